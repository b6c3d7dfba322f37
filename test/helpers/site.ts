/** Pages of a site that loads the built library, with everything written down that they ask for and say. */
import {
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { ServedSite, type Asked } from './served-site.js';

export { expect } from '@playwright/test';

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

export const loader = '<script type="module" src="/dist/pejlemaerker.js"></script>';
export const bundle = '<script src="/dist/pejlemaerker.bundle.js"></script>';
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

/** A site in a browser. */
export class Site {
  readonly #browser: Browser;
  readonly #served: ServedSite;
  readonly #contexts: BrowserContext[] = [];
  #pages = 0;

  private constructor(browser: Browser, served: ServedSite) {
    this.#browser = browser;
    this.#served = served;
  }

  /**
   * For what several tests share; a test of its own takes the fixture `site`.
   * @param headers Sent with every answer, such as a policy.
   */
  static async open(browser: Browser, headers: Record<string, string> = {}): Promise<Site> {
    return new Site(browser, await ServedSite.start(headers));
  }

  /** Where the site is. */
  get address(): string {
    return this.#served.address;
  }

  /** Another site, which has the same pages. */
  get elsewhere(): string {
    return this.#served.elsewhere;
  }

  /** What the other site was asked for; a test may empty it. */
  get asked(): Asked[] {
    return this.#served.asked;
  }

  /** Closes every page that was opened here. */
  async close(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
    await this.#served.stop();
  }

  /** Puts a file on both sites, and gives its address: see `ServedSite.put`. */
  put(path: string, text: string): Promise<string> {
    return this.#served.put(path, text);
  }

  /** Writes a page that holds this, and gives its address. */
  write(body: string, lang = 'da', path = `/page-${this.#pages++}.html`): Promise<string> {
    return this.put(
      path,
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Side</title>
      <link rel="icon" href="data:,"></head><body>${body}</body></html>`,
    );
  }

  /** A page in a context of its own. */
  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext(options);
    this.#contexts.push(context);
    return context.newPage();
  }

  /** Goes to an address of this site or the other, from a page of this site, so that there is a way back. */
  async follow(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.newPage(options);
    await page.goto(await this.write('Før', 'da', '/before'));
    await page.goto(address);
    return page;
  }

  /**
   * Opens a page that holds this.
   * @param options `prepare` is done before the page is asked for.
   */
  async visit(
    body: string,
    { lang = 'da', prepare }: { lang?: string; prepare?: (page: Page) => Promise<unknown> } = {},
  ): Promise<Visit> {
    const address = await this.write(body, lang);
    const page = await this.newPage();
    const visit: Visit = { page, requests: [], said: [], violations: [] };
    const client = await page.context().newCDPSession(page);
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

interface Options {
  /** Sent with every answer of the site, such as a policy. */
  headers: Record<string, string>;
  /** Whether the browser keeps a page whole when one goes on, which Playwright switches off elsewhere. */
  keepsPages: boolean;
}

export const test = base.extend<Options & { site: Site }>({
  headers: [{}, { option: true }],
  keepsPages: [false, { option: true }],
  site: async ({ browser, playwright, launchOptions, headers, keepsPages }, use) => {
    const own = keepsPages
      ? await playwright.chromium.launch({
          ...launchOptions,
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
        })
      : undefined;
    const site = await Site.open(own ?? browser, headers);
    await use(site);
    await site.close();
    await own?.close();
  },
});

/** Names of the drop-in's parts that a page has asked for: each is a folder of `src/`, written with hyphens. */
export const partsOf = ({ requests }: Visit): string[] =>
  requests.flatMap(({ path }) => /^\/dist\/drop-in\/\w+\/parts\/([a-z-]+)\.js$/.exec(path)?.[1] ?? []);

/** Waits until a widget stands there with its content. */
export const drawn = async (page: Page, tag: string): Promise<void> => {
  const content = { 'pejl-quick-exit': 'a, button' }[tag] ?? '[part~=base] :is(h1, h2, h3, h4)';
  await page.locator(`${tag} ${content}`).first().waitFor({ timeout: 10_000 });
};
