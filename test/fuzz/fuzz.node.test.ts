/**
 * Whatever a site's data holds: no script runs, no address that runs becomes a link, no element stands empty, and the
 * site's owner is told. `PEJL_FUZZ` is the number of mutants of each kind (200), `PEJL_FUZZ_SEED` the seed.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { loader, Site, type Visit } from '../host-page/site.js';
import { filledWith, mutantsOf, withOne, type Json } from './mutants.js';
import { addresses, payloads } from './payloads.js';
import { drawAll } from './page.js';
import { kinds, today } from './valid.js';

const count = Number(process.env.PEJL_FUZZ ?? 200);
const seed = Number(process.env.PEJL_FUZZ_SEED ?? 20261126);
/** Documents that are drawn at a time. */
const batch = 50;
const site = new Site();

before(() => site.open());
after(() => site.close());

/** Draws each document in each element of its kind; gives what was wrong, with the document that did it. */
async function wrongWith(kind: string, documents: Json[]): Promise<string[]> {
  const { elements } = kinds[kind]!;
  const visit: Visit = await site.visit(loader, {
    prepare: async (page) => {
      await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
      await page.addInitScript(() => {
        const ran: string[] = [];
        Object.defineProperty(window, '__xss', { get: () => ran.length, set: () => void ran.push('__xss') });
        for (const name of ['alert', 'confirm', 'prompt'] as const)
          window[name] = () => void ran.push(name) as never;
        addEventListener('error', ({ message }) => ran.push(`error: ${message}`));
        addEventListener('unhandledrejection', ({ reason }) => ran.push(`unhandled: ${String(reason)}`));
        Object.assign(window, { ran });
      });
    },
  });
  // What compiles the tests marks functions with their names.
  await visit.page.evaluate('void (globalThis.__name = (value) => value)');
  const wrong: string[] = [];
  for (const [tag, properties] of Object.entries(elements))
    // Five are told of; to look for more would be to wait for more.
    for (let from = 0; from < documents.length && wrong.length < 5; from += batch) {
      const some = documents.slice(from, from + batch);
      const found = await visit.page.evaluate(drawAll, {
        tag,
        properties,
        today,
        // JSON, since what crosses into the page loses keys such as __proto__ otherwise.
        documents: some.map((document) => JSON.stringify(document)),
      });
      wrong.push(...found.map(({ index, what }) => `${tag}: ${what}\n${JSON.stringify(some[index])}`));
    }
  wrong.push(...visit.said.filter((text) => text.startsWith('thrown')));
  await visit.page.close();
  return wrong;
}

for (const [kind, { valid }] of Object.entries(kinds))
  describe(`${kind} (seed ${seed}, ${count} mutants)`, () => {
    it('are drawn when they are right', async () => {
      const [said, ...rest] = await wrongWith(kind, [valid]);
      assert.deepEqual([said, ...rest].filter(Boolean), []);
    });

    it('stand whatever is changed in them', async () => {
      const mutants = fc.sample(mutantsOf(valid), { numRuns: count, seed });
      assert.equal(mutants.length, count);
      assert.deepEqual((await wrongWith(kind, mutants)).slice(0, 5), []);
    });

    it('run no payload, in all fields at once or an address in any', async () => {
      assert.ok(payloads.length > 200, String(payloads.length));
      const filled = payloads.map((text) => filledWith(valid, text));
      const alone = addresses.flatMap((text) => withOne(valid, text));
      assert.deepEqual(
        (await wrongWith(kind, [...filled, ...(count > 200 ? alone : alone.slice(0, 200))])).slice(0, 5),
        [],
      );
    });
  });
