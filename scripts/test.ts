/**
 * `npm test` runs the parts `code`, `unit`, `elements`, `built` and `stories`; `tsx scripts/test.ts <part>…` those that
 * are named; `npm run test:all` all of those and `rest`. Each step says how many seconds it took, and the last line
 * counts everything. `--continue` adds to what the run before has counted.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JSONReport } from '@playwright/test/reporter';
import { engines, installAll } from './engines/engines.mjs';
import { countsOf, merged, withExceptions, type Counts } from './testing/counts.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const resultsFile = 'test-results.json';
/** Where a step's runner writes what it counted. */
const countsFile = 'test-counts.json';
const playwrightFile = '.playwright/results.json';

interface Step {
  name: string;
  /** A program in `node_modules/.bin`, or `node`, with its arguments. */
  run: string[];
  env?: Record<string, string>;
  /** Reads the counts of a runner; without it the step is one check. */
  counts?: () => Omit<Counts, 'checks'> & Partial<Counts>;
}

const readJson = <Content>(path: string): Content => JSON.parse(readFileSync(path, 'utf8')) as Content;

const testFiles = readdirSync('test', { recursive: true })
  .map((name) => join('test', String(name)))
  .filter((name) => name.endsWith('.test.ts') && !/[\\/](element[^\\/]*$|node_modules[\\/])/.test(name))
  .sort();
/** The folders whose tests need neither a build nor a browser nor another program. */
const unitFolders =
  /^test[\\/](checklist|contact|contact-directory|conversation-cards|quick-exit|shared|statistics-table|talk-sheet|validation)[\\/]/;
const unitFiles = testFiles.filter((name) => unitFolders.test(name));
/** What Firefox and WebKitGTK do in a way of their own. */
const inOthers = testFiles.filter((name) => /^test[\\/]engines[\\/]/.test(name));
const consumers = testFiles.filter((name) => /[\\/](consumers[\\/]|new-widget)/.test(name));
const programs = testFiles.filter((name) => ![...unitFiles, ...consumers, ...inOthers].includes(name));

const inNode = (name: string, files: string[], env = {}): Step => ({
  name,
  run: [
    'node',
    '--import',
    'tsx',
    '--test',
    '--test-concurrency=2',
    '--test-reporter=./scripts/testing/node-reporter.mjs',
    ...files,
  ],
  env,
  counts: () => readJson<Counts>(countsFile),
});
const inEngine = ({ name, title }: { name: string; title: string }): Step => ({
  name: `elements in ${title}`,
  run: ['web-test-runner'],
  env: { PEJL_ENGINE: name },
  counts: () => readJson<Counts>(countsFile),
});
const inPlaywright = (name: string, project: string, read = countsOf): Step => ({
  name,
  run: ['playwright', 'test', '--project', project],
  counts: () => read(readJson<JSONReport>(playwrightFile)),
});
const [chromium, ...otherEngines] = engines;

const parts: Record<string, Step[]> = {
  code: [
    { name: 'data', run: ['tsx', 'scripts/generate.ts'] },
    { name: 'manifest', run: ['cem', 'analyze', '--quiet'] },
    { name: 'format', run: ['prettier', '--check', '--cache', '--log-level', 'warn', '.'] },
    { name: 'types', run: ['tsc', '-p', '.'] },
    {
      name: 'lint',
      run: [
        'eslint',
        '.',
        '--cache',
        '--cache-location',
        'node_modules/.cache/eslint/',
        '--max-warnings',
        '0',
      ],
    },
    { name: 'directions of imports', run: ['depcruise', 'src', '--config', '.dependency-cruiser.mjs'] },
    { name: 'unused code', run: ['knip'] },
  ],
  unit: [inNode('models and rules', unitFiles)],
  elements: [inEngine(chromium!)],
  built: [
    { name: 'build', run: ['tsx', 'scripts/build.ts'] },
    { name: 'size', run: ['tsx', 'scripts/size.ts'] },
    inNode('package, command line and texts', programs),
    inPlaywright('pages of the build', 'pages'),
  ],
  stories: [
    { name: 'build of the stories', run: ['npm', 'run', 'build:storybook'] },
    inPlaywright('stories', 'stories'),
  ],
  rest: [
    ...otherEngines.map(inEngine),
    inNode('pages and print in other engines', inOthers),
    inPlaywright('stories, every checker in every mode', 'audit', withExceptions),
    ...['Pacific/Auckland', 'Pacific/Honolulu'].map((zone) =>
      inNode(`models and rules in ${zone}`, unitFiles, { TZ: zone }),
    ),
    inNode('the package in bundlers and frameworks', consumers),
    inPlaywright('long tests of pages', 'pages-long'),
  ],
};

/** Runs one step. Gives what it counted, and says how long it took. */
function take({ name, run: [program, ...rest], env = {}, counts }: Step): Counts {
  console.log(`\n— ${name}`);
  for (const file of [countsFile, playwrightFile]) rmSync(file, { force: true });
  const started = performance.now();
  const own = ['node', 'npm'].includes(program!);
  const { status } = spawnSync(own ? program! : join('node_modules', '.bin', program!), rest, {
    stdio: 'inherit',
    env: { ...process.env, FORCE_COLOR: '0', PEJL_COUNTS: countsFile, ...env },
    shell: process.platform === 'win32',
  });
  let counted: Counts = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, checks: [] };
  if (counts)
    try {
      counted = { checks: [], ...counts() };
      // A runner that stopped without a failing test has failed all the same; so has one that ran nothing.
      if ((status !== 0 || !counted.passed) && !counted.failed) counted.failed = 1;
    } catch {
      counted = { passed: 0, failed: 1, checks: [] };
    }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const line = `${name}: ${counted.passed} passed, ${counted.failed} failed, ${seconds} s`;
  console.log(line);
  lines.push(line);
  return counted;
}

const lines: string[] = [];
const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const unknown = named.filter((name) => !parts[name]);
if (unknown.length)
  throw new Error(`There is no part ${unknown.join()}; there are ${Object.keys(parts).join(', ')}.`);
const chosen = named.length ? named : Object.keys(parts).filter((name) => name !== 'rest');

const nothing: Counts = { passed: 0, failed: 0, checks: [] };
const before = words.includes('--continue') ? readJson<Counts>(resultsFile) : nothing;
rmSync(resultsFile, { force: true });
if (chosen.includes('rest'))
  try {
    installAll();
  } catch (error) {
    // Everything else is tested all the same; what is missing fails below.
    console.error((error as Error).message);
  }
const all = [before, ...chosen.flatMap((name) => parts[name]!).map(take)];
rmSync(countsFile, { force: true });
const sum = (which: 'passed' | 'failed'): number => all.reduce((total, counts) => total + counts[which], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
const { version } = readJson<{ version: string }>('package.json');
const checks = merged(all.flatMap((counts) => counts.checks));
writeFileSync(
  resultsFile,
  JSON.stringify({ date: new Date().toISOString(), version, passed, failed, checks }, null, 1),
);
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
