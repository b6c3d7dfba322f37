/** Draws a widget where there is no browser: data → model → template, without an element. */
import { ElementRenderer, render } from '@lit-labs/ssr';
import type { OwnLanguage } from '../../shared/language.js';
import { readOwnData } from '../../shared/own-data/own-data.js';
import type { Prerendering } from '../../shared/prerendering.js';
import type { Fault } from '../../validation/fault.js';
import { sentence } from '../../validation/sentences.js';
import { widgets } from '../../widgets.js';

/** A widget to draw, and the values it is drawn with. */
export interface Drawing {
  /** Folder of the widget, such as `contact-card`. */
  element: string;
  /** As they will be written on the tag. */
  attributes: Record<string, string>;
  language: OwnLanguage;
  /** The moment to judge checks at. */
  now: Date;
  /** The site's own data. */
  data?: unknown;
}

/** Result of drawing. */
export interface DrawnContent {
  /** The content of the element's shadow root; `''` where it cannot be drawn. */
  html: string;
  /** All that is wrong with its data, a line each; the first names the kind of failure, as in `pejl-error`. */
  errors: string[];
}

/** Stands for the element around slots, which `@lit-labs/ssr` asks for. */
class Host extends ElementRenderer {}

/** The data of a widget, and what is wrong with it. */
interface ReadData {
  data?: unknown;
  reason?: string;
  faults: Fault[];
}

async function readData(
  { source }: Prerendering<never>,
  id: string | undefined,
  given: unknown,
): Promise<ReadData> {
  if (!source) return { faults: [] };
  if (given === undefined) {
    // Another record than those of the library is told below, by whoever draws.
    return { data: await source.load(id).catch(() => undefined), faults: [] };
  }
  const { signal } = new AbortController();
  return readOwnData({ ...source, data: given, src: undefined, id, bundled: source.load, signal });
}

const linesOf = (reason: string, faults: readonly Fault[], language: OwnLanguage): string[] => [
  reason,
  ...faults.map((fault) => `${fault.path || '/'} ${sentence(fault, language)}`),
];

/**
 * Draws a widget.
 * @param drawing What to draw.
 * @returns The markup, with Lit's comments, and what is wrong with the data.
 */
export async function draw({
  element,
  attributes,
  language,
  now,
  data: given,
}: Drawing): Promise<DrawnContent> {
  const { prerendering } = (await import(`../../${element}/prerendering.ts`)) as {
    prerendering: Prerendering<unknown>;
  };
  const { attribute, record } = widgets[`pejl-${element}`]!;
  const id = attribute && (attributes[attribute] || record);
  const { data, reason = 'invalid', faults } = await readData(prerendering as Prerendering<never>, id, given);
  const errors = faults.length ? linesOf(reason, faults, language) : [];
  if (prerendering.source && !data) {
    if (!errors.length) errors.push(...missing(prerendering.source.key, id, language));
    return { html: '', errors };
  }
  const template = await prerendering.draw({ data, attributes, language, now });
  if (!template) return { html: '', errors: [...errors, ...missing(prerendering.source!.key, id, language)] };
  const host = { customElementHostStack: [new Host('')] };
  return { html: [...(render(template, host) as Iterable<string>)].join(''), errors };
}

/** Says that there is no such record. */
const missing = (key: string, id = '', language: OwnLanguage): string[] =>
  linesOf('not-found', [{ path: `/${key}/${id}`, rule: id ? 'id' : 'load', found: id }], language);
