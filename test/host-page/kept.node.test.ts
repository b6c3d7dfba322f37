/** Pages that the browser keeps whole when the reader goes on, and shows again on the way back; and those it does not. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { hasFirefox, inFirefox } from '../helpers/firefox.js';
import { drawn, everything, loader, Site, tags } from './site.js';

/** A contact whose check runs out on 23 November, late in Copenhagen's evening. */
const contacts = {
  contacts: ['Fjordhuset', 'Bakkehuset'].map((name, index) => ({
    id: ['own', 'other'][index],
    name,
    phones: [
      {
        number: `+4500000001`,
        check: { on: '2026-11-01', by: 'Vagten', method: 'called', reviewBy: '2026-11-23' },
      },
    ],
  })),
};
const now = '2026-11-23T22:30:00Z';
const call = 'a[href="tel:+4500000001"]';
const withChecks = `<pejl-contact-card contact="own"></pejl-contact-card><pejl-contact-directory></pejl-contact-directory>
  <script>for (const one of document.querySelectorAll('[contact], pejl-contact-directory')) one.data = ${JSON.stringify(contacts)}</script>`;

/** The page's clock: starts at a moment, and can be set on by another page while this one is frozen. */
const clock = `{
  const Real = Date;
  const moved = Date.parse('${now}') - Real.now();
  const read = () => Real.now() + moved + Number(localStorage.getItem('ahead'));
  window.Date = class extends Real {
    constructor(...all) { super(...(all.length ? all : [read()])); }
    static now() { return read(); }
  };
  addEventListener('pageshow', ({ persisted }) => (window.kept = persisted));
}`;

for (const kept of [true, false])
  describe(`going back to a page that the browser has ${kept ? 'kept whole' : 'not kept'}`, () => {
    const site = new Site();
    before(() => site.open({}, kept ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}));
    after(() => site.close());

    const visit = async (body: string): Promise<Page> =>
      (await site.visit(`<script>${clock}</script>${body}${loader}`)).page;
    /** Goes on to another page of the site and back; minutes may pass meanwhile. */
    const awayAndBack = async (page: Page, minutes = 0): Promise<void> => {
      await page.goto(`${site.address}/dist/integrity.json`);
      await page.evaluate((ahead) => localStorage.setItem('ahead', String(ahead)), minutes * 6e4);
      await page.goBack({ waitUntil: 'commit' });
      await page.waitForFunction('window.kept !== undefined');
      assert.equal(await page.evaluate('window.kept'), kept);
    };

    it('finds every widget at work', async () => {
      const page = await visit(everything);
      for (const tag of tags) await drawn(page, tag);
      await page.locator('pejl-checklist input').first().check();
      await page.locator('pejl-contact-directory input').first().fill('reden aarhus');
      await page.locator('pejl-contact-directory article').nth(1).waitFor({ state: 'detached' });
      const deck = page.locator('pejl-conversation-cards');
      const card = deck.locator('[part~=card]:visible').first();
      /** Goes on to the next card, and says what it says. */
      const next = async (): Promise<string> => {
        const before = await card.innerText();
        await deck.getByRole('button', { name: /^Næste/ }).click();
        await card.filter({ hasNotText: before }).waitFor();
        return card.innerText();
      };
      const second = await next();
      await awayAndBack(page);
      for (const tag of tags) await drawn(page, tag);
      // What the reader had done is there where the page is the same one; else nothing of it has been kept anywhere.
      assert.equal(await page.locator('pejl-checklist input').first().isChecked(), kept);
      assert.equal(
        await page.locator('pejl-contact-directory input').first().inputValue(),
        kept ? 'reden aarhus' : '',
      );
      const cards = page.locator('pejl-contact-directory article');
      assert.equal((await cards.count()) === 1, kept);
      assert.equal((await card.innerText()) === second, kept);
      // And all goes on.
      const tick = page.locator('pejl-checklist input').nth(1);
      await tick.check();
      await page.locator('pejl-contact-directory input').first().fill('reden odense');
      await cards.filter({ hasText: 'Reden Odense' }).first().waitFor();
      await next();
      await page.locator('pejl-statistics-table').getByRole('button').first().click();
    });

    it('finds no link whose check has run out meanwhile, at once', async () => {
      const page = await visit(withChecks);
      const links = page.locator(call);
      await links.nth(2).waitFor();
      assert.equal(await links.count(), 3);
      await awayAndBack(page, 29);
      await links.nth(2).waitFor();
      assert.equal(await links.count(), 3, 'not yet');
      await awayAndBack(page, 31);
      await page.getByText('ikke bekræftet siden').nth(2).waitFor({ timeout: 5000 });
      assert.equal(await links.count(), 0);
      assert.equal(await page.locator('a[href^="tel:"]:not([href="tel:112"])').count(), 0);
    });
  });

if (hasFirefox)
  describe('going back to a page that Firefox has kept whole', () => {
    const site = new Site();
    before(() => site.open());
    after(() => site.close());

    it('finds no link whose check has run out meanwhile in Firefox either', async () => {
      const address = await site.write(`<script>${clock}</script>${withChecks}${loader}`);
      await inFirefox(address, async (page) => {
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
        await links(3);
        await page.goto(`${site.address}/dist/embed.html`);
        await page.evaluate((ahead) => localStorage.setItem('ahead', String(ahead)), 31 * 6e4);
        await page.evaluate(() => void setTimeout(() => history.back()));
        await page.waitForFunction('window.kept === true');
        await links(0);
      });
    });
  });
