import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { elements } from '../../scripts/elements.js';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const json = <Content>(name: string): Content =>
  JSON.parse(readFileSync(new URL(name, dist), 'utf8')) as Content;

interface Named {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  attribute?: string;
}
interface Element {
  tagName: string;
  name: string;
  attributes: Named[];
  members: (Named & { kind: string })[];
  events: Named[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: Named[];
  cssStates: Named[];
}
interface Module {
  path: string;
  declarations: Element[];
  exports: { kind: string; name: string; declaration: { module: string } }[];
}
const modules = (): Module[] => json<{ modules: Module[] }>('custom-elements.json').modules;
const found = (): Element[] => modules().flatMap(({ declarations }) => declarations);
const names = (list: Named[]): string[] => list.map(({ name }) => name).sort();

/** Contract §2: what each has of its own, then what all have. */
const own: Record<string, { attributes: string; events: string; slots?: string }> = {
  'pejl-contact-directory': {
    attributes: 'audience city query group-by show hide-filters page-size structured-data',
    events: 'pejl-filter',
  },
  'pejl-contact-card': { attributes: 'contact checked-on checked-by structured-data', events: '' },
  'pejl-statistics-table': { attributes: 'table view sort', events: 'pejl-sort' },
  'pejl-conversation-cards': { attributes: 'deck view seed', events: 'pejl-card' },
  'pejl-checklist': { attributes: 'list remember name required answers', events: 'pejl-check' },
  'pejl-quick-exit': { attributes: 'href shortcut', events: 'pejl-exit', slots: 'label note' },
};
const words = (text = ''): string[] => text.split(' ').filter(Boolean);
/** The exit has no data, so it can neither wait nor fail, and no heading but the author's. */
const hasData = (tag: string): boolean => tag !== 'pejl-quick-exit';

describe('the manifest of the elements', () => {
  before(() => assert.ok(existsSync(dist), 'dist/ is missing. Run “npm run build” first.'));

  for (const [tag, { attributes, events, slots }] of Object.entries(own))
    it(`${tag} has what the contract says, and nothing else`, () => {
      const element = found().find(({ tagName }) => tagName === tag)!;
      const data = hasData(tag);
      assert.deepEqual(
        names(element.attributes),
        [
          ...words(attributes),
          'lang',
          'unreviewed-languages',
          ...(data ? ['src', 'heading-level'] : []),
        ].sort(),
      );
      assert.deepEqual(
        names(element.events),
        [...words(events), 'pejl-ready', ...(data ? ['pejl-error'] : [])].sort(),
      );
      assert.deepEqual(names(element.slots), ['', 'heading', 'notice', ...words(slots)].sort());
      assert.deepEqual(names(element.cssStates), data ? ['failed', 'loading', 'ready'] : ['ready']);
      for (const property of data ? ['data', 'now'] : [])
        assert.ok(names(element.members).includes(property), property);
    });

  it('knows every part and custom property that the element’s sources use', () => {
    for (const { folder, tag } of elements) {
      const element = found().find(({ tagName }) => tagName === tag)!;
      // The directory draws cards, and all but the exit stand in the same frame.
      const folders = folder === 'contact-directory' ? [folder, 'contact-card'] : [folder];
      const shared = hasData(tag!) ? ['shared/frame/frame', 'shared/heading', 'shared/data-controller'] : [];
      const sources = folders
        .flatMap((name) => ['element', 'template', 'styles', 'controls'].map((role) => `${name}/${role}`))
        .concat('shared/styles', shared)
        .map((name) => new URL(`src/${name}.ts`, root))
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
      for (const [, parts] of sources.matchAll(/\bpart="([^"$]+)"/g))
        for (const part of words(parts)) assert.ok(names(element.cssParts).includes(part), `${tag} ${part}`);
      for (const [, property] of sources.matchAll(/var\((--pejl-[a-z-]+)/g))
        assert.ok(names(element.cssProperties).includes(property!), `${tag} ${property}`);
    }
  });

  it('names of a contact’s parts those that are drawn, and no others', () => {
    const template = readFileSync(new URL('src/contact/template.ts', root), 'utf8');
    // A paragraph’s part is called as its class.
    const drawn = [...template.matchAll(/ part="([a-z]+)"|'((?:small|now|status)[a-z ]*)'/g)].flatMap(
      ([, part, classes]) => words(part ?? classes),
    );
    // Drawn by the element, its frame and its controls.
    const elsewhere = 'base translation heading button failure'.split(' ');
    const card = found().find(({ tagName }) => tagName === 'pejl-contact-card')!;
    assert.deepEqual(names(card.cssParts), [...new Set([...drawn, ...elsewhere])].sort());
  });

  it('says of each thing what it is and of which type, and how it is without it', () => {
    for (const element of found()) {
      const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = element;
      for (const one of [
        ...attributes,
        ...members,
        ...events,
        ...slots,
        ...cssParts,
        ...cssProperties,
        ...cssStates,
      ])
        assert.ok(one.description, `${element.tagName} ${one.name} is not described.`);
      for (const one of [...attributes, ...events, ...members.filter(({ kind }) => kind === 'field')])
        assert.ok(one.type?.text, `${element.tagName} ${one.name} has no type.`);
      for (const one of cssProperties)
        assert.ok(one.default, `${element.tagName} ${one.name} has no default.`);
      // Types that nobody outside can look up.
      for (const one of events) assert.doesNotMatch(one.type!.text, /DataError|object\[\]/);
    }
  });

  it('leads to files that a site can import, one an element', () => {
    assert.deepEqual(
      modules()
        .map(({ path }) => path)
        .sort(),
      elements.map(({ folder }) => `dist/${folder}.js`).sort(),
    );
    for (const { path, exports, declarations } of modules()) {
      assert.ok(existsSync(new URL(path, root)), path);
      for (const { declaration } of exports) assert.equal(declaration.module, path);
      const names = exports.map(({ kind, name }) => `${kind} ${name}`);
      const [{ name, tagName }] = declarations as [Element];
      assert.deepEqual(names, [`js ${name}`, `custom-element-definition ${tagName}`]);
    }
  });
});

describe('the data of editors', () => {
  it('VS Code knows every tag, attribute, value and custom property', () => {
    type Item = { name: string; attributes: { name: string; values?: { name: string }[] }[] };
    const { tags } = json<{ tags: Item[] }>('vscode.html-custom-data.json');
    for (const { tagName, attributes } of found()) {
      const tag = tags.find(({ name }) => name === tagName)!;
      assert.deepEqual(tag.attributes.map(({ name }) => name).sort(), names(attributes), tagName);
    }
    const valuesOf = (tag: string, attribute: string): string[] =>
      tags
        .find(({ name }) => name === tag)!
        .attributes.find(({ name }) => name === attribute)!
        .values!.map(({ name }) => name);
    assert.deepEqual(valuesOf('pejl-statistics-table', 'view'), ['both', 'table', 'chart']);
    assert.ok(valuesOf('pejl-contact-directory', 'group-by').includes('organisation'));
    const { properties } = json<{ properties: Named[] }>('vscode.css-custom-data.json');
    const used = new Set(found().flatMap(({ cssProperties }) => names(cssProperties)));
    assert.deepEqual(names(properties), [...used].sort());
  });

  it('JetBrains’ editors know every tag, attribute, property and event', () => {
    type Item = { name: string; attributes: Named[]; js: { properties: Named[]; events: Named[] } };
    const { contributions } = json<{ contributions: { html: { elements: Item[] } } }>('web-types.json');
    for (const { tagName, attributes, members, events } of found()) {
      const item = contributions.html.elements.find(({ name }) => name === tagName)!;
      assert.deepEqual(names(item.attributes), names(attributes), tagName);
      assert.deepEqual(names(item.js.events), names(events), tagName);
      const properties = names(item.js.properties);
      for (const { kind, name } of members) if (kind === 'field') assert.ok(properties.includes(name), name);
    }
  });

  it('are where package.json says', () => {
    const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Record<
      string,
      string
    >;
    for (const key of ['customElements', 'web-types'])
      assert.ok(existsSync(new URL(manifest[key]!, root)), key);
  });
});
