import { once } from './intl.js';
import type { Language } from './language.js';

/**
 * Names a language.
 * @param language Language of the name.
 * @param tag BCP 47 tag of the language to name.
 * @returns Such as "grønlandsk"; the tag itself where there is no name or no such tag.
 */
export function languageName(language: Language, tag: string): string {
  try {
    return once(`l${language}`, () => new Intl.DisplayNames(language, { type: 'language' })).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
