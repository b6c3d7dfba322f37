import type { FurtherLanguage } from '../generated/languages.js';
import type { LanguageFile } from '../languages/language-file.js';

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
export const loadLanguage = async (tag: string): Promise<LanguageFile | undefined> =>
  Object.hasOwn(files, tag) ? (await files[tag as FurtherLanguage]()).default : undefined;
