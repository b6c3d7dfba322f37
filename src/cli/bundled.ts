/** The library's own data, as files that add to it see it. */
import type { DataSet } from '../shared/own-data/data-set.js';

/** Each kind of data, and the property that holds its records. */
export const recordKeys = {
  contacts: 'contacts',
  statistics: 'tables',
  conversations: 'decks',
  checklists: 'lists',
} as const;
export type Kind = keyof typeof recordKeys;
export const kinds = Object.keys(recordKeys) as Kind[];

const load: Record<Kind, () => Promise<{ default: unknown }>> = {
  contacts: () => import('../generated/records/contacts.js'),
  statistics: () => import('../generated/records/statistics.js'),
  conversations: () => import('../generated/records/conversations.js'),
  checklists: () => import('../generated/records/checklists.js'),
};

export const bundledData = async (kind: Kind): Promise<DataSet> => (await load[kind]()).default as DataSet;

/** The kinds of which a file has the records. A data file has exactly one. */
export const kindsOf = (value: unknown): Kind[] =>
  typeof value === 'object' && value !== null
    ? kinds.filter((kind) => Object.hasOwn(value, recordKeys[kind]))
    : [];

/** The kinds of a file that only takes out of the bundled data: those that have what it takes out. */
export async function kindsByRemoved(value: unknown): Promise<Kind[]> {
  const { extends: base, remove } = (value ?? {}) as { extends?: unknown; remove?: unknown };
  if (base !== 'bundled' || !Array.isArray(remove)) return [];
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const records = (await bundledData(kind))[recordKeys[kind]] as { id: string }[];
      return records.some(({ id }) => remove.includes(id)) ? [kind] : [];
    }),
  );
  return found.flat();
}
