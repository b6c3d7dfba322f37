import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { holdPrinting, printed, readPdf } from '../helpers/pdf.js';
import { drawn, loader, Site } from '../host-page/site.js';

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

describe('a talk’s preparation on one A4', () => {
  const site = new Site();
  before(() => site.open({ 'content-security-policy': strict }));
  after(() => site.close());

  /** A page with cards of its own and more, the tools open on it, and the preparation below them. */
  const prepared = async (around: string, { lang = 'da', chosen = [1, 0] } = {}) => {
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
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before, 'as it was');
    assert.equal(out.pages.length, 1, 'one page exactly');
    assert.ok(Math.abs(out.pages[0]!.width - 210) < 0.5 && Math.abs(out.pages[0]!.height - 297) < 0.5);
    for (const { x, y, text } of out.pages[0]!.words)
      assert.ok(x > 10 && x < 200 && y > 10 && y < 290, `${text} at ${x}, ${y}`);
    assert.doesNotMatch(out.pages[0]!.text, /Løs tekst|Værtssidens/);
    return out;
  };

  it('has the chosen cards in full, the guideposts and the page’s contacts, and nothing of the page', async () => {
    const { page, panel, widget, violations, said } = await prepared(
      '<pejl-contact-directory data-own></pejl-contact-directory>',
    );
    assert.deepEqual(
      await panel
        .getByRole('group', { name: 'Kontakter' })
        .getByRole('checkbox')
        .evaluateAll((boxes) =>
          boxes.map((box) => (box as HTMLInputElement).labels![0]!.textContent!.trim()),
        ),
      ['Emnehuset', 'Et andet sted'],
      'what is closed or renamed is nowhere to turn to, and the site has replaced the library’s own',
    );
    await panel.getByLabel('Emnehuset').check();
    await panel.getByLabel('Et andet sted').check();
    assert.match((await panel.locator('.outcome').textContent())!, /én side.*11 punkt/);
    const whole = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    assert.doesNotMatch(
      whole.pages.map(({ text }) => text).join(),
      /Forside 1/,
      'the page really is hostile',
    );
    const { pages } = await print(page, panel);
    const { text, words } = pages[0]!;
    assert.match(text, /^Forberedelse til samtalen Dato Sted Læs først dette\./);
    assert.match(
      text,
      /1\. Forside 1\. Hvornår passer kortet\? Passer 1\. Sådan følger du op: Opfølgning 1\./,
    );
    assert.match(text, /2\. Forside 2\./);
    assert.doesNotMatch(text, /Forside 3/);
    assert.equal(text.match(/Jeg (har|tror|er) /g)!.length, 6, 'six guideposts');
    assert.match(text, /00 00 00 01 Om emnet bekræftet 2\. november 2026 af Emne Kommune/);
    assert.match(text, /00 00 00 02 ikke bekræftet siden marts 2009/);
    assert.match(text, /Mandag kl\. 9-15; bekræftet 2\. november 2026/);
    assert.match(text, /Vi ved ikke, om stedet findes i dag 00 00 00 05 aldrig bekræftet/);
    assert.match(text, /Ring først\..*I fare: ring 112.*Udskrevet 23\. november 2026\..*Noter$/);
    assert.ok(
      words.every(({ size }) => size > 8.4 && size < 17.5),
      'in our sizes',
    );
    assert.ok(pages[0]!.points.length > 10, 'boxes and lines are drawn');
    assert.deepEqual(violations, []);
    assert.deepEqual(
      said.filter((one) => !one.includes('data:,')),
      [],
    );
    assert.equal(
      await widget.evaluate((one) => one.shadowRoot!.activeElement?.textContent?.trim()),
      'Udskriv nu',
    );
  });

  it('tells in words and figures nothing of the topic beside the cards, where it is to be discreet', async () => {
    const { page, panel } = await prepared('<pejl-contact-directory data-own></pejl-contact-directory>');
    await panel.getByLabel('Emnehuset').check();
    await panel.getByLabel(/^Diskret/).check();
    const { pages, title } = await print(page, panel);
    const { text } = pages[0]!;
    assert.match(
      text,
      /00 00 00 01 bekræftet 2\. november 2026.*00 00 00 02 ikke bekræftet siden marts 2009/,
    );
    assert.doesNotMatch(
      text,
      /Emne(?:huset|kort| Kommune)|om emnet bek|forberedelse|pejlemærker|kilde|kontakter|noter|ring først/i,
    );
    assert.equal(title, '23. november 2026');
  });

  it('makes text smaller until it fits, and says how many cards do where it never does', async () => {
    const { page, panel, widget } = await prepared('', { chosen: [0, 1, 2, 3, 4, 5, 6, 7, 8] });
    const outcome = panel.locator('.outcome');
    await panel.getByLabel('Pejlemærker før samtalen').check();
    const points = async () =>
      Number(/([\d,]+) punkt/.exec((await outcome.textContent())!)![1]!.replace(',', '.'));
    assert.ok((await points()) < 11);
    assert.match((await print(page, panel)).pages[0]!.text, /9\. Forside 9\..*Udskrevet/);
    const boxes = widget.getByLabel(/^Forside /);
    for (let index = 9; index < 40; index++) await boxes.nth(index).check();
    const said = /plads til (\d+) af 40 kort/.exec((await outcome.textContent())!)!;
    const room = Number(said[1]);
    assert.ok(room > 9 && room < 40);
    // Nothing is printed, and nothing cut: the reader hears why.
    await panel.getByRole('button', { name: 'Udskriv nu' }).click();
    await widget.getByRole('status').filter({ hasText: 'plads til' }).waitFor({ state: 'attached' });
    assert.equal(await page.evaluate('asked'), 1);
    // What was said is true: as many as that fit, and one more does not.
    for (let index = room; index < 40; index++) await boxes.nth(index).uncheck();
    const last = new RegExp(`${room}\\. Forside ${room}\\..*Udskrevet`);
    assert.match((await print(page, panel)).pages[0]!.text, last);
    await boxes.nth(room).check();
    assert.match((await outcome.textContent())!, new RegExp(`plads til ${room} af ${room + 1} kort`));
  });

  it('takes a card’s vouching, a checklist’s ticks and a second language along, in English too', async () => {
    const { page, panel, widget } = await prepared(
      `<pejl-contact-card data-own contact="andet" checked-on="2026-11-20" checked-by="Ida"></pejl-contact-card>
      <pejl-checklist></pejl-checklist>`,
      { lang: 'en' },
    );
    assert.equal(await panel.getByLabel('Et andet sted').isChecked(), true, 'the page’s own choice');
    await page.locator('pejl-checklist').getByRole('checkbox').first().check();
    await widget.getByLabel('Show the text also in').selectOption('da');
    const { text } = (await print(page, panel)).pages[0]!;
    assert.match(text, /^Preparation for the conversation Date Place/);
    assert.match(text, /1\. Front 1\. Forside 1\./);
    assert.equal(text.match(/✓/g)?.length, 1);
    assert.match(text, /00 00 00 05 confirmed 20 November 2026 by Ida/);
    assert.match(text, /In danger: call 112.*Printed on 23 November 2026/);
  });

  it('finds the library’s own contacts by name, town and old spelling where the page has none', async () => {
    const { panel } = await prepared('');
    const group = panel.getByRole('group', { name: 'Kontakter' });
    const names = () => group.getByRole('checkbox').count();
    assert.equal(await names(), 8, 'no long list');
    assert.match((await group.textContent())!, /Her er 8 af 3\d\./);
    assert.equal(await group.getByLabel('Reden Aarhus').count(), 0);
    await panel.getByRole('searchbox', { name: 'Find en kontakt' }).fill('roede kors');
    assert.equal(await group.getByLabel('Røde Kors').count(), 1, 'spelt as in the directory');
    await panel.getByRole('searchbox').fill('Århus');
    const some = await names();
    assert.ok(some > 0 && some < 8);
    await group.getByLabel('Reden Aarhus').check();
    await panel.getByRole('searchbox').fill('xyz');
    assert.equal(await names(), 1, 'what is chosen stays in sight');
    assert.match((await group.textContent())!, /Ingen kontakter passer\./);
  });

  it('follows the language, and is forgotten when the reader leaves', async () => {
    const { page, panel, widget } = await prepared(
      '<pejl-quick-exit href="/ude"></pejl-quick-exit><pejl-contact-directory data-own></pejl-contact-directory>',
    );
    await panel.getByLabel('Emnehuset').check();
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await panel.getByRole('button', { name: 'Print now' }).waitFor();
    assert.equal(await panel.getByLabel('Emnehuset').isChecked(), true);
    assert.match((await print(page, panel)).pages[0]!.text, /^Preparation.*confirmed 2 November 2026/);
    // The page stays, so that there is something to look at.
    await page.route('**/ude', (route) => route.fulfill({ status: 204 }));
    await page.locator('pejl-quick-exit').getByRole('link').first().click();
    await panel.waitFor({ state: 'detached' });
    assert.equal(
      await widget
        .getByLabel(/^Front /)
        .first()
        .isChecked(),
      false,
    );
  });
});
