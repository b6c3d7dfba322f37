/**
 * Whatever a site's data holds: no script runs, no address that runs becomes a link, no element stands empty, and the
 * site's owner is told. `PEJL_FUZZ` is the number of mutants of each kind (200), `PEJL_FUZZ_SEED` the seed.
 */
import fc from 'fast-check';
import { filledWith, mutantsOf, withOne, type Json } from './mutants.js';
import { addresses, payloads } from './payloads.js';
import { drawAll } from './page.js';
import { kinds, today } from './valid.js';
import { expect, loader, type Site, test, type Visit } from '../helpers/site.js';

const count = Number(process.env.PEJL_FUZZ ?? 200);
const seed = Number(process.env.PEJL_FUZZ_SEED ?? 20261126);
/** Documents that are drawn at a time. */
const batch = 50;

/** Draws each document in each element of its kind; gives what was wrong, with the document that did it. */
async function wrongWith(site: Site, kind: string, documents: Json[]): Promise<string[]> {
  const { elements } = kinds[kind]!;
  const visit: Visit = await site.visit(loader, {
    prepare: async (page) => {
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
  test.describe(`${kind} (seed ${seed}, ${count} mutants)`, () => {
    test('are drawn when they are right', async ({ site }) => {
      const [said, ...rest] = await wrongWith(site, kind, [valid]);
      expect([said, ...rest].filter(Boolean)).toEqual([]);
    });

    test('stand whatever is changed in them', async ({ site }) => {
      const mutants = fc.sample(mutantsOf(valid), { numRuns: count, seed });
      expect(mutants.length).toBe(count);
      expect((await wrongWith(site, kind, mutants)).slice(0, 5)).toEqual([]);
    });

    test('run no payload, in all fields at once or an address in any', async ({ site }) => {
      expect(payloads.length, String(payloads.length)).toBeGreaterThan(200);
      const filled = payloads.map((text) => filledWith(valid, text));
      const alone = addresses.flatMap((text) => withOne(valid, text));
      expect(
        (await wrongWith(site, kind, [...filled, ...(count > 200 ? alone : alone.slice(0, 200))])).slice(
          0,
          5,
        ),
      ).toEqual([]);
    });
  });
