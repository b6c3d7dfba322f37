/** A page on a server, in a browser that goes back, reloads and leaves as people do. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';

export interface RealPage {
  browser: Browser;
  /** The site under test. */
  site: string;
  /** Another site, which answers every address with a page. */
  elsewhere: string;
  /** What the other site was asked for, and what it was told of where the reader came from. */
  asked: { path: string; referrer: string | undefined }[];
  /** A page of its own, opened on the site, or on the other by its whole address; there is a page before it. */
  open(path?: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Serves elements.
 * @param elements Tag to the module and class, such as `['quick-exit', 'QuickExit']`.
 * @param body The page's body; `{elsewhere}` stands for the other site, `{site}` for this one.
 * @param around Pages of the other site by path, for what stands in a frame there.
 * @param launch How to start the browser, where the common way will not do.
 */
export async function realPage(
  elements: [folder: string, name: string][],
  body: string,
  around: Record<string, string> = {},
  launch: LaunchOptions = {},
): Promise<RealPage> {
  const entry = elements
    .map(
      ([folder, name]) =>
        `import { ${name} } from './src/${folder}/element.ts'; define('pejl-${folder}', ${name});`,
    )
    .join('\n');
  const { outputFiles } = await build({
    stdin: {
      contents: `import { define } from './src/shared/define.ts';\n${entry}`,
      resolveDir: new URL('../../', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const script = outputFiles[0]!.text;
  const asked: RealPage['asked'] = [];
  let elsewhere = '';
  let site = '';
  const pageFor = ({ url, headers }: IncomingMessage): string => {
    if (headers.host?.startsWith('127.')) {
      if (around[url!])
        return `<!doctype html><title>Around</title>${around[url!]!.replaceAll('{site}', site)}`;
      if (url !== '/favicon.ico') asked.push({ path: url!, referrer: headers.referer });
      return '<!doctype html><title>Elsewhere</title><p>Elsewhere';
    }
    if (url !== '/page') return `<!doctype html><title>${url}</title><p>${url}`;
    return `<!doctype html><html lang="da"><meta charset="utf-8"><title>Page</title>
      ${body.replaceAll('{elsewhere}', elsewhere)}<script type="module" src="/script.js"></script>`;
  };
  const server = createServer((request, response) => {
    if (request.url === '/script.js') {
      response.setHeader('content-type', 'text/javascript');
      // A sandboxed frame has an origin of its own.
      response.setHeader('access-control-allow-origin', '*');
      response.end(script);
      return;
    }
    const text = pageFor(request);
    response.statusCode = request.url === '/nothing' ? 204 : 200;
    response.setHeader('content-type', 'text/html');
    // The most talkative policy there is: what is not sent now is not sent anywhere.
    response.setHeader('referrer-policy', 'unsafe-url');
    response.end(response.statusCode === 204 ? undefined : text);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  elsewhere = `http://127.0.0.1:${port}`;
  site = `http://localhost:${port}`;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments, ...launch });
  return {
    browser,
    site,
    elsewhere,
    asked,
    open: async (path = '/page') => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${site}/before`);
      await page.goto(new URL(path, site).href);
      return page;
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
