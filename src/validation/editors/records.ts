/** Rules about what the bundled records say of themselves, and about what a file takes out of them. */
import { recordKeys } from '../../kinds.js';
import { objectsIn, stringsIn, tablesIn, wrong, type Finding, type JsonObject } from '../rules/rule.js';

/**
 * Ids in `remove` are those of bundled records; without the bundled data the rule cannot judge.
 * @param data A file of any kind and shape.
 * @param base The bundled data that the file adds to; undefined where the caller does not have them.
 * @yields A finding at each id in `remove` that no bundled record has.
 */
export function* removedExist(data: JsonObject, base: JsonObject | undefined): Iterable<Finding> {
  if (!base) return;
  const known = new Set(
    Object.values(recordKeys).flatMap((key) => objectsIn(base[key], '').map(([{ id }]) => id)),
  );
  for (const [id, path] of stringsIn(data.remove, '/remove'))
    if (!known.has(id))
      yield wrong(
        path,
        [`"${id}" er ikke blandt det, der følger med.`, 'Ret id’et, eller fjern det.'],
        [`"${id}" is not among what comes with the library.`, 'Correct the id, or remove it.'],
      );
}

/**
 * A table says of whom, whence, when and what it counts; the last three of the whole or of each row.
 * @param data A file of figures, of any shape.
 * @yields A finding at the table for each property that is missing.
 */
export function* tablesDescribed(data: JsonObject): Iterable<Finding> {
  for (const [table, path] of tablesIn(data)) {
    const rows = objectsIn(table.rows, '');
    for (const key of ['population', 'source', 'period', 'unit'])
      if (
        table[key] === undefined &&
        (key === 'population' || !rows.every(([row]) => row[key] !== undefined))
      )
        yield wrong(
          path,
          [`Tabellen har ingen "${key}".`, 'Skriv den.'],
          [`The table has no "${key}".`, 'Write it.'],
        );
  }
}

/**
 * A list has a version, by which a reader's ticks are told from those of an older one.
 * @param data A file of checklists, of any shape.
 * @yields A finding at each list without a `version`.
 */
export function* listsHaveVersions(data: JsonObject): Iterable<Finding> {
  for (const [{ version }, path] of objectsIn(data.lists, '/lists'))
    if (typeof version !== 'string' || !version.trim())
      yield wrong(
        path,
        ['Listen har ingen "version".', 'Skriv "1", hvis den er ny.'],
        ['The list has no "version".', 'Write "1" if it is new.'],
      );
}
