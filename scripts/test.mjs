/**
 * `npm test`: format, lint, types, data, build, size and every test; ends with one line that adds them all up. The
 * elements are tested in Chromium and in whatever else is installed; `--all` installs the other engines and asks for
 * them.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.js';
import { engines, installAll } from './engines/engines.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const totals = { passed: 0, failed: 0 };
const failures = [];
/** What ran, by name: what the accessibility statement is made from. */
const checks = new Map();
const countsFile = join(tmpdir(), `pejl-counts-${process.pid}.json`);

/** Runs one step. A step counts as one check, unless it reports counts of its own. */
function step(name, command, args, { env = {}, counted = false } = {}) {
  console.log(`\n— ${name}`);
  rmSync(countsFile, { force: true });
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, FORCE_COLOR: '0', PEJL_COUNTS: countsFile, ...env },
    shell: process.platform === 'win32',
  });
  let counts = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (counted) {
    try {
      counts = JSON.parse(readFileSync(countsFile, 'utf8'));
      // What runs twice, in another engine or time zone, has passed when it passed each time.
      for (const check of counts.checks ?? []) {
        const before = checks.get(check.name);
        checks.set(check.name, { ...check, passed: check.passed && (before?.passed ?? true) });
      }
      // A runner that stopped without a failing test has failed all the same; so has one that ran nothing.
      if ((status !== 0 || !counts.passed) && !counts.failed) counts.failed = 1;
    } catch {
      counts = { passed: 0, failed: 1 };
    }
  }
  if (counted) console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  if (counts.failed) failures.push(name);
}

/** Tests that run in Node: everything but the elements. Some start a browser of their own. */
const nodeTests = readdirSync('test', { recursive: true })
  .map((name) => join('test', String(name)))
  .filter(
    (name) =>
      /\.test\.ts$/.test(name) &&
      !/[\\/](element[^\\/]*\.test\.ts$|consumers[\\/]|engines[\\/]|node_modules[\\/])/.test(name),
  )
  .sort();
const pure = nodeTests.filter((name) =>
  /[\\/](model|freshness|phone|hours|holidays|search|csv|data-set|clock)[^\\/]*\.test\.ts$/.test(name),
);
const inNode = (files) => [
  '--import',
  'tsx',
  '--test',
  '--test-reporter=./scripts/node-reporter.mjs',
  ...files,
];

try {
  findBrowser();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const all = process.argv.includes('--all');
if (all) {
  try {
    installAll();
  } catch (error) {
    // Everything else is tested all the same; what is missing counts as failed below.
    console.error(error.message);
  }
}
const npx = (name, ...args) => [process.execPath, [join('node_modules', '.bin', name), ...args]];
step('format', ...npx('prettier', '--check', '--log-level', 'warn', '.'));
step('data and build', process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
step('types', ...npx('tsc', '-p', '.'));
step('lint', ...npx('eslint', '.', '--max-warnings', '0'));
step('unused code', ...npx('knip'));
step('size', process.execPath, ['--import', 'tsx', 'scripts/size.ts']);
step('tests in Node', process.execPath, inNode(nodeTests), { counted: true });
for (const zone of ['Pacific/Auckland', 'Pacific/Honolulu'])
  step(`models in ${zone}`, process.execPath, inNode(pure), { counted: true, env: { TZ: zone } });
step('built pages', ...npx('playwright', 'test', '--project=pages'));
const toolbox = inNode(['test/package/consumers/toolbox.test.ts']);
step('the package in bundlers and frameworks', process.execPath, toolbox, { counted: true });
for (const { name, title, find } of engines) {
  if (all || find())
    step(`elements in ${title}`, ...npx('web-test-runner'), { counted: true, env: { PEJL_ENGINE: name } });
  else console.log(`\n— elements in ${title}: not installed here; “npm run test:all” installs it`);
}
step('stories', process.execPath, ['scripts/test-stories.mjs'], { counted: true });

rmSync(countsFile, { force: true });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(
  'test-results.json',
  JSON.stringify(
    { date: new Date().toISOString(), version, ...totals, checks: [...checks.values()] },
    null,
    1,
  ),
);
if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;
