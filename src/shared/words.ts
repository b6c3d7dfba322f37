import type { Language } from './locale-controller.js';

/** A widget's words in every language; Danish is there at once, the others when they are asked for. */
export type Words<Table> = Record<Language, Table>;

const loaders = new WeakMap<object, Partial<Record<Language, () => Promise<{ default: unknown }>>>>();

/**
 * Joins the Danish words with those fetched only by pages in another language: nobody downloads what nobody reads.
 * @param da The words in Danish.
 * @param others How to fetch the others. Until they are there, Danish stands in.
 */
export function words<Table extends object>(
  da: Table,
  others: Record<Exclude<Language, 'da'>, () => Promise<{ default: Table }>>,
): Words<Table> {
  const table = { da, en: da };
  loaders.set(table, others);
  return table;
}

/** Fetches the words of a language, once. Rejects when they cannot be had; Danish then stays. */
export async function loadWords(table: object, language: Language): Promise<void> {
  const others = loaders.get(table);
  const load = others?.[language];
  if (!load) return;
  (table as Words<unknown>)[language] = (await load()).default;
  delete others[language];
}
