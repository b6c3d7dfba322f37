/**
 * What a screen reader says when it reads a story from beginning to end, by @guidepup/virtual-screen-reader. It does not
 * enter shadow roots, so it reads the flattened copy. The transcripts are in test/transcripts; a change of
 * words fails until somebody has read them again: `PEJL_TRANSCRIPTS=write node scripts/test-stories.mjs`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = new URL('../../test/transcripts/', import.meta.url);

/** The stories that are heard: each widget in Danish and English, and what its controls lead to. */
export const heard = JSON.parse(readFileSync(new URL('stories.json', folder), 'utf8'));

/** Those in which something is said; it is said once things have been still for a moment. */
const speaking = [
  'contact-card--copied',
  'conversation-cards--next-card',
  'quick-exit--shortcut-begun',
  'statistics-table--sorted-by-reader',
];

/** Waits until a story that says something has said it. */
export async function untilSaid(page, id) {
  if (speaking.includes(id)) await page.waitForFunction(() => window.pejlChecks.saying().length > 0);
}

/** Longer than any of these stories is. */
const manySteps = 800;

const reader = await build({
  stdin: {
    contents: "export { virtual } from '@guidepup/virtual-screen-reader/browser.js';",
    resolveDir: new URL('.', import.meta.url).pathname,
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'pejlReader',
  logLevel: 'error',
});

/** Runs in the page. */
async function read(most) {
  const { virtual } = window.pejlReader;
  // Only the widget is heard; the page around it is the same everywhere.
  document.body.replaceChildren(document.querySelector('.canvas'));
  await virtual.start({ container: document.body });
  let last = '';
  for (let step = 0; step < most && last !== 'end of document'; step++) {
    await virtual.next();
    last = await virtual.lastSpokenPhrase();
  }
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  if (last !== 'end of document') phrases.push(`not at the end after ${most} steps`);
  return phrases;
}

/**
 * Reads the flattened story on a page aloud and compares it with what was heard before.
 * @returns What is wrong, if anything.
 */
export async function listen(bench, id) {
  await bench.evaluate(reader.outputFiles[0].text);
  const phrases = await bench.evaluate(read, manySteps);
  const text = `${phrases.join('\n')}\n`;
  const file = new URL(`${id}.txt`, folder);
  if (process.env.PEJL_TRANSCRIPTS === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  const before = readFileSync(file, 'utf8');
  if (before === text) return [];
  const [was, is] = [before, text].map((all) => all.split('\n'));
  const at = is.findIndex((line, index) => line !== was[index]);
  return [`line ${at + 1}: “${is[at] ?? ''}”, before “${was[at] ?? ''}”`];
}
