/** What Firefox does in a way of its own on built pages. `npm run test:all` installs it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inFirefox } from '../helpers/firefox.js';
import { ServedSite } from '../helpers/served-site.js';
import { call, clock, withChecks } from '../host-page/checks.js';

const loader = '<script type="module" src="/dist/pejlemaerker.js"></script>';

describe('in Firefox', () => {
  let site: ServedSite;
  before(async () => {
    site = await ServedSite.start();
  });
  after(() => site.stop());

  it('the exit leads to nothing of the covered page either', async () => {
    const address = await site.put(
      '/page.html',
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title>
      <pejl-quick-exit href="/nothing" shortcut></pejl-quick-exit><pejl-checklist></pejl-checklist>
      <dialog>Dialog</dialog>${loader}`,
    );
    await inFirefox(async (page) => {
      // The page that the exit leads to never comes.
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().endsWith('/nothing')) void request.continue();
      });
      await page.goto(address);
      await page.waitForSelector('pejl-quick-exit:state(ready)');
      await page.waitForSelector('pejl-checklist:state(ready)');
      await page.evaluate(() =>
        document.querySelector('pejl-checklist')!.shadowRoot!.querySelector('input')!.focus(),
      );
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

  it('a page that it has kept whole has no link whose check has run out meanwhile', async () => {
    const address = await site.put(
      '/checks.html',
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title>
      <script>${clock}</script>${withChecks}${loader}`,
    );
    await inFirefox(async (page) => {
      /** Waits until the page has so many links to call. */
      const links = (count: number) =>
        page.waitForFunction(
          (selector, wanted) =>
            ['pejl-contact-card', 'pejl-contact-directory'].flatMap((tag) => [
              ...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? []),
            ]).length === wanted,
          {},
          call,
          count,
        );
      await page.goto(address);
      await links(3);
      await page.goto(`${site.address}/dist/embed.html`);
      await page.evaluate((ahead) => localStorage.setItem('ahead', String(ahead)), 31 * 6e4);
      await page.evaluate(() => void setTimeout(() => history.back()));
      await page.waitForFunction('window.kept === true');
      await links(0);
    });
  });
});
