import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elements } from '../../scripts/elements.js';
import { version } from '../../src/shared/version.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, never> & {
  version: string;
  exports: object;
};
/** Every file below a folder whose name ends so, from the root. */
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    // Some tests install the packages of others beside them.
    .filter((name) => name.endsWith(ending) && !name.includes('/node_modules/'));
const unique = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name!);

it('the version is the one of the package', () => assert.equal(version, manifest.version));

describe('the list of widgets', () => {
  const folders = readdirSync(new URL('src/', root)).filter((name) =>
    existsSync(new URL(`src/${name}/element.ts`, root)),
  );

  it('has every folder that has an element, and no other', () => {
    assert.deepEqual(elements.map(({ folder }) => folder).sort(), folders.sort());
  });

  for (const { tag, folder, className } of elements)
    it(`${tag} is called alike everywhere`, () => {
      assert.equal(tag, `pejl-${folder}`);
      assert.equal(className.replace(/\B[A-Z]/g, '-$&').toLowerCase(), folder);
      const element = read(`src/${folder}/element.ts`);
      assert.match(element, new RegExp(`export class ${className} extends LitElement`));
      assert.match(element, new RegExp(`'${tag}': ${className};`));
      assert.match(element, new RegExp(`@tag ${tag}\\b`));
      assert.ok(read('docs/widgets.md').includes(`<${tag}`), `docs/widgets.md does not name <${tag}>`);
    });
});

describe('custom properties', () => {
  const sources = filesIn('src', '.ts').filter((name) => !name.startsWith('src/generated/'));
  const used = unique(sources.flatMap((name) => found(read(name), /var\(\s*(--pejl-[a-z-]+)/g)));

  it('that styles use are those that docs/styling.md lists', () => {
    assert.deepEqual(unique(found(read('docs/styling.md'), /^\| `(--pejl-[a-z-]+)`/gm)), used);
  });

  it('that an element documents are used in its folder or in what all share', () => {
    for (const { folder } of elements)
      for (const name of found(
        read(`src/${folder}/element.ts`),
        /@cssprop[a-z]*\s+\{?[^}\s]*\}?\s*\[?(--pejl-[a-z-]+)/g,
      ))
        assert.ok(used.includes(name), `${folder} documents ${name}, which nothing uses.`);
  });

  it('each have a default', () => {
    for (const name of sources)
      assert.doesNotMatch(read(name), /var\(\s*--pejl-[a-z-]+\s*\)/, `${name} uses one without a default`);
  });
});

describe('checks that cannot fail', () => {
  it('are not among the tests', () => {
    const off =
      /\b(?:it|describe|test|suite|context|before|after)\.(?:only|skip|todo)\b|\b[xf](?:it|describe)\(|\bthis\.skip\(|\b(?:only|skip|todo): true/;
    for (const name of filesIn('test', '.ts')) {
      if (name === 'test/package/package.test.ts') continue;
      const line = read(name)
        .split('\n')
        .findIndex((text) => off.test(text));
      assert.equal(line, -1, `${name}:${line + 1} is switched off, or switches others off.`);
    }
  });

  it('are not among the commands', () => {
    const commands = ['package.json', ...filesIn('.ci', ''), ...filesIn('scripts', '.mjs')];
    for (const name of commands.filter((path) => path.includes('.') && !path.endsWith('/')))
      assert.doesNotMatch(read(name), /\|\|\s*(?:true|:)(?:\s|["';]|$)|passWithNoTests/m, name);
  });
});
