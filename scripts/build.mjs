/** `npm run build`: checks the data, bundles, and writes types, data, schemas and hashes to `dist/`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundleForNode } from 'esbuild';
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

/**
 * The command line: one entry and a chunk a command, with the libraries it needs inlined, so that Lit stays the only
 * thing that is installed along. Not by Rollup, since some of those libraries are CommonJS. Their licences go along.
 */
async function commandLine() {
  const { metafile } = await bundleForNode({
    entryPoints: { cli: at('src/cli/index.ts') },
    outdir: fileURLToPath(dist),
    chunkNames: 'cli/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    metafile: true,
    absWorkingDir: at('.'),
    // Not a file for each record.
    plugins: [
      {
        name: 'bundled-data',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/generated\/bundled\.js$/ }, () => ({
            path: at('src/generated/bundled-inline.ts'),
          })),
      },
    ],
  });
  await chmod(new URL('cli.js', dist), 0o755);
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  const licences = await Promise.all(
    [...new Set(packages)].sort().map(async (name) => {
      const folder = at(`node_modules/${name}`);
      const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
      if (file) return `${name}\n\n${await readFile(join(folder, file), 'utf8')}`;
      // Some forget the file, but say which it is.
      const { license, author, repository } = JSON.parse(
        await readFile(join(folder, 'package.json'), 'utf8'),
      );
      if (!license) throw new Error(`${name} has no licence to pass on.`);
      return `${name}\n\n${license}, ${author?.name ?? author ?? ''} ${repository?.url ?? repository ?? ''}\n`;
    }),
  );
  await writeFile(new URL('cli/licences.txt', dist), licences.join(`\n${'-'.repeat(80)}\n\n`));
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

/** What the last `npm run statement` wrote, if it ever ran, for owners who take the folder only. */
async function statement() {
  const name = 'ACCESSIBILITY.da.md';
  if (existsSync(at(name))) await cp(at(name), new URL(name, dist));
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
// Without what scripts do not need (`--scripts`): for `npm run guards`, which builds once for each guard.
const whole = !process.argv.includes('--scripts');
// Rollup leaves the chunks of earlier builds behind.
if (whole) {
  await rm(dist, { recursive: true, force: true });
  await generate();
}
await bundle();
if (whole) {
  await commandLine();
  await types();
  await files();
  await statement();
}
await integrity();
console.log(`Built ${elements.length} elements in dist/.`);
