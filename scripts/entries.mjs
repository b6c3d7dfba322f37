/** The package's entries, made from the one list of widgets, so that a new widget needs no second place. */
import { readFileSync } from 'node:fs';

const list = readFileSync(new URL('../src/widgets.ts', import.meta.url), 'utf8');

/** Every widget: its tag, folder and class, and its kind of data where it has any. */
export const elements = [
  ...list.matchAll(
    /'(pejl-[a-z-]+)': \{\s*load: async \(\) => \(await import\('\.\/([a-z-]+)\/element\.js'\)\)\.(\w+),(?:\s*data: \['(\w+)')?/g,
  ),
].map(([, tag, folder, className, kind = folder]) => ({ tag, folder, className, kind }));

const prefix = 'entry:';
const mainName = 'index';

/** Rollup's input: the main entry, and one entry an element. */
export const entries = Object.fromEntries(
  [mainName, ...elements.map(({ folder }) => folder)].map((name) => [name, prefix + name]),
);

/** What an entry says: the main one gives the classes, the others register. */
export function entrySource(name, folder = './src/') {
  if (name === mainName)
    return elements
      .map((one) => `export { ${one.className} } from '${folder}${one.folder}/element.js';`)
      .join('\n');
  const { tag, className } = elements.find((one) => one.folder === name);
  return `import { define } from '${folder}shared/define.js';
import { ${className} } from '${folder}${name}/element.js';
define('${tag}', ${className});
export { ${className} };`;
}

/** What an entry promises to TypeScript. */
export function entryTypes(name) {
  const exported = name === mainName ? elements : elements.filter(({ folder }) => folder === name);
  return exported
    .map((one) => `export { ${one.className} } from './types/${one.folder}/element.js';\n`)
    .join('');
}

/** Lets Rollup read the entries. */
export function entryModule() {
  const root = new URL('../', import.meta.url).pathname;
  return {
    name: 'entries',
    resolveId: (id, importer) => {
      if (id.startsWith(prefix)) return id;
      return importer?.startsWith(prefix) && id.startsWith('./src/')
        ? root + id.slice(2).replace(/\.js$/, '.ts')
        : null;
    },
    load: (id) => (id.startsWith(prefix) ? entrySource(id.slice(prefix.length)) : null),
  };
}
