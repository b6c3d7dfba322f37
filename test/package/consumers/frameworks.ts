import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, type Plugin } from 'esbuild';
import { Browsing } from './browsing.js';
import { consumers, out } from './packed.js';

const pages = join(consumers, 'pages');

/** A plugin of esbuild's for files that a framework's own compiler reads. */
function compiled(ending: RegExp, compile: (source: string, name: string) => Promise<string>): Plugin {
  return {
    name: 'compiled',
    setup({ onLoad }) {
      onLoad({ filter: ending }, async ({ path }) => ({
        contents: await compile(await readFile(path, 'utf8'), basename(path)),
        loader: 'ts',
        resolveDir: pages,
      }));
    },
  };
}
const from = async <Module>(path: string): Promise<Module> =>
  (await import(join(consumers, 'node_modules', path))) as Module;

/** Vue's own compiler, told which tags are elements of the browser's. */
const vue = compiled(/\.vue$/, async (source, filename) => {
  const { parse, compileScript } = await from<{
    parse: (source: string, options: object) => { descriptor: object };
    compileScript: (descriptor: object, options: object) => { content: string };
  }>('vue/compiler-sfc/index.mjs');
  return compileScript(parse(source, { filename }).descriptor, {
    id: 'page',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('pejl-') } },
  }).content;
});

const svelte = compiled(/\.svelte$/, async (source, filename) => {
  const { compile } = await from<{ compile: (source: string, options: object) => { js: { code: string } } }>(
    'svelte/src/compiler/index.js',
  );
  return compile(source, { filename, generate: 'client' }).js.code;
});

interface Framework {
  entry: string;
  plugins?: Plugin[];
  jsx?: string;
}
const frameworks: Record<string, Framework> = {
  'React 19': { entry: 'react.tsx', jsx: 'react' },
  Preact: { entry: 'preact.tsx', jsx: 'preact' },
  'Vue 3': { entry: 'vue.ts', plugins: [vue] },
  'Svelte 5': { entry: 'svelte.ts', plugins: [svelte] },
  Angular: { entry: 'angular.ts' },
};

async function bundle({ entry, plugins = [], jsx = 'react' }: Framework): Promise<string> {
  const name = `${entry.split('.')[0]}.js`;
  await build({
    entryPoints: [join(pages, entry)],
    outfile: join(out, name),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: jsx,
    plugins,
    conditions: ['browser', 'production'],
    mainFields: ['browser', 'module', 'main'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: true } },
    logLevel: 'error',
  });
  return name;
}

describe('a page written with', () => {
  const browsing = new Browsing();
  before(() => browsing.open());
  after(() => browsing.close());

  for (const [name, framework] of Object.entries(frameworks))
    it(`${name} sets attributes and properties, follows their changes, and hears the events`, async () => {
      const script = await bundle(framework);
      const { page, said } = await browsing.visit(
        `<div id="root"></div><script type="module" src="/${script}"></script>`,
      );
      const link = page.locator('#card a[href="tel:+4500001111"]');
      // `data` as an object, and `now` as a date: by the clock, this check lies in the future and counts for nothing.
      await link.waitFor();
      // An attribute with a number, and a hyphen in its name.
      await page.locator('#card h3', { hasText: 'Havnehuset' }).waitFor();
      assert.equal(await page.locator('#card').getAttribute('checked-on'), '2031-01-10');
      // Objects do not end up as attributes.
      assert.equal(await page.locator('#card').getAttribute('data'), null);

      await page.locator('#ready', { hasText: '1 own-place' }).waitFor();
      await page.locator('pejl-contact-directory input').first().fill('Skov');
      await page.locator('#filter', { hasText: 'Skov 1' }).waitFor();

      await page.locator('#later').click();
      await link.waitFor({ state: 'detached' });
      await page.locator('#card', { hasText: 'ikke bekræftet siden' }).waitFor();
      assert.deepEqual(said, []);
    });
});
