import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawn, loader, Site } from '../host-page/site.js';
import { holdPrinting, printed, readPdf } from '../helpers/pdf.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
/** Print styles as sites have them, made worse. */
const styles = `<link rel="stylesheet" href="hostile.css">`;
const css = `@page { size: A3 landscape; margin: 6cm }
  @media print {
    * { visibility: hidden !important; color: red !important; font-size: 40px !important }
    body > *, html > *, div { display: none !important }
    html { overflow: hidden !important; height: 10px !important; columns: 3 }
    html, body { transform: scale(0.2); position: fixed !important }
  }`;

describe('AT-32: printing on a page that hides what is printed, under a strict policy', () => {
  const site = new Site();
  before(() => site.open({ 'content-security-policy': strict }));
  after(() => site.close());

  it('puts what was chosen on paper all the same, and nothing of the page', async () => {
    const { page, violations, said } = await site.visit(
      `${styles}${loader}Løs tekst på siden<p>Værtssidens tekst</p><pejl-checklist></pejl-checklist>`,
      {
        prepare: (one) =>
          one.route('**/hostile.css', (route) => route.fulfill({ contentType: 'text/css', body: css })),
      },
    );
    await drawn(page, 'pejl-checklist');
    await holdPrinting(page);
    const whole = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    assert.doesNotMatch(
      whole.pages.map(({ text }) => text).join(),
      /Pejlemærker/,
      'the page really is hostile',
    );
    const widget = page.locator('pejl-checklist');
    await widget.getByRole('button', { name: /^Udskriv (?!nu)/ }).click();
    const button = widget.getByRole('button', { name: 'Udskriv nu' });
    const { pages } = await printed(page, () => button.click());
    assert.equal(pages.length, 1);
    assert.ok(Math.abs(pages[0]!.width - 210) < 0.5);
    assert.match(pages[0]!.text, /^Pejlemærker før samtalen Dato Sted .*Udskrevet/);
    assert.doesNotMatch(pages[0]!.text, /Løs tekst|Værtssidens/);
    assert.ok(
      pages[0]!.words.every(({ size }) => size < 20),
      'in our sizes',
    );
    assert.deepEqual(violations, []);
    assert.deepEqual(
      said.filter((text) => !text.includes('data:,')),
      [],
    );
    // Nothing is left behind, and the reader is where they were.
    assert.equal(await page.evaluate('document.documentElement.children.length'), 2);
    assert.equal(
      await page.evaluate(() =>
        document.querySelector('pejl-checklist')!.shadowRoot!.activeElement?.textContent?.trim(),
      ),
      'Udskriv nu',
    );
  });

  it('leaves nothing behind when the browser refuses to print and the reader goes on', async () => {
    const { page } = await site.visit(`${loader}<pejl-checklist></pejl-checklist><button>Videre</button>`);
    await drawn(page, 'pejl-checklist');
    await holdPrinting(page);
    const widget = page.locator('pejl-checklist');
    await widget.getByRole('button', { name: /^Udskriv (?!nu)/ }).click();
    await widget.getByRole('button', { name: 'Udskriv nu' }).click();
    await page.waitForFunction('asked === 1');
    assert.equal(await page.evaluate('document.documentElement.children.length'), 3);
    await page.getByRole('button', { name: 'Videre' }).click();
    assert.equal(await page.evaluate('document.documentElement.children.length'), 2);
    assert.equal(await page.evaluate('document.adoptedStyleSheets.length'), 0);
  });
});
