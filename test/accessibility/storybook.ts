/** The built Storybook in one page a worker, which shows story after story; a test that fails gets the next a new page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import axeCore from 'axe-core';
import { buildSync } from 'esbuild';
import { serve } from '../../scripts/serve.mjs';
import { emulate, modes } from './modes.js';
import { expected, show, touched, watchStorage } from './shown.js';

export { expect } from '@playwright/test';

export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
  entries: Record<string, Entry>;
};
export const stories = Object.values(entries).filter(({ type }) => type === 'story');
export const docs = Object.values(entries).filter(({ type }) => type === 'docs');

/** What runs in the page, as one script: `window.pejlChecks`. */
const checks = buildSync({
  entryPoints: [fileURLToPath(new URL('in-page/index.mjs', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'pejlChecks',
  // Assigned, so that the checks may remember things on it.
  footer: { js: 'window.pejlChecks = { ...pejlChecks };' },
  logLevel: 'error',
}).outputFiles[0]!.text;
declare global {
  interface Window {
    pejlChecks: typeof import('./in-page/index.mjs') & { visited?: Element[] };
  }
}

export class Storybook {
  /** Where the stories are drawn. */
  readonly page: Page;
  readonly #said: string[] = [];
  readonly #foreign: string[] = [];

  private constructor(page: Page, address: string) {
    this.page = page;
    page.on('console', (message) => this.#said.push(message.text()));
    page.on('pageerror', (error) => this.#said.push(`uncaught: ${error.stack ?? error}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url))
        this.#foreign.push(`request to ${url}`);
    });
    page.on('requestfailed', (request) => this.#foreign.push(`request failed: ${request.url()}`));
    page.on('response', (response) => {
      if (!response.ok()) this.#foreign.push(`${response.status()} for ${response.url()}`);
    });
  }

  static async open(page: Page, address: string): Promise<Storybook> {
    const storybook = new Storybook(page, address);
    await page.addInitScript(watchStorage);
    await page.goto(`${address}/iframe.html?viewMode=story`);
    await page.waitForFunction(
      () => window.__STORYBOOK_PREVIEW__?.storyStoreValue && window.__STORYBOOK_ADDONS_CHANNEL__,
    );
    // The add-on's own audit stands back for this one, which asks for every rule in every mode.
    await page.evaluate(() =>
      window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { a11y: { manual: true } } }),
    );
    // Some checks ask axe for names.
    await page.evaluate(axeCore.source);
    await page.evaluate(checks);
    return storybook;
  }

  /** Draws and plays a story or a page of documentation. Gives what went wrong. */
  async show({ id, type }: Entry): Promise<string[]> {
    this.#said.length = this.#foreign.length = 0;
    await emulate(this.page, modes[0]!);
    return this.page.evaluate(show, { id, viewMode: type });
  }

  /**
   * What was written to the console, asked of another server, answered with an error or kept since `show`, other than
   * what the stories there say that they do.
   */
  async noise({ id, title, type }: Entry): Promise<string[]> {
    const isStory = type === 'story';
    const ids = isStory ? [id] : stories.filter((story) => story.title === title).map((story) => story.id);
    const allowed = await this.page.evaluate(expected, ids);
    const unexpected = (texts: string[], patterns: string[]): string[] =>
      texts.filter((text) => !patterns.some((pattern) => new RegExp(pattern).test(text)));
    const unsaid = allowed.console.filter(
      (pattern) => !this.#said.some((text) => new RegExp(pattern).test(text)),
    );
    const found = [
      ...unexpected(this.#said, allowed.console).map((text) => `console: ${text}`),
      ...this.#foreign,
    ];
    // On its pages of documentation Storybook itself tries whether there is storage.
    if (!isStory) return found;
    const kept = await this.page.evaluate(touched);
    return [
      ...found,
      ...unsaid.map((pattern) => `The console should have said ${pattern}.`),
      ...unexpected(kept, allowed.storage).map((text) => `storage: ${text}`),
    ];
  }
}

export const test = base.extend<object, { storybook: Storybook; bench: Page }>({
  storybook: [
    async ({ browser }, use) => {
      const { address, stop } = await serve([['/', folder]]);
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      await use(await Storybook.open(page, address));
      await page.close();
      await stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  /** Another page, for checkers that want a page of their own. */
  bench: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});
