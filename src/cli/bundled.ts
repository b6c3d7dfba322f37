/** The library's own data, as files that add to it see it. */
import checklists from '../../data/checklists.schema.json' with { type: 'json' };
import contacts from '../../data/contacts.schema.json' with { type: 'json' };
import conversations from '../../data/conversations.schema.json' with { type: 'json' };
import statistics from '../../data/statistics.schema.json' with { type: 'json' };
import { loadBundled } from '../bundled/parts.js';
import { kinds, recordKeys, type Kind } from '../kinds.js';
import type { DataSet } from '../shared/own-data/data-set.js';

export { kinds, recordKeys, type Kind };

/** The published schemas, whose descriptions and formats become words. */
export const publishedSchemas: Record<Kind, object> = { contacts, statistics, conversations, checklists };

export const bundledData = async (kind: Kind): Promise<DataSet> => (await loadBundled(kind)) as DataSet;

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
