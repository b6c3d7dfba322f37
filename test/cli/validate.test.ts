import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/cli/validate/problem.js';
import { call, contact, dataFile } from './call.js';

/** The errors of a text. */
async function errorsOf(stdin: string | Uint8Array, language = 'en'): Promise<Problem[]> {
  const { out } = await call(['validate', '-', '--json', '--lang', language], { stdin });
  return JSON.parse(out).files[0].errors;
}
const short = (errors: Problem[]) => errors.map(({ path, rule }) => `${path} ${rule}`);
const lines = (...list: string[]) => list.join('\n');

describe('validate', () => {
  for (const kind of ['contacts', 'statistics', 'conversations', 'checklists'])
    it(`finds nothing wrong with the bundled ${kind}`, async () => {
      const { code, out, err } = await call(['validate', dataFile(kind)]);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /er i orden: \d+ \w+\.\n$/);
    });

  it('says file, line, column, path, rule, what was found and what to write', async () => {
    const stdin = lines(
      '{ "contacts": [',
      '  { "id": "a", "name": "A", "statsu": "active",',
      '    "phones": [{ "number": "12" }] }',
      '] }',
    );
    assert.equal(
      (await call(['validate', '-'], { stdin })).out,
      lines(
        '-:2:29 /contacts/0/statsu (a)',
        '  Regel:  Kun kendte felter [additionalProperties]',
        '  Fundet: "statsu" findes ikke.',
        '  Råd:    Skriv "status", hvis det var det, du mente.',
        '',
        '-:3:28 /contacts/0/phones/0/number (a)',
        '  Regel:  Værdien har den rigtige form [pattern]',
        '  Fundet: Her står "12".',
        '  Råd:    Skriv et nummer på otte cifre, et med landekode (+45…) eller et kort nummer som 112.',
        '',
        '-: 2 fejl.',
        '',
      ),
    );
    assert.match(
      (await call(['validate', '-', '--lang', 'en'], { stdin })).out,
      /Advice: Write "status" if that is what you meant\./,
    );
  });

  it('tells of every file, and gives the worst exit code', async () => {
    const { code, out, err } = await call(['validate', 'nowhere.json', tmpdir(), dataFile('checklists')]);
    assert.equal(code, 2);
    assert.match(err, /Filen findes ikke: nowhere\.json\n.*Det er en mappe, ikke en fil: /);
    assert.match(out, /checklists\.json er i orden/);
  });

  it('finds all that is wrong with the shape, once each', async () => {
    const file = {
      contacts: [
        { name: 5, alert: 7, title: 'x' },
        {
          id: 'a',
          name: '',
          alert: { da: '', 'dansk!': 'x' },
          status: 'activ',
          phones: {},
          emails: [{ address: 'x' }],
        },
        { id: 'b', name: 'B', languages: ['da', 'da'], address: { visibility: 'hidden', street: 'x' } },
      ],
      audiences: { Ø: 'x' },
      extends: 'all',
    };
    assert.deepEqual(short(await errorsOf(JSON.stringify(file))).sort(), [
      '/audiences/Ø propertyNames',
      '/contacts/0/alert anyOf',
      '/contacts/0/id required',
      '/contacts/0/name type',
      '/contacts/0/title additionalProperties',
      '/contacts/1/alert/da minLength',
      '/contacts/1/alert/dansk! propertyNames',
      '/contacts/1/emails/0/address format',
      '/contacts/1/name minLength',
      '/contacts/1/phones type',
      '/contacts/1/status enum',
      '/contacts/2/address/street hidden-streets',
      '/extends const',
    ]);
  });

  for (const [name, more, expected] of [
    [
      'a time that no clock shows',
      { hours: { weekly: [{ days: ['mon'], opens: '25:99', closes: '26:00' }] } },
      ['/contacts/0/hours/weekly/0/opens pattern', '/contacts/0/hours/weekly/0/closes pattern'],
    ],
    [
      'equal minutes',
      { hours: { weekly: [{ days: ['mon'], opens: '10:00', closes: '10:00' }] } },
      ['/contacts/0/hours/weekly/0/closes spans-last'],
    ],
    [
      'an unknown zone',
      { hours: { timeZone: 'Europe/Fjordby' } },
      ['/contacts/0/hours/timeZone zones-exist'],
    ],
    [
      'a day that does not exist',
      { phones: [{ number: '112', check: { on: '2026-02-30' } }] },
      ['/contacts/0/phones/0/check/on days-exist'],
    ],
    [
      'an exception that does not exist',
      { hours: { exceptions: [{ date: '2026-13-01', closed: true }] } },
      ['/contacts/0/hours/exceptions/0/date days-exist'],
    ],
    ['a successor in a circle', { successor: 'a' }, ['/contacts/0/successor successors-end']],
    ['a successor that is not there', { successor: 'b' }, ['/contacts/0/successor contacts-exist']],
  ] as const)
    it(`refuses ${name}`, async () => {
      assert.deepEqual(short(await errorsOf(contact(more))), expected);
    });

  it('looks at the meaning of the sound records also when others have the wrong shape', async () => {
    const file = {
      contacts: [
        { id: 'x', name: 'X', phones: 7, address: [], hours: 'x' },
        { id: 'a', name: 'A', successor: 'a' },
      ],
    };
    assert.ok(short(await errorsOf(JSON.stringify(file))).includes('/contacts/1/successor successors-end'));
    const tables = {
      tables: [
        { id: 't', kind: 'counts', title: 'T' },
        { id: 'u', kind: 'counts', title: 'U', rows: [{ id: 'r', label: 'R', value: 3 }] },
      ],
    };
    assert.deepEqual(short(await errorsOf(JSON.stringify(tables))), [
      '/tables/0/rows required',
      '/tables/1/rows/0/value small-counts',
    ]);
  });

  it('lets a site write in one language, and refer to the bundled contacts where it adds to them', async () => {
    const file = {
      extends: 'bundled',
      remove: ['danner', 'nobody'],
      contacts: [
        {
          id: 'a',
          name: 'A',
          successor: 'reden-aarhus',
          audiences: ['street', 'sailors'],
          alert: 'Kun dansk',
        },
      ],
    };
    assert.deepEqual(short(await errorsOf(JSON.stringify(file))), [
      '/remove/1 removed-exist',
      '/contacts/0/audiences/1 audiences-exist',
    ]);
  });

  it('knows a file that only takes out by what it takes out', async () => {
    const stdin = JSON.stringify({ extends: 'bundled', remove: ['danner', 'nobody'] });
    assert.deepEqual(short(await errorsOf(stdin)), ['/remove/1 removed-exist']);
    const { code, out } = await call(['validate', '-'], { stdin: stdin.replace(',"nobody"', '') });
    assert.deepEqual([code, out], [0, '- er i orden: 0 kontakter.\n']);
  });

  it('says in every language what to write', async () => {
    const file = contact({
      status: 'x',
      phones: [{ number: 'x', check: { on: 'x', method: 'x', reviewBy: 'x' } }],
      hours: { weekly: [], exceptions: [{}] },
    });
    for (const language of ['da', 'en'])
      for (const error of await errorsOf(file, language))
        for (const text of [error.title, error.found, error.write]) {
          assert.ok(text.length > 2, JSON.stringify(error));
          assert.doesNotMatch(text, /undefined|NaN|\[object|must match/);
        }
  });
});

describe('validate: texts that are no JSON', () => {
  const place = (errors: Problem[]) => errors.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

  for (const [name, text, expected] of [
    ['a file cut off', lines('{ "contacts": [', '  { "id": "a", "na'), ['truncated 2:16']],
    ['an empty file', '', ['truncated 1:1']],
    [
      'a comment, and what else is wrong',
      lines('{ // hov', '"contacts": [{ "id": "a" }] }'),
      ['comment 1:3', 'required 2:14'],
    ],
    [
      'a name that stands twice',
      '{ "contacts": [{ "id": "a", "name": "A", "name": "B" }] }',
      ['duplicate-key 1:42'],
    ],
    ['a comma too many', '{ "contacts": [{ "id": "a", "name": "A" },] }', ['syntax 1:43']],
    ['a missing comma', lines('{ "contacts": []', '  "title": "x" }'), ['syntax 2:3']],
    ['single quotation marks', "{ 'contacts': [] }", ['syntax 1:3']],
    ['something after the end', '{ "contacts": [] } x', ['syntax 1:20']],
    ['a number that is none', '{ "tables": [01] }', ['syntax 1:15']],
    ['no object', '[]', ['kind 1:1']],
    ['two kinds in one', '{ "contacts": [], "decks": [] }', ['kind 1:1']],
  ] as const)
    it(`finds ${name}`, async () => assert.deepEqual(place(await errorsOf(text)), expected));

  it('says so of brackets without end', async () => {
    const [error] = await errorsOf('['.repeat(100_000));
    assert.ok(error!.rule === 'too-deep' || error!.rule === 'truncated', error!.rule);
  });
});

describe('validate: bytes', () => {
  const text = contact({ organisation: 'København', status: 'activ' });
  const utf16 = (bytes: Buffer) => Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]);
  for (const [name, bytes, found] of [
    ['a byte-order mark', Buffer.from(`\uFEFF${text}`), /BOM/],
    ['UTF-16', utf16(Buffer.from(text, 'utf16le')), /^The file is saved as UTF-16\.$/],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), /^The file is saved as UTF-16\.$/],
    [
      'UTF-16, the other way round',
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      /^The file is saved as UTF-16\.$/,
    ],
    ['Latin-1', Buffer.from(text, 'latin1'), /^The file is saved as Windows-1252\.$/],
  ] as const)
    it(`names ${name}, and reads on`, async () => {
      const errors = await errorsOf(bytes);
      assert.deepEqual(errors.map(({ rule }) => rule).sort(), ['encoding', 'enum']);
      assert.match(errors.find(({ rule }) => rule === 'encoding')!.found, found);
    });

  it('reads a file of ten megabytes, and finds its last error', async () => {
    const contacts = Array.from({ length: 26_000 }, (_, i) => ({
      id: `c-${i}`,
      name: `Sted ${i}`,
      phones: [
        {
          number: `+45${10_000_000 + i}`,
          check: { on: '2026-11-01', by: 'Fjordby Kommune', method: 'called', reviewBy: '2027-02-01' },
        },
      ],
      hours: { weekly: [{ days: ['mon', 'tue'], opens: '10:00', closes: '16:00' }] },
    }));
    contacts.at(-1)!.phones[0]!.check.on = '2026-02-30';
    const folder = mkdtempSync(join(tmpdir(), 'pejl-'));
    try {
      const file = join(folder, 'big.json');
      const json = JSON.stringify({ contacts }, null, 1);
      assert.ok(json.length > 10e6, `${json.length}`);
      writeFileSync(file, json);
      const { code, out } = await call(['validate', '--json', file]);
      assert.equal(code, 1);
      assert.deepEqual(short(JSON.parse(out).files[0].errors), [
        '/contacts/25999/phones/0/check/on days-exist',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
