import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { readPdf, type PaperPage } from '../helpers/pdf.js';
import { realPage, type RealPage } from '../helpers/real-page.js';

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

describe('AT-30: Ctrl+P', () => {
  let real: RealPage;
  let page: Page;
  let pages: PaperPage[];
  before(async () => {
    real = await realPage(
      [
        ['contact-directory', 'ContactDirectory'],
        ['statistics-table', 'StatisticsTable'],
        ['conversation-cards', 'ConversationCards'],
        ['checklist', 'Checklist'],
      ],
      `<body style="color-scheme:dark;color:#fff;background:#000">${Object.keys(data)
        .map((name) => `<pejl-${name}></pejl-${name}>`)
        .join('')}</body>`,
    );
    page = await real.open();
    await page.evaluate((all) => {
      for (const [name, own] of Object.entries(all))
        Object.assign(document.querySelector(`pejl-${name}`)!, { data: own });
    }, data);
    await page.locator('pejl-checklist').getByRole('checkbox').first().check();
    await page.locator('pejl-checklist').getByRole('button', { name: 'Vis kun åbne' }).click();
    await page.locator('pejl-contact-directory').getByText('Sted 0', { exact: true }).waitFor();
    ({ pages } = await readPdf(await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } })));
  });
  after(() => real.close());

  const pageOf = (text: string): number => {
    const found = pages.flatMap(({ words }, index) =>
      words.some((word) => word.text.includes(text)) ? [index] : [],
    );
    assert.equal(found.length, 1, `“${text}” stands on ${found.length} pages`);
    return found[0]!;
  };

  it('prints everything: all contacts, rows, cards with both sides, and items', () => {
    const text = pages.map((one) => one.text).join(' ');
    for (let index = 0; index < 30; index++) assert.match(text, new RegExp(`Sted ${index}\\b`));
    for (let index = 0; index < many; index++) assert.match(text, new RegExp(`Række ${index}\\b`));
    for (let index = 0; index < 20; index++) {
      assert.match(text, new RegExp(`Forside ${index}\\.`));
      assert.match(text, new RegExp(`Bagside ${index}\\.`));
      assert.match(text, new RegExp(`Punkt ${index}\\.`));
    }
    assert.match(text, /✓/);
    // The way to the contact that took over is words on paper.
    assert.match(text, /Brug i stedet.*Sted 3/);
  });

  it('prints no button and no control', () => {
    const text = pages.map((one) => one.text).join(' ');
    assert.doesNotMatch(text, /Udskriv|Næste|Forrige|Vis alle|Vis flere|Hent CSV|Ryd|Søg|Vis kun/);
  });

  it('repeats the head of a table on each page that it takes', () => {
    const last = pageOf('Række 89');
    const withRows = pages.filter(({ words }) => words.some((word) => /^Række \d+$/.test(word.text)));
    assert.ok(withRows.length > 1 && last > 0);
    for (const { words } of withRows) {
      const head = words.find((word) => word.text === 'Kategori');
      const row = words.find((word) => /^Række \d+$/.test(word.text))!;
      assert.ok(
        head && head.y < row.y,
        `${words.map(({ text: word, y }) => `${word}@${y.toFixed()}`).slice(0, 12)}`,
      );
    }
  });

  it('parts no card, item or row', () => {
    for (let index = 0; index < 20; index++) {
      assert.equal(pageOf(`Forside ${index}.`), pageOf(`Bagside ${index}.`));
      assert.equal(pageOf(`Punkt ${index}.`), pageOf(`Forklaring ${index}.`));
    }
    for (let index = 0; index < 30; index++)
      assert.equal(pageOf(`Tilbud ${index}-0`), pageOf(`Tilbud ${index}-5`));
  });

  it('shows nothing of where the focus was', async () => {
    const box = page.locator('pejl-checklist').getByRole('checkbox').nth(1);
    await box.focus();
    await page.keyboard.press('Space');
    const ring = () => box.evaluate((one) => getComputedStyle(one).outlineStyle);
    assert.equal(await ring(), 'solid');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await ring(), 'none');
    await page.emulateMedia({ media: null });
  });

  it('is black on white, on a dark page as well', async () => {
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() =>
      [...document.body.children].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
          .filter((element) => element.checkVisibility() && element.localName !== 'style')
          .map((element) => getComputedStyle(element).color),
      ),
    );
    assert.ok(colours.length > 100);
    assert.deepEqual([...new Set(colours)], ['rgb(0, 0, 0)']);
    // WebKitGTK prints grounds unasked, and so does whoever ticks the box for them.
    const grounds = await page.evaluate(() =>
      [...document.body.children].flatMap((element) =>
        element.shadowRoot ? [getComputedStyle(element).backgroundColor] : [],
      ),
    );
    assert.deepEqual([...new Set(grounds)], ['rgb(255, 255, 255)']);
    await page.emulateMedia({ media: null });
  });
});
