/** Which language a widget speaks: from the page's language tags. Pure, but for `nearestLang`, which asks the page. */
import type { FurtherLanguage } from '../generated/languages.js';

export type { FurtherLanguage };
/** A language that comes along, and that contract §2 promises. */
export type OwnLanguage = 'da' | 'en';
/** A language that the interface speaks; the further ones only where a page asks for them. */
export type Language = OwnLanguage | FurtherLanguage;

/** Languages whose readers understand Danish better than English, or no language at all. */
const readsDanish = /^\s*((da|nb|nn|sv|fo|kl)([-_].*)?)?\s*$/is;

/**
 * The interface language for a page's language tag. A tag that no browser would accept (`da-`) must not throw, so only
 * its first part counts.
 * @param tag BCP 47 tag as the page writes it; missing or empty means Danish.
 * @returns Danish or English.
 */
export const languageFor = (tag: string | null | undefined): OwnLanguage =>
  readsDanish.test(tag ?? '') ? 'da' : 'en';

/**
 * The nearest `lang` around an element, through shadow roots.
 * @param element Where to begin; its own `lang` counts.
 * @returns The tag as written; `''` where nobody names one.
 */
export function nearestLang(element: Element): string {
  for (let node: Element | null = element; node;) {
    const tag = node.getAttribute('lang');
    if (tag !== null) return tag;
    node = node.parentElement ?? ((node.getRootNode() as ShadowRoot).host || null);
  }
  return '';
}
