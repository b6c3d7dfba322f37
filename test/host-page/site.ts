/** Pages of a site that loads the built library, with everything written down that they ask for and say. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/** A page, and all that came of opening it. */
export interface Visit {
  page: Page;
  /** Paths asked for, in order, each with the file that asked: `/page.html` or a script. */
  requests: { path: string; by: string }[];
  /** What was written to the console or thrown. */
  said: string[];
  /** What the policy stopped. */
  violations: string[];
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
export const loader = '<script type="module" src="/dist/pejlemaerker.js"></script>';
/** One of each widget. */
export const everything = `
  <pejl-contact-card contact="reden-aarhus"></pejl-contact-card>
  <pejl-contact-directory></pejl-contact-directory>
  <pejl-statistics-table></pejl-statistics-table>
  <pejl-conversation-cards></pejl-conversation-cards>
  <pejl-checklist></pejl-checklist>
  <pejl-quick-exit href="https://example.dk/"></pejl-quick-exit>`;
export const tags = [...everything.matchAll(/<(pejl-[a-z-]+)/g)].map(([, tag]) => tag!);

/** What Lit itself leaves on every page, and the list that a test made before. */
export const acceptedGlobals = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'globalsBefore',
];

export class Site {
  #folder = '';
  #server: { address: string; stop: () => Promise<unknown> } | undefined;
  #browser: Browser | undefined;
  #pages = 0;

  /**
   * @param headers Sent with every answer, such as a policy.
   * @param launch How to start the browser, where the common way will not do.
   */
  async open(headers: Record<string, string> = {}, launch: LaunchOptions = {}): Promise<void> {
    assert.ok(existsSync(join(dist, 'pejlemaerker.js')), 'dist/ is missing. Run “npm run build” first.');
    this.#folder = await mkdtemp(join(tmpdir(), 'pejl-site-'));
    const mounts = [
      ['/dist/', dist],
      ['/', this.#folder],
    ];
    this.#server = await serve(mounts, { headers });
    this.#browser = await chromium.launch({
      executablePath: findBrowser(),
      args: browserArguments,
      ...launch,
    });
  }

  /** Where the site is; another address of the same server stands for another site. */
  get address(): string {
    return this.#server!.address;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Writes a page that holds this, and gives its address. */
  async write(body: string, lang = 'da'): Promise<string> {
    const name = `page-${this.#pages++}.html`;
    await writeFile(
      join(this.#folder, name),
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Side</title>
      <link rel="icon" href="data:,"></head><body>${body}</body></html>`,
    );
    return `${this.address}/${name}`;
  }

  /**
   * Opens a page that holds this.
   * @param prepare Done before the page is asked for.
   */
  async visit(
    body: string,
    { lang = 'da', prepare }: { lang?: string; prepare?: (page: Page) => Promise<unknown> } = {},
  ): Promise<Visit> {
    const address = await this.write(body, lang);
    const context = await this.#browser!.newContext();
    const page = await context.newPage();
    const visit: Visit = { page, requests: [], said: [], violations: [] };
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    client.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const { pathname, protocol } = new URL(request.url);
      if (!protocol.startsWith('http')) return;
      const by = initiator.url ?? initiator.stack?.callFrames.find(({ url }) => url)?.url ?? '';
      visit.requests.push({ path: pathname, by: by && new URL(by).pathname });
    });
    page.on('console', (message) => visit.said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => visit.said.push(`thrown: ${error.message}`));
    await page.exposeFunction('tellViolation', (text: string) => void visit.violations.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        if (!blockedURI.startsWith('data'))
          (window as never as { tellViolation(text: string): void }).tellViolation(
            [violatedDirective, blockedURI, sample].join(' '),
          );
      });
    });
    await prepare?.(page);
    await page.goto(address);
    return visit;
  }
}

/** Waits until a widget stands there with its content. */
export const drawn = async (page: Page, tag: string): Promise<void> => {
  const content = { 'pejl-quick-exit': 'a, button' }[tag] ?? '[part~=base] :is(h1, h2, h3, h4)';
  await page.locator(`${tag} ${content}`).first().waitFor({ timeout: 10_000 });
};
