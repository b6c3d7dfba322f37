import type { Locator, Page } from '@playwright/test';
import { holdPrinting, printed, readPdf } from '../helpers/pdf.js';
import { drawn, expect, loader, type Site, test } from '../helpers/site.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const css = `@page { size: A3 landscape; margin: 6cm }
  @media print {
    * { visibility: hidden !important; color: red !important; font-size: 40px !important }
    body > *, html > *, div { display: none !important }
  }
  html > *, div { max-height: 10px !important; font-size: 40px !important; line-height: 5 !important }`;
const check = { on: '2026-11-02', by: 'Emne Kommune', method: 'called', reviewBy: '2027-02-01' };
const contacts = [
  {
    id: 'sted',
    name: 'Emnehuset',
    status: 'active',
    alert: 'Ring først.',
    phones: [
      { number: '+4500000001', purpose: 'Om emnet', check },
      { number: '+4500000002', check: { on: '2009-03' } },
    ],
    emails: [{ address: 'emne@emne.example', check }],
    hours: { weekly: [{ days: ['mon'], opens: '09:00', closes: '15:00' }], check },
  },
  { id: 'lukket', name: 'Det lukkede sted', status: 'closed', phones: [{ number: '+4500000003', check }] },
  { id: 'omdoebt', name: 'Det omdøbte sted', status: 'renamed', phones: [{ number: '+4500000004', check }] },
  { id: 'andet', name: 'Et andet sted', phones: [{ number: '+4500000005' }] },
];
const cards = Array.from({ length: 40 }, (_, index) => ({
  id: `kort-${index}`,
  text: { da: `Forside ${index + 1}.`, en: `Front ${index + 1}.` },
  when: `Passer ${index + 1}.`,
  followUp: `Opfølgning ${index + 1}. ${'Tag jer god tid til det. '.repeat(index > 2 ? 12 : 0)}`,
}));
const decks = [{ id: 'conversation-starters', title: 'Emnekort', notice: 'Læs først dette.', cards }];

test.describe('a talk’s preparation on one A4', () => {
  test.use({ headers: { 'content-security-policy': strict } });

  /** A page with cards of its own and more, the tools open on it, and the preparation below them. */
  const prepared = async (site: Site, around: string, { lang = 'da', chosen = [1, 0] } = {}) => {
    const { page, violations, said } = await site.visit(
      `<link rel="stylesheet" href="hostile.css">${loader}Løs tekst på siden
      <p>Værtssidens tekst</p>${around}<pejl-conversation-cards></pejl-conversation-cards>`,
      {
        lang,
        prepare: (one) =>
          one.route('**/hostile.css', (route) => route.fulfill({ contentType: 'text/css', body: css })),
      },
    );
    await drawn(page, 'pejl-conversation-cards');
    await page.evaluate(
      ([own, deck]) => {
        for (const element of document.querySelectorAll<HTMLElement & { now: Date; data: unknown }>(
          'body > *',
        )) {
          if (!element.localName.startsWith('pejl-')) continue;
          element.now = new Date('2026-11-23T09:15:00Z');
          if (element.localName === 'pejl-conversation-cards') element.data = { decks: deck };
          if (element.hasAttribute('data-own')) element.data = { contacts: own };
        }
      },
      [contacts, decks] as const,
    );
    const widget = page.locator('pejl-conversation-cards');
    await widget.getByText(/^(Forside|Front) 1\.$/).waitFor();
    await holdPrinting(page);
    await widget.getByRole('button', { name: /^(Vælg kort|Choose cards)$/ }).click();
    for (const index of chosen)
      await widget
        .getByLabel(/^(Forside|Front) /)
        .nth(index)
        .check();
    await widget.getByRole('button', { name: /A4-ark$|A4 sheet$/ }).click();
    const panel = widget.locator('.preparation');
    await panel.waitFor();
    return { page, widget, panel, violations, said };
  };
  const print = async (page: Page, panel: Locator) => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const out = await printed(page, () =>
      panel.getByRole('button', { name: /^(Udskriv nu|Print now)$/ }).click(),
    );
    // No test presses "cancel": the next press of a key would end it, and a new print does so too.
    await page.keyboard.press('Shift');
    expect(await page.evaluate(() => document.documentElement.outerHTML), 'as it was').toBe(before);
    expect(out.pages.length, 'one page exactly').toBe(1);
    expect(
      Math.abs(out.pages[0]!.width - 210) < 0.5 && Math.abs(out.pages[0]!.height - 297) < 0.5,
    ).toBeTruthy();
    for (const { x, y, text } of out.pages[0]!.words)
      expect(x > 10 && x < 200 && y > 10 && y < 290, `${text} at ${x}, ${y}`).toBeTruthy();
    expect(out.pages[0]!.text).not.toMatch(/Løs tekst|Værtssidens/);
    return out;
  };

  test('has the chosen cards in full, the guideposts and the page’s contacts, and nothing of the page', async ({
    site,
  }) => {
    const { page, panel, widget, violations, said } = await prepared(
      site,
      '<pejl-contact-directory data-own></pejl-contact-directory>',
    );
    expect(
      await panel
        .getByRole('group', { name: 'Kontakter' })
        .getByRole('checkbox')
        .evaluateAll((boxes) =>
          boxes.map((box) => (box as HTMLInputElement).labels![0]!.textContent!.trim()),
        ),
      'what is closed or renamed is nowhere to turn to, and the site has replaced the library’s own',
    ).toEqual(['Emnehuset', 'Et andet sted']);
    await panel.getByLabel('Emnehuset').check();
    await panel.getByLabel('Et andet sted').check();
    expect(await panel.locator('.outcome').textContent()).toMatch(/én side.*11 punkt/);
    const whole = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(whole.pages.map(({ text }) => text).join(), 'the page really is hostile').not.toMatch(/Forside 1/);
    const { pages } = await print(page, panel);
    const { text, words } = pages[0]!;
    expect(text).toMatch(/^Forberedelse til samtalen Dato Sted Læs først dette\./);
    expect(text).toMatch(
      /1\. Forside 1\. Hvornår passer kortet\? Passer 1\. Sådan følger du op: Opfølgning 1\./,
    );
    expect(text).toMatch(/2\. Forside 2\./);
    expect(text).not.toMatch(/Forside 3/);
    expect(text.match(/Jeg (har|tror|er) /g)!.length, 'six guideposts').toBe(6);
    expect(text).toMatch(/00 00 00 01 Om emnet bekræftet 2\. november 2026 af Emne Kommune/);
    expect(text).toMatch(/00 00 00 02 ikke bekræftet siden marts 2009/);
    expect(text).toMatch(/Mandag kl\. 9-15; bekræftet 2\. november 2026/);
    expect(text).toMatch(/Vi ved ikke, om stedet findes i dag 00 00 00 05 aldrig bekræftet/);
    expect(text).toMatch(/Ring først\..*I fare: ring 112.*Udskrevet 23\. november 2026\..*Noter$/);
    expect(
      words.every(({ size }) => size > 8.4 && size < 17.5),
      'in our sizes',
    ).toBeTruthy();
    expect(pages[0]!.points.length, 'boxes and lines are drawn').toBeGreaterThan(10);
    expect(violations).toEqual([]);
    expect(said.filter((one) => !one.includes('data:,'))).toEqual([]);
    expect(await widget.evaluate((one) => one.shadowRoot!.activeElement?.textContent?.trim())).toBe(
      'Udskriv nu',
    );
  });

  test('tells in words and figures nothing of the topic beside the cards, where it is to be discreet', async ({
    site,
  }) => {
    const { page, panel } = await prepared(
      site,
      '<pejl-contact-directory data-own></pejl-contact-directory>',
    );
    await panel.getByLabel('Emnehuset').check();
    await panel.getByLabel(/^Diskret/).check();
    const { pages, title } = await print(page, panel);
    const { text } = pages[0]!;
    expect(text).toMatch(
      /00 00 00 01 bekræftet 2\. november 2026.*00 00 00 02 ikke bekræftet siden marts 2009/,
    );
    expect(text).not.toMatch(
      /Emne(?:huset|kort| Kommune)|om emnet bek|forberedelse|pejlemærker|kilde|kontakter|noter|ring først/i,
    );
    expect(title).toBe('23. november 2026');
  });

  test('makes text smaller until it fits, and says how many cards do where it never does', async ({
    site,
  }) => {
    const { page, panel, widget } = await prepared(site, '', { chosen: [0, 1, 2, 3, 4, 5, 6, 7, 8] });
    const outcome = panel.locator('.outcome');
    await panel.getByLabel('Pejlemærker før samtalen').check();
    const points = async () =>
      Number(/([\d,]+) punkt/.exec((await outcome.textContent())!)![1]!.replace(',', '.'));
    expect(await points()).toBeLessThan(11);
    expect((await print(page, panel)).pages[0]!.text).toMatch(/9\. Forside 9\..*Udskrevet/);
    const boxes = widget.getByLabel(/^Forside /);
    for (let index = 9; index < 40; index++) await boxes.nth(index).check();
    const said = /plads til (\d+) af 40 kort/.exec((await outcome.textContent())!)!;
    const room = Number(said[1]);
    expect(room > 9 && room < 40).toBeTruthy();
    // Nothing is printed, and nothing cut: the reader hears why.
    await panel.getByRole('button', { name: 'Udskriv nu' }).click();
    await widget.getByRole('status').filter({ hasText: 'plads til' }).waitFor({ state: 'attached' });
    expect(await page.evaluate('asked')).toBe(1);
    // What was said is true: as many as that fit, and one more does not.
    for (let index = room; index < 40; index++) await boxes.nth(index).uncheck();
    const last = new RegExp(`${room}\\. Forside ${room}\\..*Udskrevet`);
    expect((await print(page, panel)).pages[0]!.text).toMatch(last);
    await boxes.nth(room).check();
    expect(await outcome.textContent()).toMatch(new RegExp(`plads til ${room} af ${room + 1} kort`));
  });

  test('takes a card’s vouching, a checklist’s ticks and a second language along, in English too', async ({
    site,
  }) => {
    const { page, panel, widget } = await prepared(
      site,
      `<pejl-contact-card data-own contact="andet" checked-on="2026-11-20" checked-by="Ida"></pejl-contact-card>
      <pejl-checklist></pejl-checklist>`,
      { lang: 'en' },
    );
    await expect(panel.getByLabel('Et andet sted'), 'the page’s own choice').toBeChecked();
    await page.locator('pejl-checklist').getByRole('checkbox').first().check();
    await widget.getByLabel('Show the text also in').selectOption('da');
    const { text } = (await print(page, panel)).pages[0]!;
    expect(text).toMatch(/^Preparation for the conversation Date Place/);
    expect(text).toMatch(/1\. Front 1\. Forside 1\./);
    expect(text.match(/✓/g)?.length).toBe(1);
    expect(text).toMatch(/00 00 00 05 confirmed 20 November 2026 by Ida/);
    expect(text).toMatch(/In danger: call 112.*Printed on 23 November 2026/);
  });

  test('finds the library’s own contacts by name, town and old spelling where the page has none', async ({
    site,
  }) => {
    const { panel } = await prepared(site, '');
    const group = panel.getByRole('group', { name: 'Kontakter' });
    const names = () => group.getByRole('checkbox').count();
    expect(await names(), 'no long list').toBe(8);
    expect(await group.textContent()).toMatch(/Her er 8 af 3\d\./);
    await expect(group.getByLabel('Reden Aarhus')).toHaveCount(0);
    await panel.getByRole('searchbox', { name: 'Find en kontakt' }).fill('roede kors');
    await expect(group.getByLabel('Røde Kors'), 'spelt as in the directory').toHaveCount(1);
    await panel.getByRole('searchbox').fill('Århus');
    const some = await names();
    expect(some > 0 && some < 8).toBeTruthy();
    await group.getByLabel('Reden Aarhus').check();
    await panel.getByRole('searchbox').fill('xyz');
    expect(await names(), 'what is chosen stays in sight').toBe(1);
    expect(await group.textContent()).toMatch(/Ingen kontakter passer\./);
  });

  test('follows the language, and is forgotten when the reader leaves', async ({ site }) => {
    const { page, panel, widget } = await prepared(
      site,
      '<pejl-quick-exit href="/ude"></pejl-quick-exit><pejl-contact-directory data-own></pejl-contact-directory>',
    );
    await panel.getByLabel('Emnehuset').check();
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await panel.getByRole('button', { name: 'Print now' }).waitFor();
    await expect(panel.getByLabel('Emnehuset')).toBeChecked();
    expect((await print(page, panel)).pages[0]!.text).toMatch(/^Preparation.*confirmed 2 November 2026/);
    // The page stays, so that there is something to look at.
    await page.route('**/ude', (route) => route.fulfill({ status: 204 }));
    await page.locator('pejl-quick-exit').getByRole('link').first().click();
    await panel.waitFor({ state: 'detached' });
    await expect(widget.getByLabel(/^Front /).first()).not.toBeChecked();
  });
});
