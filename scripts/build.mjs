/** `npm run build`: checks the data, bundles, and writes types, data, schemas and hashes to `dist/`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { generate, kinds } from '../data/generate.mjs';
import { elements, entries, entryTypes } from './entries.mjs';
import { manifests } from './manifests.mjs';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const at = (path) => fileURLToPath(new URL(path, root));

async function bundle() {
  const { options, warnings } = await loadConfigFile(at('rollup.config.mjs'));
  warnings.flush();
  for (const option of options) {
    const built = await rollup({
      ...option,
      onLog(level, log) {
        throw new Error(`Rollup ${level}: ${log.message}`);
      },
    });
    for (const output of option.output) await built.write(output);
    await built.close();
  }
}

/** Types by the compiler, then one declaration file an entry that points to them. */
async function types() {
  execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], {
    stdio: 'inherit',
  });
  for (const name of Object.keys(entries)) await writeFile(new URL(`${name}.d.ts`, dist), entryTypes(name));
  await writeFile(new URL('pejlemaerker.bundle.d.ts', dist), 'export {};\n');
  await writeFile(
    new URL('pejlemaerker.d.ts', dist),
    `/** Watches a part of the page, such as a shadow root, for the library's tags. Returns a function that stops it. */\nexport declare function observe(root: Element | Document | ShadowRoot): () => void;\n`,
  );
}

async function files() {
  execFileSync(process.execPath, [at('node_modules/.bin/cem'), 'analyze', '--quiet'], {
    cwd: at('.'),
    stdio: 'inherit',
  });
  await manifests();
  for (const name of ['embed.html', 'embed.css']) await cp(at(`src/embed/${name}`), new URL(name, dist));
  for (const folder of ['data', 'schema']) await mkdir(new URL(`${folder}/`, dist), { recursive: true });
  for (const kind of Object.keys(kinds)) {
    // The files link to each other by their places in the package.
    const data = (await readFile(at(`data/${kind}.json`), 'utf8')).replace(
      `./${kind}.schema.json`,
      `../schema/${kind}.schema.json`,
    );
    await writeFile(new URL(`data/${kind}.json`, dist), data);
    await cp(at(`data/${kind}.schema.json`), new URL(`schema/${kind}.schema.json`, dist));
  }
}

/** A hash for every file, for `integrity="…"` in snippets. */
async function integrity() {
  const names = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(fileURLToPath(dist), join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'),
    )
    .sort();
  const hashes = {};
  for (const name of names) {
    const hash = createHash('sha384')
      .update(await readFile(new URL(name, dist)))
      .digest('base64');
    hashes[name] = `sha384-${hash}`;
  }
  await writeFile(new URL('integrity.json', dist), `${JSON.stringify(hashes, null, 2)}\n`);
}

if (!elements.length) throw new Error('src/widgets.ts lists no widget that the build can read.');
// Rollup leaves the chunks of earlier builds behind.
await rm(dist, { recursive: true, force: true });
await generate();
await bundle();
await types();
await files();
await integrity();
console.log(`Built ${elements.length} elements in dist/.`);
