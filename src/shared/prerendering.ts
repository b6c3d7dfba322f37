/** How a widget is drawn ahead, where there is no element: types for each widget's `prerendering.ts`. */
import type { TemplateResult } from 'lit';
import type { DataSource } from './data-controller.js';
import type { OwnLanguage } from './language.js';

/** Arguments of a widget's `draw`. */
export interface PrerenderRequest<Data = undefined> {
  /** The data set, or the part of it that the record needs. */
  data: Data;
  /** Attributes by name, as they are written on the tag; a switch is `''`. */
  attributes: Readonly<Record<string, string | undefined>>;
  language: OwnLanguage;
  /** The moment to judge checks at. */
  now: Date;
}

/** A widget's way from data to template. */
export interface Prerendering<Data = undefined> {
  /** Source of its data; left out by a widget without data. */
  source?: DataSource;
  /**
   * Draws what the element's shadow root would hold.
   * @returns Undefined where the record asked for is not in the data.
   */
  draw: (request: PrerenderRequest<Data>) => TemplateResult | undefined | Promise<TemplateResult | undefined>;
}
