/** Requests under way or done, by address: two elements with the same `src` share one. */
const requests = new Map<
  string,
  { promise: Promise<unknown>; abort: AbortController; users: number; settled: boolean }
>();

/**
 * Fetches JSON once for all who ask. The request is aborted when nobody waits any longer, and forgotten when it
 * fails, so that asking again tries again.
 * @param src Address, relative to the page.
 * @param signal Aborts this asker's wait.
 * @throws Error with plain words when the answer is not JSON, or not there.
 */
export async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  signal.throwIfAborted();
  let request = requests.get(src);
  if (!request) {
    const abort = new AbortController();
    request = { abort, users: 0, settled: false, promise: load(src, abort.signal) };
    const made = request;
    requests.set(src, made);
    made.promise.then(
      () => (made.settled = true),
      // By now somebody else may have asked anew.
      () => requests.get(src) === made && requests.delete(src),
    );
  }
  const shared = request;
  shared.users++;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      shared.users--;
      if (!shared.users && !shared.settled) {
        requests.delete(src);
        shared.abort.abort();
      }
      reject(new DOMException('Nobody waits for it any longer.', 'AbortError'));
    });
    shared.promise.then(resolve, reject);
  });
}

async function load(src: string, signal: AbortSignal): Promise<unknown> {
  // No referrer: another site need not learn which page asks.
  const response = await fetch(src, { signal, referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`The address answered ${response.status}.`);
  // Reading as text drops a byte-order mark.
  return JSON.parse(await response.text()) as unknown;
}
