/** Sheets in a language whose words no native speaker has read say so: paper outlives the screen. */
import type { Page } from '@playwright/test';
import es from '../../src/languages/es.js';
import { installWords, reviewNotice } from '../../src/shared/words.js';
import uk from '../../src/languages/uk.js';
import { holdPrinting, printed, readPdf, type PaperPage } from '../helpers/pdf.js';
import { body, data, showOwn } from './prints.js';
import { expect, loader, Site, test } from '../helpers/site.js';

/** What is chosen, by the values of the boxes, and how often the sheets say it. */
const prints: [tag: string, choices: string[], times: number][] = [
  ['pejl-contact-card', ['wallet', 'all'], 1],
  ['pejl-contact-card', ['wallet', 'discreet'], 1],
  ['pejl-contact-card', ['a5', 'all'], 1],
  ['pejl-contact-card', ['a4', 'discreet'], 1],
  ['pejl-contact-directory', ['a4', 'all'], 1],
  ['pejl-contact-directory', ['wallet', 'all'], 3],
  ['pejl-contact-directory', ['wallet', 'discreet'], 3],
  ['pejl-statistics-table', [], 1],
  ['pejl-conversation-cards', ['8', 'fronts'], 2],
  ['pejl-conversation-cards', ['4', 'both', 'notes'], 7],
  ['pejl-checklist', ['blank'], 1],
];
const widgets = body.replace(/(<pejl-[a-z-]+)/g, '$1 unreviewed-languages');
const textOf = ({ pages }: { pages: PaperPage[] }): string => pages.map(({ text }) => text).join(' ');
const count = (text: string, words: string): number => text.split(words).length - 1;

for (const [lang, words] of [
  ['es', es],
  ['uk', uk],
] as const)
  test.describe(`printing in ${lang}, which awaits review`, () => {
    let site: Site;
    let page: Page;
    test.beforeAll(async ({ browser }) => {
      site = await Site.open(browser);
      ({ page } = await site.visit(loader + widgets, { lang }));
      await page.waitForFunction(
        (notice) =>
          [...document.body.querySelectorAll('[unreviewed-languages]')].every(({ shadowRoot }) =>
            shadowRoot?.textContent?.includes(notice),
          ),
        words.notice,
      );
      await showOwn(page);
      await holdPrinting(page);
    });

    test.afterAll(() => site.close());

    for (const [tag, choices, times] of prints)
      test(`says so on paper: ${[tag, ...choices].join(' ')}`, async () => {
        const widget = page.locator(tag);
        const button = widget.getByRole('button', { name: new RegExp(`^${words.printButton} `) }).first();
        const panel = widget.locator('.print-panel');
        let press = button;
        if (choices.length) {
          await button.click();
          for (const choice of choices) await panel.locator(`input[value="${choice}"]`).check();
          press = panel.locator('button.primary');
        }
        const text = textOf(await printed(page, () => press.click()));
        if (choices.length) await button.click();
        expect(count(text, words.notice), text).toBe(times);
        if (choices.includes('discreet')) {
          expect(text).toMatch(/00 00 00 01/);
          expect(text, 'nothing of the topic').not.toMatch(/emne|sted\b/i);
        }
      });

    test('says so on a talk’s preparation, discreet or not', async () => {
      const widget = page.locator('pejl-conversation-cards');
      await widget.getByRole('button', { name: words.cards.prepare, exact: true }).click();
      await widget.getByRole('checkbox').first().check();
      await widget.getByRole('button', { name: /A4/ }).click();
      const panel = widget.locator('.preparation');
      for (const discreet of [false, true]) {
        await panel.locator('input[value="discreet"]').setChecked(discreet);
        const out = await printed(page, () => panel.locator('button.primary').click());
        expect(count(textOf(out), words.notice)).toBe(1);
        expect(out.pages.length).toBe(1);
      }
    });

    test('says so for each widget when the page is printed', async () => {
      const text = textOf(await readPdf(await page.pdf({ format: 'A4' })));
      expect(count(text, words.notice), text).toBe(Object.keys(data).length);
    });
  });

test.describe('printing in other languages', () => {
  test('says nothing once a native speaker has read the words, and nothing in Danish and English', () => {
    installWords('es', { ...es });
    installWords('uk', { ...uk, reviewed: '2026-11-20' });
    expect(reviewNotice('es')).toBe(es.notice);
    for (const language of ['uk', 'da', 'en'] as const) expect(reviewNotice(language)).toBe(undefined);
  });
});
