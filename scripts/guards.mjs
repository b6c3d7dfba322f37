/**
 * `npm run guards`: takes each guard of test/guards away, one at a time in a copy of the project, and demands that the
 * test which is to notice does notice. Words choose some (`npm run guards -- embed`), take others (`exit|clock`) or
 * leave some out (`-embed`). `--trust` saves the first run of those tests.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { guards } from '../test/guards/guards.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The tests have just passed: they need not be run with every guard in its place. */
const trusting = process.argv.includes('--trust');
const words = process.argv
  .slice(2)
  .filter((word) => word !== '--trust')
  .map((word) => word.toLowerCase());
const chosen = guards.filter((guard) =>
  words.every((word) => {
    const text = JSON.stringify(guard).toLowerCase();
    const has = (some) => some.split('|').some((one) => text.includes(one));
    return word.startsWith('-') ? !has(word.slice(1)) : has(word);
  }),
);
const copy = mkdtempSync(join(tmpdir(), 'pejl-guards-'));
const at = (path) => join(copy, path);
const countsFile = at('counts.json');
const run = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    // A test that never ends has noticed nothing.
    timeout: 15 * 60_000,
    env: { ...process.env, FORCE_COLOR: '0', PEJL_COUNTS: countsFile },
  });

/** The project as it stands, also what is not committed; installed packages are shared. */
function copyProject() {
  const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root });
  for (const name of String(files).split('\0').filter(Boolean))
    if (existsSync(join(root, name))) cpSync(join(root, name), at(name));
  for (const folder of ['', 'test/host-page/editors/', 'test/package/consumers/'])
    if (existsSync(join(root, folder, 'node_modules'))) {
      mkdirSync(at(folder), { recursive: true });
      symlinkSync(join(root, folder, 'node_modules'), at(`${folder}node_modules`));
    }
}

/** Whether a test runs what is built: then it is built anew. */
const needsBuild = ({ test }) =>
  test.startsWith('test/package/consumers/') ||
  /site\.js'|dist\/|drop-in/.test(readFileSync(at(test), 'utf8'));

function buildAll(...options) {
  const { status, stdout, stderr } = run('scripts/build.mjs', ...options);
  return status === 0 ? '' : `cannot be built: ${stderr || stdout}`;
}

/** The builds of the library's scripts, each with the files that went into it. */
let bundles = [];
/** Those whose output is not that of the files as they stand. */
const stale = new Set();

async function prepare() {
  process.chdir(copy);
  const { options } = await loadConfigFile(at('rollup.config.mjs'));
  bundles = options.map((option) => ({ option, files: undefined }));
}

/** Builds what a file goes into, and what is stale from the last time. Files that are no source go into everything. */
async function build(file) {
  if (!file.startsWith('src/')) {
    stale.add(bundles);
    return buildAll('--scripts');
  }
  if (stale.delete(bundles)) buildAll('--scripts');
  try {
    for (const bundle of bundles) {
      const uses = !bundle.files || bundle.files.has(at(file));
      if (!uses && !stale.delete(bundle)) continue;
      const built = await rollup({ ...bundle.option, onwarn: () => {} });
      bundle.files = new Set(built.watchFiles);
      for (const output of bundle.option.output) await built.write(output);
      await built.close();
      if (uses) stale.add(bundle);
    }
    return '';
  } catch (error) {
    return `cannot be built: ${error.message}`;
  }
}

/**
 * Runs tests of one file by their names; gives what became of each.
 * @param written Where the tests are written, if not there.
 */
function results(test, names, written = test) {
  rmSync(countsFile, { force: true });
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  const { stdout, stderr } = /[\\/]element[^\\/]*\.test\.ts$/.test(test)
    ? run('node_modules/.bin/web-test-runner', '--files', test)
    : run(
        '--import',
        'tsx',
        '--test',
        '--test-reporter=./scripts/node-reporter.mjs',
        `--test-name-pattern=/^(?:${pattern})$/`,
        test,
      );
  const { checks } = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : { checks: [] };
  const found = new Map(
    names.map((name) => {
      const ran = checks.filter((check) => check.name === `${written} › ${name}`);
      return [name, ran.length ? ran.every(({ passed }) => passed) : undefined];
    }),
  );
  return { found, said: stdout + stderr };
}

/** With every guard in its place the tests pass; else their failing would prove nothing. */
function before() {
  const names = new Map();
  const places = new Map();
  for (const { test, name, written } of chosen) {
    names.set(test, new Set([...(names.get(test) ?? []), name]));
    places.set(test, written);
  }
  const wrong = [];
  for (const [test, some] of names) {
    const { found, said } = results(test, [...some], places.get(test));
    for (const [name, passed] of found)
      if (!passed) wrong.push(`${test} › ${name}: ${passed === false ? said : `does not run. ${said}`}`);
  }
  return wrong;
}

/** Takes one guard away; gives nothing when that was noticed, else what went wrong. */
async function without({ file, guard, instead = '', test, name, written }) {
  const text = readFileSync(at(file), 'utf8');
  const parts = text.split(guard);
  if (parts.length !== 2) return `stands ${parts.length - 1} times in ${file}`;
  writeFileSync(at(file), parts.join(instead));
  try {
    const broken = needsBuild({ test }) ? await build(file) : '';
    if (broken) return broken;
    const passed = results(test, [name], written).found.get(name);
    if (passed === undefined) return 'the test did not run';
    return passed ? 'was not missed' : '';
  } finally {
    writeFileSync(at(file), text);
  }
}

let missed = 0;
try {
  if (!chosen.length) throw new Error(`No guard has the words ${words.join(' ')}.`);
  copyProject();
  console.log(
    `${chosen.length} guards; the project is built, and the tests run with every guard in its place.`,
  );
  const wrong = [buildAll()].filter(Boolean);
  if (!wrong.length && !trusting) wrong.push(...before());
  if (wrong.length) throw new Error(wrong.join('\n'));
  await prepare();
  for (const [index, guard] of chosen.entries()) {
    const problem = await without(guard);
    if (problem) missed++;
    console.log(
      `${index + 1}. ${problem ? '✗' : '✓'} ${guard.row} — ${dirname(guard.file)}: “${guard.guard.trim().split('\n')[0]}” → ${guard.test} › ${guard.name}${problem && `\n   ${problem}`}`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${chosen.length - missed} noticed, ${missed} not`);
process.exitCode = missed ? 1 : 0;
