import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, root));

/** The licence of a package. Some forget the file, but say which it is. */
async function licenceOf(name: string): Promise<string> {
  const folder = at(`node_modules/${name}/`);
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  if (file) return `${name}\n\n${await readFile(folder + file, 'utf8')}`;
  const { license, author, repository } = JSON.parse(await readFile(`${folder}package.json`, 'utf8'));
  if (!license) throw new Error(`${name} has no licence to pass on.`);
  return `${name}\n\n${license}, ${author?.name ?? author ?? ''} ${repository?.url ?? repository ?? ''}\n`;
}

/** Writes the licences of packages that a product holds to a file that goes along. */
export async function passOn(packages: string[], file: string): Promise<void> {
  const licences = await Promise.all([...new Set(packages)].sort().map(licenceOf));
  await writeFile(at(file), licences.join(`\n${'-'.repeat(80)}\n\n`));
}

/**
 * Builds the command line: one entry and a chunk a command, with the libraries it needs inlined, so that Lit stays the
 * only thing that is installed along. Not by Rollup, since some of those libraries are CommonJS. Their licences go
 * along.
 */
export async function commandLine(): Promise<void> {
  const { metafile } = await build({
    entryPoints: { cli: at('src/cli/index.ts') },
    outdir: at('dist'),
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
        name: 'whole-data',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/bundled\/parts\.js$/ }, () => ({ path: at('src/bundled/whole.ts') })),
      },
    ],
  });
  await chmod(at('dist/cli.js'), 0o755);
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  await passOn(packages, 'dist/cli/licences.txt');
}
