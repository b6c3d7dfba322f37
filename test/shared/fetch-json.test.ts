import assert from 'node:assert/strict';
import { after, afterEach, describe, it, mock } from 'node:test';
import { setImmediate as settled } from 'node:timers/promises';
import { fetchJson, patience, Unreadable } from '../../src/shared/own-data/fetch-json.js';

interface Asked {
  url: string;
  init: RequestInit;
  answer(text: string, status?: number): void;
  fail(message: string): void;
}

const asked: Asked[] = [];
const realFetch = globalThis.fetch;
/** Answers only when the test says so, and gives up when it is told to. */
function fakeFetch(url: string, init: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    init.signal!.addEventListener('abort', () => reject(init.signal!.reason as Error));
    asked.push({
      url,
      init,
      answer: (text, status = 200) => resolve(new Response(text, { status })),
      fail: (message) => reject(new TypeError(message)),
    });
  });
}
globalThis.fetch = mock.fn(fakeFetch) as never;
let number = 0;
const newAddress = (): string => `/contacts-${number++}.json`;
const ask = (src: string): { abort: AbortController; answer: ReturnType<typeof fetchJson> } => {
  const abort = new AbortController();
  const answer = fetchJson(src, abort.signal);
  answer.catch(() => {});
  return { abort, answer };
};

describe('fetching JSON', () => {
  afterEach(() => void asked.splice(0));
  after(() => void (globalThis.fetch = realFetch));

  it('asks once for all, and not again when it is there', async () => {
    const src = newAddress();
    const [a, b] = [ask(src), ask(src)];
    assert.equal(asked.length, 1);
    asked[0]!.answer('{"x":1}');
    assert.deepEqual(await a.answer, { value: { x: 1 }, faults: [] });
    assert.equal(await b.answer, await a.answer);
    assert.deepEqual((await ask(src).answer).value, { x: 1 });
    assert.equal(asked.length, 1);
  });

  it('tells nobody which page asks', () => {
    ask(newAddress());
    assert.equal(asked[0]!.init.referrerPolicy, 'no-referrer');
  });

  it('reads past a byte-order mark', async () => {
    const one = ask(newAddress());
    asked[0]!.answer('\uFEFF{"x":1}');
    assert.deepEqual(await one.answer, { value: { x: 1 }, faults: [] });
  });

  for (const [name, text, status, reason, found] of [
    ['404', 'Not found', 404, 'network', 404],
    ['500', '{}', 500, 'network', 500],
    ['a page where JSON should be', '<!doctype html>', 200, 'syntax', 'page'],
    ['nothing', '', 200, 'syntax', 'empty'],
  ] as const)
    it(`${name} is an error, and is asked for again`, async () => {
      const src = newAddress();
      const one = ask(src);
      asked[0]!.answer(text, status);
      await assert.rejects(
        one.answer,
        (error: unknown) =>
          error instanceof Unreadable &&
          error.reason === reason &&
          JSON.stringify(error.faults).includes(JSON.stringify(found)),
      );
      const again = ask(src);
      assert.equal(asked.length, 2);
      asked[1]!.answer('[]');
      assert.deepEqual((await again.answer).value, []);
    });

  it('no network is an error for all who ask', async () => {
    const src = newAddress();
    const [a, b] = [ask(src), ask(src)];
    asked[0]!.fail('Failed to fetch');
    await assert.rejects(a.answer, TypeError);
    await assert.rejects(b.answer, TypeError);
  });

  it('gives up in time on a fetch of the page’s that knows no signals', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    context.mock.method(globalThis, 'fetch', () => new Promise(() => {}));
    const { answer } = ask(newAddress());
    context.mock.timers.tick(patience);
    await assert.rejects(Promise.race([answer, settled('waits for ever')]), /20 seconds/);
  });

  it('is given up only when nobody waits any longer', async () => {
    const src = newAddress();
    const [a, b] = [ask(src), ask(src)];
    a.abort.abort();
    await assert.rejects(a.answer, { name: 'AbortError' });
    assert.equal(asked[0]!.init.signal!.aborted, false);
    b.abort.abort();
    await assert.rejects(b.answer, { name: 'AbortError' });
    assert.equal(asked[0]!.init.signal!.aborted, true);
  });

  it('that was given up is asked for again, by one for all', async () => {
    const src = newAddress();
    const gone = ask(src);
    gone.abort.abort();
    const next = ask(src);
    assert.equal(asked.length, 2);
    await settled();
    const last = ask(src);
    assert.equal(asked.length, 2);
    asked[1]!.answer('{"x":2}');
    assert.deepEqual((await next.answer).value, { x: 2 });
    assert.deepEqual((await last.answer).value, { x: 2 });
  });

  it('that failed does not take the next one’s request away when its asker goes at last', async () => {
    const src = newAddress();
    const [first, second] = [ask(src), ask(src)];
    asked[0]!.fail('offline');
    await assert.rejects(first.answer);
    // As two widgets do whose readers press "try again" one after the other.
    first.abort.abort();
    ask(src);
    second.abort.abort();
    ask(src);
    assert.equal(asked.length, 2);
  });

  it('is not asked for by one who has given up already', async () => {
    await assert.rejects(fetchJson(newAddress(), AbortSignal.abort()), { name: 'AbortError' });
    assert.equal(asked.length, 0);
  });

  it('an answer that is there stays there when its asker goes', async () => {
    const src = newAddress();
    const one = ask(src);
    asked[0]!.answer('{}');
    await one.answer;
    one.abort.abort();
    assert.deepEqual((await ask(src).answer).value, {});
    assert.equal(asked.length, 1);
  });
});
