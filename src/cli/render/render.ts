import type { CSSResult } from 'lit';
import type { OwnLanguage } from '../../shared/language.js';
import { classes } from './classes.js';
import { draw, type DrawnContent } from './draw.js';
import { inLight, inShadow, waiting } from './static.js';

/** Arguments of `render`. */
export interface Rendering {
  /** The element, without `pejl-`. */
  element: keyof typeof classes;
  /** Its attributes, as they will be written. */
  attributes: Record<string, string>;
  language: OwnLanguage;
  now: Date;
  /** The site's own data, read from where `src` leads. */
  data?: unknown;
  /** Plain content for the default slot, instead of a declarative shadow root. */
  light?: boolean;
  /** Address of a stylesheet, for pages whose policy forbids styles in the page. */
  styles?: string | undefined;
}

/** The stylesheet of an element's static content. */
export const stylesOf = (element: keyof typeof classes): string =>
  ([classes[element]!.styles].flat(Infinity) as CSSResult[])
    .map(({ cssText }) => cssText)
    .join('')
    .replace(/\s+/g, ' ') + waiting;

/**
 * Static HTML of an element: readable without a script, and taken over by the script without a flash.
 * @returns The HTML, `''` where nothing can be drawn, and what is wrong with the data.
 */
export async function renderElement({
  element,
  attributes,
  language,
  now,
  data,
  light,
  styles,
}: Rendering): Promise<DrawnContent> {
  // Without a script nobody can ask for the rest.
  const whole: Record<string, string> = light ? { 'page-size': '100000', view: 'all' } : {};
  const tag = `pejl-${element}`;
  const shown = element === 'statistics-table' ? attributes : { ...attributes, ...whole };
  const { html, errors } = await draw({ element: String(element), attributes: shown, language, now, data });
  if (!html) return { html, errors };
  const drawn = { tag, attributes, html, language, now };
  if (light) return { html: inLight(drawn), errors };
  const look = styles ? `<link rel="stylesheet" href="${styles}">` : `<style>${stylesOf(element)}</style>`;
  return { html: inShadow(drawn, look), errors };
}
