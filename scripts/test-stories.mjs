/**
 * Opens every story of the built Storybook in a real browser, in a light and in a dark scheme, and checks that it is
 * drawn, that its play function passes, that axe finds nothing, and that it is quiet: nothing in the console, no
 * request to elsewhere, nothing stored. `--no-build` takes the Storybook that is there; a word takes only the stories
 * whose id has it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright-core';
import { pageRules } from '../.storybook/page-rules.mjs';
import { audit, show, watchStorage } from '../stories/helpers/in-page.mjs';
import { browserArguments, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const patience = 20_000;
const output = 'storybook-static';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules that axe leaves off unless asked. */
const extraRules = [
  'target-size',
  'label-content-name-mismatch',
  'table-fake-caption',
  'td-has-header',
  'p-as-heading',
];
const rules = Object.fromEntries([
  ...extraRules.map((id) => [id, { enabled: true }]),
  ...pageRules.map((id) => [id, { enabled: false }]),
]);

function build() {
  const steps = [
    ['data/generate.mjs'],
    ['node_modules/.bin/cem', 'analyze', '--quiet'],
    ['node_modules/.bin/storybook', 'build', '--disable-telemetry', '--quiet', '--output-dir', output],
  ];
  for (const step of steps) {
    const { status, stdout, stderr } = spawnSync(process.execPath, step, { encoding: 'utf8' });
    if (!status) continue;
    console.error(`${stdout}${stderr}`);
    throw new Error(`The Storybook could not be built: ${step.join(' ')}`);
  }
}

/** Without the copy of the page that the testing library adds to its messages. */
const shorten = (text) => stripVTControlCharacters(text).split(/\n+Ignored nodes:/)[0];

/** Goes through all stories in one scheme, in one page. */
async function runScheme(browser, address, entries, scheme, count) {
  const context = await browser.newContext({
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  await context.addInitScript(watchStorage);
  let noise = [];
  let foreign = [];
  const open = async () => {
    const page = await context.newPage();
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(`uncaught: ${error.stack ?? error}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) foreign.push(`request to ${url}`);
    });
    page.on('requestfailed', (request) => foreign.push(`request failed: ${request.url()}`));
    page.on('response', (response) => {
      if (!response.ok()) foreign.push(`${response.status()} for ${response.url()}`);
    });
    await page.goto(`${address}/iframe.html?viewMode=story`);
    await page.waitForFunction(
      () => window.__STORYBOOK_PREVIEW__?.storyStoreValue && window.__STORYBOOK_ADDONS_CHANNEL__,
    );
    // The add-on's own audit stands back for this one, which also asks for the rules that are off by default.
    await page.evaluate((theme) => {
      const globals = { theme, a11y: { manual: true } };
      window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });
    }, scheme);
    await page.evaluate(axe);
    return page;
  };
  let page = await open();
  const said = [];
  for (const { id, title, name, type } of entries) {
    const isStory = type === 'story';
    // Pages of documentation are Storybook's own work: one look at their console is enough.
    if (!isStory && scheme !== 'light') continue;
    noise = [];
    foreign = [];
    const failures = [];
    try {
      // A page of documentation shows the first story twice; a page of words shows none.
      const own = entries.filter((one) => one.title === title).length;
      const stories = isStory || own > 1 ? own : 0;
      const shown = await page.evaluate(show, {
        id,
        viewMode: isStory ? 'story' : 'docs',
        stories,
        patience,
      });
      failures.push(...shown.troubles.map(shorten));
      if (isStory && !failures.length) {
        if (scheme === 'dark' && shown.theme !== 'dark') failures.push('The story is not dark.');
        failures.push(...(await page.evaluate(audit, rules)));
      }
      const before = said.length;
      if (shown.expectedConsole) said.push([title, new RegExp(shown.expectedConsole)]);
      // A page of documentation holds all stories of its element, and may say what they say.
      const allowed = isStory
        ? said.slice(before).map(([, pattern]) => pattern)
        : said.flatMap(([of, pattern]) => (of === title ? pattern : []));
      const unexpected = noise.filter((text) => !allowed.some((pattern) => pattern.test(text)));
      // Storybook writes what went wrong to the console as well.
      if (!shown.troubles.length) failures.push(...unexpected.map((text) => `console: ${shorten(text)}`));
      if (shown.expectedConsole && unexpected.length === noise.length)
        failures.push(`The console should have said ${shown.expectedConsole}.`);
      const mayTouch = shown.expectedStorage && new RegExp(shown.expectedStorage);
      const touched = shown.touched.filter((text) => !mayTouch?.test(text));
      // On its pages of documentation Storybook itself tries whether there is storage.
      if (isStory) failures.push(...touched.map((text) => `storage: ${text}`));
    } catch (error) {
      failures.push(String(error));
    }
    failures.push(...foreign);
    count(`${title} › ${name} (${isStory ? scheme : 'documentation'})`, failures);
    // After trouble nobody knows what is left behind.
    if (failures.length) {
      await page.close();
      page = await open();
    }
  }
  await context.close();
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const started = Date.now();
const counts = { passed: 0, failed: 0 };
const count = (name, failures) => {
  counts[failures.length ? 'failed' : 'passed']++;
  if (failures.length) console.log(`✗ ${name}\n${failures.map((text) => `    ${text}`).join('\n')}`);
};

try {
  if (!process.argv.includes('--no-build')) build();
  const index = JSON.parse(readFileSync(join(output, 'index.json'), 'utf8'));
  const word = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '';
  const entries = Object.values(index.entries)
    .filter(({ id }) => id.includes(word))
    .sort((one, other) => Number(one.type === 'docs') - Number(other.type === 'docs'));
  const { address, stop } = await serve([['/', output]]);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  await Promise.all(['light', 'dark'].map((scheme) => runScheme(browser, address, entries, scheme, count)));
  await browser.close();
  await stop();
} catch (error) {
  console.error(error);
  counts.failed++;
}
if (!counts.passed) counts.failed ||= 1;
console.log(
  `Stories: ${counts.passed} passed, ${counts.failed} failed, in ${((Date.now() - started) / 1000).toFixed(0)} s.`,
);
if (process.env.PEJL_COUNTS) writeFileSync(process.env.PEJL_COUNTS, JSON.stringify(counts));
process.exitCode = counts.failed ? 1 : 0;
