import type { Page } from '@playwright/test';
import { readPdf, type PaperPage } from '../helpers/pdf.js';
import { expect, loader, Site, test } from '../helpers/site.js';

const many = 90;
const data = {
  'contact-directory': {
    contacts: [
      ...Array.from({ length: 30 }, (_, index) => ({
        id: `sted-${index}`,
        name: `Sted ${index}`,
        offers: Array.from({ length: 6 }, (_item, row) => ({ text: `Tilbud ${index}-${row}`, cost: 'free' })),
      })),
      { id: 'gammelt', name: 'Gammelt sted', status: 'renamed', successor: 'sted-3' },
    ],
  },
  'statistics-table': {
    tables: [
      {
        id: 'extent-2008',
        kind: 'counts',
        title: 'Lang tabel',
        takeaway: 'Mange rækker.',
        period: '2025',
        unit: 'samtaler',
        rows: Array.from({ length: many }, (_, index) => ({
          id: `row-${index}`,
          label: `Række ${index}`,
          value: 10 + index,
        })),
      },
    ],
  },
  'conversation-cards': {
    decks: [
      {
        id: 'conversation-starters',
        title: 'Kortene',
        cards: Array.from({ length: 20 }, (_, index) => ({
          id: `kort-${index}`,
          text: `Forside ${index}.`,
          followUp: `Bagside ${index}.`,
        })),
      },
    ],
  },
  checklist: {
    lists: [
      {
        id: 'guideposts',
        title: 'Listen',
        items: Array.from({ length: 20 }, (_, index) => ({
          id: `punkt-${index}`,
          title: `Punkt ${index}.`,
          text: `Forklaring ${index}.`,
        })),
      },
    ],
  },
};

test.describe('AT-30: Ctrl+P', () => {
  let site: Site;
  let page: Page;
  let pages: PaperPage[];
  test.beforeAll(async ({ browser }) => {
    site = await Site.open(browser);
    const tags = Object.keys(data).map((name) => `<pejl-${name}></pejl-${name}>`);
    ({ page } = await site.visit(
      `<style>body { color-scheme: dark; color: #fff; background: #000 }</style>${tags.join('')}${loader}`,
    ));
    await page.evaluate((all) => {
      for (const [name, own] of Object.entries(all))
        Object.assign(document.querySelector(`pejl-${name}`)!, { data: own });
    }, data);
    await page.locator('pejl-checklist').getByRole('checkbox').first().check();
    await page.locator('pejl-checklist').getByRole('button', { name: 'Vis kun åbne' }).click();
    await page.locator('pejl-contact-directory').getByText('Sted 0', { exact: true }).waitFor();
    ({ pages } = await readPdf(await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } })));
  });
  test.afterAll(() => site.close());

  const pageOf = (text: string): number => {
    const found = pages.flatMap(({ words }, index) =>
      words.some((word) => word.text.includes(text)) ? [index] : [],
    );
    expect(found.length, `“${text}” stands on ${found.length} pages`).toBe(1);
    return found[0]!;
  };

  test('prints everything: all contacts, rows, cards with both sides, and items', () => {
    const text = pages.map((one) => one.text).join(' ');
    for (let index = 0; index < 30; index++) expect(text).toMatch(new RegExp(`Sted ${index}\\b`));
    for (let index = 0; index < many; index++) expect(text).toMatch(new RegExp(`Række ${index}\\b`));
    for (let index = 0; index < 20; index++) {
      expect(text).toMatch(new RegExp(`Forside ${index}\\.`));
      expect(text).toMatch(new RegExp(`Bagside ${index}\\.`));
      expect(text).toMatch(new RegExp(`Punkt ${index}\\.`));
    }
    expect(text).toMatch(/✓/);
    // The way to the contact that took over is words on paper.
    expect(text).toMatch(/Brug i stedet.*Sted 3/);
  });

  test('prints no button and no control', () => {
    const text = pages.map((one) => one.text).join(' ');
    expect(text).not.toMatch(/Udskriv|Næste|Forrige|Vis alle|Vis flere|Hent CSV|Ryd|Søg|Vis kun/);
  });

  test('repeats the head of a table on each page that it takes', () => {
    const last = pageOf('Række 89');
    const withRows = pages.filter(({ words }) => words.some((word) => /^Række \d+$/.test(word.text)));
    expect(withRows.length > 1 && last > 0).toBeTruthy();
    for (const { words } of withRows) {
      const head = words.find((word) => word.text === 'Kategori');
      const row = words.find((word) => /^Række \d+$/.test(word.text))!;
      expect(
        head && head.y < row.y,
        `${words.map(({ text: word, y }) => `${word}@${y.toFixed()}`).slice(0, 12)}`,
      ).toBeTruthy();
    }
  });

  test('parts no card, item or row', () => {
    for (let index = 0; index < 20; index++) {
      expect(pageOf(`Forside ${index}.`)).toBe(pageOf(`Bagside ${index}.`));
      expect(pageOf(`Punkt ${index}.`)).toBe(pageOf(`Forklaring ${index}.`));
    }
    for (let index = 0; index < 30; index++)
      expect(pageOf(`Tilbud ${index}-0`)).toBe(pageOf(`Tilbud ${index}-5`));
  });

  test('shows nothing of where the focus was', async () => {
    const box = page.locator('pejl-checklist').getByRole('checkbox').nth(1);
    await box.focus();
    await page.keyboard.press('Space');
    const ring = () => box.evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(await ring()).toBe('solid');
    await page.emulateMedia({ media: 'print' });
    expect(await ring()).toBe('none');
    await page.emulateMedia({ media: null });
  });

  test('is black on white, on a dark page as well', async () => {
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() =>
      [...document.body.children].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
          .filter((element) => element.checkVisibility() && element.localName !== 'style')
          .map((element) => getComputedStyle(element).color),
      ),
    );
    expect(colours.length).toBeGreaterThan(100);
    expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)']);
    // WebKitGTK prints grounds unasked, and so does whoever ticks the box for them.
    const grounds = await page.evaluate(() =>
      [...document.body.children].flatMap((element) =>
        element.shadowRoot ? [getComputedStyle(element).backgroundColor] : [],
      ),
    );
    expect([...new Set(grounds)]).toEqual(['rgb(255, 255, 255)']);
    await page.emulateMedia({ media: null });
  });
});
