/** Rules about ids: each stands once, and what is referred to is there. */
import { recordKeys } from '../../kinds.js';
import {
  isJsonObject,
  objectsIn,
  stringsIn,
  tablesIn,
  wrong,
  type Finding,
  type JsonObject,
} from './rule.js';

/**
 * The ids of a list of records.
 * @param list Anything; what is no list has none.
 * @returns The values of `id`, in order; undefined for a record without one.
 */
export const idsIn = (list: unknown): unknown[] => objectsIn(list, '').map(([{ id }]) => id);

/** Ids that stand twice in a list; each but the first is at fault. */
function* twiceIn(list: unknown, path: string): Iterable<Finding> {
  const numbers = new Map<unknown, number>();
  if (!Array.isArray(list)) return;
  let index = -1;
  // Not by `entries()`, which Prototype.js replaces on a page that has it.
  for (const item of list as unknown[]) {
    index++;
    if (!isJsonObject(item) || typeof item.id !== 'string') continue;
    const { id } = item;
    const first = numbers.get(id);
    if (first === undefined) numbers.set(id, index + 1);
    else
      yield wrong(
        `${path}/${index}/id`,
        [`Id’et "${id}" er allerede brugt i nr. ${first} på listen.`, 'Giv denne et andet.'],
        [`The id "${id}" is taken by no. ${first} of the list.`, 'Give this one another.'],
      );
  }
}

/**
 * An id stands once in a list of records, and once in each list that a record holds.
 * @param data A file of any kind and shape.
 * @yields A finding at each id but the first of those that are the same.
 */
export function* uniqueIds(data: JsonObject): Iterable<Finding> {
  for (const key of Object.values(recordKeys)) {
    yield* twiceIn(data[key], `/${key}`);
    for (const [record, path] of objectsIn(data[key], `/${key}`))
      for (const name of ['rows', 'cards', 'items']) yield* twiceIn(record[name], `${path}/${name}`);
  }
}

/**
 * Tells whether a file may mean ids of the bundled data, which the caller does not have.
 * @param data A file of any kind and shape.
 * @param base The bundled data that the file adds to; undefined where the caller does not have them.
 * @returns True where references cannot be judged.
 */
export const meansMore = (data: JsonObject, base: JsonObject | undefined): boolean =>
  data.extends === 'bundled' && !base;

/**
 * Newer tables are in the file, or in what it adds to.
 * @param data A file of figures, of any shape.
 * @param base The bundled data that the file adds to; undefined where the caller does not have them.
 * @yields A finding at each id in `supersededBy` that no table has; none where bundled ones may be meant.
 */
export function* newerTablesExist(data: JsonObject, base: JsonObject | undefined): Iterable<Finding> {
  if (meansMore(data, base)) return;
  const known = new Set([...idsIn(data.tables), ...idsIn(base?.tables)]);
  for (const [{ supersededBy }, at] of tablesIn(data))
    for (const [id, path] of stringsIn(supersededBy, `${at}/supersededBy`))
      if (!known.has(id))
        yield wrong(
          path,
          [`Der er ingen tabel med id’et "${id}".`, 'Skriv et id, der findes i filen.'],
          [`There is no table with the id "${id}".`, 'Write an id that is in the file.'],
        );
}
