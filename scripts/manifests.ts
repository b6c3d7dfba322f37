/** What tools read about the elements, all made from what `cem analyze` found in the sources. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elements } from './elements.js';

const root = new URL('../', import.meta.url);
const outdir = fileURLToPath(new URL('dist/', root));
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

/** The one attribute that the elements read without declaring it, since every element of HTML has it. */
const lang = {
  name: 'lang',
  type: { text: 'string | undefined' },
  description: 'Language of the words, such as `da` or `en`; the nearest ancestor’s unless written.',
};

/** What is used here of the analyzer's findings. */
interface Item {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string | undefined;
}
interface Declaration {
  name: string;
  events: { name: string; description: string; type: { text: string } }[];
  members: Item[];
  attributes: Item[];
}
interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations: Declaration[]; kind?: string; exports?: object[] }[];
}

/** The manifest as the package has it: its files are those that a site can import, and its types stand alone. */
async function published(): Promise<Manifest> {
  const { modules, ...manifest } = JSON.parse(await read('custom-elements.json')) as Manifest;
  const made = modules.map(async ({ path, declarations }) => {
    const [, folder] = path.split('/');
    const { className: name, tag } = elements.find((one) => one.folder === folder)!;
    // The analyzer leaves out lists that would be empty.
    const empty = { events: [], members: [], attributes: [] };
    const element = { ...empty, ...declarations.find((one) => one.name === name)! };
    const module = `dist/${folder}.js`;
    const constants = await exportsOf(folder!);
    for (const item of [...element.members, ...element.attributes]) item.default = defaultOf(item, constants);
    element.attributes.push(lang);
    const declaration = { name, module };
    return {
      kind: 'javascript-module',
      path: module,
      declarations: [element],
      exports: [
        { kind: 'js', name, declaration },
        { kind: 'custom-element-definition', name: tag, declaration },
      ],
    };
  });
  return { ...manifest, modules: await Promise.all(made) };
}

/** What a widget's `data.ts` and its models export, by name: constants that are defaults are among them. */
async function exportsOf(folder: string): Promise<Record<string, unknown>> {
  const own = new URL(`src/${folder}/`, root);
  const models = await readdir(new URL('model/', own)).catch(() => []);
  const files = [
    ...(await readdir(own)).filter((name) => name === 'data.ts'),
    ...models.map((name) => `model/${name}`),
  ];
  return Object.assign({}, ...(await Promise.all(files.map((name) => import(new URL(name, own).href)))));
}

/** A default in words that mean something outside the file: a constant by its value, and what is not written as off. */
function defaultOf({ default: value, type }: Item, constants: Record<string, unknown>): string | undefined {
  if (value === undefined) return type?.text === 'boolean' ? 'false' : undefined;
  if (!/^[a-z]\w+$/.test(value) || ['true', 'false', 'undefined', 'null'].includes(value)) return value;
  const constant = constants[value];
  if (typeof constant === 'string') return `'${constant}'`;
  if (typeof constant === 'number') return String(constant);
  throw new Error(`The manifest names ${value} as a default, and nobody can look that up.`);
}

/**
 * Where each framework keeps its tags. A page has one of them, so the others are not there: hence the `@ts-ignore`,
 * without which a site that checks its libraries would get an error for each.
 */
const holders: [string, string][] = [
  ['react', 'namespace JSX { interface IntrinsicElements extends CustomElements {} }'],
  ['preact', 'namespace JSX { interface IntrinsicElements extends CustomElements {} }'],
  ['hono/jsx', 'namespace JSX { interface IntrinsicElements extends CustomElements {} }'],
  ['@stencil/core', 'namespace JSX { interface IntrinsicElements extends CustomElements {} }'],
  ['solid-js', 'namespace JSX { interface IntrinsicElements extends CustomElementsSolidJs {} }'],
  ['svelte/elements', 'interface SvelteHTMLElements extends CustomElements {}'],
  ['vue', 'interface GlobalComponents extends VueElements {}'],
];
const frameworks = `
/** Vue listens to \`@pejl-ready\` by \`onPejlReady\`. */
type InVue<Name> = Name extends \`onpejl-\${infer Rest}\` ? \`onPejl\${Capitalize<Rest>}\` : Name;
type VueElements = {
  [Tag in keyof CustomElements]: new () => {
    $props: { [Name in keyof CustomElements[Tag] as InVue<Name>]: CustomElements[Tag][Name] };
  };
};
declare global { namespace JSX { interface IntrinsicElements extends CustomElements {} } }
${holders.map(([name, tags]) => `// @ts-ignore\ndeclare module '${name}' { ${tags} }`).join('\n')}
`;

/** What the generator says more narrowly than frameworks do. */
const wider: [string, string][] = [
  // React and Preact hand out objects with the element in them.
  [
    'ref?: (T | ((e: T) => void)) | undefined;',
    'ref?: T | ((element: any) => unknown) | { current: T | null } | null | undefined;',
  ],
  // As text where Svelte and Vue take it.
  ['style?: Record<string, string | number> | undefined;', 'style?: string | object | undefined;'],
];

async function jsx(manifest: Manifest): Promise<void> {
  generateJsxTypes(manifest as never, {
    outdir,
    fileName: 'jsx.d.ts',
    globalTypePath: './index.js',
    stronglyTypedEvents: true,
  });
  let text = await read('dist/jsx.d.ts');
  for (const [from, to] of wider) {
    if (!text.includes(from)) throw new Error(`The JSX typings no longer say “${from}”.`);
    text = text.replace(from, to);
  }
  // It knows some frameworks itself, but says so in a way that fails where they are not installed.
  const [types] = text.split(/^declare module /m);
  await writeFile(`${outdir}jsx.d.ts`, types + frameworks);
  await writeFile(
    `${outdir}jsx.js`,
    '// Types alone: importing this makes the tags known to TypeScript.\nexport {};\n',
  );
}

/** Lets \`addEventListener\` know the events of an element, and what they carry. */
const eventTypes = ({ name, events }: Declaration, folder: string): string => `
interface Events extends HTMLElementEventMap {
${events.map((event) => `  /** ${event.description} */\n  '${event.name}': ${event.type.text};`).join('\n')}
}
declare module './types/${folder}/element.js' {
  interface ${name} {
${['add', 'remove']
  .map(
    (verb) =>
      `    ${verb}EventListener<Type extends keyof Events>(type: Type, listener: (this: ${name}, event: Events[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
    ${verb}EventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;`,
  )
  .join('\n')}
  }
}
export {};
`;

/** What elements share is offered once, not once for each. */
async function once(name: string): Promise<void> {
  const data = JSON.parse(await read(`dist/${name}`)) as { properties: { name: string }[] };
  data.properties = [...new Map(data.properties.map((one) => [one.name, one])).values()];
  await writeFile(outdir + name, `${JSON.stringify(data, null, 2)}\n`);
}

/** Writes the manifest, the data of editors, and the types of tags and events to `dist/`. */
export async function manifests(): Promise<void> {
  const manifest = await published();
  await writeFile(`${outdir}custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  generateVsCodeCustomElementData(manifest, { outdir, hideLogs: true });
  await once('vscode.css-custom-data.json');
  generateJetBrainsWebTypes(manifest, { outdir, packageJson: false, hideLogs: true });
  await jsx(manifest);
  for (const { path, declarations } of manifest.modules) {
    const types = path.replace('.js', '.d.ts');
    const folder = path.slice('dist/'.length, -'.js'.length);
    await writeFile(new URL(types, root), (await read(types)) + eventTypes(declarations[0]!, folder));
  }
}
