import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableCsv } from '../../src/statistics-table/model/csv.js';
import type { Table } from '../../src/statistics-table/data.js';
import { apart, counts, proportions, statistics } from './tables.js';

const excel = (table: Table, language: 'da' | 'en' = 'da') => tableCsv(statistics, table, language, true);
const plain = (table: Table) => tableCsv(statistics, table, 'da', false);
const labelled = (label: string): Table => ({ ...counts, rows: [{ id: 'one', label, value: 22.5 }] });
const firstCell = (file: string, separator: string) => file.split('\r\n')[1]!.split(separator)[0];

describe('CSV for Danish Excel', () => {
  it('AT-28 starts with the byte-order mark EF BB BF and has no sep= line', () => {
    assert.deepEqual([...new TextEncoder().encode(excel(counts)).slice(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.ok(!/sep=/i.test(excel(counts)));
  });

  it('AT-28 has semicolons, decimal commas, CRLF and empty cells for missing figures', () => {
    assert.equal(
      excel(counts),
      '\uFEFFKategori;Værdi;Til;Ud af;Andel;Enhed;Periode;Præcision;Kilde\r\n' +
        'Forår;1000;;13987;0,0715;besøg;juli 2008;Mindst;Årsrapport, Værestedet, marts 2009\r\n' +
        'Årets vinter;12000;;13987;0,8579;besøg;juli 2008;Mindst;Årsrapport, Værestedet, marts 2009\r\n' +
        'Sommer;;;13987;;besøg;juli 2008;Mindst;Årsrapport, Værestedet, marts 2009\r\n' +
        'Ærgerligt efterår;987;;13987;0,0706;besøg;juli 2008;Mindst;Årsrapport, Værestedet, marts 2009\r\n',
    );
    assert.equal(excel(labelled('x')).split('\r\n')[1]!.split(';')[1], '22,5');
  });

  it('speaks the reader’s language', () => {
    assert.match(excel(counts, 'en'), /^\uFEFFCategory;Value;/);
    assert.match(excel(counts, 'en'), /Spring;1000;;13987;0,0715;visits;July 2008;At least;/);
  });

  it('keeps ranges in two cells, which no program takes for a date', () => {
    assert.match(excel(proportions), /\r\nKage;1;2;100;0,01;gæster;;;\r\n/);
  });

  it('gives rows that cannot be compared no share, and each its own source', () => {
    const [, first, second] = plain(apart).split('\r\n');
    assert.equal(first, 'Første skøn,5669,,,,,2008-07,at-least,"Notat, 2008 https://example.org/paper"');
    assert.equal(second, 'Andet skøn,3200,,,,samtaler,2005/2009-03,about,Blog http://example.org/blog');
  });
});

describe('a hidden count', () => {
  it('is an empty cell in both files, whatever stands in the data', () => {
    const table: Table = {
      ...counts,
      rows: [{ id: 'few', label: 'Få', value: 3, to: 4, suppressed: true }],
    };
    assert.match(excel(table), /\r\nFå;;;13987;;/);
    assert.match(plain(table), /\r\nFå,,,13987,,/);
  });
});

describe('plain CSV', () => {
  it('AT-28 follows RFC 4180, with the fields of the data', () => {
    const lines = plain(counts).split('\r\n');
    assert.equal(lines[0], 'label,value,to,of,share,unit,period,qualifier,source');
    assert.equal(
      lines[1],
      'Forår,1000,,13987,0.0715,besøg,2008-07,at-least,"Årsrapport, Værestedet, marts 2009"',
    );
    assert.equal(lines.at(-1), '');
    assert.match(plain(labelled('sagde "ja"\nog nej')), /\r\n"sagde ""ja""\nog nej",22\.5,/);
  });
});

describe('formulas', () => {
  it('AT-28 are kept as words in both files', () => {
    for (const formula of ['=1+1', '+45 1', '-1+2', '@SUM(A1)', '\tx', '=5', '-a']) {
      assert.equal(firstCell(excel(labelled(formula)), ';'), `'${formula}`);
      assert.equal(firstCell(plain(labelled(formula)), ','), `'${formula}`);
    }
  });

  it('leaves numbers and ordinary words alone', () => {
    for (const label of ['-5', '+5', '-5,5', 'a=b', '15-24-årige'])
      assert.equal(firstCell(excel(labelled(label)), ';'), label);
    const negative = { ...counts, rows: [{ id: 'one', label: 'x', value: -1.5 }] } satisfies Table;
    assert.equal(excel(negative).split('\r\n')[1]!.split(';')[1], '-1,5');
  });
});
