/** Reads the data that a site brings. A chunk of its own: a page that uses the bundled data never fetches it. */
import { kinds, recordKeys } from '../../kinds.js';
import type { Fault } from '../../validation/fault.js';
import { judge } from '../../validation/judge.js';
import { compileSchema, type SchemaCheck } from '../../validation/schema.js';
import { mergeDataSets, soundRecords, type DataSet } from './data-set.js';
import { fetchJson, Unreadable } from './fetch-json.js';

export { report } from './report.js';

/** Result of reading a site's own data. */
export interface OwnData {
  /** Undefined when nothing can be read. */
  data: DataSet | undefined;
  /** Why: `network`, `syntax` or `invalid`. */
  reason: string;
  faults: Fault[];
}

/** Arguments of `readOwnData`. */
export interface OwnDataRequest {
  /** The object that the page gave, unless it gave an address. */
  data: unknown;
  src: string | undefined;
  /** Property that holds the records. */
  key: string;
  /** The one record that is needed; undefined for all. */
  id: string | undefined;
  schema: () => Promise<unknown>;
  /** The library's own: one record, or all. */
  bundled: (id: string | undefined) => Promise<unknown>;
  signal: AbortSignal;
}

/**
 * Fetches, checks, and adds to the bundled data where the site's file says so.
 * @param request What is asked for.
 * @returns The data as far as they are sound, and all that is wrong with them. It rejects only where the bundled data
 * or the schema cannot be had.
 */
export async function readOwnData(request: OwnDataRequest): Promise<OwnData> {
  const { data: given, src, key, id, bundled, signal } = request;
  const kind = kinds.find((one) => recordKeys[one] === key)!;
  const measure = Promise.all([
    request.schema(),
    kind === 'contacts' ? import('../../validation/contacts/all.js') : undefined,
  ]);
  // A rejection is met below, or by whoever asks next.
  measure.catch(() => {});
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
  const [schema, contacts] = await measure;
  const found = judge(kind, input, { schema: compiled(schema), more: contacts?.contactRules ?? [] });
  // A table that lacks a row says something untrue; a contact is of use without a value.
  const own = soundRecords(input, key, found, kind !== 'contacts');
  const answer = (data: DataSet | undefined): OwnData => ({
    data,
    reason: 'invalid',
    faults: [...faults, ...found],
  });
  if (own?.extends !== 'bundled') return answer(own);
  const record = (own[key] as Referring[]).find((item) => item.id === id);
  // One record of the site's own needs the library's only for what it refers to.
  if (id !== undefined && record && !refersBeyond(record, own, key)) return answer(own);
  const base = (await bundled(record ? undefined : id)) as DataSet;
  return answer(mergeDataSets(base, own, key));
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

/** Checks that have been made, by schema: making one takes longer than most files take to check. */
const checks = new WeakMap<object, SchemaCheck>();

function compiled(schema: unknown): SchemaCheck {
  const key = schema as object;
  if (!checks.has(key)) checks.set(key, compileSchema(schema));
  return checks.get(key)!;
}
