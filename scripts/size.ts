/**
 * `npm run size`: what a page really fetches in a browser, compressed with brotli, in both languages. A line over its
 * limit fails; the goal is where we are going, and a limit may only move towards it. Kilobytes are 1.000 bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

interface Budget {
  name: string;
  /** Kilobytes above which the check fails; it may only move towards the budget, and then the goal. */
  limit: number;
  /** Kilobytes that the page is meant to stay within, where it does not yet. */
  budget?: number;
  goal?: number;
  /** How many requests at most; the page itself is one. */
  requests?: number;
  /** What stands on the page; for files, which files. */
  html?: string;
  files?: string[];
}

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const listed = process.argv.includes('--files');

function sizeOf(name: string): number {
  const file = readFileSync(dist + name);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(file, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: file.length },
  }).length;
}

/** The contact whose record weighs most. */
function heaviestContact(): string {
  const [folder] = readdirSync(`${dist}drop-in`);
  const records = `drop-in/${folder}/generated/records/contacts/`;
  const sizes = readdirSync(dist + records).map((name) => [sizeOf(records + name), name] as const);
  return sizes.sort(([one], [other]) => other - one)[0]![1].replace('.js', '');
}

const card = `<pejl-contact-card contact="${heaviestContact()}"></pejl-contact-card>`;
const four =
  '<pejl-contact-directory></pejl-contact-directory><pejl-statistics-table></pejl-statistics-table><pejl-conversation-cards></pejl-conversation-cards><pejl-checklist></pejl-checklist>';
/** The same widgets, each with a file of the site's own that adds to the bundled data. */
const withOwn = (html: string): string =>
  html.replace(/<pejl-([a-z]+)[^>]*/g, (tag, word: string) => `${tag} src="/own-${word}.json"`);
const added: Record<string, object> = {
  contact: { contacts: [{ id: 'own', name: 'Eget sted', phones: [{ number: '+4533112233' }] }] },
  statistics: { tables: [] },
  conversation: { decks: [] },
  checklist: { lists: [] },
};

const budgets: Budget[] = [
  { name: 'loader', limit: 1.2, goal: 1.2, files: ['pejlemaerker.js'] },
  { name: 'one-file bundle', limit: 78, goal: 60, files: ['pejlemaerker.bundle.js'] },
  { name: 'card', limit: 18, budget: 17.5, goal: 14, requests: 6, html: card },
  {
    name: 'directory, table, cards, checklist',
    limit: 46.5,
    budget: 40,
    goal: 33,
    requests: 14,
    html: four,
  },
  { name: 'card with own data', limit: 33, requests: 9, html: withOwn(card) },
  {
    name: 'directory, table, cards, checklist with own data',
    limit: 63,
    requests: 20,
    html: withOwn(four),
  },
];

/** Loads a page and notes what it fetches from the library; every element on it must have drawn. */
async function fetchedBy(page: Page, html: string, lang: string, requested: string[]): Promise<string[]> {
  requested.length = 0;
  const body = `<!doctype html><html lang="${lang}"><title>x</title><script type="module" src="/dist/pejlemaerker.js"></script>${html}`;
  await page.route('**/page.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/page.html');
  await page.waitForFunction(() =>
    [...document.body.children].every(
      (element) => !element.localName.startsWith('pejl-') || element.matches(':state(ready)'),
    ),
  );
  await page.waitForLoadState('networkidle');
  await page.unroute('**/page.html');
  return requested.filter((path) => path.startsWith('/dist/')).map((path) => path.slice('/dist/'.length));
}

/** Says how big something is. @returns Whether it is within its budget. */
function judge(
  { name, limit, budget = limit, goal, requests = Infinity, html }: Budget,
  lang: string,
  files: string[],
): boolean {
  const sizes = files.map((file) => [file, sizeOf(file)] as const);
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000;
  const count = files.length + (html ? 1 : 0);
  const fits = total <= limit && count <= requests;
  const over = total > budget ? `, over the budget of ${budget} kB` : '';
  const aim = goal && total > goal ? `, goal ${goal} kB` : '';
  const most = Number.isFinite(requests) ? ` of ${requests}` : '';
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${name}${html ? ` (${lang})` : ''}: ${total.toFixed(2)} kB` +
      ` of ${limit} kB${over}${aim}` +
      (html ? `, ${count}${most} requests` : ''),
  );
  if (listed || !fits)
    for (const [file, bytes] of sizes) console.log(`       ${String(bytes).padStart(6)} ${file}`);
  return fits;
}

const requested: string[] = [];
const { address, stop } = await serve([['/dist/', dist]], {
  onRequest: ({ pathname }) => requested.push(pathname),
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
try {
  const page = await browser.newPage({ baseURL: address });
  for (const [name, records] of Object.entries(added))
    await page.route(`**/own-${name}.json`, (route) =>
      route.fulfill({ json: { extends: 'bundled', ...records } }),
    );
  for (const budget of budgets)
    for (const lang of budget.html ? ['da', 'en'] : [''])
      if (!judge(budget, lang, budget.files ?? (await fetchedBy(page, budget.html!, lang, requested))))
        process.exitCode = 1;
} finally {
  await browser.close();
  await stop();
}
