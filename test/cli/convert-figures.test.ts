import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { periodOf } from '../../src/cli/convert/cube.js';
import { readNumber } from '../../src/cli/convert/statbank-csv.js';
import type { Statistics, Table } from '../../src/statistics-table/data.js';
import { sourceInWords } from '../../src/statistics-table/model/source.js';
import { call, fixture } from './call.js';

const from = async (format: string, name: string, ...words: string[]) => {
  const { code, out, err } = await call(['convert', '--from', format, fixture(name), ...words]);
  return { code, err, tables: out ? (JSON.parse(out) as Statistics).tables : [] };
};
const rows = ({ rows: list }: Table) =>
  list.map(({ id, value, suppressed }) => `${id} ${suppressed ? 'hidden' : value}`);

describe('convert --from json-stat', () => {
  it('reads a reply of api.statbank.dk: one table for each period', async () => {
    const { code, tables } = await from('json-stat', 'statbank-jsonstat.json');
    assert.equal(code, 0);
    assert.deepEqual(tables[0], {
      id: 'test1-2025-10-2025-12',
      kind: 'counts',
      title: { da: 'Personer i en opdigtet tabel' },
      period: '2025-10/2025-12',
      unit: { da: 'antal' },
      population: { da: '18-24 år' },
      source: { publisher: 'Danmarks Statistik', table: 'TEST1' },
      asOf: '2026-05-11',
      rows: [
        { id: 'maend', label: { da: 'Mænd' }, value: 70 },
        { id: 'kvinder', label: { da: 'Kvinder' }, value: 50 },
      ],
      total: 120,
    });
  });

  it('AT-29 gives the source in the wording that Statistics Denmark asks for', async () => {
    const said = ({ source }: Table, language: 'da' | 'en') => {
      const { before: first = '', text } = sourceInWords(source, language)!;
      return first + text;
    };
    const [plain] = (await from('json-stat', 'statbank-jsonstat.json')).tables;
    assert.equal(said(plain!, 'da'), 'Kilde: Danmarks Statistik – statistikbanken.dk/test1');
    assert.equal(said(plain!, 'en'), 'Source: Statistics Denmark – statbank.dk/test1');
    const [own] = (await from('statbank-csv', 'statbank-api.csv', '--table', 'TEST1', '--own-calculation'))
      .tables;
    assert.equal(said(own!, 'da'), 'Egne beregninger baseret på tal fra Danmarks Statistik');
  });

  it('hides counts of one to four, and the total that would give them away', async () => {
    const { err, tables } = await from('json-stat', 'statbank-jsonstat.json');
    assert.deepEqual(rows(tables[1]!), ['maend hidden', 'kvinder 51']);
    assert.ok(!('total' in tables[1]!) && !JSON.stringify(tables[1]!).includes(':3'));
    assert.match(
      err,
      /maend: "1-4" – skjult: færre end 5\n.+\/total: "I alt" – udeladt: det skjulte tal kunne regnes ud/,
    );
  });

  it('shows them where everybody may know', async () => {
    const { code, err, tables } = await from(
      'json-stat',
      'statbank-jsonstat.json',
      '--small-counts',
      'known',
    );
    assert.deepEqual([code, err, tables[1]!.smallCounts, tables[1]!.total], [0, '', 'known', 54]);
    assert.deepEqual(rows(tables[1]!), ['maend 3', 'kvinder 51']);
  });

  it('reads version 2.0, with values by position', async () => {
    const { code, err, tables } = await from(
      'json-stat',
      'json-stat2.json',
      '--lang',
      'en',
      '--unit',
      'people',
      '--id',
      'mine',
    );
    assert.equal(code, 0);
    assert.deepEqual(rows(tables[0]!), ['north 17', 'south 22', 'east null']);
    assert.deepEqual(
      [tables[0]!.id, tables[0]!.period, tables[0]!.unit, tables[0]!.source],
      ['mine', '2025', { en: 'people' }, { publisher: 'Fjordby Statistics' }],
    );
    assert.match(err, /\/note\/\*: "Counted at the door\."\n.+east: "\.\." – no figure in the source/);
  });

  it('refuses what is no JSON-stat, and sizes that do not fit', async () => {
    for (const stdin of [
      '{}',
      '7',
      '{"dataset":{"dimension":{}}}',
      '{"id":["a"],"size":[2],"dimension":{"a":{"category":{"index":["x","y"]}}},"value":[1]}',
    ]) {
      const { code, out, err } = await call(['convert', '--from', 'json-stat', '-'], { stdin });
      assert.deepEqual([code, out], [2, ''], stdin);
      assert.match(err, /^pejlemaerker: Filen.+\n$/);
    }
  });
});

describe('convert --from statbank-csv', () => {
  it('reads what the API replies', async () => {
    const { code, tables } = await from(
      'statbank-csv',
      'statbank-api.csv',
      '--table',
      'TEST1',
      '--title',
      'Personer',
    );
    assert.deepEqual([code, tables[0]!.title, tables[0]!.period], [0, { da: 'Personer' }, '2025']);
    assert.deepEqual(rows(tables[0]!), [
      'maend-18-24-aar 70',
      'maend-25-29-aar hidden',
      'kvinder-18-24-aar hidden',
      'kvinder-25-29-aar 0',
    ]);
  });

  it('reads the file that the website saves, in Windows-1252', async () => {
    const { code, err, tables } = await from('statbank-csv', 'statbank-web.csv');
    assert.equal(code, 0);
    assert.deepEqual(
      tables.map(({ period }) => period),
      ['2024', '2025'],
    );
    assert.deepEqual(tables[0]!.title, { da: 'Personer i en opdigtet tabel efter køn, alder og tid' });
    assert.deepEqual(rows(tables[0]!), [
      'maend-18-24-aar 1070',
      'maend-25-29-aar 12',
      'kvinder-18-24-aar 98',
      'kvinder-25-29-aar 40',
    ]);
    assert.match(err, /skriv --table/);
    assert.match(err, /"Kilde: En opdigtet tabel" – er ingen række med tal/);
    assert.match(err, /maend-18-24-aar: "\.\." – intet tal i kilden/);
  });

  it('refuses two figures for one thing, and a file without figures', async () => {
    for (const [stdin, message] of [
      ['KØN;INDHOLD\nMænd;7\nMænd;8\n', /Der er to tal for Mænd/],
      ['navn;telefon\nA;x\n', /ingen tal i sidste kolonne/],
    ] as const) {
      const { code, err } = await call(['convert', '--from', 'statbank-csv', '-'], { stdin });
      assert.equal(code, 2);
      assert.match(err, message);
    }
  });

  it('reads Danish numbers', () => {
    const read = {
      '1.070': 1070,
      '5.932.654': 5932654,
      '22,5': 22.5,
      '1.070,5': 1070.5,
      '-': 0,
      '..': null,
      '': null,
      '5 932': 5932,
      '-7': -7,
      '1.5': 1.5,
    };
    for (const [text, value] of Object.entries(read)) assert.equal(readNumber(text), value, text);
  });

  it('reads periods', () => {
    const read = {
      2025: '2025',
      '2026K1': '2026-01/2026-03',
      '2026Q4': '2026-10/2026-12',
      '2026H2': '2026-07/2026-12',
      '2026M05': '2026-05',
      '2026M13': undefined,
      '18-24': undefined,
    };
    for (const [text, period] of Object.entries(read)) assert.equal(periodOf(text), period, text);
  });
});
