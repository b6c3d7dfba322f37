/** Every toolbox: the packed library in bundlers, frameworks, compilers and Node. */
const test = 'test/package/consumers/toolbox.test.ts';
const written = (name) => `test/package/consumers/${name}.ts`;

export const toolboxes = [
  {
    row: 'AT-43: what registers survives tree shaking',
    file: 'package.json',
    guard: '  "sideEffects": [\n    "./dist/contact-card.js",\n',
    instead: '  "sideEffects": [\n',
    test: 'test/package/consumers/toolbox.test.ts',
    written: 'test/package/consumers/builds.ts',
    name: 'AT-43: by webpack keeps what registers, and drops the elements that nobody imports',
  },
  {
    row: 'AT-43: publint finds nothing in the package',
    file: 'package.json',
    guard: '"main": "./dist/index.js"',
    instead: '"main": "./dist/main.js"',
    test: 'test/package/consumers/toolbox.test.ts',
    written: 'test/package/consumers/tarball.ts',
    name: 'AT-43: is clean by publint’s rules',
  },
  {
    row: 'AT-43: attw finds nothing in the package',
    file: 'package.json',
    guard: '"types": "./dist/quick-exit.d.ts"',
    instead: '"types": "./dist/gone.d.ts"',
    test: 'test/package/consumers/toolbox.test.ts',
    written: 'test/package/consumers/tarball.ts',
    name: 'AT-43: is clean by “Are the types wrong?”, as a package of modules',
  },
  ...['Vite', 'esbuild', 'Rollup'].map((name) => ({
    row: `AT-43: what registers survives tree shaking (${name})`,
    file: 'package.json',
    guard: '  "sideEffects": [\n    "./dist/contact-card.js",\n',
    instead: '  "sideEffects": [\n',
    test,
    written: written('builds'),
    name: `AT-43: by ${name} keeps what registers, and drops the elements that nobody imports`,
  })),
  ...['React 19', 'Preact', 'Vue 3', 'Svelte 5', 'Angular'].map((name) => ({
    row: `frameworks: ${name} hears what the reader does`,
    file: 'src/contact-directory/element.ts',
    guard: "new CustomEvent('pejl-filter'",
    instead: "new CustomEvent('pejl-filtered'",
    test,
    written: written('frameworks'),
    name: `${name} sets attributes and properties, follows their changes, and hears the events`,
  })),
  ...['react.tsx', 'preact.tsx'].map((name) => ({
    row: `typed tags: ${name}`,
    file: 'package.json',
    guard: '    "./jsx": {',
    instead: '    "./tsx": {',
    test,
    written: written('types'),
    name: `let ${name} pass`,
  })),
];
