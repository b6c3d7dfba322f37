/** Pages that the browser keeps whole when the reader goes on, and shows again on the way back; and those it does not. */
import type { Page } from '@playwright/test';
import { drawn, everything, expect, loader, type Site, tags, test } from '../helpers/site.js';
import { call, clock, withChecks } from './checks.js';

for (const kept of [true, false])
  test.describe(`going back to a page that the browser has ${kept ? 'kept whole' : 'not kept'}`, () => {
    test.use({ keepsPages: kept });

    const visit = async (site: Site, body: string): Promise<Page> =>
      (await site.visit(`<script>${clock}</script>${body}${loader}`)).page;
    /** Goes on to another page of the site and back; minutes may pass meanwhile. */
    const awayAndBack = async (site: Site, page: Page, minutes = 0): Promise<void> => {
      await page.goto(`${site.address}/dist/integrity.json`);
      await page.evaluate((ahead) => localStorage.setItem('ahead', String(ahead)), minutes * 6e4);
      await page.goBack({ waitUntil: 'commit' });
      await page.waitForFunction('window.kept !== undefined');
      expect(await page.evaluate('window.kept')).toBe(kept);
    };

    test('finds every widget at work', async ({ site }) => {
      const page = await visit(site, everything);
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
      await awayAndBack(site, page);
      for (const tag of tags) await drawn(page, tag);
      // What the reader had done is there where the page is the same one; else nothing of it has been kept anywhere.
      expect(await page.locator('pejl-checklist input').first().isChecked()).toBe(kept);
      expect(await page.locator('pejl-contact-directory input').first().inputValue()).toBe(
        kept ? 'reden aarhus' : '',
      );
      const cards = page.locator('pejl-contact-directory article');
      expect((await cards.count()) === 1).toBe(kept);
      expect((await card.innerText()) === second).toBe(kept);
      // And all goes on.
      const tick = page.locator('pejl-checklist input').nth(1);
      await tick.check();
      await page.locator('pejl-contact-directory input').first().fill('reden odense');
      await cards.filter({ hasText: 'Reden Odense' }).first().waitFor();
      await next();
      await page.locator('pejl-statistics-table').getByRole('button').first().click();
    });

    test('finds no link whose check has run out meanwhile, at once', async ({ site }) => {
      const page = await visit(site, withChecks);
      const links = page.locator(call);
      await links.nth(2).waitFor();
      await expect(links).toHaveCount(3);
      await awayAndBack(site, page, 29);
      await links.nth(2).waitFor();
      await expect(links, 'not yet').toHaveCount(3);
      await awayAndBack(site, page, 31);
      await page.getByText('ikke bekræftet siden').nth(2).waitFor({ timeout: 5000 });
      await expect(links).toHaveCount(0);
      await expect(page.locator('a[href^="tel:"]:not([href="tel:112"])')).toHaveCount(0);
    });
  });
