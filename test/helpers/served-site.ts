/** A site on localhost that has the built library at `/dist/`, and pages that a test writes. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What a browser asked the site for. */
export interface Asked {
  path: string;
  /** Where the reader came from, as far as the browser told. */
  referrer: string | undefined;
}

export class ServedSite {
  /** Requests to the other site, in order; a test may empty it. */
  readonly asked: Asked[] = [];
  #folder: string;
  #server!: Awaited<ReturnType<typeof serve>>;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Starts serving.
   * @param headers Sent with every answer, such as a policy.
   */
  static async start(headers: Record<string, string> = {}): Promise<ServedSite> {
    if (!existsSync(join(dist, 'pejlemaerker.js')))
      throw new Error('dist/ is missing. Run “npm run build” first.');
    const site = new ServedSite(await mkdtemp(join(tmpdir(), 'pejl-site-')));
    const mounts = [
      ['/dist/', dist],
      ['/', site.#folder],
    ];
    site.#server = await serve(mounts, {
      headers,
      onRequest: ({ pathname, search }, { headers: { host, referer } }) => {
        if (host?.startsWith('127.') && pathname !== '/favicon.ico')
          site.asked.push({ path: pathname + search, referrer: referer });
      },
    });
    return site;
  }

  /** Where the site is: `http://localhost:…`. */
  get address(): string {
    return this.#server.address;
  }

  /** Another site, which has the same pages: `http://127.0.0.1:…`. */
  get elsewhere(): string {
    return this.address.replace('localhost', '127.0.0.1');
  }

  /**
   * Puts a file on both sites.
   * @param path `/page.html`; without an ending, a page that is found by this very path.
   * @returns Its address on this site.
   */
  async put(path: string, text: string): Promise<string> {
    const file = join(this.#folder, /\.\w+$/.test(path) ? path : join(path, 'index.html'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return this.address + path;
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
