/** Reads the data that a site brings. A chunk of its own: a page that uses the bundled data never fetches it. */
import { mergeDataSets, soundRecords, type DataSet } from './data-set.js';
import { fetchJson } from './fetch-json.js';
import { compileSchema, type DataError } from './validate.js';

/** What came of reading: the data as far as it is sound, and all that is wrong with it. */
export interface OwnData {
  /** Undefined when nothing can be read. */
  data: DataSet | undefined;
  /** Why: `network`, `syntax` or `invalid`. */
  reason: string;
  errors: DataError[];
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
  /** The library's own: one record, or all. */
  bundled: (id: string | undefined) => Promise<unknown>;
  signal: AbortSignal;
}

/** Fetches, checks, and adds to the bundled data where the site's file says so. */
export async function readOwnData({
  data,
  src,
  key,
  id,
  schema,
  bundled,
  signal,
}: OwnDataRequest): Promise<OwnData> {
  let input = data;
  const rules = schema();
  try {
    if (data === undefined) input = await fetchJson(src!, signal);
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'syntax' : 'network';
    return {
      data: undefined,
      reason,
      errors: [{ path: '', rule: reason, message: (error as Error).message }],
    };
  }
  const errors = compiled(await rules)(input);
  const own = soundRecords(input, key, errors);
  if (own?.extends !== 'bundled') return { data: own, reason: 'invalid', errors };
  const record = (own[key] as Referring[]).find((item) => item.id === id);
  // One record of the site's own needs the library's only for what it refers to.
  if (id !== undefined && record && !refersBeyond(record, own, key))
    return { data: own, reason: 'invalid', errors };
  const base = (await bundled(record ? undefined : id)) as DataSet;
  return { data: mergeDataSets(base, own, key), reason: 'invalid', errors };
}

interface Referring {
  id: string;
  successor?: string;
  audiences?: string[];
}

function refersBeyond({ successor, audiences = [] }: Referring, own: DataSet, key: string): boolean {
  const named = (own.audiences ?? {}) as object;
  return (
    (!!successor && !(own[key] as Referring[]).some(({ id }) => id === successor)) ||
    audiences.some((audience) => !Object.hasOwn(named, audience))
  );
}

const checks = new WeakMap<object, ReturnType<typeof compileSchema>>();

function compiled(schema: unknown): ReturnType<typeof compileSchema> {
  const key = schema as object;
  if (!checks.has(key)) checks.set(key, compileSchema(key as never));
  return checks.get(key)!;
}
