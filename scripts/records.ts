/** What is written of a data set: for visitors, record by record, and what of its schema a page needs. Pure. */
import { recordKeys, type Kind } from '../src/kinds.js';

/** A data set, or any other object of JSON. */
export type DataSet = Record<string, unknown>;
interface Item {
  id: string;
  successor?: string;
  supersededBy?: string[];
  audiences?: string[];
  phones?: { audiences?: string[] }[];
  source?: DataSet;
}

const isObject = (value: unknown): value is DataSet => typeof value === 'object' && value !== null;
const without = (value: DataSet, names: string[]): DataSet =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

/** Leaves out what only editors need. */
function forVisitors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forVisitors);
  if (!isObject(value)) return value;
  const { method, reviewBy } = value;
  // Who printed or repeated a value is never shown: only a real check is named.
  const unchecked = method === 'none' || method === 'secondary' || (method && !reviewBy);
  const kept = without(value, ['$schema', 'editorNote', ...(unchecked ? ['by', 'source'] : [])]);
  return Object.fromEntries(Object.entries(kept).map(([name, child]) => [name, forVisitors(child)]));
}

/**
 * A data set as visitors get it. A contact names its source in words and does not link to it: what stood at an address
 * then may be another's today.
 */
export function seenByVisitors(kind: Kind, set: DataSet): DataSet {
  const seen = forVisitors(set) as DataSet;
  if (kind !== 'contacts') return seen;
  const contacts = (seen.contacts as Item[]).map((contact) =>
    contact.source ? { ...contact, source: without(contact.source, ['url']) } : contact,
  );
  return { ...seen, contacts };
}

/** One record as a data set of its own, with all that it refers to: successors, newer tables, its audiences. */
export function recordOf(kind: Kind, set: DataSet, id: string): DataSet {
  const items = set[recordKeys[kind]] as Item[];
  const record = items.find((item) => item.id === id)!;
  const found = [record];
  // A chain of successors is short; nine are enough also where it runs in a circle.
  for (let next: Item | undefined = record; next?.successor && found.length < 9;) {
    const { successor }: Item = next;
    next = items.find((item) => item.id === successor);
    if (next) found.push(next);
  }
  found.push(...items.filter((item) => record.supersededBy?.includes(item.id)));
  const used = found.flatMap(({ audiences = [], phones = [] }) => [
    ...audiences,
    ...phones.flatMap((phone) => phone.audiences ?? []),
  ]);
  const audiences = Object.entries((set.audiences ?? {}) as DataSet).filter(([name]) => used.includes(name));
  return {
    ...without(set, ['title', 'audiences']),
    ...(set.audiences ? { audiences: Object.fromEntries(audiences) } : {}),
    [recordKeys[kind]]: found,
  };
}

/** A schema as a page needs it: rules without what only people read. */
export function rulesOnly(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rulesOnly);
  if (!isObject(node)) return node;
  // A property of the data may have such a name too; its value is then a schema.
  const words = ['$schema', '$id', 'title', 'description'];
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, child]) => !(typeof child === 'string' && words.includes(name)))
      .map(([name, child]) => [name, rulesOnly(child)]),
  );
}

/** Every text for people in a data set, in English: what a further language has to have words for. */
export function textsOf(value: unknown): string[] {
  if (!isObject(value)) return [];
  if (typeof value.da === 'string' && typeof value.en === 'string') return [value.en];
  return Object.values(value).flatMap(textsOf);
}
