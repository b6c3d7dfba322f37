/** The package's entries, made from the one list of widgets, so that a new widget needs no second place. */
import { readFileSync } from 'node:fs';

const pascal = (folder) => folder.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const list = readFileSync(new URL('../src/widgets.ts', import.meta.url), 'utf8');

/** Every widget: its tag, folder and class, and its kind of data where it has any. */
export const elements = [...list.matchAll(/'(pejl-([a-z-]+))': \[(?:'(\w+)')?/g)].map(
  ([, tag, folder, kind = folder]) => ({ tag, folder, className: pascal(folder), kind }),
);

const prefix = 'entry:';
const mainName = 'index';
const bundleName = 'bundle';
export const bundleEntry = prefix + bundleName;

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
  if (name === bundleName)
    return `import { start } from '${folder}bundle.js';
${elements.map((one) => `import { ${one.className} } from '${folder}${one.folder}/element.js';`).join('\n')}
start({ ${elements.map(({ tag, className }) => `'${tag}': ${className}`).join(', ')} });`;
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

/**
 * Builds the drop-in script's widgets beside it, each with the code that registers it, and tells the loader which
 * files each of them stands on, so that it can ask for all of them at once.
 */
export function widgetFiles() {
  return {
    name: 'widget-files',
    buildStart() {
      for (const { folder: name } of elements)
        this.emitFile({ type: 'chunk', id: prefix + name, name, preserveSignature: false });
    },
    renderChunk(code, { name }, _, { chunks }) {
      if (!/\bfilesOf\b/.test(code)) return null;
      const nameOf = (file) => file.replace(/^drop-in\/|\.js$/g, '');
      const files = Object.values(chunks).flatMap(({ facadeModuleId, fileName, imports }) => {
        const one = elements.find(({ folder }) => prefix + folder === facadeModuleId);
        return one ? [[one.tag, [fileName, ...imports].map(nameOf)]] : [];
      });
      if (files.length !== elements.length) this.error(`${name} would not know every widget's files.`);
      return { code: code.replace(/\bfilesOf\b/g, JSON.stringify(Object.fromEntries(files))), map: null };
    },
  };
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
