/**
 * Opens every story of the built Storybook in a real browser and checks that it is drawn, that its play function
 * passes, that it is quiet (nothing in the console, no request to elsewhere, nothing stored), and that axe, QualWeb,
 * Alfa and our own measures find nothing in any of the modes of `accessibility/modes.mjs`. `--no-build` takes the
 * Storybook that is there; a word takes only the stories whose id has it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright-core';
import { show, watchStorage } from '../stories/helpers/in-page.mjs';
import { checkStory, install } from './accessibility/check-story.mjs';
import { unused } from './accessibility/exceptions.mjs';
import { modes, plainMedia } from './accessibility/modes.mjs';
import { browserArguments, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { englishWords, unknownWords } from './spelling.mjs';

const patience = 20_000;
const output = 'storybook-static';
/** Two pages at once: more would wait for each other on a small machine. */
const workers = 2;

function build() {
  const steps = [
    ['--import', 'tsx', 'scripts/generate.ts'],
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

/** What a page says, asks for and cannot get, since `clear`. */
function listenTo(page, address) {
  const heard = { noise: [], foreign: [], clear: () => Object.assign(heard, { noise: [], foreign: [] }) };
  page.on('console', (message) => heard.noise.push(message.text()));
  page.on('pageerror', (error) => heard.noise.push(`uncaught: ${error.stack ?? error}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) heard.foreign.push(`request to ${url}`);
  });
  page.on('requestfailed', (request) => heard.foreign.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) heard.foreign.push(`${response.status()} for ${response.url()}`);
  });
  return heard;
}

async function open(context, address) {
  const page = await context.newPage();
  // A machine that is busy with something else is slow to start.
  page.setDefaultTimeout(120_000);
  const heard = listenTo(page, address);
  await page.goto(`${address}/iframe.html?viewMode=story`);
  await page.waitForFunction(
    () => window.__STORYBOOK_PREVIEW__?.storyStoreValue && window.__STORYBOOK_ADDONS_CHANNEL__,
  );
  // The add-on's own audit stands back for this one, which asks for every rule in every mode.
  await page.evaluate(() => {
    const globals = { a11y: { manual: true } };
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });
  });
  await install(page);
  return { page, heard };
}

/** Goes through what is left of each list, one list after the other, in one page. */
async function work(browser, address, lists, run) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(watchStorage);
  const bench = await context.newPage();
  let { page, heard } = await open(context, address);
  for (const list of lists) {
    for (let entry = list.shift(); entry; entry = list.shift()) {
      heard.clear();
      const failed = await lookAt(page, bench, heard, entry, run);
      // After trouble nobody knows what is left behind.
      if (failed) {
        await page.close();
        ({ page, heard } = await open(context, address));
      }
    }
    await run.together();
  }
  await context.close();
}

/** A gate that opens when so many have come to it. */
function gate(many) {
  let waiting = [];
  return () =>
    new Promise((go) => {
      waiting.push(go);
      if (waiting.length < many) return;
      for (const one of waiting) one();
      waiting = [];
    });
}

/** One story or page of documentation. Says whether anything was wrong. */
async function lookAt(page, bench, heard, { id, title, name, type }, { entries, said, count, used, words }) {
  const isStory = type === 'story';
  const failures = [];
  const inModes = [];
  try {
    await page.setViewportSize(modes[0].viewport);
    await page.emulateMedia(plainMedia);
    // A page of documentation shows the first story twice; a page of words shows none.
    const own = entries.filter((one) => one.title === title).length;
    const stories = isStory || own > 1 ? own : 0;
    const shown = await page.evaluate(show, { id, viewMode: isStory ? 'story' : 'docs', stories, patience });
    failures.push(...shown.troubles.map(shorten));
    const expected = shown.expectedConsole && new RegExp(shown.expectedConsole);
    if (expected) said.push(expected);
    if (isStory)
      for (const text of await page.evaluate(() => window.pejlChecks.wordsIn('da'))) words.add(text);
    if (isStory && !failures.length) inModes.push(...(await checkStory(page, bench, id, used)));
    // A page of documentation holds all stories of its element, and may say what they say; the last words of the page
    // before it may still come.
    const allowed = isStory ? [expected] : said;
    const unexpected = heard.noise.filter((text) => !allowed.some((pattern) => pattern?.test(text)));
    // Storybook writes what went wrong to the console as well.
    if (!shown.troubles.length) failures.push(...unexpected.map((text) => `console: ${shorten(text)}`));
    if (expected && unexpected.length === heard.noise.length)
      failures.push(`The console should have said ${expected.source}.`);
    const mayTouch = shown.expectedStorage && new RegExp(shown.expectedStorage);
    const touched = shown.touched.filter((text) => !mayTouch?.test(text));
    // On its pages of documentation Storybook itself tries whether there is storage.
    if (isStory) failures.push(...touched.map((text) => `storage: ${text}`));
  } catch (error) {
    failures.push(String(error.stack ?? error));
  }
  failures.push(...heard.foreign);
  count(
    `${title} › ${name} (${isStory ? 'story' : 'documentation'})`,
    failures,
    isStory ? 'drawn and quiet' : 'documentation',
  );
  for (const { check, failures: found } of inModes) count(`${title} › ${name}: ${check}`, found, check);
  return failures.length > 0 || inModes.some(({ failures: found }) => found.length);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const started = Date.now();
const counts = { passed: 0, failed: 0 };
/** Each check in each mode: whether it passed on every story, and how many those were. */
const checks = new Map();
const count = (name, failures, check = name) => {
  const passed = !failures.length;
  counts[passed ? 'passed' : 'failed']++;
  const before = checks.get(check) ?? { name: check, passed: true, stories: 0 };
  checks.set(check, { name: check, passed: before.passed && passed, stories: before.stories + 1 });
  if (!passed) console.log(`✗ ${name}\n${failures.map((text) => `    ${text}`).join('\n')}`);
};

try {
  if (!process.argv.includes('--no-build')) build();
  const index = JSON.parse(readFileSync(join(output, 'index.json'), 'utf8'));
  const word = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '';
  const entries = Object.values(index.entries).filter(({ id }) => id.match(word));
  const { address, stop } = await serve([['/', output]]);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const run = { entries, said: [], count, used: new Set(), words: new Set(), together: gate(workers) };
  // Pages of documentation are Storybook's own work: one look at their console is enough, when all stories have spoken.
  const lists = ['story', 'docs'].map((kind) => entries.filter(({ type }) => type === kind));
  try {
    await Promise.all(Array.from({ length: workers }, () => work(browser, address, lists, run)));
  } finally {
    await browser.close();
    await stop();
  }
  const seen = (check) => checks.get(check)?.stories ?? 0;
  const drawn = entries.filter(({ type }) => type === 'story').length;
  count(
    'AT-58: axe, QualWeb and Alfa have seen every story in every mode',
    modes
      .flatMap(({ name }) => ['axe', 'QualWeb', 'Alfa'].map((checker) => `${checker} (${name})`))
      .filter((check) => seen(check) !== drawn)
      .map((check) => `${check}: ${seen(check)} of ${drawn}`),
  );
  // Addresses and names are in no language.
  const records = (kind, key) => JSON.parse(readFileSync(`data/${kind}.json`, 'utf8'))[key];
  const names = new Set(
    [
      ...records('contacts', 'contacts').flatMap(({ name, organisation, formerNames = [], address = {} }) => [
        name,
        organisation,
        ...formerNames,
        address.street,
        address.city,
      ]),
      ...records('statistics', 'tables').map(({ source }) => source?.publisher),
    ].filter((one) => typeof one === 'string'),
  );
  const text = [...names]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), [...run.words].join('\n'))
    .replace(/\S+@\S+|\S+\.\p{L}\S*/gu, '');
  const strange = [...unknownWords(text, 'da'), ...englishWords(text)];
  count(
    'AT-49: no English word in a Danish story',
    strange.map((text) => `${text}: ${[...run.words].find((line) => line.includes(text))?.trim()}`),
  );
  if (!word) count('Every exception is still needed', unused(run.used));
} catch (error) {
  console.error(error);
  counts.failed++;
}
if (!counts.passed) counts.failed ||= 1;
console.log(
  `Stories: ${counts.passed} passed, ${counts.failed} failed, in ${((Date.now() - started) / 1000).toFixed(0)} s.`,
);
if (process.env.PEJL_COUNTS)
  writeFileSync(process.env.PEJL_COUNTS, JSON.stringify({ ...counts, checks: [...checks.values()] }));
process.exitCode = counts.failed ? 1 : 0;
