/** Editors and stylesheets of other people's sites, from npm. They are installed the first time a test needs them. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('./editors/', import.meta.url));
const modules = `${folder}node_modules`;
const nearby = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * Installs what is missing, beside its place, and then moves it there: tests run side by side, and none may read what
 * another has half installed.
 * @throws Error when npm fails.
 */
export function installOthers(): void {
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const areThere = (): boolean =>
    Object.keys(dependencies).every((name) => existsSync(`${modules}/${name}/package.json`));
  if (areThere()) return;
  mkdirSync(nearby, { recursive: true });
  const aside = mkdtempSync(`${nearby}others-`);
  try {
    for (const name of ['package.json', 'package-lock.json'])
      copyFileSync(`${folder}${name}`, `${aside}/${name}`);
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: aside,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    // By now another test may have been faster.
    if (areThere()) return;
    rmSync(modules, { recursive: true, force: true });
    renameSync(`${aside}/node_modules`, modules);
  } catch (error) {
    if (!areThere()) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Their modules as one script, in which a global has all that these lines export. */
export async function scriptOf(lines: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: lines, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** The text of one of their files: `bootstrap/dist/css/bootstrap.min.css`. */
export const textOf = (path: string): string => readFileSync(`${modules}/${path}`, 'utf8');
