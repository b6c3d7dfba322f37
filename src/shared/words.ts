import type { Language, OwnLanguage } from './locale-controller.js';

/** A widget's words in every language; Danish is there at once, the others when they are asked for. */
export type Words<Table> = Record<Language, Table>;

/** What a module with a table's English words gives: the words, and the table's name in files of further languages. */
interface EnglishWords {
  default: object;
  name: string;
}

const loaders = new WeakMap<object, () => Promise<EnglishWords>>();

/** Words in further languages, by the name of their table and then by language; filled by `languages/speak.ts`. */
export const further: Record<string, Partial<Record<Language, unknown>>> = {};

/**
 * A table whose words in further languages are those of a name, from when they are there.
 * @param name As in `languages/language-file.ts`.
 * @param own The words that come along.
 */
export const inLanguages = <Table>(name: string, own: Record<OwnLanguage, Table>): Words<Table> =>
  Object.setPrototypeOf(own, (further[name] ??= {})) as Words<Table>;

/**
 * Joins the Danish words with those fetched only by pages in another language: nobody downloads what nobody reads.
 * @param da The words in Danish.
 * @param others How to fetch the English ones. Until they are there, Danish stands in.
 */
export function words<Table extends object>(
  da: Table,
  others: { en: () => Promise<{ default: Table; name: string }> },
): Words<Table> {
  // Also for further languages.
  const table = Object.setPrototypeOf({ da, en: da }, new Proxy({}, { get: () => da })) as Words<Table>;
  loaders.set(table, others.en);
  return table;
}

/** Fetches a table's words, once. Rejects when they cannot be had; Danish then stays. */
export async function loadWords(table: object, language: Language): Promise<void> {
  const load = language !== 'da' && loaders.get(table);
  if (!load) return;
  const { default: en, name } = await load();
  inLanguages(name, Object.assign(table as Words<unknown>, { en }));
  loaders.delete(table);
}
