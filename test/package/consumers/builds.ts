import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import terser from '@rollup/plugin-terser';
import { build as vite } from 'vite';
import { Browsing } from './browsing.js';
import { consumers, out } from './packed.js';

/** The elements that neither page asks for, by an event that only their code names. */
const dead = ['pejl-sort', 'pejl-card', 'pejl-check', 'pejl-exit', 'pejl-filter'];
const pages = ['registers', 'class-alone'];
const entryOf = (page: string): string => join(consumers, 'pages', `${page}.js`);
const input = Object.fromEntries(pages.map((page) => [page, entryOf(page)]));
const names = { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' };

/** Each builds both pages for production, into a folder. */
const bundlers: Record<string, (folder: string) => Promise<unknown>> = {
  Vite: (folder) =>
    vite({
      root: join(consumers, 'pages'),
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder, rollupOptions: { input, output: names } },
    }),
  async Rollup(folder) {
    const built = await rollup({
      input,
      plugins: [resolve(), terser()],
      onLog(level, log) {
        throw new Error(`Rollup ${level}: ${log.message}`);
      },
    });
    await built.write({ dir: folder, format: 'es', ...names });
    await built.close();
  },
  async esbuild(folder) {
    const { metafile, warnings } = await esbuild({
      entryPoints: Object.values(input),
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      metafile: true,
      absWorkingDir: consumers,
      logLevel: 'error',
    });
    assert.deepEqual(warnings, []);
    // Nothing comes from the library's own workshop, where its tests might hide what it lacks.
    for (const file of Object.keys(metafile.inputs)) assert.match(file, /^(pages|node_modules)\//);
  },
  async webpack(folder) {
    const { default: webpack } = (await import(join(consumers, 'node_modules/webpack/lib/index.js'))) as {
      default: (config: object, done: (error: Error | null, stats: Stats) => void) => void;
    };
    await new Promise<void>((done, fail) => {
      webpack(
        {
          mode: 'production',
          context: consumers,
          entry: input,
          output: { path: folder, filename: '[name].js', chunkFilename: 'chunks/[id].js' },
          performance: false,
        },
        (error, stats) => {
          if (error) return fail(error);
          return stats.hasErrors() || stats.hasWarnings()
            ? fail(new Error(stats.toString('errors-warnings')))
            : done();
        },
      );
    });
  },
};
interface Stats {
  hasErrors(): boolean;
  hasWarnings(): boolean;
  toString(preset: string): string;
}

const codeIn = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => ({ name: relative(folder, file), text: readFileSync(file, 'utf8') }));

describe('a production build', () => {
  const browsing = new Browsing();
  before(() => browsing.open());
  after(() => browsing.close());

  for (const [name, build] of Object.entries(bundlers))
    it(`AT-43: by ${name} keeps what registers, and drops the elements that nobody imports`, async () => {
      const folder = join(out, name);
      await build(folder);
      const code = codeIn(folder);
      assert.ok(code.some(({ text }) => text.includes('pejl-contact-card')));
      for (const mark of dead)
        for (const { name: file, text } of code)
          assert.ok(!new RegExp(`['"\`]${mark}['"\`]`).test(text), `${file} holds ${mark}`);

      // The import alone, for what it does.
      const card = await browsing.visit(
        `<pejl-contact-card contact="reden-aarhus"></pejl-contact-card><script type="module" src="/${name}/registers.js"></script>`,
      );
      await card.page.locator('pejl-contact-card h2', { hasText: 'Reden Aarhus' }).waitFor();
      assert.deepEqual(card.said, []);

      // The class, registered by the site under a name of its own.
      const own = await browsing.visit(
        `<own-card contact="reden-aarhus"></own-card><script type="module" src="/${name}/class-alone.js"></script>`,
      );
      await own.page.locator('own-card h2', { hasText: 'Reden Aarhus' }).waitFor();
      assert.equal(await own.page.evaluate(() => !!customElements.get('pejl-contact-card')), false);
      assert.deepEqual(own.said, []);
    });
});
