/** Every way in which a tag comes onto a page. */
import type { Page } from '@playwright/test';
import { bundle, drawn, everything, expect, loader, type Site, tags, test } from '../helpers/site.js';

const card = '<pejl-contact-card contact="reden-aarhus"></pejl-contact-card>';
const checklist = '<pejl-checklist></pejl-checklist>';

for (const [way, script] of Object.entries({ 'drop-in': loader, bundle }))
  test.describe(`with the ${way}, every widget`, () => {
    const visit = async (site: Site, html: string): Promise<{ page: Page; said: string[] }> =>
      site.visit(html);

    for (const [place, body] of [
      ['before the content', script + everything],
      ['after it', everything + script],
    ] as const)
      test(`is drawn where the script stands ${place}`, async ({ site }) => {
        const { page, said } = await visit(site, body);
        for (const tag of tags) await drawn(page, tag);
        expect(said).toEqual([]);
      });

    test('is drawn when it is written by innerHTML, comes out of a template, or is a copy', async ({
      site,
    }) => {
      const { page, said } = await visit(site, `${script}<main></main><template>${checklist}</template>`);
      await page.evaluate((html) => (document.querySelector('main')!.innerHTML = html), everything);
      for (const tag of tags) await drawn(page, tag);
      await page.evaluate(() => {
        const template = document.querySelector('template')!;
        document.body.append(template.content.cloneNode(true));
        document.body.append(document.querySelector('pejl-contact-card')!.cloneNode(true));
      });
      await drawn(page, 'body > pejl-checklist');
      await drawn(page, 'body > pejl-contact-card');
      expect(said).toEqual([]);
    });

    test('AT-57: moved ten times, works as before and listens no more often', async ({ site }) => {
      const { page, said } = await site.visit(`${script}${everything}<main></main>`, {
        prepare: (tab) =>
          tab.addInitScript(`window.listening = 0;
            for (const [name, step] of [['addEventListener', 1], ['removeEventListener', -1]]) {
              const original = EventTarget.prototype[name];
              EventTarget.prototype[name] = function (...all) {
                const target = this ?? window;
                if (target === window || target === document) window.listening += step;
                return original.apply(target, all);
              };
            }`),
      });
      for (const tag of tags) await drawn(page, tag);
      const before = await page.evaluate('listening');
      await page.evaluate((names) => {
        for (let times = 0; times < 10; times++)
          for (const tag of names) {
            const target = document.querySelector(times % 2 ? 'main' : 'body')!;
            target.append(document.querySelector(tag)!);
          }
      }, tags);
      expect(await page.evaluate('listening')).toBe(before);
      await page.locator('pejl-checklist input').first().check();
      await page.locator('pejl-contact-directory input').first().fill('reden aarhus');
      await page.locator('pejl-contact-directory article', { hasText: 'Reden Aarhus' }).first().waitFor();
      expect(said).toEqual([]);
    });

    test('keeps its styles in another document, and back again (lit#4868)', async ({ site }) => {
      const { page, said } = await visit(
        site,
        `${script}${everything}<iframe title="x" srcdoc="<p>Hej"></iframe>`,
      );
      for (const tag of tags) await drawn(page, tag);
      await page.waitForFunction(() => document.querySelector('iframe')!.contentDocument?.querySelector('p'));
      const styled = (there: boolean): Promise<unknown> =>
        page.waitForFunction(
          ([names, away]) => {
            const target = away ? document.querySelector('iframe')!.contentDocument! : document;
            return names.every((tag) => {
              const one = target.querySelector(tag);
              return one?.shadowRoot?.adoptedStyleSheets.length && getComputedStyle(one).display !== 'inline';
            });
          },
          [tags, there] as const,
        );
      await page.evaluate((names) => {
        const { body } = document.querySelector('iframe')!.contentDocument!;
        for (const tag of names) body.append(document.querySelector(tag)!);
      }, tags);
      await styled(true);
      await page.evaluate((names) => {
        const { contentDocument } = document.querySelector('iframe')!;
        for (const tag of names) document.body.append(contentDocument!.querySelector(tag)!);
      }, tags);
      await styled(false);
      expect(said).toEqual([]);
    });

    test('is drawn when it was made in another document', async ({ site }) => {
      const { page, said } = await visit(
        site,
        `${script}<iframe title="x" srcdoc='${card}<b data-pejl="checklist"></b>'></iframe>`,
      );
      await page.waitForFunction(() => document.querySelector('iframe')!.contentDocument?.querySelector('b'));
      await page.evaluate(() => {
        const there = document.querySelector('iframe')!.contentDocument!;
        document.body.append(there.querySelector('pejl-contact-card')!, there.querySelector('b')!);
      });
      await drawn(page, 'pejl-contact-card');
      await drawn(page, 'pejl-checklist');
      expect(said).toEqual([]);
    });
  });

test.describe('loaded at two versions', () => {
  test('AT-42: the first one stays, and the console says so once, for the bundle and the drop-in', async ({
    site,
  }) => {
    for (const script of [loader, bundle]) {
      const older =
        '<script>customElements.define("pejl-contact-card", class extends HTMLElement { static pejlVersion = "0.0.1" }); customElements.define("pejl-checklist", class extends HTMLElement { static pejlVersion = "0.0.1" })</script>';
      const { page, said } = await site.visit(older + script + everything);
      await drawn(page, 'pejl-conversation-cards');
      await page.waitForLoadState('networkidle');
      expect(said.length, said.join('\n')).toBe(1);
      expect(said[0]).toMatch(/^warning: .*0\.0\.1.*one version/);
      expect(await page.evaluate(() => document.querySelector('pejl-contact-card')!.shadowRoot)).toBe(null);
    }
  });
});
