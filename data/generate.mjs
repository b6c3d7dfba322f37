/**
 * Reads the data sets and their schemas, refuses bad data with plain messages, and writes `src/generated/`:
 * types from the schemas, one module per data set, one per record, and three ways to reach them
 * (by literal import for packages, by address for the drop-in script, inlined for the one-file bundle).
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compile as compileTypes } from 'json-schema-to-typescript';
import { together } from '../scripts/entries.mjs';
import { checkMeaning } from './rules.mjs';

/** Each data set: the name of its file, and the property that holds its records. */
export const kinds = {
  contacts: 'contacts',
  statistics: 'tables',
  conversations: 'decks',
  checklists: 'lists',
};

/** Languages that all bundled data is written in. */
const languages = ['da', 'en'];

const here = new URL('./', import.meta.url);
const out = new URL('../src/generated/', import.meta.url);
async function read(name) {
  const text = await readFile(new URL(name, here), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? 0);
    const before = text.slice(0, position).split('\n');
    throw new Error(
      `data/${name}, line ${before.length}, column ${before.at(-1).length + 1}: ${error.message}`,
      {
        cause: error,
      },
    );
  }
}

/** A path, and the id of the record it lies in: nobody counts to the twelfth contact. */
function named(kind, data, path) {
  const [, key, index] = path.split('/');
  const id = key === kinds[kind] && data[key]?.[index]?.id;
  return (path || '/') + (id ? ` (${id})` : '');
}

/** A broken rule in words. */
function inWords({ keyword, message, params, parentSchema }) {
  const hint = parentSchema?.description ? ` ${parentSchema.description}` : '';
  switch (keyword) {
    case 'false schema':
      return 'must not be written here: a hidden address, or one with the town only, must not hold a street.';
    case 'additionalProperties':
      return `has "${params.additionalProperty}", which does not belong here. Is it misspelt?`;
    case 'required':
      return `lacks "${params.missingProperty}".`;
    case 'enum':
      return `must be one of ${params.allowedValues.join(', ')}.`;
    default:
      return `${message}.${hint}`;
  }
}

/** What is wrong with a data set, as sentences; an empty list when nothing is. */
export function problemsIn(kind, data, schema) {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  });
  (addFormats.default ?? addFormats)(ajv);
  const validate = ajv.compile(schema);
  if (!validate(data)) {
    return validate.errors
      .filter(({ keyword }) => keyword !== 'if')
      .map((error) => `data/${kind}.json ${named(kind, data, error.instancePath)} ${inWords(error)}`);
  }
  return checkMeaning(kind, data).map(
    ({ path, message, rule }) => `data/${kind}.json ${named(kind, data, path)} ${message} [${rule}]`,
  );
}

/** What only editors need is left out of what visitors download. */
function forVisitors(value) {
  if (Array.isArray(value)) return value.map(forVisitors);
  if (!value || typeof value !== 'object') return value;
  const rest = { ...value };
  delete rest.$schema;
  delete rest.editorNote;
  // Who printed or repeated a value is never shown: only a real check is named.
  if (rest.method === 'none' || rest.method === 'secondary' || (rest.method && !rest.reviewBy)) {
    delete rest.by;
    delete rest.source;
  }
  return Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, forVisitors(child)]));
}

/**
 * A data set in one language: visitors of a Danish page need no English words. Weekly hours are put into words here,
 * so that a page on which nobody has confirmed any hours need not fetch the engine.
 */
function inLanguage(value, language) {
  if (Array.isArray(value)) return value.map((child) => inLanguage(child, language));
  if (!value || typeof value !== 'object') return value;
  if (typeof value.da === 'string' && typeof value.en === 'string') return { [language]: value[language] };
  return Object.fromEntries(
    Object.entries(value)
      // Easy words are asked for in a panel, which fetches the deck as written.
      .filter(([key]) => key !== 'textEasy')
      .map(([key, child]) => [key, inLanguage(child, language)]),
  );
}

/** A card names its source in words and does not link to it: what stood at an address then may be another's today. */
const withoutSourceLinks = (data) => ({
  ...data,
  contacts: data.contacts.map(({ source, ...contact }) => {
    const named = { ...source };
    delete named.url;
    return source ? { ...contact, source: named } : contact;
  }),
});

/** The schema as the browser needs it: rules without descriptions. */
function rulesOnly(node) {
  if (Array.isArray(node)) return node.map(rulesOnly);
  if (!node || typeof node !== 'object') return node;
  const dropped = new Set(['$schema', '$id', 'title', 'format']);
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, child]) => !(typeof child === 'string' && (dropped.has(key) || key === 'description')))
      .map(([key, child]) => [key, rulesOnly(child)]),
  );
}

/** One record as a data set of its own, with all that it refers to. */
export function recordOf(kind, data, id) {
  const key = kinds[kind];
  const record = data[key].find((item) => item.id === id);
  const found = [record];
  for (let next = record; next?.successor && found.length < 9;) {
    next = data[key].find((item) => item.id === next.successor);
    if (next) found.push(next);
  }
  found.push(...data[key].filter((item) => record?.supersededBy?.includes(item.id)));
  const { audiences, ...rest } = data;
  delete rest.title;
  const used = new Set(
    found
      .flatMap((item) => [item.audiences ?? [], (item.phones ?? []).map((phone) => phone.audiences ?? [])])
      .flat(2),
  );
  return {
    ...rest,
    ...(audiences && {
      audiences: Object.fromEntries(Object.entries(audiences).filter(([name]) => used.has(name))),
    }),
    [key]: found,
  };
}

const asModule = (value) => `export default ${JSON.stringify(value)};\n`;
const pascal = (kind) => kind[0].toUpperCase() + kind.slice(1);

/** Every text for people in a data set, in English: what a further language has to have words for. */
function textsOf(value) {
  if (!value || typeof value !== 'object') return [];
  if (typeof value.da === 'string' && typeof value.en === 'string') return [value.en];
  return Object.values(value).flatMap(textsOf);
}

/** The further languages: one for each file in `src/languages/` that is named by a language tag. */
async function furtherLanguages() {
  const names = await readdir(new URL('../src/languages/', here));
  const codes = names.flatMap((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? []).sort();
  return `import type { LanguageFile } from '../languages/language-file.js';
/** Languages that the library can speak beside those that come along. */
export type FurtherLanguage = ${codes.map((code) => `'${code}'`).join(' | ') || 'never'};
/** Their files. */
export const languageFiles: Record<FurtherLanguage, () => Promise<{ default: LanguageFile }>> = {
${codes.map((code) => `  ${code}: () => import('../languages/${code}.js'),\n`).join('')}};
`;
}

/** The whole step. Throws one error that holds every problem. */
export async function generate() {
  const problems = [];
  const sets = {};
  let types = '';
  for (const kind of Object.keys(kinds)) {
    const [data, schema] = await Promise.all([read(`${kind}.json`), read(`${kind}.schema.json`)]);
    problems.push(...problemsIn(kind, data, schema));
    const lean = forVisitors(data);
    sets[kind] = { data: kind === 'contacts' ? withoutSourceLinks(lean) : lean, schema };
    // A file that adds to the bundled data may hold no records; a data set always does.
    const declared = await compileTypes(
      { ...schema, title: pascal(kind), required: [kinds[kind]] },
      pascal(kind),
      {
        bannerComment: '',
        format: false,
        additionalProperties: false,
      },
    );
    types += `export namespace ${pascal(kind)}Types {\n${declared}}\nexport type ${pascal(kind)} = ${pascal(kind)}Types.${pascal(kind)};\n`;
  }
  if (problems.length)
    throw new Error(`The data cannot be used; what is wrong (${problems.length}):\n${problems.join('\n')}`);

  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const write = (name, text) => writeFile(new URL(name, out), text);
  const texts = [...new Set(textsOf(sets.contacts.data))];
  types += `/** Every text of the bundled contacts, as it is in English. */\nexport type ContactText =\n${texts.map((text) => `  | ${JSON.stringify(text)}\n`).join('')};\n`;
  await write('types.ts', types);
  await write('languages.ts', await furtherLanguages());
  let imports = '';
  let map = '';
  /** By language: what a page with most widgets shows unless told otherwise. */
  const shownTogether = Object.fromEntries(languages.map((language) => [language, {}]));
  const namesTogether = together.map(({ record }) => record);
  for (const [kind, { data, schema }] of Object.entries(sets)) {
    for (const folder of ['records', ...languages.map((language) => `in-language/${language}`)])
      await mkdir(new URL(`${folder}/${kind}/`, out), { recursive: true });
    const writeRecord = async (name, record) => {
      await write(`records/${name}.ts`, asModule(record));
      for (const language of languages) {
        const shown = inLanguage(record, language);
        await write(`in-language/${language}/${name}.ts`, asModule(shown));
        if (namesTogether.includes(name)) shownTogether[language][name] = shown;
      }
    };
    await writeRecord(kind, data);
    await write(`schema-${kind}.ts`, asModule(rulesOnly(schema)));
    imports += `import ${kind} from './records/${kind}.js';\n`;
    map += `  ${kind}: { '': () => import('./records/${kind}.js'),\n`;
    for (const { id } of data[kinds[kind]]) {
      await writeRecord(`${kind}/${id}`, recordOf(kind, data, id));
      map += `    '${id}': () => import('./records/${kind}/${id}.js'),\n`;
    }
    map += '  },\n';
  }
  // For the command line, whose words come from the descriptions and formats as well.
  const published = Object.fromEntries(Object.entries(sets).map(([kind, { schema }]) => [kind, schema]));
  await write(
    'published-schemas.ts',
    `export const publishedSchemas: Record<string, object> = ${JSON.stringify(published)};\n`,
  );
  for (const language of languages)
    await write(`in-language/${language}/together.ts`, asModule(shownTogether[language]));
  const schemas = Object.keys(kinds)
    .map((kind) => `  ${kind}: () => import('./schema-${kind}.js'),\n`)
    .join('');
  const header = `export type Kind = 'contacts' | 'statistics' | 'conversations' | 'checklists';\n`;
  const schemaLoader = `const schemas: Record<Kind, () => Promise<{ default: unknown }>> = {\n${schemas}};\nexport const loadSchema = async (kind: Kind): Promise<unknown> => (await schemas[kind]()).default;\n`;
  await write(
    'bundled.ts',
    `${header}const records: Record<Kind, Record<string, () => Promise<{ default: unknown }>>> = {\n${map}};
/** A bundled data set, or the part of it that one record needs. Rejects when the library has no such record. */
export async function loadBundled(kind: Kind, id = '', _language?: string): Promise<unknown> {
  const load = Object.hasOwn(records[kind], id) ? records[kind][id] : undefined;
  if (!load) throw new Error(\`The library has no "\${id}" among its \${kind}.\`);
  return (await load()).default;
}
${schemaLoader}`,
  );
  await write(
    'bundled-by-address.ts',
    `${header}/** Firefox remembers that a module could not be had: asking again takes an address of its own. */
let again = '';
const at = (path: string): Promise<unknown> =>
  import(new URL(\`./\${path}.js\${again}\`, import.meta.url).href).then(
    (module) => module.default,
    (error) => {
      again += '?';
      throw error;
    },
  );
/** As in bundled.ts, by address: the drop-in script needs no list of records. */
export async function loadBundled(kind: Kind, id = '', language = 'raw'): Promise<unknown> {
  if (/[^a-z0-9-]/.test(id)) throw new Error(\`"\${id}" is not an id.\`);
  return recordsAt(\`\${language}/\${kind}\${id && '/'}\${id}\`);
}
export const recordsAt = (path: string): Promise<unknown> => at(\`records/\${path}\`);
export const loadSchema = (kind: Kind): Promise<unknown> => at(\`schema-\${kind}\`);
`,
  );
  await write(
    'bundled-together.ts',
    `${header}import { loadBundled as alone, loadSchema, recordsAt } from './bundled-by-address.js';
const together = ${JSON.stringify(namesTogether)};
/** As in bundled-by-address.ts, but what most pages show is in one file. */
export async function loadBundled(kind: Kind, id = '', language?: string): Promise<unknown> {
  const name = kind + (id && '/') + id;
  if (!language || !together.includes(name)) return alone(kind, id, language);
  return ((await recordsAt(\`\${language}/together\`)) as Record<string, unknown>)[name];
}
export { loadSchema };
`,
  );
  await write(
    'bundled-inline.ts',
    `${header}${imports}${Object.keys(kinds)
      .map((kind) => `import ${kind}Schema from './schema-${kind}.js';\n`)
      .join('')}const sets: Record<Kind, unknown> = { ${Object.keys(kinds).join(', ')} };
const schemas: Record<Kind, unknown> = { ${Object.keys(kinds)
      .map((kind) => `${kind}: ${kind}Schema`)
      .join(', ')} };
/** As in bundled.ts, from within: the one-file bundle fetches nothing. */
export const loadBundled = async (kind: Kind, _id?: string, _language?: string): Promise<unknown> => sets[kind];
export const loadSchema = async (kind: Kind): Promise<unknown> => schemas[kind];
`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await generate();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
