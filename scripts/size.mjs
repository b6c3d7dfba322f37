/**
 * The size check: what a page really fetches in a browser, compressed with brotli. A line over its limit fails; the
 * goal is where we are going, and a limit may only move towards it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const size = (name) => {
  const file = readFileSync(dist + name);
  return brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length },
  }).length;
};

/** The contact whose record weighs most. */
const heaviest = readdirSync(`${dist}drop-in/records/da/contacts`)
  .map((name) => [size(`drop-in/records/da/contacts/${name}`), name.replace('.js', '')])
  .sort(([a], [b]) => b - a)[0][1];

/** Kilobytes are 1.000 bytes. */
const pages = [
  {
    name: 'page with one contact card',
    limit: 12,
    goal: 12,
    requests: 5,
    html: `<pejl-contact-card contact="${heaviest}"></pejl-contact-card>`,
  },
  {
    name: 'page with directory, table, cards and checklist',
    limit: 26,
    goal: 26,
    requests: 20,
    html: '<pejl-contact-directory></pejl-contact-directory><pejl-statistics-table></pejl-statistics-table><pejl-conversation-cards></pejl-conversation-cards><pejl-checklist></pejl-checklist>',
  },
];
const files = [
  { name: 'loader', limit: 1, goal: 1, fetched: ['pejlemaerker.js'] },
  { name: 'one-file bundle', limit: 69, goal: 34, fetched: ['pejlemaerker.bundle.js'] },
];

/** Loads a page and notes what it fetches from the library; every element on it must have drawn. */
async function fetchedBy(page, html, requested) {
  requested.length = 0;
  const body = `<!doctype html><html lang="da"><title>x</title><script type="module" src="/dist/pejlemaerker.js"></script>${html}`;
  await page.route('**/page.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/page.html');
  await page.waitForFunction(() =>
    [...document.body.children].every(
      (element) => !element.localName.startsWith('pejl-') || element.matches(':state(ready)'),
    ),
  );
  await page.waitForLoadState('networkidle');
  return requested.filter((path) => path.startsWith('/dist/')).map((path) => path.slice('/dist/'.length));
}

const requested = [];
const { address, stop } = await serve([['/dist/', dist]], {
  onRequest: ({ pathname }) => requested.push(pathname),
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
let over = false;
try {
  const page = await browser.newPage({ baseURL: address });
  for (const { name, limit, goal, requests = 1, html, fetched = await fetchedBy(page, html, requested) } of [
    ...files,
    ...pages,
  ]) {
    const sizes = fetched.map((file) => [file, size(file)]);
    const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000;
    // The page itself is a request as well.
    const fits = total <= limit && fetched.length + (html ? 1 : 0) <= requests;
    over ||= !fits;
    const aim = total > goal ? `, goal ${goal} kB` : '';
    console.log(
      `${fits ? 'ok  ' : 'OVER'} ${name}: ${total.toFixed(2)} kB of ${limit} kB in ${fetched.length} files${aim}`,
    );
    if (process.argv.includes('--files') || !fits)
      for (const [file, bytes] of sizes) console.log(`       ${String(bytes).padStart(6)} ${file}`);
  }
} finally {
  await browser.close();
  await stop();
}
process.exitCode = over ? 1 : 0;
