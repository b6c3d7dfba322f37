/** The library's own data, as files that add to it see it, and the schemas that files are checked by. */
import { loadBundled, loadSchema } from '../bundled/parts.js';
import { kinds, recordKeys, type Kind } from '../kinds.js';
import type { DataSet } from '../shared/own-data/data-set.js';
import { compileSchema, type SchemaCheck } from '../validation/schema.js';

/**
 * Gives the schema of a kind.
 * @param kind Of data.
 * @returns Finds what the schema refuses.
 */
export const schemaOf = async (kind: Kind): Promise<SchemaCheck> => compileSchema(await loadSchema(kind));

/** The library's own data of a kind. */
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
