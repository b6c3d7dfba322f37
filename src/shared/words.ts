import type { Language, OwnLanguage } from './locale-controller.js';
import type { ReadText } from './text.js';

/** A widget's words in every language; Danish is there at once, the others when they are asked for. */
export type Words<Table> = Record<Language, Table>;

/** What a module with a table's English words gives: the words, and the table's name in files of further languages. */
interface EnglishWords<Table> {
  en: Table;
  name: string;
}

/**
 * What every table inherits. Here `languages/speak.ts` puts further languages, once they are there, and two functions
 * for texts of data.
 */
export const further: {
  /** A text in a further language, or in the one that stands in for it; undefined in the languages that come along. */
  read?: (text: Record<string, string>, language: Language) => ReadText | undefined;
  /** A text of the library's own contacts in all further languages that are there: what it can be found by. */
  translations?: (text: Record<string, string>) => string[];
  /** The sentence to show while a language awaits review; undefined for one that has been reviewed, or comes along. */
  notice?: (language: Language) => string | undefined;
} = {};

/**
 * A table of words, to which further languages may come.
 * @param name As in `languages/language-file.ts`.
 * @param own The words that come along.
 */
export const inLanguages = <Table>(name: string, own: Record<OwnLanguage, Table>): Words<Table> =>
  ({ __proto__: further, name, ...own }) as unknown as Words<Table>;

/**
 * Joins the Danish words with those fetched only by pages in another language: nobody downloads what nobody reads.
 * @param da The words in Danish.
 * @param others How to fetch the English ones. Until they are there, Danish stands in.
 */
export function words<Table extends object>(
  da: Table,
  others: { en: () => Promise<EnglishWords<Table>> },
): Words<Table> {
  const own = { da, en: da, load: others.en };
  return inLanguages('', own);
}

/** Fetches a table's words, once. Rejects when they cannot be had; Danish then stays. */
export async function loadWords(table: object, language: Language): Promise<void> {
  const { load } = table as { load?: () => Promise<EnglishWords<unknown>> };
  if (language !== 'da' && load) Object.assign(table, await load(), { load: 0 });
}
