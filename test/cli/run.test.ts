import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { commands } from '../../src/cli/commands.js';
import { version } from '../../src/shared/version.js';
import { call, dataFile } from './call.js';

describe('the command line', () => {
  it('says its version', async () => {
    assert.deepEqual(await call(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  it('shows help in Danish and English, for all and for each command', async () => {
    const [da, en] = [await call(['--help']), await call(['--help', '--lang', 'en'])];
    for (const name of Object.keys(commands)) {
      assert.match(da.out, new RegExp(`^ {2}${name} `, 'm'));
      const [danish, english] = [await call([name, '--help']), await call(['--lang', 'en', name, '-h'])];
      assert.match(danish.out, new RegExp(`^Brug: npx pejlemaerker ${name}`));
      assert.match(english.out, new RegExp(`^Usage: npx pejlemaerker ${name}`));
      assert.deepEqual([danish.code, english.code, danish.err + english.err], [0, 0, '']);
    }
    assert.match(en.out, /^Usage: /);
  });

  it('takes its language from what is asked for, else from the machine, else Danish', async () => {
    const language = async (env: Record<string, string>, ...words: string[]) =>
      /^Brug/.test((await call([...words, '--help'], { env })).out) ? 'da' : 'en';
    assert.equal(await language({}), 'da');
    for (const LANG of ['da_DK.UTF-8', 'C.UTF-8', 'POSIX', 'nb_NO', 'kl_GL'])
      assert.equal(await language({ LANG }), 'da', LANG);
    for (const LANG of ['en_GB.UTF-8', 'de_DE', 'fr']) assert.equal(await language({ LANG }), 'en', LANG);
    assert.equal(await language({ LANG: 'en_GB', LC_ALL: 'da_DK' }), 'da');
    assert.equal(await language({ LANG: 'da_DK' }, '--lang=en'), 'en');
  });

  for (const [words, line] of [
    [['--foo'], 'Ukendt valg: --foo'],
    [['validate', '--foo'], 'Ukendt valg: --foo'],
    [['validate', '-x'], 'Ukendt valg: -x'],
    [['vaildate'], 'Ukendt kommando: vaildate. Vælg en af: '],
    [['constructor'], 'Ukendt kommando: constructor'],
    [['validate'], 'Hvilken fil?'],
    [['validate', '--lang', 'xx', 'x'], '--lang er da eller en, ikke xx.'],
    [['due', '--within'], '--within mangler en værdi.'],
    [['due', '--json=yes'], '--json tager ingen værdi.'],
    [['due', '--within', 'soon'], '--within er fx 30d'],
    [['due', '--today', '2026-02-30'], '--today er en dag som'],
    [['convert', 'x.csv'], 'Skriv --from'],
    [['convert', '--from', 'xlsx', 'x'], '--from er csv'],
    [['convert', '--from', 'csv'], 'convert tager netop én fil.'],
  ] as const)
    it(`answers "${words.join(' ')}" with one line and exit code 2`, async () => {
      const { code, out, err } = await call([...words]);
      assert.deepEqual([code, out, err.split('\n').length], [2, '', 2]);
      assert.ok(err.startsWith(`pejlemaerker: ${line}`), err);
    });

  it('shows help and exit code 2 where no command is named', async () => {
    const { code, out, err } = await call([]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^Brug: /);
  });
});

describe('as a process', () => {
  const entry = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
  const start = (...words: string[]) => spawn(process.execPath, ['--import', 'tsx', entry, ...words]);

  it('is not troubled by a reader that has had enough', async () => {
    const child = start('due', '--json');
    let err = '';
    child.stderr.on('data', (part) => (err += part));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, err], [0, '']);
  });

  it('reads what is piped in, and gives its exit code', async () => {
    const child = start('validate', '-', dataFile('checklists'));
    child.stdin.end('{"contacts":[{"id":"Æ","name":"x"}]}');
    let out = '';
    child.stdout.on('data', (part) => (out += part));
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 1);
    assert.match(out, /^-:1:20 \/contacts\/0\/id \(Æ\)\n/);
    assert.match(out, /checklists\.json .+: 2 \w+\.\n$/);
  });
});
