/** A browser that opens what the toolboxes have built, and writes down what is said there. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../scripts/browser.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { out } from './packed.js';

export class Browsing {
  #browser: Browser | undefined;
  #server: { address: string; stop: () => Promise<unknown> } | undefined;
  #pages = 0;

  async open(): Promise<void> {
    this.#server = await serve([['/', out]]);
    this.#browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.stop();
  }

  /** Opens a page with this body; `said` is all that is written to its console or thrown. */
  async visit(body: string): Promise<{ page: Page; said: string[] }> {
    const name = `page-${this.#pages++}.html`;
    await writeFile(
      join(out, name),
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title><link rel="icon" href="data:,"><body>${body}`,
    );
    const page = await this.#browser!.newPage();
    // Other work may slow the machine down.
    page.setDefaultTimeout(60_000);
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
    await page.goto(`${this.#server!.address}/${name}`);
    return { page, said };
  }
}
