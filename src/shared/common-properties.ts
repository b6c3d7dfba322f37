/** Properties that every widget with data has: declared once, documented once (the manifest takes them from here). */
import type { PropertyDeclarations } from 'lit';
import { writtenLevel } from './heading.js';

/** Properties that a page can set on every widget with data. */
export interface CommonProperties {
  /** Address of the site's own JSON of the widget's kind. */
  src: string | undefined;
  /** The same as an object; wins over `src`. */
  data: unknown;
  /** Level of the widget's own heading, 1 to 6; 0 hides it visually. Default 2. */
  headingLevel: number;
  /** The moment to draw, for previews and tests; undefined (default) is the clock. */
  now: Date | undefined;
  /**
   * Also speaks the further languages that come with the library (Spanish, Romanian, Thai, Ukrainian) where the page's
   * `lang` is one of them. No native speaker has reviewed them yet, and the widget says so. Off unless written: then
   * such pages read English. The attribute is followed; the property counts from when the element is put into the page.
   */
  unreviewedLanguages: boolean;
}

/** The same for Lit. `headingLevel` has to be set to 2 by the element's constructor. */
export const commonProperties = {
  src: {},
  data: { attribute: false },
  headingLevel: { attribute: 'heading-level', converter: writtenLevel },
  now: { attribute: false },
  unreviewedLanguages: { type: Boolean, attribute: 'unreviewed-languages' },
} satisfies PropertyDeclarations;
