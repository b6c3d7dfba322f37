import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/site.js';
import { open } from './leaving.js';

const body = `<pejl-quick-exit href="{elsewhere}/weather" shortcut><a href="{elsewhere}/plain">Forlad siden</a></pejl-quick-exit>
  <pejl-checklist remember></pejl-checklist>
  <div id="banner" style="position:fixed;inset:50% 0 0;z-index:2147483647;background:teal">Cookies</div>
  <dialog id="dialog">Dialog</dialog>
  <div id="host"></div>`;

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

test.describe('quick exit in a real page', () => {
  test.use({ headers: { 'referrer-policy': 'unsafe-url' } });

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
    test(`AT-14: after ${name}, Back leads past the page, and no referrer is sent`, async ({ site }) => {
      const page = await open(site, body);
      await link(page).waitFor();
      site.asked.length = 0;
      const before = await page.evaluate('history.length');
      await Promise.all([page.waitForURL('**/weather'), act(page)]);
      expect(site.asked).toEqual([{ path: '/weather', referrer: undefined }]);
      expect(await page.evaluate('document.referrer')).toBe('');
      expect(await page.evaluate('history.length')).toBe(before);
      await page.goBack();
      expect(page.url()).toBe(`${site.address}/before`);
      await page.goForward();
      expect(page.url()).toBe(`${site.elsewhere}/weather`);
    });
  }

  test('sends no referrer from within the shadow root of another element', async ({ site }) => {
    const page = await open(site, body);
    await link(page).waitFor();
    site.asked.length = 0;
    await page.evaluate(() => {
      const inner = document.createElement('div');
      document.querySelector('#host')!.attachShadow({ mode: 'closed' }).append(inner);
      inner.attachShadow({ mode: 'open' }).append(document.querySelector('pejl-quick-exit')!);
      (inner.shadowRoot!.firstChild as HTMLElement & { leave(): void }).leave();
    });
    await page.waitForURL('**/weather');
    expect(site.asked).toEqual([{ path: '/weather', referrer: undefined }]);
  });

  test('leaves from an element that the page has taken out', async ({ site }) => {
    const page = await open(site, body);
    await link(page).waitFor();
    await page.evaluate(() => {
      const exit = document.querySelector<HTMLElement & { leave(): void }>('pejl-quick-exit')!;
      exit.remove();
      exit.leave();
    });
    await page.waitForURL('**/weather');
  });

  test('covers the whole page at once, above dialogs and banners, and uncovers a page that is shown again', async ({
    site,
  }) => {
    const page = await open(site, body);
    await link(page).waitFor();
    await page.evaluate(() => {
      document.querySelector('pejl-quick-exit')!.setAttribute('href', '/nothing');
      document.querySelector<HTMLDialogElement>('#dialog')!.showModal();
    });
    const { width, height } = page.viewportSize()!;
    expect(await atPoint(page, width / 2, height - 5)).toBe('dialog');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')!.close());
    for (const [x, y] of [
      [1, 1],
      [width - 2, 1],
      [width / 2, height / 2],
      [1, height - 2],
      [width - 2, height - 2],
    ])
      expect(await atPoint(page, x!, y!)).toBe('cover');
    const screen = await page.screenshot();
    expect(screen.length, 'one colour alone').toBeLessThan(6000);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await atPoint(page, width / 2, height - 5)).toBe('banner');
  });

  test('AT-18: wipes ticks and what is kept of them', async ({ site }) => {
    const page = await open(site, body);
    await page.locator('input').first().check();
    expect(await page.evaluate('localStorage.length')).toBe(1);
    await link(page).click();
    await page.waitForURL('**/weather');
    await page.goto(`${site.address}/page`);
    await link(page).waitFor();
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('AT-18: wipes searches and filters before it leaves, and the address with its fragment', async ({
    site,
  }) => {
    const page = await open(site, body, '#afsnit');
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
    }, site.elsewhere);
    expect(await page.evaluate(() => document.querySelector('pejl-contact-directory')!.query)).toBe('sted a');
    site.asked.length = 0;
    await link(page).click();
    await page.waitForURL('**/weather');
    const held = () => site.asked.find(({ path }) => path.startsWith('/held'));
    await expect.poll(held).toBeDefined();
    expect(decodeURIComponent(held()!.path)).toBe('/held?["",""]');
    await page.goBack();
    expect(page.url()).toBe(`${site.address}/before`);
  });

  test('changes nothing in the page outside the element', async ({ site }) => {
    const page = await open(site, body);
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
      await new Promise(requestAnimationFrame);
      return [...changed, ...[...exit.children].map(({ localName }) => localName)];
    });
    expect(outside).toEqual(['a']);
  });

  test('keeps its two sentences apart in the built files', async ({ site }) => {
    const page = await open(site, body);
    await expect(page.locator('pejl-quick-exit [part=note]')).toHaveText(
      'Sletter ikke historikken i browseren. Tryk Shift tre gange for at forlade siden.',
    );
  });

  test('is the author’s own link where no script runs', async ({ site }) => {
    const page = await open(site, body, '', { javaScriptEnabled: false });
    await expect(link(page)).toHaveAttribute('href', `${site.elsewhere}/plain`);
  });
});
