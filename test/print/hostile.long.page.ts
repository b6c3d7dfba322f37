/** AT-31 and AT-32: what a reader chose goes on paper, and nothing of the page, whatever the page does to printing. */
import type { Page } from '@playwright/test';
import { holdPrinting, printed, readPdf, type PaperPage } from '../helpers/pdf.js';
import { body, data, prints, showOwn, type Print } from './prints.js';
import { drawn, expect, loader, Site, test } from '../helpers/site.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
/** What pages write into the margins of paper: all boxes that CSS Paged Media names. */
const margins = ['top', 'right', 'bottom', 'left']
  .flatMap((side) => {
    const ends = /^[tb]/.test(side) ? ['left', 'center', 'right'] : ['top', 'middle', 'bottom'];
    return [
      ...(/^[tb]/.test(side) ? [`${side}-left-corner`, `${side}-right-corner`] : []),
      ...ends.map((end) => `${side}-${end}`),
    ];
  })
  .map((box) => `@${box} { content: "Værtssidens rand"; font-size: 30px }`)
  .join('');

/** Print styles as sites have them, made worse; and whether they leave the page itself nothing on paper. */
const hosts: Record<string, string> = {
  'hides what is in the body': `@media print { body * { visibility: hidden !important } body > * { display: none !important } }`,
  'takes everything’s look away': `* { all: unset !important } @media print { * { all: unset !important; direction: rtl !important } }`,
  'hides, shrinks and colours everything': `@page { size: A3 landscape; margin: 6cm }
    @media print {
      * { visibility: hidden !important; color: red !important; font-size: 40px !important }
      body > *, html > *, div { display: none !important }
      html { overflow: hidden !important; height: 10px !important; columns: 3 }
      html, body { transform: scale(0.2); position: fixed !important }
    }`,
  'writes around and before what is printed': `@page { size: A3 landscape; margin: 4cm; ${margins} }
    @page :first { size: A3 landscape; margin: 5cm; ${margins} }
    @page :left { margin: 5cm } @page :right { margin: 5cm }
    @media print { *::before, *::after { content: "Værtssidens ord" !important; display: block !important } }`,
  'shows its own text by a layer that comes first': `@layer host {
    @media print { body, body > p { display: block !important; visibility: visible !important; opacity: 1 !important } }
  }`,
};

/** The same paper, with the same words in the same places: browsers round margins of paper to pixels. */
const assertSame = (pages: PaperPage[], wanted: PaperPage[], name: string): void => {
  const set = (all: PaperPage[]): unknown =>
    all.map(({ width, height, words, points }) => ({
      paper: [width, height].map(Math.round),
      words: words.map(({ text, size }) => `${text}, ${size.toFixed()} pt`),
      drawn: points.length,
    }));
  expect(set(pages), name).toEqual(set(wanted));
  for (const [page, { words }] of pages.entries())
    for (const [index, { text, x, y }] of words.entries()) {
      const place = wanted[page]!.words[index]!;
      expect(
        Math.abs(place.x - x) < 0.5 && Math.abs(place.y - y) < 0.5,
        `${name}: ${text} at ${x}, ${y}, not ${place.x}, ${place.y}`,
      ).toBeTruthy();
    }
};

test.describe('our own print button', () => {
  let site: Site;
  /** What each sheet is like on a page without any styles. */
  const calm = new Map<Print, PaperPage[]>();
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(240_000);
    site = await Site.open(browser, { 'content-security-policy': strict });
    const { page } = await opened('');
    for (const print of prints) calm.set(print, (await onPaper(page, print)).pages);
  });

  test.afterAll(() => site.close());

  /** A page with all widgets and these styles. */
  const opened = async (css: string) => {
    const visit = await site.visit(
      `${css && '<link rel="stylesheet" href="hostile.css">'}${loader}Løs tekst på siden<p>Værtssidens tekst</p>${body}`,
      {
        prepare: (one) =>
          one.route('**/hostile.css', (route) => route.fulfill({ contentType: 'text/css', body: css })),
      },
    );
    const { page } = visit;
    for (const tag of Object.keys(data)) await drawn(page, tag);
    await showOwn(page);
    await holdPrinting(page);
    return visit;
  };

  /** All that a page is made of and that a reader may have chosen in it. */
  const state = (page: Page) =>
    page.evaluate(() => ({
      markup: document.documentElement.outerHTML,
      sheets: [document.adoptedStyleSheets.length, document.styleSheets.length],
      title: document.title,
      at: [scrollX, scrollY],
    }));

  /** Chooses, prints, sees to it that the page is as it was, and closes again. */
  const onPaper = async (page: Page, { tag, choices, name }: Print) => {
    const widget = page.locator(tag);
    const button = widget.getByRole('button', { name: /^Udskriv (?!nu)/ });
    let press = button;
    if (choices) {
      await button.click();
      const panel = widget.getByRole('group', { name: /^Udskriv (?!nu)/ });
      for (const choice of choices)
        await panel.getByLabel(choice.replace(/^-/, ''), { exact: true }).setChecked(!choice.startsWith('-'));
      press = panel.getByRole('button', { name: 'Udskriv nu' });
    }
    await press.scrollIntoViewIfNeeded();
    const before = await state(page);
    const out = await printed(page, () => press.click());
    // The next act of the reader ends what the browser did not: here nobody closes its window.
    await page.keyboard.press('Shift');
    expect(await state(page), name).toEqual(before);
    if (choices) await button.click();
    return out;
  };

  test('puts on paper what was chosen, all of it and no more', () => {
    for (const [{ name, has, not, sheets }, pages] of calm) {
      const text = pages.map((one) => one.text).join(' ');
      expect(pages.length, name).toBe(sheets);
      for (const words of has) expect(text, `${name}: “${words}” in ${text}`).toContain(words);
      expect(text, name).not.toMatch(not);
      expect(text, name).not.toMatch(/Løs tekst|Værtssidens|Udskriv nu/);
    }
  });

  for (const [host, css] of Object.entries(hosts))
    test(`prints the same on a page that ${host}, under a strict policy, and leaves the page as it was`, async () => {
      const { page, violations, said } = await opened(css);
      for (const print of prints)
        assertSame((await onPaper(page, print)).pages, calm.get(print)!, print.name);
      expect(violations).toEqual([]);
      expect(said.filter((text) => !text.includes('data:,'))).toEqual([]);
    });

  test('gives the focus back, and is needed on such pages', async () => {
    const { page } = await opened(hosts['hides, shrinks and colours everything']!);
    const whole = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(whole.pages.map(({ text }) => text).join(), 'the page really is hostile').not.toMatch(/Emne/);
    const widget = page.locator('pejl-checklist');
    await widget.getByRole('button', { name: /^Udskriv (?!nu)/ }).click();
    const button = widget.getByRole('button', { name: 'Udskriv nu' });
    await printed(page, () => button.click());
    expect(await widget.evaluate((one) => one.shadowRoot!.activeElement?.textContent?.trim())).toBe(
      'Udskriv nu',
    );
  });

  test('leaves nothing behind when the browser refuses to print and the reader goes on', async () => {
    const { page } = await site.visit(`${loader}<pejl-checklist></pejl-checklist><button>Videre</button>`);
    await drawn(page, 'pejl-checklist');
    await holdPrinting(page);
    const widget = page.locator('pejl-checklist');
    await widget.getByRole('button', { name: /^Udskriv (?!nu)/ }).click();
    await widget.getByRole('button', { name: 'Udskriv nu' }).click();
    await page.waitForFunction('asked === 1');
    expect(await page.evaluate('document.documentElement.children.length')).toBe(3);
    await page.getByRole('button', { name: 'Videre' }).click();
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
  });
});
