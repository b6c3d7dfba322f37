/** What Firefox puts on paper, which is not what Chromium does. `npm run test:all` installs it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { launchFirefox } from '../helpers/firefox.js';
import { readPdf } from '../helpers/pdf.js';
import { ServedSite } from '../helpers/served-site.js';

const tags = ['contact-card', 'contact-directory', 'statistics-table', 'conversation-cards', 'checklist'];
const html = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title>
  <script type="module" src="/dist/pejlemaerker.js"></script><body><p>Værtssidens tekst</p>
  ${tags.map((tag) => `<pejl-${tag}${tag === 'contact-card' ? ' contact="reden-aarhus"' : ''}></pejl-${tag}>`).join('')}`;

describe('printing in Firefox', () => {
  let site: ServedSite;
  let browser: Browser;
  let page: Page;
  before(async () => {
    site = await ServedSite.start();
    browser = await launchFirefox();
    page = await browser.newPage();
    await page.goto(await site.put('/page.html', html));
    await page.waitForFunction(
      (all) => all.every((tag) => document.querySelector(`pejl-${tag}`)!.matches(':state(ready)')),
      {},
      tags,
    );
    await page.evaluate('window.asked = 0; window.print = () => void window.asked++');
  });
  after(async () => {
    await browser?.close();
    await site.stop();
  });

  /** Presses what begins with these words, once it is there. */
  const press = async (tag: string, words: string, kind = 'button') => {
    const found = await page.waitForFunction(
      (name, start, selector) =>
        [...document.querySelector(name)!.shadowRoot!.querySelectorAll<HTMLElement>(selector)].find((one) =>
          one.textContent!.replace(/\s+/g, ' ').trim().startsWith(start),
        ),
      {},
      `pejl-${tag}`,
      words,
      kind,
    );
    await page.evaluate((one) => (one as HTMLElement).click(), found as ElementHandle);
  };
  const paper = async () => (await readPdf(await page.pdf({ format: 'a4', preferCSSPageSize: true }))).pages;
  const printed = async (tag: string, kind = 'button') => {
    const before = (await page.evaluate('asked')) as number;
    await press(tag, 'Udskriv nu', kind);
    await page.waitForFunction(`asked > ${before}`);
    return paper();
  };

  it('leaves nothing out of the whole page', async () => {
    const text = (await paper()).map((one) => one.text).join(' ');
    assert.match(text, /Værtssidens tekst.*Reden Aarhus.*Åbningstider.*Hjemmeside.*Sjællandsgade 6/);
    assert.match(text, /Klinik 3\.267 57,6 %/);
    assert.match(text, /3 af 3.*Skal vi finde det sammen/);
    assert.equal(text.match(/Jeg (har|tror|er) (sat|sørget|overvejet|på|klar|tænkt)/g)?.length, 6);
    assert.doesNotMatch(text, /Udskriv|Vælg kort|Hent CSV/);
  });

  it('puts a contact on a card for the wallet, and nothing else', async () => {
    await press('contact-card', 'Udskriv');
    const pages = await printed('contact-card');
    assert.equal(pages.length, 1);
    assert.match(pages[0]!.text, /^Reden Aarhus 86 18 96 44 ikke bekræftet siden marts 2009/);
    for (const { x, y } of pages[0]!.words) assert.ok(x > 15 && x < 101 && y > 15 && y < 69);
  });

  it('puts cards on whole sheets, with backs that meet their fronts', async () => {
    await press('conversation-cards', 'Udskriv');
    await press('conversation-cards', 'For- og bagsider', 'label');
    const [fronts, backs, ...more] = await printed('conversation-cards', '.print-panel button');
    assert.equal(more.length, 0);
    const front = fronts!.words.find(({ text }) => text.startsWith('Jeg spørger'))!;
    const back = backs!.words.find(({ text }) => text.startsWith('Når noget'))!;
    assert.ok(front.x > 10 && front.x < 105, `${front.x}`);
    assert.ok(back.x > 105 && back.x < 200, `${back.x}`);
  });

  it('puts a talk’s preparation on one page', async () => {
    await press('conversation-cards', 'Vælg kort');
    await press('conversation-cards', 'Forberedelse');
    const pages = await printed('conversation-cards', '.preparation button');
    assert.equal(pages.length, 1);
    assert.match(pages[0]!.text, /^Forberedelse til samtalen.*3\. .*Reden Aarhus.*Udskrevet/);
  });
});
