import type { Language } from './locale-controller.js';
import { further } from './words.js';

/** Words for people: a plain string, or a map from language tag to words. */
export type Text = string | Record<string, string>;

/** Words in the language chosen, and the language they are in where it is another than the reader's. */
export interface ReadText {
  text: string;
  /** To write as `lang` on the words (WCAG 3.1.2); undefined when they are in the reader's language. */
  lang?: string | undefined;
}

/** The further languages that are there, each with its words for the library's own contacts, by the English ones. */
const contactWords = (): Partial<Record<string, Record<string, string>>> =>
  (further.contacts ?? {}) as object;

/** The same words in all further languages that are there: what they can be found by. */
export const translations = (text: Record<string, string>): string[] =>
  Object.values(contactWords()).flatMap((known) => known![text.en!] ?? []);

/**
 * Picks the reader's language, else Danish, else English, else whatever there is; whoever reads neither Danish nor
 * English gets English before Danish.
 * A plain string is taken to be in the reader's language, since nobody said otherwise.
 */
export function readText(text: Text | undefined, language: Language): ReadText | undefined {
  if (!text) return undefined;
  if (typeof text === 'string') return { text };
  const own = text[language] || contactWords()[language]?.[text.en!];
  if (own) return { text: own, lang: undefined };
  // `da` and `en` come before all further languages in the alphabet, save for each other.
  const lang = [language > 'en' ? 'en' : 'da', 'da', 'en', ...Object.keys(text)].find((tag) => text[tag]);
  return lang ? { text: text[lang]!, lang } : undefined;
}
