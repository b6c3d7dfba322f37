import type { Fault } from '../../validation/fault.js';
import { readJson, type JsonText } from '../../validation/json.js';

/** How long to wait for an answer, in milliseconds. */
export const patience = 20_000;

/** Requests under way or done, by address: two elements with the same `src` share one. */
const requests = new Map<
  string,
  { promise: Promise<JsonText>; abort: AbortController; users: number; settled: boolean }
>();

/** A file that cannot be read, and why. */
export class Unreadable extends Error {
  /**
   * @param reason `network` when no file came, `syntax` when it is no JSON.
   * @param faults What is wrong, for the site's owner.
   */
  constructor(
    readonly reason: 'network' | 'syntax',
    readonly faults: Fault[],
  ) {
    super(reason);
  }
}

/** One address, however it is written: `./a.json` and `/a.json` may be the same file. */
const whole = (src: string): string =>
  globalThis.document ? Object.assign(document.createElement('a'), { href: src }).href : src;

/**
 * Fetches JSON once for all who ask. The request is aborted when nobody waits any longer, and forgotten when it fails,
 * so that asking again tries again. One that hangs fails after {@link patience}.
 * @param src Address, relative to the page.
 * @param signal Aborts this asker's wait.
 * @returns What the file says, and what is wrong with its text though it could be read.
 * @throws Unreadable when the answer is no file, or no JSON; TypeError when there is no answer.
 */
export async function fetchJson(src: string, signal: AbortSignal): Promise<JsonText> {
  signal.throwIfAborted();
  const address = whole(src);
  /** Unless somebody has asked anew by now. */
  const forget = (one: typeof request): unknown => requests.get(address) === one && requests.delete(address);
  let request = requests.get(address);
  if (!request) {
    const abort = new AbortController();
    // A `fetch` of the page's own may not know of signals.
    const promise = new Promise<JsonText>((resolve, reject) => {
      abort.signal.onabort = () => reject(abort.signal.reason as Error);
      load(src, abort.signal).then(resolve, reject);
    });
    request = { abort, users: 0, settled: false, promise };
    const made = request;
    requests.set(address, made);
    const timer = setTimeout(
      () => abort.abort(new Error(`No answer within ${patience / 1000} seconds.`)),
      patience,
    );
    made.promise
      .then(
        () => (made.settled = true),
        () => forget(made),
      )
      .finally(() => clearTimeout(timer));
  }
  const shared = request;
  shared.users++;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      shared.users--;
      if (!shared.users && !shared.settled) {
        forget(shared);
        shared.abort.abort();
      }
      reject(new DOMException('Nobody waits for it any longer.', 'AbortError'));
    });
    shared.promise.then(resolve, reject);
  });
}

async function load(src: string, signal: AbortSignal): Promise<JsonText> {
  // No referrer: another site need not learn which page asks.
  const response = await fetch(src, { signal, referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Unreadable('network', [{ path: '', rule: 'network', found: response.status }]);
  const { value, faults } = readJson(new Uint8Array(await response.arrayBuffer()));
  if (value === undefined) throw new Unreadable('syntax', faults);
  return { value, faults };
}
