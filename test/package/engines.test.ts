/**
 * Which engines the test commands run, and how often: the commands themselves, in a project where every step is a stub that writes down
 * that it was asked for, and where an engine is installed as soon as a file has its name.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
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
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** Only as root on Debian can engines be installed; elsewhere the command says how. */
const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Writes down what was asked, and reports one success; an engine that is not installed has none. */
const step = `
  const { appendFileSync, existsSync, writeFileSync } = require('node:fs');
  const { PEJL_ENGINE: engine, PEJL_COUNTS: counts, BIN: bin } = process.env;
  const name = require('node:path').basename(process.argv[1]);
  appendFileSync(bin + '/../log', name + (engine ? ' in ' + engine : '') + '\\n');
  const file = { firefox: 'firefox-esr', webkit: 'MiniBrowser' }[engine];
  if (file && !existsSync(bin + '/' + file)) process.exit(1);
  writeFileSync(counts, '{"passed":1,"failed":0}');`;

describe('the test commands', () => {
  let folder = '';
  const at = (path: string): string => join(folder, path);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const program = (name: string, text: string): void => {
    write(`bin/${name}`, text);
    chmodSync(at(`bin/${name}`), 0o755);
  };
  const log = (): string[] =>
    existsSync(at('log')) ? readFileSync(at('log'), 'utf8').trim().split('\n') : [];
  const enginesRun = (): string[] => log().flatMap((line) => / in (.*)/.exec(line)?.[1] ?? []);
  const env = (): Record<string, string> => ({
    PATH: at('bin'),
    BIN: at('bin'),
    CHROME_PATH: at('bin/chromium'),
    WEBKIT_PATH: at('bin/MiniBrowser'),
    TMPDIR: folder,
  });

  /** Runs what `npm run <name>` would. */
  function command(name: string): { status: number | null; said: string } {
    const [node, ...args] = scripts[name]!.split(' ');
    assert.equal(node, 'node');
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: env(),
    });
    return { status, said: stdout + stderr };
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pejl-engines-'));
    for (const path of [
      'scripts/test.mjs',
      'scripts/browser.mjs',
      'scripts/node-reporter.mjs',
      'scripts/engines',
    ])
      cpSync(join(root, path), at(path), { recursive: true });
    for (const name of ['prettier', 'tsc', 'eslint', 'knip', 'web-test-runner'])
      write(`node_modules/.bin/${name}`, step);
    for (const name of ['build', 'size', 'test-stories'])
      write(
        `scripts/${name}.mjs`,
        `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);${step}`,
      );
    symlinkSync(join(root, 'node_modules/tsx'), at('node_modules/tsx'));
    for (const name of ['test/one.test.ts', 'test/model.test.ts', 'test/package/consumers/toolbox.test.ts'])
      write(name, "require('node:test').it('passes', () => {});");
    write('package.json', '{"version":"0.0.0"}');
    program('chromium', '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('npm test runs Chromium alone where nothing else is installed, and says what was left out', () => {
    const { status, said } = command('test');
    assert.deepEqual(enginesRun(), ['chromium'], said);
    assert.match(said, /elements in Firefox: not installed here; “npm run test:all” installs it/);
    assert.match(said, /elements in WebKitGTK: not installed here/);
    assert.match(said, /\n\d+ passed, 0 failed\n$/);
    assert.equal(status, 0, said);
  });

  it('npm test runs Chromium and whatever else is installed', () => {
    program('firefox-esr', '');
    assert.deepEqual(enginesRun(), []);
    const { status, said } = command('test');
    assert.deepEqual(enginesRun(), ['chromium', 'firefox'], said);
    assert.equal(status, 0, said);
    for (const name of ['WebKitWebDriver', 'Xvfb', 'MiniBrowser']) program(name, '');
    rmSync(at('log'));
    command('test');
    assert.deepEqual(enginesRun(), ['chromium', 'firefox', 'webkit']);
  });

  it('npm run test:all installs what is missing, and runs all three', () => {
    // Stands for the shell that calls the installer: what it installs is there afterwards.
    program(
      'sh',
      `#!${process.execPath}
      const { appendFileSync, writeFileSync } = require('node:fs');
      appendFileSync(process.env.BIN + '/../log', 'sh ' + process.argv.slice(2).join(' ') + '\\n');
      for (const name of ['firefox-esr', 'WebKitWebDriver', 'Xvfb', 'MiniBrowser'])
        writeFileSync(process.env.BIN + '/' + name, '');`,
    );
    const { status, said } = command('test:all');
    assert.deepEqual(enginesRun(), ['chromium', 'firefox', 'webkit'], said);
    if (canInstall) {
      assert.match(
        log()[0]!,
        /^sh -c apt-get update && apt-get install .*firefox-esr webkit2gtk-driver xvfb/,
      );
      assert.equal(status, 0, said);
    } else
      assert.match(said, /Firefox and WebKitGTK missing: run “apt-get update && apt-get install .*” as root/);
  });

  it('npm run test:all fails where an engine cannot be had', () => {
    program('sh', `#!${process.execPath}\nprocess.exit(1);`);
    program('firefox-esr', '');
    const { status, said } = command('test:all');
    assert.deepEqual(enginesRun(), ['chromium', 'firefox', 'webkit'], said);
    assert.match(said, /Failed: elements in WebKitGTK\n\n\d+ passed, 1 failed\n/);
    assert.equal(status, 1);
  });

  it('an engine that is not there is never taken for another', async () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['-e', `import(${JSON.stringify(pathToFileURL(join(root, 'web-test-runner.config.mjs')).href)})`],
      {
        encoding: 'utf8',
        env: { ...process.env, ...env(), PEJL_ENGINE: 'firefox', FIREFOX_PATH: at('bin/none') },
      },
    );
    assert.equal(status, 1);
    assert.match(stderr, /Firefox is not there: “npm run test:all” installs it/);
  });

  for (const [name, variable, file, times] of [
    ['fuzz', 'PEJL_FUZZ', 'test/fuzz/fuzz.node.test.ts', '2000'],
    ['mounts', 'PEJL_MOUNTS', 'test/host-page/mounts.node.test.ts', '10000'],
  ] as const)
    it(`npm run ${name} does it ${times} times, and fails where that fails`, () => {
      cpSync(join(root, `scripts/${name}.mjs`), at(`scripts/${name}.mjs`));
      for (const fails of [false, true]) {
        write(
          file,
          `require('node:fs').appendFileSync('log', process.env.${variable} + '\\n');
          require('node:test').it('x', () => { if (${fails}) throw new Error('x'); });`,
        );
        const { status, said } = command(name);
        assert.equal(status, fails ? 1 : 0, said);
      }
      assert.deepEqual(log(), [times, times]);
    });

  it('.ci/run installs from the lock file and runs all three, and fails where they do', () => {
    cpSync(join(root, '.ci/run'), at('.ci/run'));
    for (const fails of ['', 'run test:all', 'ci --no-audit --no-fund']) {
      rmSync(at('log'), { force: true });
      program(
        'npm',
        `#!${process.execPath}
        const asked = process.argv.slice(2).join(' ');
        require('node:fs').appendFileSync(process.env.BIN + '/../log', asked + '\\n');
        process.exit(asked === ${JSON.stringify(fails)} ? 1 : 0);`,
      );
      const { status, stderr } = spawnSync('bash', [at('.ci/run')], {
        encoding: 'utf8',
        env: { ...env(), PATH: at('bin') + delimiter + process.env.PATH },
      });
      assert.equal(status, fails ? 1 : 0, stderr);
      assert.deepEqual(
        log(),
        fails.startsWith('ci') ? [fails] : ['ci --no-audit --no-fund', 'run test:all'],
        'in this order',
      );
    }
  });
});
