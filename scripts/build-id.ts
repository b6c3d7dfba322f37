import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
/** All that decides what a build holds. `src/generated/` is made from `data/`. */
const sources = [
  'src',
  'data',
  'scripts',
  'rollup.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const filesIn = (path: string): string[] =>
  path.includes('.')
    ? [path]
    : readdirSync(new URL(`${path}/`, root), { withFileTypes: true })
        .flatMap((entry) => (entry.isFile() ? [`${path}/${entry.name}`] : filesIn(`${path}/${entry.name}`)))
        .filter((name) => !name.startsWith('src/generated/'));

/**
 * The name of the folder of a build's parts: ten letters and digits from a hash over its sources, so that two builds
 * with different content never share a folder. Known before the build, whose files name each other by it.
 */
export function buildId(): string {
  const hash = createHash('sha256');
  for (const name of sources.flatMap(filesIn).sort())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(fileURLToPath(new URL(name, root))))
      .update('\0');
  return hash.digest('hex').slice(0, 10);
}
