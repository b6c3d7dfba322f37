/**
 * Widgets that come and go, as on a page that draws itself anew without being loaded again: nothing of them may stay.
 * `PEJL_MOUNTS` is how many of each (300; `npm run mounts`: 10.000).
 */
import type { CDPSession, Page } from '@playwright/test';
import { expect, loader, type Site, tags, test } from '../helpers/site.js';

const count = Number(process.env.PEJL_MOUNTS ?? 300);
/** How many stand at a time. */
const batch = 10;
const third = Math.ceil(count / 3 / batch) * batch;
/**
 * What the engine itself may keep, in bytes: it compiles what runs often. An exit that stays weighs 2.200 bytes and a
 * card 16.000, so that every hundredth exit of 10.000 would be noticed; nodes and listeners are counted exactly.
 */
const allowed = 150_000;

const ways: Record<string, string> = {
  ...Object.fromEntries(tags.map((tag) => [tag, `<${tag} contact="reden-aarhus"></${tag}>`])),
  'a checklist that remembers': '<pejl-checklist remember name="x"></pejl-checklist>',
  'an exit with its shortcut': '<pejl-quick-exit shortcut></pejl-quick-exit>',
  'data of the site’s own': '<pejl-contact-directory data-own></pejl-contact-directory>',
  'data-pejl': '<div data-pejl="contact-card" data-contact="reden-aarhus"><p>Ring</p></div>',
  'a link': '<p>Ring <a href="#pejl=checklist">til os</a></p>',
};

/** In the page: puts some there, waits until each is drawn, and takes them away; again and again. */
async function comeAndGo(asked: { markup: string; times: number; batch: number }): Promise<void> {
  const main = document.querySelector('main')!;
  for (let done = 0; done < asked.times; done += asked.batch) {
    let left = asked.batch;
    const drawn = new Promise<void>((resolve) => {
      main.onready = () => --left || resolve();
    });
    main.innerHTML = asked.markup.repeat(asked.batch);
    for (const one of main.querySelectorAll<HTMLElement & { data: unknown }>('[data-own]'))
      one.data = { contacts: [{ id: 'own', name: `Nr. ${done}`, offers: [{ text: 'x'.repeat(5000) }] }] };
    await drawn;
    main.replaceChildren();
    // Some go before they are drawn.
    main.innerHTML = asked.markup;
    main.replaceChildren();
  }
}

declare global {
  interface HTMLElement {
    onready: () => void;
  }
}

interface Kept {
  nodes: number;
  jsEventListeners: number;
  documents: number;
  heap: number;
}

/** What is left once the rubbish has been collected. */
async function keptIn(page: Page, client: CDPSession): Promise<Kept> {
  // What was put off until the browser has time is done by then.
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  for (let round = 0; round < 4; round++) await client.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await client.send('Memory.getDOMCounters');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return { nodes, jsEventListeners, documents, heap: usedSize };
}

test.describe(`${count} mounts and unmounts`, () => {
  /** What is kept after a third, and after all of them. */
  async function measured(
    site: Site,
    markup: string,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Kept[]> {
    const { page, said } = await site.visit(`${loader}<main></main>`, { prepare });
    const client = await page.context().newCDPSession(page);
    await page.evaluate(() =>
      document.addEventListener('pejl-ready', () => document.querySelector('main')!.onready(), true),
    );
    const run = (times: number): Promise<void> => page.evaluate(comeAndGo, { markup, times, batch });
    await run(third);
    const before = await keptIn(page, client);
    await run(count - third);
    const after = await keptIn(page, client);
    expect(said).toEqual([]);
    await page.context().close();
    return [before, after];
  }

  for (const [name, markup] of Object.entries(ways))
    test(`of ${name} leave no node, no listener and no memory behind`, async ({ site }) => {
      const [before, after] = await measured(site, markup);
      for (const what of ['nodes', 'jsEventListeners', 'documents'] as const)
        expect(after![what], what).toBe(before![what]);
      expect(after!.heap - before!.heap, `${after!.heap - before!.heap} bytes more`).toBeLessThan(allowed);
    });

  test('are heard by this test when they do', async ({ site }) => {
    const [before, after] = await measured(site, '<pejl-quick-exit></pejl-quick-exit>', (page) =>
      page.addInitScript(() => {
        // As a widget that forgets to stop listening.
        const { removeEventListener } = EventTarget.prototype;
        window.removeEventListener = (type: string, listener: unknown) => {
          if (type !== 'pageshow') removeEventListener.call(window, type, listener as EventListener);
        };
      }),
    );
    for (const what of ['nodes', 'jsEventListeners', 'heap'] as const)
      expect(after![what], what).toBeGreaterThan(before![what]);
    expect(after!.heap - before!.heap, `${after!.heap - before!.heap} bytes more`).toBeGreaterThan(allowed);
  });
});
