/** Texts of data in the reader's language. */
import type { Language } from './language.js';
import { furtherWords, translated } from './words.js';

/** Words for people: a plain string, or a map from language tag to words. */
export type Text = string | Record<string, string>;

/** Words in the language chosen, and the language they are in where it is another than the reader's. */
export interface ReadText {
  text: string;
  /** To write as `lang` on the words (WCAG 3.1.2); undefined when they are in the reader's language. */
  lang?: string | undefined;
}

/**
 * Picks the reader's language, else Danish, else English, else whatever there is; whoever reads neither Danish nor
 * English gets English before Danish.
 * @param text A plain string is taken to be in the reader's language, since nobody said otherwise.
 * @param language The reader's.
 * @returns Undefined where there are no words.
 */
export function readText(text: Text | undefined, language: Language): ReadText | undefined {
  if (!text) return undefined;
  if (typeof text === 'string') return { text };
  const isFurther = !!furtherWords(language);
  const own = text[language] || (isFurther && translated(text, language));
  if (own) return { text: own, lang: undefined };
  const tag = [...(isFurther ? ['en', 'da'] : ['da', 'en']), ...Object.keys(text)].find((one) => text[one]);
  return tag ? { text: text[tag]!, lang: tag } : undefined;
}
