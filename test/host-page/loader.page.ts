import {
  acceptedGlobals,
  drawn,
  everything,
  expect,
  loader,
  partsOf,
  tags,
  test,
  type Visit,
} from '../helpers/site.js';

const card = '<pejl-contact-card contact="reden-aarhus"></pejl-contact-card>';
const pathsOf = ({ requests }: Visit): string[] => requests.map(({ path }) => path);
/** The part that a widget comes in: its folder, and of a card that of its domain. */
const partOf = (tag: string): string => tag.slice(5).replace(/^contact-card$/, 'contact');
/** Widgets whose code has been asked for. */
const widgetsOf = (visit: Visit): string[] =>
  partsOf(visit).flatMap((part) => tags.filter((tag) => partOf(tag) === part));
/** Nothing waits for another file: the loader asks for all of them itself. */
const expectSideBySide = ({ requests }: Visit): void => {
  for (const { path, by } of requests.slice(2)) expect(by, path).toBe('/dist/pejlemaerker.js');
};

test.describe('the drop-in script', () => {
  test('draws every widget, without a word in the console', async ({ site }) => {
    for (const lang of ['da', 'en']) {
      const { page, said, requests } = await site.visit(loader + everything, { lang });
      for (const tag of tags) await drawn(page, tag);
      await page.waitForLoadState('networkidle');
      expect(said).toEqual([]);
      const paths = requests.map(({ path }) => path);
      expect(paths, 'nothing is asked for twice').toEqual([...new Set(paths)]);
    }
  });

  test('asks for what a page with a card needs and nothing else, in six requests, side by side', async ({
    site,
  }) => {
    const visit = await site.visit(loader + card);
    await drawn(visit.page, 'pejl-contact-card');
    await visit.page.waitForLoadState('networkidle');
    const paths = pathsOf(visit);
    expect(paths.length, paths.join('\n')).toBeLessThanOrEqual(6);
    expect(widgetsOf(visit)).toEqual(['pejl-contact-card']);
    expectSideBySide(visit);
  });

  test('asks for all that a widget needs side by side, with another beside it or not', async ({ site }) => {
    for (const body of everything.trim().split('\n')) {
      const visit = await site.visit(loader + body + card);
      const [tag] = tags.filter((name) => body.includes(`<${name}`));
      await drawn(visit.page, tag!);
      await visit.page.waitForLoadState('networkidle');
      expectSideBySide(visit);
      expect(widgetsOf(visit)).toContain(tag);
    }
  });

  test('takes a page that names no language to be Danish, as the widgets do', async ({ site }) => {
    const { page } = await site.visit(loader + everything, { lang: '' });
    for (const tag of tags) await drawn(page, tag);
    await expect(page.locator('pejl-quick-exit').getByRole('link')).toHaveText('Forlad siden');
    await expect(page.locator('pejl-checklist').getByRole('heading').first()).toHaveText(
      'Pejlemærker før samtalen',
    );
  });

  test('asks for its parts and records under one folder that names the build, and for nothing else', async ({
    site,
  }) => {
    const visit = await site.visit(loader + everything);
    for (const tag of tags) await drawn(visit.page, tag);
    await visit.page.waitForLoadState('networkidle');
    const folders = pathsOf(visit)
      .slice(2)
      .map((path) => /^\/dist\/drop-in\/\w+\//.exec(path)?.[0]);
    expect(folders.length).toBeGreaterThan(5);
    expect(new Set(folders).size, pathsOf(visit).join('\n')).toBe(1);
    expect(folders[0]).toBeDefined();
  });

  test('asks for nothing more on a page without widgets, or with tags it does not know', async ({ site }) => {
    for (const body of [
      '<p>Hej',
      '<pejl-contact-cart></pejl-contact-cart><pejl-></pejl-><pejl-constructor></pejl-constructor>',
    ]) {
      const visit = await site.visit(loader + body);
      await visit.page.waitForLoadState('networkidle');
      expect(pathsOf(visit).slice(1)).toEqual(['/dist/pejlemaerker.js']);
      expect(visit.said).toEqual([]);
    }
  });

  test('finds tags that come later, alone or deep inside others', async ({ site }) => {
    const visit = await site.visit(`${loader}<main></main>`);
    await visit.page.waitForLoadState('networkidle');
    expect(widgetsOf(visit)).toEqual([]);
    await visit.page.evaluate(() => {
      const main = document.querySelector('main')!;
      const [outer, inner] = [document.createElement('div'), document.createElement('pejl-checklist')];
      outer.append(document.createElement('p'), inner);
      main.append(outer, document.createElement('pejl-conversation-cards'));
    });
    await drawn(visit.page, 'pejl-checklist');
    await drawn(visit.page, 'pejl-conversation-cards');
    expect(visit.said).toEqual([]);
  });

  test('finds tags in a shadow root that it is told of, now and later, until it is told to stop', async ({
    site,
  }) => {
    const visit = await site.visit(`${loader}<main></main>`);
    const { page } = visit;
    await page.waitForLoadState('networkidle');
    await page.evaluate(async () => {
      const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<pejl-checklist></pejl-checklist>';
      const address = '/dist/pejlemaerker.js';
      const { observe } = (await import(address)) as { observe(root: ShadowRoot): () => void };
      Object.assign(root, { stop: observe(root) });
    });
    await drawn(page, 'pejl-checklist');
    await page.evaluate(() => {
      const root = document.querySelector('main')!.shadowRoot!;
      root.append(document.createElement('pejl-conversation-cards'));
    });
    await drawn(page, 'pejl-conversation-cards');
    await page.evaluate(() => {
      const root = document.querySelector('main')!.shadowRoot as ShadowRoot & { stop(): void };
      root.stop();
      root.append(document.createElement('pejl-statistics-table'));
      // Asked for later, and there: by then the other would have been asked for.
      document.body.append(document.createElement('pejl-quick-exit'));
    });
    await drawn(page, 'pejl-quick-exit');
    expect(widgetsOf(visit)).not.toContain('pejl-statistics-table');
    expect(visit.said).toEqual([]);
  });

  test('AT-42: loaded twice, also from two addresses, is as loaded once', async ({ site }) => {
    const again = '<script type="module" src="/dist/pejlemaerker.js?again"></script>';
    const { page, said } = await site.visit(loader + loader + again + everything);
    for (const tag of tags) await drawn(page, tag);
    await expect(page.locator('pejl-contact-card article')).toHaveCount(1);
    expect(said).toEqual([]);
  });

  for (const broken of tags)
    test(`${broken} that cannot be read takes no other with it`, async ({ site }) => {
      const { page, said } = await site.visit(loader, {
        prepare: (tab) =>
          tab.route(`**/parts/${partOf(broken)}.js`, (route) =>
            route.fulfill({ contentType: 'text/javascript', body: 'this is { no script' }),
          ),
      });
      await page.evaluate((body) => document.body.insertAdjacentHTML('beforeend', body), everything);
      // The directory draws contacts with the same code, and cannot stand without it.
      const also = broken === 'pejl-contact-card' ? ['pejl-contact-directory'] : [];
      for (const tag of tags) if (tag !== broken && !also.includes(tag)) await drawn(page, tag);
      expect(await page.evaluate((tag) => !!customElements.get(tag), broken)).toBe(false);
      expect(
        said.length > 0 &&
          said.every((text) => text.includes(broken) || also.some((tag) => text.includes(tag))),
        said.join('\n'),
      ).toBeTruthy();
    });

  test('keeps the others where one of them cannot be registered', async ({ site }) => {
    const { page, said } = await site.visit(loader + everything, {
      prepare: (tab) =>
        tab.addInitScript(() => {
          const define = customElements.define.bind(customElements);
          customElements.define = (tag, elementClass) => {
            if (tag === 'pejl-statistics-table') throw new Error('Broken on purpose.');
            define(tag, elementClass);
          };
        }),
    });
    for (const tag of tags) if (tag !== 'pejl-statistics-table') await drawn(page, tag);
    await expect.poll(() => said).toHaveLength(1);
    expect(said[0]).toMatch(/<pejl-statistics-table> could not be loaded/);
  });

  test('gives all widgets one ground: an exit clears what was ticked in another file', async ({ site }) => {
    const { page } = await site.visit(loader + everything, {
      prepare: (tab) => tab.route('https://example.dk/', (route) => route.fulfill({ status: 204 })),
    });
    for (const tag of tags) await drawn(page, tag);
    await page.locator('pejl-checklist input').first().check();
    const left = await page.evaluate(() => {
      const list = document.querySelector('pejl-checklist') as HTMLElement & { checked: string[] };
      const before = list.checked.length;
      (document.querySelector('pejl-quick-exit') as HTMLElement & { leave(): void }).leave();
      return [before, list.checked.length];
    });
    expect(left).toEqual([1, 0]);
  });

  test('a widget that cannot be had leaves the author’s own content, and is tried again for the next', async ({
    site,
  }) => {
    let works = false;
    const { page } = await site.visit(`${loader}<pejl-checklist><p>Vores egen liste</p></pejl-checklist>`, {
      prepare: (tab) =>
        tab.route('**/parts/checklist.js*', (route) => (works ? route.continue() : route.abort())),
    });
    await page.waitForLoadState('networkidle');
    await expect(page.getByText('Vores egen liste')).toBeVisible();
    works = true;
    await page.evaluate(() => document.body.append(document.createElement('pejl-checklist')));
    await drawn(page, 'pejl-checklist');
  });
});

test.describe('a page that stores nothing', () => {
  test('AT-48: still stores nothing, and has no cookie and no new global', async ({ site }) => {
    const script = '<script>window.globalsBefore = Object.getOwnPropertyNames(window)</script>';
    const { page, requests } = await site.visit(script + loader + everything, {
      prepare: (tab) =>
        tab.addInitScript(() => {
          const used: string[] = [];
          Object.assign(window, { storageUsed: used });
          for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const)
            Object.defineProperty(Storage.prototype, name, { value: () => (used.push(name), null) });
          for (const [holder, name] of [
            [indexedDB, 'open'],
            [caches, 'open'],
          ] as const)
            Object.defineProperty(holder, name, { value: () => used.push(name) });
          Object.defineProperty(document, 'cookie', {
            get: () => used.push('cookie'),
            set: () => used.push('cookie'),
          });
        }),
    });
    for (const tag of tags) await drawn(page, tag);
    await page.waitForLoadState('networkidle');
    const found = await page.evaluate(() => {
      const { globalsBefore, storageUsed } = window as never as {
        globalsBefore: string[];
        storageUsed: string[];
      };
      const globals = Object.getOwnPropertyNames(window).filter((name) => !globalsBefore.includes(name));
      return { globals, storageUsed, length: localStorage.length + sessionStorage.length };
    });
    expect(found.globals.filter((name) => !acceptedGlobals.includes(name))).toEqual([]);
    expect(found.storageUsed).toEqual([]);
    expect(found.length).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(requests.every(({ path }) => /^\/(dist\/|page-)/.test(path))).toBeTruthy();
  });

  test('is the same outside the widgets as it was before', async ({ site }) => {
    const plain = await site.visit(`<p>Før</p>${everything}<p>Efter</p>`);
    const { page } = await site.visit(`<p>Før</p>${everything}<p>Efter</p>${loader}`);
    for (const tag of tags) await drawn(page, tag);
    const outside = (visited: typeof page): Promise<string> =>
      visited.evaluate(() => {
        document.querySelectorAll('script').forEach((script) => script.remove());
        for (const widget of document.querySelectorAll('body > *'))
          if (widget.localName.startsWith('pejl-')) widget.replaceChildren();
        return document.documentElement.outerHTML.replace(/(<pejl-[a-z-]+)[^>]*/g, '$1');
      });
    expect(await outside(page)).toBe(await outside(plain.page));
    expect(await page.title()).toBe('Side');
    expect(await page.evaluate(() => history.length)).toBe(await plain.page.evaluate(() => history.length));
  });
});
