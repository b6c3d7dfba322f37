import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hasFirefox, inFirefox } from '../helpers/firefox.js';
import { realPage, type RealPage } from '../helpers/real-page.js';

const body = `<body>
  <pejl-quick-exit href="{elsewhere}/weather" shortcut><a href="{elsewhere}/plain">Forlad siden</a></pejl-quick-exit>
  <pejl-checklist remember></pejl-checklist>
  <div id="banner" style="position:fixed;inset:50% 0 0;z-index:2147483647;background:teal">Cookies</div>
  <dialog id="dialog">Dialog</dialog>
  <div id="host"></div></body>`;

/** What is drawn at a point, and inside the exit which part. */
const atPoint = (page: Page, x: number, y: number) =>
  page.evaluate(
    ([left, top]) => {
      const found = document.elementFromPoint(left!, top!);
      return found?.shadowRoot?.elementFromPoint(left!, top!)?.getAttribute('part') ?? found?.id;
    },
    [x, y],
  );
const link = (page: Page) => page.getByRole('link', { name: 'Forlad siden' });

describe('quick exit in a real page', () => {
  let real: RealPage;
  before(async () => {
    real = await realPage(
      [
        ['quick-exit', 'QuickExit'],
        ['checklist', 'Checklist'],
        ['contact-directory', 'ContactDirectory'],
      ],
      body,
    );
  });
  after(() => real.close());

  const ways: Record<string, (page: Page) => Promise<void>> = {
    'a click': (page) => link(page).click(),
    Enter: async (page) => {
      await link(page).focus();
      await page.keyboard.press('Enter');
    },
    'three presses of Shift': async (page) => {
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    },
  };
  for (const [name, act] of Object.entries(ways)) {
    it(`AT-14: after ${name}, Back leads past the page, and no referrer is sent`, async () => {
      const page = await real.open();
      await link(page).waitFor();
      real.asked.length = 0;
      const before = await page.evaluate('history.length');
      await Promise.all([page.waitForURL('**/weather'), act(page)]);
      assert.deepEqual(real.asked, [{ path: '/weather', referrer: undefined }]);
      assert.equal(await page.evaluate('document.referrer'), '');
      assert.equal(await page.evaluate('history.length'), before);
      await page.goBack();
      assert.equal(page.url(), `${real.site}/before`);
      await page.goForward();
      assert.equal(page.url(), `${real.elsewhere}/weather`);
      await page.context().close();
    });
  }

  it('sends no referrer from within the shadow root of another element', async () => {
    const page = await real.open();
    await link(page).waitFor();
    real.asked.length = 0;
    await page.evaluate(() => {
      const inner = document.createElement('div');
      document.querySelector('#host')!.attachShadow({ mode: 'closed' }).append(inner);
      inner.attachShadow({ mode: 'open' }).append(document.querySelector('pejl-quick-exit')!);
      (inner.shadowRoot!.firstChild as HTMLElement & { leave(): void }).leave();
    });
    await page.waitForURL('**/weather');
    assert.deepEqual(real.asked, [{ path: '/weather', referrer: undefined }]);
    await page.context().close();
  });

  it('leaves from an element that the page has taken out', async () => {
    const page = await real.open();
    await link(page).waitFor();
    await page.evaluate(() => {
      const exit = document.querySelector<HTMLElement & { leave(): void }>('pejl-quick-exit')!;
      exit.remove();
      exit.leave();
    });
    await page.waitForURL('**/weather');
    await page.context().close();
  });

  it('covers the whole page at once, above dialogs and banners, and uncovers a page that is shown again', async () => {
    const page = await real.open();
    await link(page).waitFor();
    await page.evaluate(() => {
      document.querySelector('pejl-quick-exit')!.setAttribute('href', '/nothing');
      document.querySelector<HTMLDialogElement>('#dialog')!.showModal();
    });
    const { width, height } = page.viewportSize()!;
    assert.equal(await atPoint(page, width / 2, height - 5), 'dialog');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')!.close());
    for (const [x, y] of [
      [1, 1],
      [width - 2, 1],
      [width / 2, height / 2],
      [1, height - 2],
      [width - 2, height - 2],
    ])
      assert.equal(await atPoint(page, x!, y!), 'cover');
    const screen = await page.screenshot();
    assert.ok(screen.length < 6000, 'one colour alone');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    assert.equal(await atPoint(page, width / 2, height - 5), 'banner');
    await page.context().close();
  });

  it('leads to nothing of the covered page in Firefox either', { skip: !hasFirefox }, async () => {
    await inFirefox(`${real.site}/page`, async (page) => {
      await page.waitForSelector('pejl-quick-exit:state(ready)');
      await page.evaluate(() => {
        document.querySelector('pejl-quick-exit')!.setAttribute('href', '/nothing');
        document.querySelector<HTMLElement>('pejl-checklist')!.shadowRoot!.querySelector('input')!.focus();
      });
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      for (const key of ['Tab', 'Escape', 'Tab', 'Escape', 'Tab', 'Tab'] as const) {
        await page.keyboard.press(key);
        const [focused, isCovered] = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('pejl-quick-exit')!;
          const own = shadowRoot!.activeElement?.getAttribute('part');
          return [own ?? document.activeElement!.localName, shadowRoot!.querySelector(':modal') !== null];
        });
        assert.match(`${focused}`, /^(body|cover)$/, `after ${key}`);
        assert.equal(isCovered, true, `after ${key}`);
      }
    });
  });

  it('AT-18: wipes ticks and what is kept of them', async () => {
    const page = await real.open();
    await page.locator('input').first().check();
    assert.equal(await page.evaluate('localStorage.length'), 1);
    await link(page).click();
    await page.waitForURL('**/weather');
    await page.goto(`${real.site}/page`);
    await link(page).waitFor();
    assert.equal(await page.evaluate('localStorage.length'), 0);
    await page.context().close();
  });

  it('AT-18: wipes searches and filters before it leaves, and the address with its fragment', async () => {
    const page = await real.open('/page#afsnit');
    await page.evaluate(() => {
      const directory = Object.assign(document.createElement('pejl-contact-directory'), {
        data: {
          contacts: [
            { id: 'a', name: 'Sted A', address: { city: 'Fjordby' } },
            { id: 'b', name: 'Sted B' },
          ],
        },
        city: 'Fjordby',
      });
      document.querySelector('#host')!.append(directory);
    });
    const search = page.locator('pejl-contact-directory').getByRole('searchbox');
    await search.fill('sted a');
    // What the widgets hold when the page is gone, noted by the page itself as it goes.
    await page.evaluate((tell) => {
      addEventListener('pagehide', () => {
        const { query, city } = document.querySelector('pejl-contact-directory')!;
        navigator.sendBeacon(`${tell}/held?${JSON.stringify([query, city])}`);
      });
    }, real.elsewhere);
    assert.equal(
      await page.evaluate(() => document.querySelector('pejl-contact-directory')!.query),
      'sted a',
    );
    real.asked.length = 0;
    await link(page).click();
    await page.waitForURL('**/weather');
    while (!real.asked.some(({ path }) => path.startsWith('/held'))) await page.evaluate('0');
    const held = real.asked.find(({ path }) => path.startsWith('/held'))!;
    assert.equal(decodeURIComponent(held.path), '/held?["",""]');
    await page.goBack();
    assert.equal(page.url(), `${real.site}/before`);
    await page.context().close();
  });

  it('changes nothing in the page outside the element', async () => {
    const page = await real.open();
    await link(page).waitFor();
    const outside = await page.evaluate(async () => {
      const exit = document.querySelector('pejl-quick-exit')!;
      exit.setAttribute('href', '/nothing');
      const changed: string[] = [];
      const observer = new MutationObserver((records) =>
        records.forEach(({ target }) => exit.contains(target) || changed.push(target.nodeName)),
      );
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      (exit as HTMLElement & { leave(): void }).leave();
      await new Promise((resolve) => setTimeout(resolve));
      return [...changed, ...[...exit.children].map(({ localName }) => localName)];
    });
    assert.deepEqual(outside, ['a']);
    await page.context().close();
  });

  it('is the author’s own link where no script runs', async () => {
    const context = await real.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${real.site}/page`);
    assert.equal(await link(page).getAttribute('href'), `${real.elsewhere}/plain`);
    await context.close();
  });
});
