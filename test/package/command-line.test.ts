import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
/** npm as it stands beside Node, so that the test does not depend on a shell. */
const npm = join(dirname(realpathSync(process.execPath)), '..', 'lib', 'node_modules', 'npm', 'bin');

describe('the packed package, installed elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-install-'));
  const inFolder = (tool: string, ...words: string[]) =>
    spawnSync(process.execPath, [join(npm, `${tool}-cli.js`), ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'da_DK.UTF-8', npm_config_offline: 'true' },
    });

  before(() => {
    execFileSync(
      process.execPath,
      [join(npm, 'npm-cli.js'), 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder],
      { cwd: root },
    );
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({
        private: true,
        dependencies: { pejlemaerker: `file:${tarball}` },
        // Lit from here: the test needs no network.
        overrides: { lit: `file:${join(root, 'node_modules/lit')}` },
      }),
    );
    const { status, stderr } = inFolder('npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund');
    assert.equal(status, 0, stderr);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('brings Lit and nothing else along', () => {
    assert.deepEqual(
      readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['lit', 'pejlemaerker'],
    );
  });

  it('lists what is due', () => {
    const { status, stdout, stderr } = inFolder('npx', 'pejlemaerker', 'due', '--today', '2026-11-02');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^\d\d oplysninger skal tjekkes\. Set fra 2026-11-02/);
    assert.match(stdout, /\(reden-aarhus\) – Telefon: 86 18 96 44/);
  });

  it('checks the data that came along, and speaks English', () => {
    const files = ['contacts', 'statistics', 'conversations', 'checklists'].map(
      (kind) => `node_modules/pejlemaerker/dist/data/${kind}.json`,
    );
    const { status, stdout, stderr } = inFolder('npx', 'pejlemaerker', 'validate', '--lang', 'en', ...files);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout.match(/ is fine: /g)?.length, 4);
  });

  it('converts', () => {
    writeFileSync(join(folder, 'mine.csv'), 'navn;telefon\nVærestedet;00 00 00 00\n');
    const { status, stdout } = inFolder('npx', 'pejlemaerker', 'convert', '--from', 'csv', 'mine.csv');
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).contacts[0].id, 'vaerestedet');
  });
});

describe('the command line', () => {
  it('is in no file that a page can load', () => {
    const files = readdirSync(dist, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.js') && !/^cli[./\\]/.test(name));
    assert.ok(files.length > 20);
    for (const name of files)
      assert.doesNotMatch(
        readFileSync(join(dist, name), 'utf8'),
        /from\s*["'](node:|\.[^"']*\/cli\/)|oplysninger skal tjekkes/,
        name,
      );
  });

  it('comes with the licences of what it has inlined', () => {
    const licences = readFileSync(join(dist, 'cli', 'licences.txt'), 'utf8');
    assert.match(licences, /^csv-parse$/m);
  });

  it('starts without its commands: what is not asked for is not loaded', () => {
    const entry = readFileSync(join(dist, 'cli.js'), 'utf8');
    assert.match(entry, /^#!\/usr\/bin\/env node\n/);
    assert.ok(entry.length < 20_000, `${entry.length}`);
  });
});
