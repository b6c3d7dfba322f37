/**
 * What a screen reader says when it reads a story from beginning to end, by @guidepup/virtual-screen-reader. It does not
 * enter shadow roots, so it reads the flattened copy. The transcripts are in test/transcripts; a change of words fails
 * until somebody has read them again: `npx playwright test --project audit --update-snapshots`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { buildSync } from 'esbuild';

/** The stories that are heard: each widget in Danish and English, and what its controls lead to. */
export const heard = JSON.parse(
  readFileSync(new URL('../transcripts/stories.json', import.meta.url), 'utf8'),
) as string[];

/** Those in which something is said; it is said once things have been still for a moment. */
const speaking = [
  'contact-card--copied',
  'conversation-cards--next-card',
  'quick-exit--shortcut-begun',
  'statistics-table--sorted-by-reader',
];

/** Waits until a story that says something has said it. */
export async function untilSaid(page: Page, id: string): Promise<void> {
  if (speaking.includes(id)) await page.waitForFunction(() => window.pejlChecks.saying().length > 0);
}

/** Longer than any of these stories is. */
const manySteps = 800;

const reader = buildSync({
  stdin: {
    contents: "export { virtual } from '@guidepup/virtual-screen-reader/browser.js';",
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'pejlReader',
  logLevel: 'error',
}).outputFiles[0]!.text;

declare global {
  interface Window {
    pejlReader: {
      virtual: {
        start(options: { container: Element }): Promise<void>;
        next(): Promise<void>;
        stop(): Promise<void>;
        lastSpokenPhrase(): Promise<string>;
        spokenPhraseLog(): Promise<string[]>;
      };
    };
  }
}

/** Runs in the page. */
async function read(most: number): Promise<string[]> {
  const { virtual } = window.pejlReader;
  // Only the widget is heard; the page around it is the same everywhere.
  document.body.replaceChildren(document.querySelector('.canvas')!);
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
 * Reads the flattened story on a page aloud.
 * @returns A line a phrase.
 */
export async function transcript(bench: Page): Promise<string> {
  await bench.evaluate(reader);
  return `${(await bench.evaluate(read, manySteps)).join('\n')}\n`;
}
