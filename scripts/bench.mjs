/**
 * `npm run bench`: how the built library behaves as its data grows. Every time is the median of interleaved runs, each
 * in a page of its own, so that a machine that slows down slows every size down alike.
 *
 *   --dist DIR     the build to measure; `dist` unless given
 *   --rounds N     5 unless given
 *   --quick        one round, three sizes and fewer mounts, in half a minute
 *   --json FILE    writes everything that was measured
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { median, tables } from '../test/bench/report.mjs';
import { browserArguments, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values: given } = parseArgs({
  options: {
    dist: { type: 'string', default: join(root, 'dist') },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const { quick } = given;
const dist = resolve(given.dist);
const rounds = Number(given.rounds ?? (quick ? 1 : 5));
const sizes = quick ? [20, 2000, 100000] : [20, 200, 2000, 20000, 100000];
const rowCounts = quick ? [7, 1000, 10000] : [7, 100, 1000, 10000];
/** Mounts before the first look at the heap, and in all. */
const [settled, mounted] = quick ? [50, 200] : [100, 1000];
/** No new round is begun after so many seconds, nor one that would probably end later. */
const limit = quick ? 25 : 165;

/** The answer of a page, unless something goes wrong in it first, or it does not answer at all. */
const answer = (failed, asked) =>
  Promise.race([
    asked,
    failed,
    sleep(60_000, undefined, { ref: false }).then(() => {
      throw new Error('The page did not answer for a minute.');
    }),
  ]);

/** A page with the library, everything fetched and run once. */
async function open(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  const failed = new Promise((_, reject) => {
    const fail = (message) => reject(new Error(`In the page: ${message}`));
    page.on('pageerror', ({ message }) => fail(message));
    page.on('console', (message) => message.type() === 'error' && fail(message.text()));
  });
  // Between two questions nobody waits for it.
  failed.catch(() => {});
  await page.goto(address);
  const run = (name, ...values) =>
    answer(
      failed,
      page.evaluate(([of, list]) => window.bench[of](...list), [name, values]),
    );
  await answer(
    failed,
    page.waitForFunction(() => window.bench),
  );
  await run('warmUp');
  const devtools = await context.newCDPSession(page);
  return {
    run,
    /** What is left after the garbage is gone: bytes of script and of the page's own objects, and its nodes. */
    async kept() {
      // Twice: what is only let go of by the first time goes by the second.
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize = 0 } = await devtools.send('Runtime.getHeapUsage');
      const { nodes } = await devtools.send('Memory.getDOMCounters');
      return { bytes: usedSize + embedderHeapUsedSize, nodes };
    },
    close: () => context.close(),
  };
}

async function contacts(openPage, size) {
  const page = await openPage();
  const empty = await page.kept();
  await page.run('make', size);
  const made = await page.kept();
  const list = await page.run('firstList');
  const keys = await page.run('keystrokes');
  const searched = await page.kept();
  await page.close();
  return {
    list: list.time,
    ...keys,
    articles: Math.max(list.articles, keys.articles),
    dataBytes: made.bytes - empty.bytes,
    widgetBytes: searched.bytes - made.bytes,
  };
}

async function mounts(openPage) {
  const page = await openPage();
  const results = [];
  for (const tag of await page.run('tags')) {
    const times = await page.run('mounts', tag, settled);
    const before = await page.kept();
    times.push(...(await page.run('mounts', tag, mounted - settled)));
    const after = await page.kept();
    const [bytes, nodes] = [after.bytes - before.bytes, after.nodes - before.nodes];
    results.push({ tag, time: median(times), bytes, nodes });
  }
  await page.close();
  return results;
}

async function measure(openPage) {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const result = { rounds: 0, mounted, settled, mounts: await mounts(openPage), contacts: [], rows: [] };
  const before = seconds();
  while (result.rounds < rounds) {
    const each = result.rounds && (seconds() - before) / result.rounds;
    if (result.rounds && seconds() + each > limit) break;
    for (const size of sizes) result.contacts.push({ size, ...(await contacts(openPage, size)) });
    const page = await openPage();
    for (const rows of rowCounts) result.rows.push({ rows, times: await page.run('sorting', rows) });
    await page.close();
    result.rounds++;
  }
  return { ...result, seconds: seconds() };
}

if (!existsSync(join(dist, 'pejlemaerker.js'))) {
  console.error(`There is nothing to measure in ${dist}: run \`npm run build\` first.`);
  process.exit(1);
}
const { address, stop } = await serve([
  ['/dist/', dist],
  ['/', join(root, 'test/bench')],
]);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  // A frame comes as soon as it is drawn: waiting for the screen's next one would blur every time by 16 ms.
  args: [
    ...browserArguments,
    '--disable-frame-rate-limit',
    '--disable-gpu-vsync',
    '--enable-precise-memory-info',
  ],
});
try {
  const result = await measure(() => open(browser, address));
  console.log(tables(result));
  if (result.rounds < rounds) console.log(`Time ran out after ${result.rounds} of ${rounds} rounds.`);
  if (given.json) await writeFile(given.json, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await browser.close();
  await stop();
}
