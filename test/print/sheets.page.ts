import type { Locator, Page } from '@playwright/test';
import { holdPrinting, printed } from '../helpers/pdf.js';
import { contacts } from './prints.js';
import { expect, loader, Site, test } from '../helpers/site.js';

const contact = { ...contacts[0]!, id: 'sted' };
const texts = Array.from({ length: 9 }, (_, index) => ({
  id: `kort-${index}`,
  text: `Forside ${index + 1}`,
  followUp: `Bagside ${index + 1}`,
  note: `Hemmelig note ${index + 1}`,
}));
const body = `<p>Værtssidens tekst</p>
  <pejl-contact-card contact="sted"></pejl-contact-card>
  <pejl-contact-directory></pejl-contact-directory>
  <pejl-conversation-cards></pejl-conversation-cards>
  <pejl-checklist></pejl-checklist>
  <pejl-statistics-table></pejl-statistics-table>${loader}`;

test.describe('printing what was chosen', () => {
  let site: Site;
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    site = await Site.open(browser);
    ({ page } = await site.visit(body));
    await page.locator('pejl-statistics-table:state(ready)').waitFor();
    await page.locator('pejl-checklist:state(ready)').waitFor();
    await page.evaluate(
      ([one, cards]) => {
        for (const element of document.querySelectorAll<HTMLElement & { now: Date; data: unknown }>(
          'body > *',
        )) {
          if (!element.localName.startsWith('pejl-')) continue;
          element.now = new Date('2026-11-23T09:15:00Z');
          if (element.localName.startsWith('pejl-contact'))
            element.data = { contacts: [one, { id: 'andet', name: 'Et andet sted' }] };
          if (element.localName === 'pejl-conversation-cards')
            element.data = { decks: [{ id: 'conversation-starters', title: 'Emnekort', cards }] };
        }
      },
      [contact, texts] as const,
    );
    await page.locator('pejl-contact-directory').getByText('Et andet sted').first().waitFor();
    await page.locator('pejl-conversation-cards').getByText('Forside 1', { exact: true }).waitFor();
    await holdPrinting(page);
  });
  test.afterAll(() => site.close());

  /** Opens a widget's panel, ticks, prints, and closes the panel. */
  const print = async (tag: string, choices: string[] = []) => {
    const widget: Locator = page.locator(tag);
    const button = widget.getByRole('button', { name: /^Udskriv (?!nu)/ });
    await button.click();
    const panel = widget.getByRole('group', { name: /^Udskriv (?!nu)/ });
    for (const choice of choices)
      await panel.getByLabel(choice, { exact: true }).setChecked(!choice.startsWith('-'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const out = await printed(page, () => panel.getByRole('button', { name: 'Udskriv nu' }).click());
    expect(await page.evaluate(() => document.documentElement.outerHTML), 'the page is as it was').toBe(
      before,
    );
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await button.click();
    for (const { text } of out.pages) expect(text).not.toMatch(/Værtssidens|Udskriv nu|Kopiér/);
    return out;
  };
  const textOf = ({ pages }: Awaited<ReturnType<typeof print>>) => pages.map(({ text }) => text).join(' ');

  test('AT-31: a wallet card has the size of a bank card, the contact, its checks and the day', async () => {
    const out = await print('pejl-contact-card');
    expect(out.pages.length).toBe(1);
    const { text, words, points } = out.pages[0]!;
    expect(text).toMatch(/Emnehuset/);
    expect(text).toMatch(/00 00 00 01 Om emnet bekræftet 2\. november 2026 af Emne Kommune/);
    expect(text).toMatch(/00 00 00 02 ikke bekræftet siden marts 2009/);
    expect(text).toMatch(/Mandag kl\. 9-15/);
    expect(text).toMatch(/Kilde: Emnebogen.*Udskrevet 23\. november 2026/);
    for (const { x, y, text: word } of words)
      expect(x > 15 && x < 15 + 85.6 && y > 15 && y < 15 + 54, `${word} at ${x}, ${y}`).toBeTruthy();
    for (const edge of [15, 15 + 85.6])
      expect(
        points.some(([x]) => Math.abs(x - edge) < 0.3),
        `no cutting edge at ${edge}`,
      ).toBeTruthy();
  });

  test('A5 and A4 have everything about the place on one sheet', async () => {
    for (const [size, width] of [
      ['A5', 148],
      ['A4', 210],
    ] as const) {
      const out = await print('pejl-contact-card', [size]);
      expect(out.pages.length).toBe(1);
      expect(Math.abs(out.pages[0]!.width - width)).toBeLessThan(0.5);
      expect(out.pages[0]!.text).toMatch(/Emneforeningen.*emne@emne\.example.*Udskrevet/);
    }
  });

  test('a discreet sheet has numbers, hours and what they are worth, and no word or title that tells the topic', async () => {
    for (const size of ['Lille kort til pungen', 'A5', 'A4']) {
      const out = await print('pejl-contact-card', [
        size,
        'Diskret: kun numre og åbningstider, uden navn og emne',
      ]);
      const text = textOf(out);
      expect(text).toMatch(
        /00 00 00 01 bekræftet 2\. november 2026 00 00 00 02 ikke bekræftet siden marts 2009/,
      );
      expect(text).toMatch(/Mandag kl\. 9-15/);
      expect(text).not.toMatch(/emne/i);
      expect(out.title).toBe('23. november 2026');
      expect(await page.title()).toBe('Side');
    }
  });

  test('a directory prints those ticked, with 112 above', async () => {
    const all = textOf(await print('pejl-contact-directory'));
    expect(all).toMatch(/Ring 112.*Emnehuset.*Et andet sted/);
    const widget = page.locator('pejl-contact-directory');
    await widget.getByRole('button', { name: /^Udskriv (?!nu)/ }).click();
    await widget.getByRole('checkbox', { name: 'Emnehuset' }).uncheck();
    const out = await printed(page, () => widget.getByRole('button', { name: 'Udskriv nu' }).click());
    await widget.getByRole('button', { name: /^Udskriv (?!nu)/ }).click();
    expect(textOf(out)).toMatch(/Et andet sted/);
    expect(textOf(out)).not.toMatch(/Emnehuset/);
  });

  test('a checklist comes blank with lines to write on, or with the ticks', async () => {
    const blank = textOf(await print('pejl-checklist'));
    expect(blank).not.toMatch(/✓/);
    expect(blank).toMatch(/Dato Sted/);
    await page.locator('pejl-checklist').getByRole('checkbox').first().check();
    const filled = textOf(await print('pejl-checklist'));
    expect(filled.match(/✓/g)?.length).toBe(1);
    expect(filled).toMatch(/1 af 6\. Intet er sendt eller gemt\./);
    expect(textOf(await print('pejl-checklist', ['Tom liste']))).not.toMatch(/✓|Intet er sendt/);
  });

  test('a table comes as it stands, alone', async () => {
    const button = page.locator('pejl-statistics-table').getByRole('button', { name: /^Udskriv (?!nu)/ });
    const out = await printed(page, () => button.click());
    expect(textOf(out)).toMatch(/Klinik 3\.267 57,6 %.*Udskrevet 23\. november 2026/);
    expect(textOf(out)).not.toMatch(/Værtssidens|Hent CSV|Emnehuset/);
    expect(out.pages[0]!.points.length, 'the bars are drawn').toBeGreaterThan(14);
  });

  test('AT-33: cards are cut out of whole sheets, backs meet their fronts, and notes stay off the cards', async () => {
    for (const [perSheet, columns, width, height] of [
      [2, 1, 190, 138.5],
      [4, 2, 95, 138.5],
      [8, 2, 95, 69.25],
    ] as const) {
      const out = await print('pejl-conversation-cards', [
        String(perSheet),
        'For- og bagsider – til dig selv',
      ]);
      const sheets = Math.ceil(9 / perSheet);
      expect(out.pages.length).toBe(2 * sheets);
      expect(textOf(out)).not.toMatch(/Hemmelig/);
      for (let card = 0; card < 9; card++) {
        const sheet = Math.floor(card / perSheet);
        const [column, row] = [card % columns, Math.floor((card % perSheet) / columns)];
        const inside = (side: string, pageNumber: number, at: number) => {
          const { words, points } = out.pages[pageNumber]!;
          const found = words.find(({ text }) => text === `${side} ${card + 1}`)!;
          const [left, top] = [10 + at * width, 10 + row * height];
          expect(found.x > left && found.x < left + width, `${side} ${card + 1} across`).toBeTruthy();
          expect(found.y > top && found.y < top + height, `${side} ${card + 1} down`).toBeTruthy();
          // The ring lies in the same corner of the paper card, seen from either side.
          const middle = side === 'Forside' ? left + 7 : left + width - 7;
          expect(
            points.some(([x, y]) => Math.abs(x - (middle - 2.5)) < 0.1 && Math.abs(y - (top + 7)) < 0.1),
            `ring of ${side} ${card + 1}`,
          ).toBeTruthy();
        };
        inside('Forside', 2 * sheet, column);
        inside('Bagside', 2 * sheet + 1, columns - 1 - column);
      }
      for (const { points, width: across, height: down } of out.pages) {
        expect(Math.abs(across - 210) < 0.5 && Math.abs(down - 297) < 0.5).toBeTruthy();
        for (let line = 0; line <= columns; line++)
          for (const y of [4, 9, 288, 293])
            expect(
              points.some(([x, at]) => Math.abs(x - (10 + line * width)) < 0.1 && Math.abs(at - y) < 0.1),
              `cut mark ${line} at ${y}`,
            ).toBeTruthy();
      }
    }
  });

  test('prints the cards chosen for one talk alone, in the order of the talk', async () => {
    const widget = page.locator('pejl-conversation-cards');
    const choose = widget.getByRole('button', { name: 'Vælg kort' });
    await choose.click();
    const chosen = ['Forside 3', 'Forside 1'].map((name) =>
      widget.getByRole('checkbox', { name, exact: true }),
    );
    for (const box of chosen) await box.check();
    const up = widget.getByRole('button', { name: 'Flyt op: Forside 3' });
    for (let step = 0; step < 2; step++) await up.click();
    const out = textOf(await print('pejl-conversation-cards'));
    expect(out).toMatch(/Forside 3.*Forside 1/);
    expect(out).not.toMatch(/Forside [24-9]/);
    for (const box of chosen) await box.uncheck();
    const down = widget.getByRole('button', { name: 'Flyt ned: Forside 3' });
    for (let step = 0; step < 2; step++) await down.click();
    await choose.click();
  });

  test('prints the card on the screen alone, fronts alone, and the notes on a sheet of their own', async () => {
    const one = textOf(await print('pejl-conversation-cards', ['Kortet på skærmen']));
    expect(one).toMatch(/Forside 1/);
    expect(one).not.toMatch(/Forside 2|Bagside|Hemmelig/);
    const out = await print('pejl-conversation-cards', ['8', 'Noterne på et ark for sig']);
    expect(out.pages.length).toBe(3);
    expect(out.pages[0]!.text + out.pages[1]!.text).not.toMatch(/Hemmelig/);
    expect(out.pages[2]!.text).toMatch(/Hemmelig note 1.*Hemmelig note 9/);
  });

  test('remembers nothing: a panel opened again asks from the beginning', async () => {
    await print('pejl-conversation-cards', ['8']);
    const widget = page.locator('pejl-conversation-cards');
    const button = widget.getByRole('button', { name: /^Udskriv (?!nu)/ });
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(widget.getByLabel('4', { exact: true })).toBeChecked();
    // Arrows choose here, and turn no card.
    await widget.getByLabel('4', { exact: true }).press('ArrowRight');
    await expect(widget.getByLabel('8', { exact: true })).toBeChecked();
    await expect(widget.getByText('Forside 1', { exact: true })).toBeVisible();
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  test('follows the page’s language and what there is to print while a panel is open, and keeps what was chosen', async () => {
    const names = [
      ['pejl-contact-card', 'Lille kort til pungen', 'A5', 'Small card for the wallet'],
      ['pejl-contact-directory', 'A4', 'Et andet sted', 'Everything about the place'],
      ['pejl-conversation-cards', '4', '8', 'Fronts only – for the person you talk with'],
      ['pejl-checklist', 'Tom liste', 'Linjer under hvert punkt', 'Blank list'],
    ] as const;
    for (const [tag, , choice] of names) {
      const widget = page.locator(tag);
      await widget.getByRole('button', { name: /^Udskriv (?!nu)/ }).click();
      await widget.locator('.print-panel').getByLabel(choice, { exact: true }).click();
    }
    const chosen = () =>
      page.evaluate(() =>
        [...document.body.children].flatMap(({ shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll<HTMLInputElement>('.print-panel input') ?? [])].map(
            ({ value, checked }) => `${value} ${checked}`,
          ),
        ),
      );
    const before = await chosen();
    const heard = await page.evaluateHandle(() => {
      const all: string[] = [];
      addEventListener('click', ({ type }) => all.push(type), true);
      return all;
    });
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    for (const [tag, , , english] of names) {
      const panel = page.locator(tag).getByRole('group', { name: /^Print / });
      await panel.getByLabel(english, { exact: true }).waitFor();
      await panel.getByRole('button', { name: 'Print now' }).waitFor();
      await expect(panel).toHaveAttribute('lang', 'en');
    }
    expect(await chosen()).toEqual(before);
    expect(await heard.jsonValue(), 'the page hears no press that nobody made').toEqual([]);
    const now = page.locator('pejl-contact-card').getByRole('button', { name: 'Print now' });
    expect(textOf(await printed(page, () => now.click()))).toMatch(
      /confirmed 2 November 2026 by Emne Kommune/,
    );
    await page.evaluate(() => (document.documentElement.lang = 'da'));
    const cards = page.locator('pejl-conversation-cards');
    await cards.getByRole('group', { name: /^Udskriv/ }).waitFor();
    // Cards that are chosen now are those that are printed.
    await cards.getByRole('button', { name: 'Vælg kort' }).click();
    await cards.getByRole('checkbox', { name: 'Forside 7', exact: true }).check();
    const out = await printed(page, () => cards.getByRole('button', { name: 'Udskriv nu' }).click());
    expect(textOf(out)).toMatch(/Forside 7/);
    expect(textOf(out)).not.toMatch(/Forside [1-689]/);
    await cards.getByRole('checkbox', { name: 'Forside 7', exact: true }).uncheck();
    await cards.getByRole('button', { name: 'Vælg kort' }).click();
    for (const [tag] of names)
      await page
        .locator(tag)
        .getByRole('button', { name: /^Udskriv (?!nu)/ })
        .click();
    await expect.poll(chosen).toEqual([]);
  });
});
