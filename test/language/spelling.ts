/** Spelling of what readers read: the Danish dictionary for Danish, the British one for English, and a reviewed list. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spellCheckDocument, type CSpellUserSettings } from 'cspell-lib';

type SpelledLanguage = 'da' | 'en';

const danish = createRequire(import.meta.url).resolve('@cspell/dict-da-dk/cspell-ext.json');
/** The words that somebody has looked at and found right, with the reason for each group. */
export const reviewed = JSON.parse(
  readFileSync(new URL('reviewed-words.json', import.meta.url), 'utf8'),
) as Record<SpelledLanguage, { reason: string; words: string[] }[]>;

const dictionaries: Record<SpelledLanguage, CSpellUserSettings> = {
  // Only Danish: a word that is English and nothing else must be found.
  da: { language: 'da', import: [danish], dictionaries: ['da-dk'], loadDefaultConfiguration: false },
  en: { language: 'en-GB' },
};

/**
 * The words of a text that no dictionary and no reviewer knows, each once.
 * @throws Error when the checker did not run: silence is no praise.
 */
export async function unknownWords(text: string, language: SpelledLanguage): Promise<string[]> {
  const { checked, errors, issues } = await spellCheckDocument(
    { uri: 'text.txt', text, languageId: 'plaintext', locale: dictionaries[language].language! },
    { generateSuggestions: false, noConfigSearch: true },
    {
      ...dictionaries[language],
      words: reviewed[language].flatMap(({ words }) => words),
      minWordLength: 3,
      caseSensitive: false,
      maxNumberOfProblems: 10_000,
      maxDuplicateProblems: 10_000,
    },
  );
  if (!checked || errors?.length) throw new Error(`The spelling could not be checked: ${errors}`);
  return [...new Set(issues.map((issue) => issue.text))].sort();
}

/**
 * The commonest English words that are not Danish as well. The Danish dictionary knows many English words, as Danes do
 * ("button", "print"); hardly a sentence in English is without one of these.
 */
const common =
  'the and of to you your with this that these those is are was were be been it its they them their we our not no yes from by about which who when where what why how can could will would should must may more most other than then there here only also after before into out up down off call show hide close open save copy search print page card list number website address hours closed today tomorrow unknown confirmed since never back next previous help'.split(
    ' ',
  );
const alsoDanish = new Set([
  'to',
  'be',
  'it',
  'not',
  'by',
  'no',
  'here',
  'print',
  'up',
  'list',
  'of',
  'is',
  'was',
]);

/** The English words in a Danish text. */
export function englishWords(text: string): string[] {
  const words = new Set(text.toLowerCase().match(/[\p{L}]+/gu));
  return common.filter((word) => words.has(word) && !alsoDanish.has(word));
}
