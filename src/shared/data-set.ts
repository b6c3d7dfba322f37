/** What every data set has in common, whatever it is about: pure functions over records with an `id`. */
import type { DataError } from './validate.js';

/** A data set as it arrives: anything may be wrong with it. */
export type DataSet = Record<string, unknown>;

interface Named {
  id: string;
  source?: { title?: unknown };
}

/**
 * Rules whose breach leaves the record usable: the model has a safe reading for an odd value. A value that is
 * missing or of the wrong type is not read at all, save where contract §4 names what to do.
 */
const mild = new Set([
  'enum',
  'pattern',
  'const',
  'additionalProperties',
  'propertyNames',
  'minLength',
  'minItems',
  'minProperties',
  'uniqueItems',
  'exclusiveMinimum',
]);
const readSafely = /\/(check|hours|visibility|status|anonymous|runBy)(\/|$)/;
const isMild = ({ rule, path }: DataError): boolean => mild.has(rule) || readSafely.test(path);

/**
 * Takes out the records that cannot be shown whole, so that one bad record does not take the others down.
 * @param input The data as it came.
 * @param key The property that holds the records.
 * @param errors All that validation found.
 * @returns The rest of the data, or undefined when the file as a whole cannot be read.
 */
export function soundRecords(input: unknown, key: string, errors: DataError[]): DataSet | undefined {
  const bad = new Set<number>();
  for (const error of errors) {
    if (isMild(error)) continue;
    const [, property, index] = error.path.split('/');
    if (property !== key || index === undefined) {
      // A heading of the wrong type is dropped by the reader below; missing records are not.
      if (!property || property === key) return undefined;
    } else bad.add(Number(index));
  }
  const set = onlyKnown(input, errors);
  for (const { path } of errors) {
    const [, property, rest] = path.split('/');
    if (property && property !== key && rest === undefined) delete set[property];
  }
  set[key] = (set[key] as unknown[]).filter((_, index) => !bad.has(index));
  return set;
}

/** A copy without what the schema does not know: nobody has checked it, so it must not reach a model. */
function onlyKnown(input: unknown, errors: DataError[]): DataSet {
  const unknown = errors.filter(({ rule }) => rule === 'additionalProperties');
  if (!unknown.length) return { ...(input as DataSet) };
  const set = JSON.parse(JSON.stringify(input)) as DataSet;
  for (const { path } of unknown) {
    const [last, ...keys] = path.slice(1).split('/').map(unescaped).reverse() as [string, ...string[]];
    delete keys.reduceRight((node, key) => node[key] as DataSet, set)[last];
  }
  return set;
}

/** A step of a JSON Pointer as the key it stands for (RFC 6901). */
const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** Records that say themselves where they come from, since in one list with others the file can no longer speak for them. */
function withSource(set: DataSet, key: string): Named[] {
  return ((set[key] as Named[] | undefined) ?? []).map((record) =>
    !set.source || record.source?.title ? record : { ...record, source: { ...set.source, ...record.source } },
  );
}

/**
 * Adds a site's records to the bundled ones: same id replaces, new id adds, `remove` takes out.
 * The site's title and audiences win over the bundled ones; each record keeps the source it came with.
 */
export function mergeDataSets(bundled: DataSet, own: DataSet, key: string): DataSet {
  const removed = new Set((own.remove as string[] | undefined) ?? []);
  const records = new Map<string, unknown>();
  for (const record of [...withSource(bundled, key), ...withSource(own, key)]) records.set(record.id, record);
  for (const id of removed) records.delete(id);
  const audiences = { ...(bundled.audiences as object), ...(own.audiences as object) };
  return { ...bundled, ...own, source: undefined, audiences, [key]: [...records.values()] };
}
