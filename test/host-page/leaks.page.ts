/**
 * Contract §5, proved on the built library: everything a page can be asked to remember, to send or to let others see is
 * written down while every control of every widget is used.
 */
import type { Page } from '@playwright/test';
import {
  bundle,
  drawn,
  acceptedGlobals,
  expect,
  loader,
  type Site,
  tags,
  test,
  type Visit,
} from '../helpers/site.js';

const check = { on: '2026-11-02', by: 'Emne Kommune', method: 'called', reviewBy: '2027-02-01' };
/** A contact with everything that a reader can take along. Its numbers cannot be real. */
const contacts = {
  feedback: 'web@example.dk',
  contacts: [
    {
      id: 'reden-aarhus',
      name: 'Emnehuset',
      phones: [{ number: '+4500000001', check }],
      emails: [{ address: 'hjaelp@example.dk', check }],
      websites: [{ url: 'https://example.dk/', check }],
      address: { street: 'Gade 1', postalCode: '8000', city: 'Aarhus C', check },
    },
    { id: 'lukket', name: 'Lukket sted', status: 'closed', successor: 'reden-aarhus' },
  ],
};
const page = `<main>
  <pejl-contact-card contact="reden-aarhus"></pejl-contact-card>
  <pejl-contact-directory page-size="1"></pejl-contact-directory>
  <pejl-statistics-table></pejl-statistics-table>
  <pejl-conversation-cards></pejl-conversation-cards>
  <pejl-checklist></pejl-checklist>
  <pejl-quick-exit href="https://example.dk/" shortcut></pejl-quick-exit></main>`;

interface Seen {
  __seen: string[];
  __listening: () => string[];
}

/** Runs before everything else in the page: writes down what leaves a trace. */
function watch(): void {
  const seen: string[] = [];
  const note = (what: string): void => void seen.push(what);
  const wrap = (owner: object, name: string, what: string): void => {
    const original = (owner as Record<string, (...args: unknown[]) => unknown>)[name]!;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        note(`${what} ${String(args[0])}`);
        return original.apply(this, args);
      },
    });
  };
  for (const method of ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
    wrap(Storage.prototype, method, `storage.${method}`);
  wrap(IDBFactory.prototype, 'open', 'indexedDB.open');
  for (const method of ['open', 'match', 'has', 'keys', 'delete'])
    wrap(CacheStorage.prototype, method, 'caches');
  for (const method of ['pushState', 'replaceState', 'go', 'back', 'forward'])
    wrap(History.prototype, method, `history.${method}`);
  wrap(Navigator.prototype, 'sendBeacon', 'sendBeacon');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    get() {
      note('cookie read');
      return cookie.get!.call(document) as string;
    },
    set: (text: string) => note(`cookie ${text}`),
  });
  const living = new Map<string, number>();
  for (const target of [window, document]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const of = target === window ? 'window' : 'document';
    const known = new Map<unknown, Set<string>>();
    const keyed = (type: string, options: unknown): string =>
      `${of} ${type} ${String(typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options)}`;
    target.addEventListener = function (type: string, listener: never, options: never) {
      const key = keyed(type, options);
      const kept = known.get(listener) ?? new Set();
      known.set(listener, kept);
      if (!kept.has(key)) living.set(`${of} ${type}`, (living.get(`${of} ${type}`) ?? 0) + 1);
      kept.add(key);
      return add.call(target, type, listener, options);
    };
    target.removeEventListener = function (type: string, listener: never, options: never) {
      if (known.get(listener)?.delete(keyed(type, options)))
        living.set(`${of} ${type}`, living.get(`${of} ${type}`)! - 1);
      return remove.call(target, type, listener, options);
    };
  }
  Object.assign(window, {
    __seen: seen,
    __listening: () => [...living].filter(([, count]) => count > 0).map(([what]) => what),
    globalsBefore: Object.getOwnPropertyNames(window),
    print: () => note('print'),
  });
}

/** The state that others could see. */
const outside = (tab: Page) =>
  tab.evaluate(() => ({
    address: location.href,
    title: document.title,
    steps: history.length,
    head: document.head.innerHTML,
    around: [...document.documentElement.children].map(({ localName }) => localName).join(),
    body: [...document.body.children].map(({ localName }) => localName).join(),
    main: [...document.querySelector('main')!.children].map((one) => one.outerHTML).join(),
  }));

/** Presses every button, ticks, chooses and writes, twice over, since a press may bring new controls. */
async function useEverything(tab: Page): Promise<string[]> {
  const pressed = new Set<string>();
  for (const tag of tags.filter((name) => name !== 'pejl-quick-exit')) {
    const widget = tab.locator(tag);
    for (let round = 0; round < 3; round++) {
      for (const field of await widget.locator('input[type=search]:visible').all()) {
        await field.fill('emne');
        await field.fill('');
      }
      for (const list of await widget.locator('select:visible').all()) {
        const values = await list
          .locator('option')
          .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
        for (const value of [...values.slice(0, 2), values[0]!]) await list.selectOption(value);
      }
      for (const box of await widget.locator('input:is([type=checkbox], [type=radio]):visible').all())
        if (await box.isVisible()) await box.click();
      const names = await widget
        .locator('button:visible')
        .evaluateAll((all) => all.map((one) => one.textContent!.replace(/\s+/g, ' ').trim()));
      for (const name of names) {
        if (pressed.has(`${tag} ${name}`)) continue;
        const button = widget.locator('button:visible').filter({ hasText: name }).first();
        if (!(await button.isVisible())) continue;
        pressed.add(`${tag} ${name}`);
        // The ends of a deck are pressed as well, which does nothing.
        await button.click({ force: true });
        // What the press fetches is there before the next one.
        await tab.waitForLoadState('networkidle');
      }
    }
  }
  return [...pressed];
}

test.describe('nothing leaks', () => {
  const visited = async (site: Site, script: string, content = page): Promise<Visit> => {
    const visit = await site.visit(content + script, {
      prepare: (tab) => tab.addInitScript(watch),
    });
    await visit.page.evaluate((data) => {
      for (const element of document.querySelectorAll<HTMLElement & { data: unknown; now: Date }>(
        'pejl-contact-card, pejl-contact-directory',
      )) {
        element.data = data;
        element.now = new Date('2026-11-23T09:15:00Z');
      }
    }, contacts);
    for (const tag of tags) await drawn(visit.page, tag);
    await visit.page.locator('pejl-contact-card').getByText('Emnehuset').first().waitFor();
    await visit.page.waitForLoadState('networkidle');
    return visit;
  };

  for (const [name, script] of [
    ['the drop-in', loader],
    ['the one-file bundle', bundle],
  ] as const)
    test(`${name}: no request, cookie, storage, history or other trace, whatever is pressed`, async ({
      site,
    }) => {
      const { page: tab, requests, said } = await visited(site, script);
      const before = await outside(tab);
      const pressed = await useEverything(tab);
      for (const words of [
        'Kopiér',
        'Gem kontakt',
        'Flere muligheder',
        'Hent CSV',
        'Træk',
        'Vælg kort',
        'Udskriv',
        'Ryd',
      ])
        expect(
          pressed.some((one) => one.includes(words)),
          `${words} was pressed`,
        ).toBeTruthy();
      // Three presses of Shift are heard, and leaving can be held back.
      await tab.evaluate(() =>
        document
          .querySelector('pejl-quick-exit')!
          .addEventListener('pejl-exit', (event) => event.preventDefault()),
      );
      await tab.locator('pejl-quick-exit').locator('a').first().click();
      expect(await outside(tab)).toEqual(before);
      const seen = await tab.evaluate(() => (window as never as Seen).__seen);
      expect(seen.filter((what) => what !== 'print')).toEqual([]);
      expect(await tab.context().cookies()).toEqual([]);
      const own = requests.filter(({ path }) => !/^\/(dist\/|page-\d+\.html$)/.test(path));
      expect(own).toEqual([]);
      if (script === bundle)
        expect(requests.map(({ path }) => path).filter((path) => path.startsWith('/dist/'))).toEqual([
          '/dist/pejlemaerker.bundle.js',
        ]);
      const globals = await tab.evaluate(
        (accepted) => {
          const { globalsBefore } = window as never as { globalsBefore: string[] };
          const known = new Set([...globalsBefore, ...accepted]);
          return Object.getOwnPropertyNames(window).filter((global) => !known.has(global));
        },
        [...acceptedGlobals, '__seen', '__listening', 'print', 'tellViolation'],
      );
      expect(globals).toEqual([]);
      expect(said).toEqual([]);
    });

  test('leaves no listener on the window or the document once the widgets are gone', async ({ site }) => {
    const { page: tab } = await visited(site, loader);
    const held = await tab.evaluate(() => (window as never as Seen).__listening());
    expect(held.length, 'there is something to take away').toBeGreaterThan(0);
    await tab.evaluate(() => document.querySelector('main')!.remove());
    expect(await tab.evaluate(() => (window as never as Seen).__listening())).toEqual([]);
  });

  test('remember: ids of ticks under one key, and nothing else', async ({ site }) => {
    const { page: tab } = await visited(
      site,
      loader,
      page.replace('<pejl-checklist>', '<pejl-checklist remember>'),
    );
    await tab.locator('pejl-checklist').locator('input[type=checkbox]').first().check();
    const kept = await tab.evaluate(() => ({ ...localStorage }));
    expect(Object.keys(kept)).toEqual(['pejl:checklist:guideposts']);
    expect(kept['pejl:checklist:guideposts']).toMatch(/^\["[a-z-]+"\]$/);
    const seen = await tab.evaluate(() => (window as never as Seen).__seen);
    expect(
      seen.length > 0 && seen.every((what) => / pejl:checklist:guideposts$/.test(what)),
      seen.join(),
    ).toBeTruthy();
    expect(await tab.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

test.describe('a link to another site', () => {
  test.use({ headers: { 'referrer-policy': 'unsafe-url' } });

  test('never tells where the reader came from, though the page would', async ({ site }) => {
    const asked: [address: string, referrer: string | undefined][] = [];
    const { page: tab } = await site.visit(
      `${page}<a href="https://example.dk/author">x</a><iframe name="away" title="x"></iframe>${loader}`,
      {
        prepare: (opened) =>
          opened.route(/^https:/, async (route) => {
            const { referer } = await route.request().allHeaders();
            asked.push([route.request().url(), referer]);
            await route.fulfill({ contentType: 'text/html', body: '' });
          }),
      },
    );
    const source = { title: 'Kilde', url: 'https://example.dk/kilde' };
    await tab.evaluate(
      (data) => {
        for (const element of document.querySelectorAll<HTMLElement & { data: unknown; now: Date }>(
          'main > *',
        ))
          Object.assign(element, { data, now: new Date('2026-11-23T09:15:00Z') });
      },
      {
        ...contacts,
        source,
        tables: [
          {
            id: 'extent-2008',
            kind: 'counts',
            title: 'Tal',
            rows: [{ id: 'a', label: 'A', value: 5 }],
            source,
          },
        ],
        decks: [
          { id: 'conversation-starters', title: 'Kort', cards: [{ id: 'a', text: 'Hej', source }], source },
        ],
        lists: [{ id: 'guideposts', title: 'Liste', items: [{ id: 'a', title: 'Et', source }], source }],
      },
    );
    for (const tag of tags.filter((name) => name !== 'pejl-quick-exit'))
      await tab.locator(`${tag} a[href^="https://"]`).first().waitFor({ state: 'attached' });
    const links = await tab.locator('main > :not(pejl-quick-exit) a[href^="https:"]').all();
    for (const [index, link] of [...links, tab.locator('body > a')].entries()) {
      await link.evaluate((one: HTMLAnchorElement, times) => {
        one.target = 'away';
        // The browser goes to no address twice in a row.
        one.href += `${one.search ? '&' : '?'}times=${times}`;
        one.click();
      }, index);
      await expect.poll(() => asked.length, `link ${index} is opened`).toBe(index + 1);
    }
    expect(asked.pop()![1], 'the author’s own link does tell').toBe(tab.url());
    expect(asked.filter(([, referrer]) => referrer)).toEqual([]);
    for (const name of ['/', '/kilde', 'openstreetmap'])
      expect(
        asked.some(([address]) => address.includes(name)),
        `${name} was opened`,
      ).toBeTruthy();
  });
});
