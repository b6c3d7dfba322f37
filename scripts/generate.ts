/**
 * `npm run generate`: checks the data sets in `data/`, and writes `src/generated/` from them and from their schemas:
 * types, and records as modules. Data and types only; what loads them is `src/bundled/`.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { kinds, recordKeys, type Kind } from '../src/kinds.js';
import { recordOf, rulesOnly, seenByVisitors, textsOf, type DataSet } from './records.js';
import { problemsIn } from './check-data.js';

const data = new URL('../data/', import.meta.url);
const out = new URL('../src/generated/', import.meta.url);

/** Reads JSON; what is wrong with it is told with the place. */
async function read(name: string): Promise<DataSet> {
  const text = await readFile(new URL(name, data), 'utf8');
  try {
    return JSON.parse(text) as DataSet;
  } catch (error) {
    const { message } = error as Error;
    const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? 0)).split('\n');
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    throw new Error(`data/${name}, ${place}: ${message}`, { cause: error });
  }
}

/** Paths of the files of this run. */
const written = new Set<string>();
/** Writes a file where it is not the same already: `npm run dev` loads pages again for what has changed. */
async function write(name: string, text: string): Promise<void> {
  const file = fileURLToPath(new URL(name, out));
  written.add(file);
  if (existsSync(file) && (await readFile(file, 'utf8')) === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
/** Removes what an earlier run wrote and this one did not, such as a record that is gone. */
async function removeOthers(): Promise<void> {
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !written.has(file)) await rm(file);
  }
}
const writeData = (name: string, value: unknown): Promise<void> =>
  write(`${name}.js`, `export default ${JSON.stringify(value)};\n`);

/** The types of a data set, in a namespace. A file that adds to the bundled data may hold no records; a set always does. */
async function typesOf(kind: Kind, schema: DataSet): Promise<string> {
  const name = kind[0]!.toUpperCase() + kind.slice(1);
  const declared = await compile({ ...schema, title: name, required: [recordKeys[kind]] }, name, {
    bannerComment: '',
    format: false,
    additionalProperties: false,
  });
  return `export namespace ${name}Types {\n${declared}}\nexport type ${name} = ${name}Types.${name};\n`;
}

/** A type that is one of these texts. */
const oneOf = (texts: string[]): string => texts.map((text) => `\n  | ${JSON.stringify(text)}`).join('');

/** The further languages: the files in `src/languages/` that are named by a language tag. */
async function languages(): Promise<string> {
  const names = await readdir(new URL('../src/languages/', import.meta.url));
  const tags = names.flatMap((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? []).sort();
  return `/** Languages that the library can speak beside those that come along. */
export const furtherLanguages = ${JSON.stringify(tags)} as const;
export type FurtherLanguage = (typeof furtherLanguages)[number];
`;
}

/**
 * Writes `src/generated/`.
 * @throws Error that lists all that is wrong with the data; nothing is written then.
 */
export async function generate(): Promise<void> {
  const sets = await Promise.all(
    kinds.map(async (kind) => ({
      kind,
      set: await read(`${kind}.json`),
      schema: await read(`${kind}.schema.json`),
    })),
  );
  const problems = sets.flatMap(({ kind, set, schema }) => problemsIn(kind, set, schema));
  if (problems.length)
    throw new Error(`The data cannot be used; what is wrong (${problems.length}):\n${problems.join('\n')}`);

  written.clear();
  let types = '';
  for (const { kind, set, schema } of sets) {
    const seen = seenByVisitors(kind, set);
    await writeData(`records/${kind}`, seen);
    for (const { id } of seen[recordKeys[kind]] as { id: string }[])
      await writeData(`records/${kind}/${id}`, recordOf(kind, seen, id));
    await writeData(`schemas/${kind}`, rulesOnly(schema));
    types += await typesOf(kind, schema);
    if (kind === 'contacts')
      types += `/** Every text of the bundled contacts, as it is in English. */\nexport type ContactText =${oneOf([...new Set(textsOf(seen))])};\n`;
  }
  await write('types.ts', types);
  await write('languages.ts', await languages());
  await removeOthers();
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await generate().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
