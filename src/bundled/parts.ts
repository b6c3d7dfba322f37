import type { FurtherLanguage } from '../generated/languages.js';
import { languageFiles } from '../generated/languages.js';
import type { FurtherWords } from '../shared/words.js';

export async function loadLanguage(tag: string): Promise<FurtherWords | undefined> {
  if (!Object.hasOwn(languageFiles, tag)) return undefined;
  return (await languageFiles[tag as FurtherLanguage]()).default as unknown as FurtherWords;
}
