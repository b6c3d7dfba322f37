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

/**
 * Picks the reader's language, else Danish, else English, else whatever there is; whoever reads neither Danish nor
 * English gets English before Danish.
 * A plain string is taken to be in the reader's language, since nobody said otherwise.
 */
export function readText(text: Text | undefined, language: Language): ReadText | undefined {
  if (!text) return undefined;
  if (typeof text === 'string') return { text };
  const found = [language, 'da', 'en', ...Object.keys(text)].find((tag) => text[tag]);
  return (
    further.read?.(text, language) ??
    (found ? { text: text[found]!, lang: found === language ? undefined : found } : undefined)
  );
}
