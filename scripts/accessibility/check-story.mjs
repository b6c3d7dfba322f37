/** Looks at one drawn story with every checker, in every mode. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { alfa } from './alfa.mjs';
import { axe } from './axe.mjs';
import { excuse, selectors } from './exceptions.mjs';
import { enter, modes, plainMedia } from './modes.mjs';
import { qualweb } from './qualweb.mjs';
import { heard, listen, untilSaid } from './transcript.mjs';
import { wholePage } from './whole-page.mjs';

const canvasStyles = readFileSync(new URL('../../.storybook/preview.css', import.meta.url), 'utf8');

/** What runs in the page, as one script. */
const inPage = await build({
  entryPoints: [fileURLToPath(new URL('in-page/index.mjs', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'pejlChecks',
  footer: { js: 'window.pejlChecks = pejlChecks;' },
  logLevel: 'error',
});

/** Makes a page with stories ready for the checks. */
export async function install(page) {
  await axe.install(page);
  await page.evaluate(inPage.outputFiles[0].text);
}

const named = (rule, texts) => texts.map((text) => ({ rule, text }));

/** Walks through the story with the Tab key: WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11 and 2.4.12. */
async function walk(page) {
  const found = [];
  await page.evaluate(() => {
    delete window.pejlChecks.visited;
    const canvas = document.querySelector('.canvas');
    // Something to leave for, and a place to come from: what a browser does at the end of a page is its own affair.
    canvas.insertAdjacentHTML('afterend', '<button id="pejl-after">After</button>');
    canvas.insertAdjacentHTML('beforebegin', '<button id="pejl-before">Before</button>');
    document.querySelector('#pejl-before').focus();
  });
  let state;
  do {
    await page.keyboard.press('Tab');
    state = await page.evaluate(() => window.pejlChecks.focusState());
    found.push(...(state.troubles ?? []));
  } while (state.inside && !state.again);
  found.push(...(await page.evaluate(() => window.pejlChecks.notReached())));
  const left = await page.evaluate(() => {
    const { id } = document.activeElement;
    document.querySelector('#pejl-before').remove();
    document.querySelector('#pejl-after').remove();
    return id;
  });
  if (left !== 'pejl-after') found.push('The Tab key does not lead through the story and out of it.');
  return found;
}

/**
 * Presses one button of each kind with Enter, the key of a button in the ARIA Authoring Practices: the focus stays, and
 * what opens has names as well.
 */
async function press(page) {
  const found = [];
  const misnamed = new Set();
  for (const index of await page.evaluate(() => window.pejlChecks.pressable())) {
    const name = await page.evaluate((at) => window.pejlChecks.focusAt(at), index);
    if (!name) continue;
    await page.keyboard.press('Enter');
    if (!(await page.evaluate(() => window.pejlChecks.focusKept())))
      found.push(`the focus is lost after ${name}`);
    for (const text of await page.evaluate(() => window.pejlChecks.names())) misnamed.add(text);
    await page.keyboard.press('Escape');
  }
  return { found, misnamed: [...misnamed] };
}

/** Our own measures: the modes in which they look, and what they run in the page. */
const measures = [
  { rule: 'AT-55 layout', in: (mode) => mode.name !== 'print', run: 'layout' },
  { rule: 'target 44 px', in: (mode) => mode.targets, run: 'targets' },
  { rule: 'field edges', in: (mode) => mode.shades, run: 'fieldEdges' },
  { rule: 'focus rings', in: (mode) => mode.shades, run: 'rings' },
  { rule: 'AT-26 bars in grey', in: (mode) => mode.shades, run: 'bars' },
  { rule: 'AT-52 numbers', in: (mode) => mode.canvas?.dir === 'rtl', run: 'numbers' },
  { rule: 'AT-56 edges', in: (mode) => mode.media?.forcedColors, run: 'edges' },
  { rule: 'motion', in: (mode) => mode.whole, run: 'motion' },
  { rule: 'announcements', in: (mode) => mode.whole, run: 'announcements' },
  { rule: 'names', in: (mode) => mode.whole || mode.language, run: 'names' },
  { rule: 'no media', in: (mode) => mode.whole, run: 'media' },
  { rule: 'no required fields', in: (mode) => mode.whole, run: 'requiredFields' },
];

/** Everything that the checks of one mode find, check by check. */
async function inMode(page, bench, mode, id) {
  await enter(page, mode);
  const found = new Map([['axe', await axe.story(page, mode.axe, selectors)]]);
  for (const { rule, run } of measures.filter((measure) => measure.in(mode)))
    found.set(rule, named(rule, await page.evaluate((name) => window.pejlChecks[name](), run)));
  found.set('Alfa', await alfa(page, mode));
  // QualWeb and the voice read a copy without shadow roots, in a page that is in the same mode.
  const flat = await page.evaluate(() => window.pejlChecks.flatten());
  await bench.setViewportSize(mode.viewport);
  await bench.emulateMedia({ ...plainMedia, ...mode.media });
  await bench.setContent(wholePage(flat, `${canvasStyles}\n${mode.sheet ?? ''}`));
  if (mode.whole) {
    await axe.install(bench);
    found.get('axe').push(...(await axe.wholePage(bench, selectors)));
  }
  found.set('QualWeb', await qualweb(bench, selectors));
  if (mode.whole && heard.includes(id)) found.set('transcript', named('transcript', await listen(bench, id)));
  if (mode.keyboard) found.set('keyboard', named('keyboard', await walk(page)));
  return found;
}

/**
 * Looks at the story that a page shows.
 * @param page Where it is drawn.
 * @param bench Another page, for checkers that want a page of their own.
 * @param id The story's id.
 * @param used Gathers the exceptions that were needed.
 * @returns For each mode, what each check found wrong.
 */
export async function checkStory(page, bench, id, used) {
  const results = [];
  await untilSaid(page, id);
  for (const mode of modes) {
    for (const [check, findings] of await inMode(page, bench, mode, id)) {
      const failures = [];
      for (const finding of findings) {
        const accepted = excuse(finding, id, mode.name);
        if (accepted) used.add(accepted);
        else failures.push(`${finding.rule}: ${finding.text}`);
      }
      results.push({ check: `${check} (${mode.name})`, failures });
    }
  }
  await enter(page, modes[0]);
  const { found, misnamed } = await press(page);
  results.push(
    { check: 'focus kept', failures: found },
    { check: 'names after a press', failures: misnamed },
  );
  return results;
}
