/** Every way in which a tag comes onto a page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { drawn, everything, loader, Site, tags } from './site.js';

const bundle = '<script src="/dist/pejlemaerker.bundle.js"></script>';
const card = '<pejl-contact-card contact="reden-aarhus"></pejl-contact-card>';
const checklist = '<pejl-checklist></pejl-checklist>';

for (const [way, script] of Object.entries({ 'drop-in': loader, bundle }))
  describe(`with the ${way}, every widget`, () => {
    const site = new Site();
    before(() => site.open());
    after(() => site.close());
    const visit = async (html: string): Promise<{ page: Page; said: string[] }> => site.visit(html);

    for (const [place, body] of [
      ['before the content', script + everything],
      ['after it', everything + script],
    ] as const)
      it(`is drawn where the script stands ${place}`, async () => {
        const { page, said } = await visit(body);
        for (const tag of tags) await drawn(page, tag);
        assert.deepEqual(said, []);
      });

    it('is drawn when it is written by innerHTML, comes out of a template, or is a copy', async () => {
      const { page, said } = await visit(`${script}<main></main><template>${checklist}</template>`);
      await page.evaluate((html) => (document.querySelector('main')!.innerHTML = html), everything);
      for (const tag of tags) await drawn(page, tag);
      await page.evaluate(() => {
        const template = document.querySelector('template')!;
        document.body.append(template.content.cloneNode(true));
        document.body.append(document.querySelector('pejl-contact-card')!.cloneNode(true));
      });
      await drawn(page, 'body > pejl-checklist');
      await drawn(page, 'body > pejl-contact-card');
      assert.deepEqual(said, []);
    });

    it('AT-57: moved ten times, works as before and listens no more often', async () => {
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
      assert.equal(await page.evaluate('listening'), before);
      await page.locator('pejl-checklist input').first().check();
      await page.locator('pejl-contact-directory input').first().fill('reden aarhus');
      await page.locator('pejl-contact-directory article', { hasText: 'Reden Aarhus' }).first().waitFor();
      assert.deepEqual(said, []);
    });

    it('keeps its styles in another document, and back again (lit#4868)', async () => {
      const { page, said } = await visit(`${script}${everything}<iframe title="x" srcdoc="<p>Hej"></iframe>`);
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
      assert.deepEqual(said, []);
    });

    it('is drawn when it was made in another document', async () => {
      const { page, said } = await visit(
        `${script}<iframe title="x" srcdoc='${card}<b data-pejl="checklist"></b>'></iframe>`,
      );
      await page.waitForFunction(() => document.querySelector('iframe')!.contentDocument?.querySelector('b'));
      await page.evaluate(() => {
        const there = document.querySelector('iframe')!.contentDocument!;
        document.body.append(there.querySelector('pejl-contact-card')!, there.querySelector('b')!);
      });
      await drawn(page, 'pejl-contact-card');
      await drawn(page, 'pejl-checklist');
      assert.deepEqual(said, []);
    });
  });

describe('loaded at two versions', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  it('AT-42: the first one stays, and the console says so once, for the bundle and the drop-in', async () => {
    for (const script of [loader, bundle]) {
      const older =
        '<script>customElements.define("pejl-contact-card", class extends HTMLElement { static pejlVersion = "0.0.1" }); customElements.define("pejl-checklist", class extends HTMLElement { static pejlVersion = "0.0.1" })</script>';
      const { page, said } = await site.visit(older + script + everything);
      await drawn(page, 'pejl-conversation-cards');
      await page.waitForLoadState('networkidle');
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0]!, /^warning: .*0\.0\.1.*one version/);
      assert.equal(await page.evaluate(() => document.querySelector('pejl-contact-card')!.shadowRoot), null);
    }
  });
});
