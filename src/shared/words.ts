/**
 * Words of the interface by language. Danish and English stand in each folder's `strings.ts`; the words of a further
 * language come as one file (`src/languages/<tag>.ts`), which is installed before any widget speaks it.
 */
import type { FurtherLanguage, Language, OwnLanguage } from './language.js';

/** One folder's words. */
export type Words<Table> = Record<OwnLanguage, Table> & {
  /** The table's name in `src/languages/<tag>.ts`. */
  name: string;
};

/** Content of `src/languages/<tag>.ts`, as far as it is needed to look words up. */
export interface FurtherWords {
  /** YYYY-MM-DD on which a native speaker had read all of it, or false. */
  reviewed: string | false;
  /** Says that no native speaker has checked the words yet. */
  notice: string;
  /** Texts of data/contacts.json, by the English ones. */
  contacts: Record<string, string>;
  /** Tables of words, by the name that `inLanguages` was given. */
  [table: string]: unknown;
}

/** Files that have been fetched. Each is installed once, before its language is told to any widget. */
const installed = new Map<Language, FurtherWords>();

/**
 * A table of words.
 * @param name The table's name in `src/languages/<tag>.ts`.
 * @param own The words in Danish and English.
 * @returns The table, for `wordsIn`.
 */
export const inLanguages = <Table>(name: string, own: Record<OwnLanguage, Table>): Words<Table> => ({
  name,
  ...own,
});

/**
 * The words of a table in a language.
 * @param words The table.
 * @param language One that comes along, or one whose file has been installed; any other reads English.
 * @returns The words.
 */
export function wordsIn<Table>(words: Words<Table>, language: Language): Table {
  if (language === 'da' || language === 'en') return words[language];
  return (installed.get(language)?.[words.name] as Table | undefined) ?? words.en;
}

/**
 * Makes a further language's words known; the first file of a language stays.
 * @param language The file's language.
 * @param file The words; all widgets of the page share them.
 */
export function installWords(language: FurtherLanguage, file: FurtherWords): void {
  if (!installed.has(language)) installed.set(language, file);
}

/**
 * Gives the file of a further language.
 * @param language Any language of the interface.
 * @returns Undefined for Danish and English, and before the file is installed.
 */
export const furtherWords = (language: Language): FurtherWords | undefined => installed.get(language);

/**
 * Finds a text of the library's own contacts in a further language, by its English words, which a site may have written
 * too.
 * @param text The text by language tag.
 * @param language A further language.
 * @returns Undefined where the language has no words for it.
 */
export function translated(text: Record<string, string>, language: Language): string | undefined {
  const { contacts = {} } = furtherWords(language) ?? {};
  return Object.hasOwn(contacts, text.en!) ? contacts[text.en!] : undefined;
}

/**
 * Gives a text in every further language that has been installed: search finds it by any of them.
 * @param text The text by language tag.
 * @returns The words, in no order that matters.
 */
export const translations = (text: Record<string, string>): string[] =>
  [...installed.keys()].flatMap((language) => translated(text, language) ?? []);

/**
 * Gives the sentence to show while a language awaits review.
 * @param language The widget's language.
 * @returns Undefined for a language that has been reviewed, or that comes along.
 */
export function reviewNotice(language: Language): string | undefined {
  const file = furtherWords(language);
  return file && !file.reviewed ? file.notice : undefined;
}
