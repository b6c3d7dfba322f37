/** `npm run build`: checks the data, bundles, and writes types, data, schemas and hashes to `dist/`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { kinds } from '../src/kinds.js';
import { commandLine, passOn } from './command-line.js';
import { elements } from './elements.js';
import { generate } from './generate.js';
import { manifests } from './manifests.js';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const at = (path: string): string => fileURLToPath(new URL(path, root));
const node = (...words: string[]): unknown =>
  execFileSync(process.execPath, words, { cwd: at('.'), stdio: 'inherit' });

/** What pages load. A warning is an error. */
async function bundle(): Promise<void> {
  const { default: configured, partsFolder } = (await import('../rollup.config.mjs')) as {
    default: RollupOptions[];
    partsFolder: string;
  };
  for (const options of configured) {
    const built = await rollup({
      ...options,
      onLog(level, { message }) {
        throw new Error(`Rollup ${level}: ${message}`);
      },
    });
    await built.write(options.output as OutputOptions);
    await built.close();
  }
  // What the drop-in and the one-file bundle hold of others.
  await passOn(['lit', 'lit-element', 'lit-html', '@lit/reactive-element'], 'dist/licences.txt');
  for (const folder of ['records', 'schemas'])
    await cp(at(`src/generated/${folder}`), at(`dist/${partsFolder}/generated/${folder}`), {
      recursive: true,
    });
}

/** Types by the compiler, then one declaration file an entry that points to them. */
async function types(): Promise<void> {
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  const entries = {
    index: elements
      .map(({ folder, className }) => `export { ${className} } from './${folder}.js';\n`)
      .join(''),
    ...Object.fromEntries(
      elements.map(({ folder, className }) => [
        folder,
        `export { ${className} } from './types/${folder}/element.js';\n`,
      ]),
    ),
    pejlemaerker: `export { observe } from './types/loader.js';\n`,
    'pejlemaerker.bundle': 'export {};\n',
  };
  for (const [name, text] of Object.entries(entries)) await writeFile(new URL(`${name}.d.ts`, dist), text);
}

async function files(): Promise<void> {
  for (const name of ['embed.html', 'embed.css']) await cp(at(`src/embed/${name}`), at(`dist/${name}`));
  for (const folder of ['data', 'schema']) await mkdir(new URL(`${folder}/`, dist), { recursive: true });
  for (const kind of kinds) {
    // The files link to each other by their places in the package.
    const data = await readFile(at(`data/${kind}.json`), 'utf8');
    const linked = data.replace(`./${kind}.schema.json`, `../schema/${kind}.schema.json`);
    await writeFile(new URL(`data/${kind}.json`, dist), linked);
    await cp(at(`data/${kind}.schema.json`), at(`dist/schema/${kind}.schema.json`));
  }
  // What the last `npm run statement` wrote, if it ever ran, for owners who take the folder only.
  const statement = 'ACCESSIBILITY.da.md';
  if (existsSync(at(statement))) await cp(at(statement), at(`dist/${statement}`));
}

/** A hash for every file, for `integrity="…"` in snippets. */
async function integrity(): Promise<void> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(at('dist'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const hashes: Record<string, string> = {};
  for (const name of names.sort()) {
    const hash = createHash('sha384').update(await readFile(new URL(name, dist)));
    hashes[name] = `sha384-${hash.digest('base64')}`;
  }
  await writeFile(new URL('integrity.json', dist), `${JSON.stringify(hashes, null, 2)}\n`);
}

// Rollup leaves the chunks of earlier builds behind.
await rm(dist, { recursive: true, force: true });
await generate();
await bundle();
await commandLine();
await types();
node('node_modules/.bin/cem', 'analyze', '--quiet');
await manifests();
await files();
await integrity();
console.log(`Built ${elements.length} elements in dist/.`);
