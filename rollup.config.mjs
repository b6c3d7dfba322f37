/** One source, and what a build makes of it for pages: the drop-in, the one-file bundle, the modules, the embed page. */
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import dynamicImportVars from '@rollup/plugin-dynamic-import-vars';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { buildId } from './scripts/build-id.js';
import { elements } from './scripts/elements.js';

const src = fileURLToPath(new URL('src/', import.meta.url));
/** Where the drop-in's parts lie, seen from the loader. */
export const partsFolder = `drop-in/${buildId()}`;

const minifyTemplates = {
  name: 'minify-templates',
  transform: (code, id) =>
    // What fills a slot stands in the line, so a space after it stays.
    id.startsWith(src)
      ? minifyHTMLLiterals(code, { fileName: id, html: { inlineCustomElements: ['slot'] } })
      : null,
};
/** @param define Constants of the source, as code. */
const compile = (define = {}) => [
  resolve({ extensions: ['.ts', '.js'] }),
  esbuild({ target: 'es2022', define }),
];
// The licences that comments would name stand in a file of their own.
const small = (options = {}) => [
  minifyTemplates,
  terser({ ecma: 2022, format: { comments: false }, ...options }),
];

/** For what fetches nothing: bundled data from within. */
const wholeData = {
  name: 'whole-data',
  resolveId: (source) => (source.endsWith('/bundled/parts.js') ? `${src}bundled/whole.ts` : null),
};

/**
 * Folders whose code goes with another's: the card is little more than its domain, whose hours nearly all contacts have;
 * all pages need what is bundled; what reads a site's own data judges it.
 */
const goesWith = {
  'contact-card': 'contact',
  bundled: 'shared',
  generated: 'shared',
  validation: 'shared-own-data',
  'validation/rules': 'shared-own-data',
};
/**
 * A folder is a chunk, its `model/` folder with it, and Lit is part of `shared`. Every module is named, since Rollup
 * draws an unnamed one into whichever chunk needs it first. The others are the loader's own files and the languages,
 * which no chunk imports: each is fetched by itself.
 */
function chunkOf(id) {
  // What only widgets with controls of their own use of Lit.
  if (/\/lit-html\/(directives?\b|directive-helpers)/.test(id)) return 'shared-frame';
  if (id.includes('/node_modules/') || id === `${src}kinds.ts`) return 'shared';
  const folder = dirname(relative(src, id)).replace(/\/model$/, '');
  if (folder === '.' || folder === 'languages') return undefined;
  return goesWith[folder] ?? folder.replaceAll('/', '-');
}

/** The package's entries: one a widget, which registers it, and the main one, which gives the classes alone. */
const entries = {
  name: 'entries',
  resolveId: (id) => (id.startsWith('entry:') ? id : null),
  load(id) {
    if (id === 'entry:index')
      return elements
        .map(({ folder, className }) => `export { ${className} } from '${src}${folder}/element.ts';`)
        .join('\n');
    const element = elements.find(({ folder }) => id === `entry:${folder}`);
    return (
      element &&
      `import { define } from '${src}shared/define.ts';
      import { ${element.className} } from '${src}${element.folder}/element.ts';
      define('${element.tag}', ${element.className});
      export { ${element.className} };`
    );
  },
};

export default [
  {
    input: { pejlemaerker: 'src/loader.ts' },
    plugins: [
      compile({ recordsFolder: JSON.stringify(`./${partsFolder}/generated/records/`) }),
      small({ module: true }),
    ],
    output: {
      dir: 'dist',
      chunkFileNames: `${partsFolder}/parts/[name].js`,
      manualChunks: chunkOf,
      hoistTransitiveImports: false,
    },
  },
  {
    input: 'src/bundle.ts',
    plugins: [wholeData, compile(), small()],
    output: {
      file: 'dist/pejlemaerker.bundle.js',
      format: 'iife',
      inlineDynamicImports: true,
      // On a server there is nothing to register.
      banner: 'if (globalThis.HTMLElement)',
    },
  },
  {
    input: ['index', ...elements.map(({ folder }) => folder)].map((name) => `entry:${name}`),
    external: /^lit($|\/)/,
    plugins: [entries, compile(), dynamicImportVars()],
    output: {
      dir: 'dist',
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: ({ facadeModuleId }) =>
        facadeModuleId.startsWith('entry:')
          ? `${facadeModuleId.slice('entry:'.length)}.js`
          : 'modules/[name].js',
    },
  },
  // The page for frames, and what the page around it needs.
  {
    input: { embed: 'src/embed/page.ts' },
    plugins: [
      compile({ widgetNames: JSON.stringify(elements.map(({ folder }) => folder)) }),
      small({ module: true }),
    ],
    output: { dir: 'dist' },
  },
  {
    input: 'src/embed/parent.ts',
    plugins: [compile(), small()],
    output: { file: 'dist/embed-parent.js', format: 'iife' },
  },
];
