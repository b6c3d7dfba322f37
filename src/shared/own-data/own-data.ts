/** Reads the data that a site brings. A chunk of its own: a page that uses the bundled data never fetches it. */
import { duplicateIds, mergeDataSets, soundRecords, type DataSet } from './data-set.js';
import { stepsOf, type Fault } from '../../validation/fault.js';
import { fetchJson, Unreadable } from './fetch-json.js';
import { compileSchema } from '../../validation/schema.js';

export { report } from './report.js';

/** What came of reading: the data as far as it is sound, and all that is wrong with it. */
export interface OwnData {
  /** Undefined when nothing can be read. */
  data: DataSet | undefined;
  /** Why: `network`, `syntax` or `invalid`. */
  reason: string;
  faults: Fault[];
}

/** What a kind of data knows about itself that its schema cannot say. */
export interface Meaning {
  faultsIn: (data: unknown) => Fault[];
}

/** What is asked for. */
export interface OwnDataRequest {
  /** The object that the page gave, unless it gave an address. */
  data: unknown;
  src: string | undefined;
  /** Property that holds the records. */
  key: string;
  /** The one record that is needed; undefined for all. */
  id: string | undefined;
  schema: () => Promise<unknown>;
  /** A kind with such rules has a model that can do without a value; of others a record is shown whole or not at all. */
  meaning?: () => Promise<Meaning>;
  /** The library's own: one record, or all. */
  bundled: (id: string | undefined) => Promise<unknown>;
  signal: AbortSignal;
}

/** Fetches, checks, and adds to the bundled data where the site's file says so. */
export async function readOwnData(request: OwnDataRequest): Promise<OwnData> {
  const { data: given, src, key, id, bundled, signal } = request;
  const rules = Promise.all([request.schema(), request.meaning?.()]);
  // Rejections are met below, or by whoever asks next.
  rules.catch(() => {});
  let input = given;
  const faults: Fault[] = [];
  try {
    if (given === undefined) {
      const reading = await fetchJson(src!, signal);
      input = reading.value;
      faults.push(...reading.faults);
    }
  } catch (error) {
    // A script of the page may stand between, and then anything can be thrown.
    return error instanceof Unreadable
      ? { data: undefined, reason: error.reason, faults: error.faults }
      : {
          data: undefined,
          reason: 'network',
          faults: [
            {
              path: '',
              rule: 'network',
              found: (error as Partial<Error> | undefined)?.message ?? error ?? 'fetch',
            },
          ],
        };
  }
  const [schema, meaning] = await rules;
  const broken = compiled(schema)(input);
  for (const fault of broken) faults.push(fault);
  const own = soundRecords(input, key, broken, !meaning);
  for (const list of own
    ? [duplicateIds((input as DataSet)[key], `/${key}`), meaning?.faultsIn(input) ?? []]
    : [])
    for (const fault of list) faults.push(fault);
  const answer = (data: DataSet | undefined): OwnData => ({
    data,
    reason: 'invalid',
    faults: faults.map((fault) => named(fault, input, key)),
  });
  if (own?.extends !== 'bundled') return answer(own);
  const record = (own[key] as Referring[]).find((item) => item.id === id);
  // One record of the site's own needs the library's only for what it refers to.
  if (id !== undefined && record && !refersBeyond(record, own, key)) return answer(own);
  const base = (await bundled(record ? undefined : id)) as DataSet;
  return answer(mergeDataSets(base, own, key));
}

/** Nobody counts to the twelfth record: its id tells where to look. */
function named(fault: Fault, input: unknown, key: string): Fault {
  const [first, index] = stepsOf(fault.path);
  const record = first === key && (input as Record<string, Partial<Referring>[]>)[key]?.[Number(index)];
  return record && typeof record.id === 'string' ? { ...fault, id: record.id } : fault;
}

interface Referring {
  id: string;
  successor?: string;
  audiences?: string[];
}

function refersBeyond({ successor, audiences = [] }: Referring, own: DataSet, key: string): boolean {
  const names = (own.audiences ?? {}) as object;
  return (
    (!!successor && !(own[key] as Referring[]).some(({ id }) => id === successor)) ||
    audiences.some((audience) => !Object.hasOwn(names, audience))
  );
}

const checks = new WeakMap<object, ReturnType<typeof compileSchema>>();

function compiled(schema: unknown): ReturnType<typeof compileSchema> {
  const key = schema as object;
  if (!checks.has(key)) checks.set(key, compileSchema(key as never));
  return checks.get(key)!;
}
