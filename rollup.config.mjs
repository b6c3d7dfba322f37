/** Three builds of one source: the drop-in script, the one-file bundle, and the package's modules. */
import { readdirSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { foldMarkup, minifyStyles, templatesInXhtml } from './scripts/templates.mjs';
import { leanLit } from './scripts/lean-lit.mjs';
import { sideBySide } from './scripts/side-by-side.mjs';
import { bundleName, elements, entries, entryModule, entryOf, together } from './scripts/entries.mjs';
import { fileTable, widgetFiles } from './scripts/widget-files.mjs';

const compile = (minify) => [
  resolve({ extensions: ['.ts', '.js'] }),
  minify && leanLit(),
  esbuild({ target: 'es2022', minify: false }),
  minify && minifyStyles(),
];
/** Swaps the way bundled data is reached. */
const dataBy = (way) => ({
  name: 'bundled-data',
  resolveId(source) {
    return source.endsWith('/generated/bundled.js')
      ? this.resolve(`./generated/bundled-${way}.js`, new URL('./src/x.ts', import.meta.url).pathname, {
          skipSelf: true,
        })
      : null;
  },
});
/** The one-file bundle fetches nothing and stays small: it speaks the languages that come along, and no further ones. */
const ownLanguagesOnly = {
  name: 'own-languages-only',
  resolveId: (source) => (source.endsWith('/languages/speak.js') ? '\0none' : null),
  load: (id) => (id === '\0none' ? 'export const speak = () => {};' : null),
};
const terserOptions = {
  ecma: 2022,
  // No getter of ours does anything but give.
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
  // What Lit keeps to itself: nothing outside its own file reads it, since no directives are in use.
  mangle: { properties: { regex: /^_\$/ } },
  format: { comments: false },
};
const small = terser({ ...terserOptions, module: true });

/** Which file of the drop-in a module goes to, by the first pattern that fits its path. */
const chunks = [
  // A further language where a page asks for it, one file each, and what they share.
  [/\/languages\/([a-z]{2,3})\.ts$/, (language) => `language-${language}`],
  [/\/languages\/plural\.ts$/, 'plural'],
  [/\/languages\/speak\.ts$|\/generated\/languages\.ts$/, 'languages'],
  // Words in other languages, one file a kind of data.
  ...elements.map(({ folder, kind }) => [
    new RegExp(`/${folder}/[\\w-]*strings\\.([a-z]+)\\.ts$`),
    (language) => `${kind}.${language}`,
  ]),
  // Fetched when a site brings data, when the reader downloads, when hours may be current …
  [/\/shared\/(own-data|fetch-json|validate|data-set|fault[\w-]*|json-text|retry)\.ts$/, 'own-data'],
  [/\/shared\/(download|hold-place|restyle)\.ts$/],
  [/\/shared\/(print|print-(?:panel|styles|words))\.ts$/, 'print'],
  [/\/src\/(?!shared)([\w-]+)\/print[\w-]*\.ts$/, (folder) => `print-${folder}`],
  [/\/contact-card\/(hours|holidays)[\w-]*\.ts$/, 'opening-hours'],
  // … when a site's contacts are read, and when there is a check to judge.
  [
    /\/contact-card\/(model|freshness|phone|model-strings)\.ts$|\/shared\/language-name\.ts$/,
    'contact-model',
  ],
  [/\/contact-card\/(rules)[\w-]*\.ts$/, 'contact-rules'],
  [
    /\/contact-card\/(controls[\w-]*|structured-data|place)\.ts$|\/shared\/clipboard\.ts$/,
    'contact-controls',
  ],
  [/\/contact-card\/(vcard)\.ts$/],
  [/\/contact-card\/(more)[\w-]*\.ts$/, 'contact-more'],
  // When a checklist asks for answers, or the reader for a file.
  [/\/checklist\/(answer-rows|extras|file|storage|tools|tools-strings|validity)\.ts$/, 'checklist-tools'],
  [/\/conversation-cards\/order\.ts$/, 'conversation-order'],
  [/\/conversation-cards\/(talk|tools|tools-strings)\.ts$/, 'conversation-tools'],
  [/\/src\/(preparation)\//],
  [/\/contact-directory\/search\.ts$/, 'search'],
  // Also for a talk's preparation, on pages without a directory.
  [/\/contact-directory\/find\.ts$/, 'find'],
  // A talk's preparation asks for a checklist's data where no checklist may stand: apart from what registers that.
  [/\/checklist\/data\.ts$/, 'common'],
  [/\/statistics-table\/(csv|save)\.ts$/, 'csv'],
  [/\/statistics-table\/(model|model-strings|figures|source)\.ts$/, 'table-model'],
  ...elements.map(({ folder }) => [new RegExp(`/src/${folder}/|^entry:${folder}$`), folder]),
  [/\/shared\/strings\.([a-z]+)\.ts$/, (language) => `core.${language}`],
  // What a bare contact card does without.
  [
    /\/shared\/(announcer-controller|frame|control-styles|exit-signal|clock|intl|text|source|source-line)\.ts$|\/directives?\b/,
    'common',
  ],
  [/\/node_modules\/|\/src\/(shared|generated)\//, 'core'],
];
function chunkOf(id) {
  for (const [pattern, name] of chunks) {
    const found = pattern.exec(id);
    if (found) return name === undefined ? found[1] : typeof name === 'function' ? name(found[1]) : name;
  }
  return null;
}

/** As `chunkOf`, for pages with most widgets: what all of them stand on is one file, and so are the words of a language. */
const inOne = new Set(['core', 'common', 'find', 'contact-card', ...together.map(({ folder }) => folder)]);
function chunkTogether(id) {
  if (/contact-card\/element\.ts$|^entry:contact-card$/.test(id)) return 'contact-card';
  // What only a model or a reader's press needs, and no widget itself.
  if (/\/shared\/clock\.ts$/.test(id)) return 'clock';
  if (/\/lit\S*\/directives?\b/.test(id)) return 'live';
  const name = chunkOf(id);
  const language = /strings\.([a-z]+)\.ts$/.exec(id)?.[1];
  return language ?? (inOne.has(name) || id === entryOf('together') ? 'together' : name);
}

/** One file is the name itself, its words in a language stand after a full stop, the others after a hyphen. */
const nameTogether = ({ name }) =>
  `drop-in/${name === 'together' ? name : name.length === 2 ? `together.${name}` : `together-${name}`}.js`;

/** Schemas and records by where they go: each in one language, and as written for where that is not enough. */
const recordsIn = (folder, to) =>
  readdirSync(new URL(`./src/generated/${folder}/`, import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [`drop-in/records/${to}${name.replace(/\.ts$/, '')}`, `src/generated/${folder}/${name}`]);
const kinds = ['contacts', 'statistics', 'conversations', 'checklists'];
const records = Object.fromEntries([
  ...kinds.map((kind) => [`drop-in/schema-${kind}`, `src/generated/schema-${kind}.ts`]),

  ...recordsIn('in-language', ''),
  ...recordsIn('records', 'raw/'),
]);

export default [
  {
    input: [],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: 'drop-in/[name].js',
      chunkFileNames: 'drop-in/[name].js',
      manualChunks: chunkOf,
      hoistTransitiveImports: false,
    },
    plugins: [
      widgetFiles('alone'),
      entryModule(),
      dataBy('by-address'),
      sideBySide(),
      ...compile(true),
      small,
      foldMarkup(),
    ],
  },
  {
    input: [],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: nameTogether,
      chunkFileNames: nameTogether,
      manualChunks: chunkTogether,
      hoistTransitiveImports: false,
    },
    plugins: [
      widgetFiles('together'),
      entryModule(),
      dataBy('together'),
      sideBySide(),
      ...compile(true),
      small,
      foldMarkup(),
    ],
  },
  {
    input: { pejlemaerker: 'src/loader.ts' },
    output: { dir: 'dist', format: 'es', chunkFileNames: 'drop-in/[name].js', hoistTransitiveImports: false },
    plugins: [...compile(true), fileTable(), small],
  },
  {
    input: records,
    output: { dir: 'dist', format: 'es' },
    plugins: [...compile(false), small],
  },
  {
    input: entryOf(bundleName),
    output: { file: 'dist/pejlemaerker.bundle.js', format: 'iife', inlineDynamicImports: true },
    plugins: [
      entryModule(),
      dataBy('inline'),
      ownLanguagesOnly,
      templatesInXhtml(),
      ...compile(true),
      terser(terserOptions),
      foldMarkup(),
      // On a server there is nothing to register.
      {
        name: 'browser-only',
        renderChunk: (code) => ({ code: `if(globalThis.HTMLElement){${code}}`, map: null }),
      },
    ],
  },
  // The page for frames, and what the page around it needs.
  ...[
    ['page', 'embed', 'es'],
    ['parent', 'embed-parent', 'iife'],
  ].map(([from, to, format]) => ({
    input: `src/embed/${from}.ts`,
    output: { file: `dist/${to}.js`, format },
    plugins: [...compile(true), terser({ ecma: 2022, format: { comments: false } })],
  })),
  {
    input: entries,
    external: /^lit($|\/)/,
    output: {
      dir: 'dist',
      format: 'es',
      hoistTransitiveImports: false,
      chunkFileNames: ({ moduleIds }) =>
        `modules/${moduleIds
          .at(-1)
          .split('/src/')[1]
          .replace(/^generated\/|\.ts$/g, '')}.js`,
    },
    plugins: [entryModule(), ...compile(false)],
  },
];
