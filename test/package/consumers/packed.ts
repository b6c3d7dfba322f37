/** The library as a user receives it: packed, unpacked among the frameworks, and nothing else of this folder. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** The package that uses the library. */
export const consumers = fileURLToPath(new URL('./', import.meta.url));
/** Where the library stands in it. */
export const installed = join(consumers, 'node_modules', 'pejlemaerker');
/** Where builds go, and the tarball. */
export const out = mkdtempSync(join(tmpdir(), 'pejl-consumers-'));
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

const run = (command: string, args: string[], cwd: string): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Installs the frameworks where they are missing or others than the lock file names. */
function installFrameworks(): void {
  const stamp = join(consumers, 'node_modules', '.installed-for');
  const lock = createHash('sha256')
    .update(readFileSync(join(consumers, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], consumers);
  writeFileSync(stamp, lock);
}

/** The tarball; without scripts, since `dist/` is built by the step before. */
function pack(): string {
  assert.ok(existsSync(join(root, 'dist', 'index.js')), 'dist/ is missing. Run “npm run build” first.');
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', out], root),
  ) as [{ filename: string }];
  return join(out, filename);
}

installFrameworks();
/** The file that `npm publish` would send. */
export const tarball = pack();
rmSync(installed, { recursive: true, force: true });
mkdirSync(installed, { recursive: true });
run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], root);
