/** AT-54: the widgets on pages with other people's stylesheets, compared with the same page without them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { look, type Look } from './look.js';
import { installOthers, textOf } from './others.js';
import { drawn, everything, expect, loader, Site, tags, test } from '../helpers/site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As themes for WordPress write it: a small root, classes on `body` and the content, and rules for bare tags. */
const wordpress = `
  html { font-size: 62.5%; box-sizing: border-box } *, ::before, ::after { box-sizing: inherit }
  body { font: 400 1.6rem/1.8 Georgia, serif; color: #404040; background: #fff; letter-spacing: .01em; word-break: break-word }
  h1, h2, h3, h4, h5, h6 { clear: both; margin: 3.2rem 0 1.2rem; font: 700 2.4rem/1.1 Arial; text-transform: uppercase }
  p, ul, ol, dl, table, blockquote { margin: 0 0 2.4rem } ul, ol { margin: 0 0 1.5em 3em; list-style: square }
  table { width: 100%; border-collapse: collapse; table-layout: fixed } td, th { border: 1px solid #ddd; padding: .5em }
  a { color: royalblue; text-decoration: none; box-shadow: inset 0 -1px 0 currentColor }
  button, input, select, textarea { font: inherit; height: 2rem; border-radius: 0; text-transform: uppercase }
  .entry-content > * { max-width: 58rem; margin: 0 auto } .entry-content > :not(p) { float: none; text-align: center }`;

const packages: Record<string, string> = {
  'Bootstrap 3': 'bootstrap-3/dist/css/bootstrap.min.css',
  'Bootstrap 5': 'bootstrap/dist/css/bootstrap.min.css',
  DKFDS: 'dkfds/dist/css/dkfds.min.css',
  'DKFDS of borger.dk': 'dkfds/dist/css/dkfds-borgerdk.min.css',
  'GOV.UK': 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
  Foundation: 'foundation-sites/dist/css/foundation.min.css',
};

/** What nobody should write, and somebody has. */
const worst: Record<string, string> = {
  'everything unset': '* { all: unset !important }',
  'a root of 62.5 %': 'html { font-size: 62.5% }',
  'a root of 8 px': 'html { font-size: 8px }',
  'small text on every tag': '* { font-size: 9px }',
  'capitals, no line height and wide letters':
    '* { text-transform: uppercase; line-height: 0; letter-spacing: .12em; word-spacing: .16em; text-indent: 2em; white-space: pre; text-align: justify }',
  'rules for fields':
    'button, input, select, textarea, summary { all: unset; display: none; height: 3px; width: 3px; font-size: 5px; color: #ccc; background: #ddd }',
  'everything a block': '* { display: block !important }',
  'links that are none':
    'a { color: inherit; pointer-events: none; text-decoration: none; font-size: 0; display: none }',
  'rules for text':
    'p, ul, ol, li, table, caption, td, th, h1, h2, h3, h4, dl, dt, dd, span, b, strong, label, fieldset, legend { margin: 3em; padding: 0; font-size: 6px; color: #eee; display: inline; float: left; height: 0; overflow: hidden; text-transform: uppercase }',
  'everything afloat and clipped': 'body > * { float: left; overflow: hidden; clear: both; width: 100% }',
};

/** The site has called, so that the card has its links. */
const vouched = everything.replace(
  'contact="reden-aarhus"',
  '$& checked-on="2026-11-20" checked-by="Fjordby Kommune"',
);

/** Sheets that may change no size, since they have none but the root's. */
const sameSize = ['a root of 62.5 %', 'a root of 8 px', 'rules for fields', 'rules for text'];

test.describe('AT-54: with the stylesheet', () => {
  let site: Site;
  let plain: Look[];
  /** On a phone. What a sheet has made no block cannot be measured, and is drawn as there. */
  let narrow: Look[];
  test.beforeAll(async ({ browser }) => {
    installOthers();
    site = await Site.open(browser);
    const page = await opened('');
    plain = await look(page);
    await page.setViewportSize({ width: 320, height: 700 });
    narrow = await look(page);
    // A page without a sheet has what is asked of the others.
    expect(plain.every(({ texts, controls }) => texts.length && controls.length)).toBeTruthy();
  });

  test.afterAll(() => site.close());

  /** A page with all widgets, whose classes are those that sheets address. */
  async function opened(css: string): Promise<Page> {
    const { page } = await site.visit(
      `<style>${css.replaceAll('</', '<\\/')}</style>${loader}
      <script>document.body.className = 'single wp-embed govuk-body'</script>
      <main class="entry-content container">${vouched}</main>`,
      {
        prepare: async (tab) => {
          await tab.emulateMedia({ reducedMotion: 'reduce' });
          await tab.clock.setFixedTime('2026-11-25T10:00:00Z');
        },
      },
    );
    for (const tag of tags) await drawn(page, tag);
    return page;
  }

  async function holds(css: string, name: string): Promise<void> {
    const page = await opened(css);
    const found = await look(page);
    for (const [index, one] of found.entries()) {
      const before = plain[index]!;
      const where = `${name}: ${one.tag}`;
      if (name === 'everything unset' && one.text !== before.text)
        expect(one.text, where).toBe(narrow[index]!.text);
      else expect(one.text, where).toBe(before.text);
      expect(
        one.texts.filter(({ height, size, line }) => height < 1 || size < 14 || line < 1.2),
        where,
      ).toEqual([]);
      expect(
        one.controls.filter(
          ({ width, height }, at) =>
            (before.controls[at]!.width >= 44 && width < 43.5) ||
            (before.controls[at]!.height >= 44 && height < 43.5),
        ),
        where,
      ).toEqual([]);
      expect(
        one.controls.filter(({ hit }, at) => !hit && before.controls[at]!.hit),
        where,
      ).toEqual([]);
      if (sameSize.includes(name))
        for (const [at, { size, text }] of one.texts.entries())
          expect(
            Math.abs(size - before.texts[at]!.size),
            `${where}: ${size} px “${text}”`,
          ).toBeLessThanOrEqual(1);
    }
    await page.evaluate(axe);
    const violations = await page.evaluate(async (selectors) => {
      const { axe: checker } = window as never as { axe: typeof import('axe-core') };
      const result = await checker.run({ include: selectors }, { runOnly: ['color-contrast'] });
      return result.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
    }, tags);
    expect(violations, name).toEqual([]);
    await page.close();
  }

  for (const [name, path] of Object.entries(packages)) test(name, () => holds(textOf(path), name));
  test('WordPress', () => holds(wordpress, 'WordPress'));
  for (const [name, css] of Object.entries(worst)) test(name, () => holds(css, name));
});
