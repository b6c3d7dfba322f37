/** The package's entries, made from the one list of widgets, so that a new widget needs no second place. */
import { readFileSync } from 'node:fs';

const pascal = (folder) => folder.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const list = readFileSync(new URL('../src/widgets.ts', import.meta.url), 'utf8');

/** Every widget: its tag, folder and class, its kind of data where it has any, and the record that it shows unless told. */
export const elements = [...list.matchAll(/'(pejl-([a-z-]+))': \[(?:'(\w+)')?(?:, '\w+', '([\w-]*)')?/g)].map(
  ([, tag, folder, kind = folder, record]) => ({
    tag,
    folder,
    className: pascal(folder),
    kind,
    record: record ? `${kind}/${record}` : kind,
  }),
);

const prefix = 'entry:';
const mainName = 'index';
export const bundleName = 'bundle';
export const togetherName = 'together';
/** Rollup's name for an entry. */
export const entryOf = (name) => prefix + name;

/** The widgets that are worth one file when a page has most of them. */
export const together = elements.filter(({ folder, kind }) => kind !== folder && folder !== 'contact-card');

/** Rollup's input: the main entry, and one entry an element. */
export const entries = Object.fromEntries(
  [mainName, ...elements.map(({ folder }) => folder)].map((name) => [name, prefix + name]),
);

/** What an entry says: the main one gives the classes, the bundle's starts with them, the others register. */
export function entrySource(name, folder = './src/') {
  if (name === mainName)
    return elements
      .map((one) => `export { ${one.className} } from '${folder}${one.folder}/element.js';`)
      .join('\n');
  if (name === bundleName || name === togetherName) {
    const [some, start, file] =
      name === bundleName ? [elements, 'start', 'bundle.js'] : [together, 'defineAll', 'shared/define.js'];
    return `import { ${start} } from '${folder}${file}';
${some.map((one) => `import { ${one.className} } from '${folder}${one.folder}/element.js';`).join('\n')}
${start}({ ${some.map(({ tag, className }) => `'${tag}': ${className}`).join(', ')} });`;
  }
  const { tag, className } = elements.find((one) => one.folder === name);
  return `import { define } from '${folder}shared/define.js';
import { ${className} } from '${folder}${name}/element.js';
define('${tag}', ${className});
export { ${className} };`;
}

/** What an entry promises to TypeScript. */
export function entryTypes(name) {
  if (name === mainName)
    return elements.map((one) => `export { ${one.className} } from './${one.folder}.js';\n`).join('');
  const { className } = elements.find(({ folder }) => folder === name);
  return `export { ${className} } from './types/${name}/element.js';\n`;
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
