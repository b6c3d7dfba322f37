/** Pure functions over data sets of any kind, whose records have an `id`. */
import { stepsOf, type Fault } from '../../validation/fault.js';

/** A data set as it arrives: anything may be wrong with it. */
export type DataSet = Record<string, unknown>;

interface Named {
  id: string;
  source?: { title?: unknown };
}

/** True when the faulty value may stay, because the model has a safe reading for it. */
const isMild = ({ severity = 'error' }: Fault): boolean => severity !== 'error';

/**
 * Takes out what cannot be read, and no more: an odd value goes alone where its record is of use without it, and a
 * record without name or id goes whole. One bad record does not take the others down.
 * @param input The data as it came.
 * @param key The property that holds the records.
 * @param faults All that `judge` found.
 * @param whole Whether a record is shown whole or not at all: a table that lacks a row says something untrue.
 * @returns The rest of the data, or undefined when the file as a whole cannot be read.
 */
export function soundRecords(
  input: unknown,
  key: string,
  faults: Fault[],
  whole?: boolean,
): DataSet | undefined {
  const drops: string[][] = [];
  for (const fault of faults) {
    const steps = stepsOf(fault.drop ?? fault.path);
    const inRecord = steps[0] === key;
    if (inRecord ? isMild(fault) : steps.length > 1 && isMild(fault)) continue;
    if (!steps.length) {
      if (isMild(fault)) continue;
      return undefined;
    }
    // Missing records are not dropped: without them there is nothing to show.
    if (inRecord && steps.length === 1) return undefined;
    drops.push(inRecord && whole && fault.rule !== 'additionalProperties' ? steps.slice(0, 2) : steps);
  }
  const set = without(input as DataSet, drops);
  set[key] ??= [];
  return set;
}

/** A copy without what some paths lead to; what no path leads through is not copied. */
function without<Node extends object>(node: Node, paths: string[][]): Node {
  const copy = (Array.isArray(node) ? [...(node as unknown[])] : { ...node }) as Record<string, unknown>;
  const below = new Map<string, string[][]>();
  for (const [first, ...rest] of paths) {
    if (!below.has(first!)) below.set(first!, []);
    below.get(first!)!.push(rest);
  }
  for (const [name, rests] of below)
    if (rests.some((rest) => !rest.length)) delete copy[name];
    else copy[name] = without(copy[name] as object, rests);
  // A list closes up.
  return (Array.isArray(copy) ? copy.filter(() => true) : copy) as Node;
}

/** Records that say themselves where they come from, since in one list with others the file can no longer speak for them. */
function withSource(set: DataSet, key: string): Named[] {
  return ((set[key] as Named[] | undefined) ?? []).map((record) =>
    !set.source || record.source?.title ? record : { ...record, source: { ...set.source, ...record.source } },
  );
}

/**
 * Adds a site's records to the bundled ones: same id replaces, new id adds, `remove` takes out. The site's title and
 * audiences win over the bundled ones; each record keeps the source it came with.
 * @param bundled The library's data.
 * @param own The site's.
 * @param key The property that holds the records.
 * @returns A new data set; neither of the two is changed.
 */
export function mergeDataSets(bundled: DataSet, own: DataSet, key: string): DataSet {
  const removed = new Set((own.remove as string[] | undefined) ?? []);
  const records = new Map<string, Named[]>();
  for (const record of withSource(bundled, key)) records.set(record.id, [record]);
  const replaced = new Set<string>();
  for (const record of withSource(own, key)) {
    // An id that the site itself uses twice is its mistake, and no reason to hide either.
    records.set(record.id, [...(replaced.has(record.id) ? records.get(record.id)! : []), record]);
    replaced.add(record.id);
  }
  for (const id of removed) records.delete(id);
  const audiences = { ...(bundled.audiences as object), ...(own.audiences as object) };
  return { ...bundled, ...own, source: undefined, audiences, [key]: [...records.values()].flat() };
}
