/** What WebKit puts on paper, which is not what the others do. `npm run test:all` installs it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PaperPage } from '../helpers/pdf.js';
import { ServedSite } from '../helpers/served-site.js';
import { press, printInWebKit } from '../helpers/webkit.js';

const places = 12;
const rows = 70;
const cards = 12;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const data = {
  'pejl-contact-directory': {
    contacts: numbers(places).map((place) => ({
      id: `sted-${place}`,
      name: `Sted ${place}.`,
      phones: [{ number: `+45000000${10 + place}` }],
      offers: numbers(5).map((offer) => ({ text: `Tilbud ${place}-${offer}.`, cost: 'free' })),
    })),
  },
  'pejl-statistics-table': {
    tables: [
      {
        id: 'extent-2008',
        kind: 'counts',
        title: 'Lang tabel',
        takeaway: 'Mange rækker.',
        period: '2025',
        unit: 'samtaler',
        rows: numbers(rows).map((row) => ({ id: `row-${row}`, label: `Række ${row}.`, value: 1000 + row })),
      },
    ],
  },
  'pejl-conversation-cards': {
    decks: [
      {
        id: 'conversation-starters',
        title: 'Kortene',
        cards: numbers(cards).map((card) => ({
          id: `kort-${card}`,
          text: `Forside ${card}. Hvad vil du helst tale om i dag, hvis du selv bestemmer det?`,
          followUp: `Bagside ${card}. Sig tak, og spørg videre.`,
        })),
      },
    ],
  },
  'pejl-checklist': {
    lists: [
      {
        id: 'guideposts',
        title: 'Listen',
        items: numbers(12).map((item) => ({
          id: `punkt-${item}`,
          title: `Punkt ${item}.`,
          text: `Forklaring ${item}.`,
        })),
      },
    ],
  },
};
const tags = Object.keys(data);
const html = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title>
  <script type="module" src="/dist/pejlemaerker.js"></script><body><p>Værtssidens tekst</p>
  <pejl-contact-card contact="reden-aarhus"></pejl-contact-card>${tags.map((tag) => `<${tag}></${tag}>`).join('')}`;
const ready = `
  for (const [tag, own] of Object.entries(${JSON.stringify(data)})) document.querySelector(tag).data = own;
  for (const words of ['Sted 0.', 'Række 0.', 'Forside 0.', 'Punkt 0.', 'Reden Aarhus'])
    while (![...document.querySelectorAll('body > *')].some((one) => one.shadowRoot?.textContent.includes(words)))
      await new Promise((resolve) => setTimeout(resolve, 50));`;

/** The one page that some words stand on, and how far down. */
function placeOf(pages: PaperPage[], words: string): { page: number; y: number } {
  const found = pages.flatMap((one, page) =>
    one.words.filter(({ text }) => text.startsWith(words)).map(({ y }) => ({ page, y })),
  );
  assert.equal(found.length, 1, `“${words}” stands in ${found.length} places`);
  return found[0]!;
}
const together = (pages: PaperPage[], ...words: string[]): void => {
  const on = words.map((one) => placeOf(pages, one).page);
  assert.equal(new Set(on).size, 1, `${words.join(' and ')} stand on pages ${on.join(' and ')}`);
};

describe('printing in WebKit', () => {
  let site: ServedSite;
  before(async () => {
    site = await ServedSite.start();
    await site.put('/page.html', html);
  });
  after(() => site.stop());
  const print = async (paper: 'A4' | 'A5', ...presses: string[]): Promise<PaperPage[]> =>
    (await printInWebKit(`${site.address}/page.html`, paper, ready + presses.join(''))).pages;

  for (const paper of ['A4', 'A5'] as const)
    it(`leaves nothing out of the whole page, and parts no contact, row, card or item: ${paper}`, async () => {
      const pages = await print(paper);
      const text = pages.map((one) => one.text).join(' ');
      assert.match(text, /Værtssidens tekst.*Reden Aarhus/);
      assert.doesNotMatch(text, /Udskriv|Vælg kort|Hent CSV|Søg/);
      for (const place of numbers(places)) together(pages, `Sted ${place}.`, `Tilbud ${place}-4.`);
      for (const card of numbers(cards)) together(pages, `Forside ${card}.`, `Bagside ${card}.`);
      for (const item of numbers(12)) together(pages, `Punkt ${item}.`, `Forklaring ${item}.`);
      for (const row of numbers(rows)) {
        const [label, value] = [`Række ${row}.`, `1.${String(row).padStart(3, '0')}`].map((words) =>
          placeOf(pages, words),
        );
        assert.equal(label!.page, value!.page, `row ${row}`);
        assert.ok(Math.abs(label!.y - value!.y) < 1, `row ${row}`);
      }
    });

  it('puts a contact on a card for the wallet, in its size, and nothing else', async () => {
    const [page, ...more] = await print(
      'A4',
      press('pejl-contact-card', 'Udskriv'),
      press('pejl-contact-card', 'Udskriv nu'),
    );
    assert.equal(more.length, 0);
    assert.match(page!.text, /^Reden Aarhus 86 18 96 44 ikke bekræftet siden marts 2009/);
    const { size } = page!.words.find(({ text }) => text === 'Reden Aarhus')!;
    assert.ok(Math.abs(size - 10) < 0.1, `${size} points`);
  });

  for (const paper of ['A4', 'A5'] as const)
    it(`parts no contact of a list on ${paper}`, async () => {
      const tag = 'pejl-contact-directory';
      const pages = await print(
        paper,
        press(tag, 'Udskriv'),
        press(tag, paper, '.print-panel label'),
        press(tag, 'Udskriv nu'),
      );
      assert.ok(pages.length > 1);
      for (const place of numbers(places)) together(pages, `Sted ${place}.`, `Tilbud ${place}-4.`);
    });

  it('puts a talk’s preparation on one page, in the columns that it was measured in', async () => {
    const tag = 'pejl-conversation-cards';
    const [page, ...more] = await print(
      'A4',
      press(tag, 'Vælg kort'),
      press(tag, 'Forberedelse'),
      press(tag, 'Udskriv nu', '.preparation button'),
    );
    assert.equal(more.length, 0);
    assert.match(page!.text, /^Forberedelse til samtalen.*Forside 11\..*Punkt 11\..*Udskrevet/);
    const [first, second] = ['Punkt 0.', 'Punkt 1.'].map((words) =>
      page!.words.find(({ text }) => text.startsWith(words)),
    );
    assert.ok(Math.abs(first!.y - second!.y) < 1 && second!.x > first!.x + 50);
  });
});
