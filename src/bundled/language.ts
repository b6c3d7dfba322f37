import type { FurtherLanguage } from '../generated/languages.js';
import type { LanguageFile } from '../languages/language-file.js';
import type { FurtherWords } from '../shared/words.js';

/** Every file in `src/languages/` that is named by a language tag; one that is missing here does not compile. */
const files: Record<FurtherLanguage, () => Promise<{ default: LanguageFile }>> = {
  es: () => import('../languages/es.js'),
  ro: () => import('../languages/ro.js'),
  th: () => import('../languages/th.js'),
  uk: () => import('../languages/uk.js'),
};

/**
 * The words of a further language.
 * @param tag First part of a language tag.
 * @returns Its file; undefined where there is none, as in the one-file bundle.
 * @throws When it cannot be fetched.
 */
export async function loadLanguage(tag: string): Promise<FurtherWords | undefined> {
  if (!Object.hasOwn(files, tag)) return undefined;
  return (await files[tag as FurtherLanguage]()).default as unknown as FurtherWords;
}
