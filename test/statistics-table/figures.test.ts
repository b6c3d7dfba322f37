import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Table } from '../../src/statistics-table/data.js';
import { tableView } from '../../src/statistics-table/model/table.js';
import { readSort } from '../../src/statistics-table/model/sort.js';
import { counts, proportions, statistics, tableOf } from './tables.js';

const view = (table: Table, language: 'da' | 'en' = 'da') =>
  tableView(statistics, table, readSort('source'), language, new Date('2026-11-02T12:00:00Z'));

describe('figures', () => {
  const said = (table: Table, language: 'da' | 'en' = 'da') =>
    view(table, language).rows.map(({ qualifier, figure, share }) => [qualifier, figure, share]);

  it('AT-25 writes counts and shares as Danes and Britons do', () => {
    const table = tableOf([{ value: 1234567.891 }, { value: 0 }, { value: -246913.5782 }], {
      total: 2469135.782,
    });
    assert.deepEqual(said(table), [
      [undefined, '1.234.567,891', '50,0\u00A0%'],
      [undefined, '0,000', '0,0\u00A0%'],
      [undefined, '-246.913,578', '-10,0\u00A0%'],
    ]);
    assert.deepEqual(
      said(table, 'en').map(([, figure, share]) => [figure, share]),
      [
        ['1,234,567.891', '50.0%'],
        ['0.000', '0.0%'],
        ['-246,913.578', '-10.0%'],
      ],
    );
  });

  it('shows a hidden count as fewer than five, without share and bar, whatever stands beside it', () => {
    const table = tableOf([{ value: 40 }, { value: 3, to: 4000, suppressed: true }], { total: 43 });
    assert.deepEqual(said(table), [
      [undefined, '40', '93,0\u00A0%'],
      [undefined, 'færre end 5', undefined],
    ]);
    assert.deepEqual(
      view(table, 'en').rows.map(({ figure, bar }) => [figure, bar]),
      [
        ['40', [100, 100]],
        ['fewer than 5', undefined],
      ],
    );
  });

  it('AT-25 writes proportions in words and as a percentage, a lower limit never too high', () => {
    assert.deepEqual(said(proportions), [
      [undefined, '4 af 5', '80\u00A0%'],
      ['Mere end', '2 af 3', 'Mere end 66\u00A0%'],
      [undefined, undefined, undefined],
      [undefined, '1-2 af 100', '1-2\u00A0%'],
      ['Omkring', '1,4 af 100', 'Omkring 1,4\u00A0%'],
    ]);
    assert.deepEqual(
      said(proportions, 'en').map(([qualifier, figure]) => [qualifier, figure]),
      [
        [undefined, '4 of 5'],
        ['More than', '2 of 3'],
        [undefined, undefined],
        [undefined, '1–2 of 100'],
        ['About', '1.4 of 100'],
      ],
    );
    const table = tableOf([{ value: 57, of: 100, qualifier: 'at-least' }], {
      kind: 'proportions',
      qualifier: 'exact',
    });
    assert.equal(view(table).rows[0]!.share, 'Mindst 57\u00A0%');
  });

  it('works shares out from the total, and gives none without one', () => {
    assert.deepEqual(
      view(counts).rows.map(({ share }) => share),
      ['7,1\u00A0%', '85,8\u00A0%', undefined, '7,1\u00A0%'],
    );
    const { columns, rows, total } = view({ ...counts, total: null });
    assert.deepEqual([columns.share, rows[0]!.share, total], [undefined, undefined, undefined]);
  });

  it('says the total with its qualifier, and what holds for all of them once', () => {
    const { total, caption, rows } = view(counts);
    assert.deepEqual([total!.qualifier, total!.figure, total!.share], ['Mindst', '13.987', '100,0\u00A0%']);
    assert.equal(total!.bar, undefined);
    assert.deepEqual(caption, [
      { text: 'Alle gæster', lang: undefined },
      { text: 'Periode: juli 2008. Tallene er mindstetal.' },
    ]);
    assert.equal(rows[0]!.qualifier, undefined);
    assert.equal(view({ ...counts, qualifier: 'exact' }).total!.qualifier, undefined);
    assert.deepEqual(view(tableOf([{ qualifier: 'exact' }])).rows[0]!.qualifier, 'Præcis');
  });

  it('draws bars from the same numbers: the largest is full in counts, the whole in proportions', () => {
    const bars = (table: Table) => view(table).rows.map(({ bar }) => bar);
    assert.deepEqual(bars(counts), [[8.33, 8.33], [100, 100], undefined, [8.23, 8.23]]);
    assert.deepEqual(bars(proportions), [[80, 80], [66.67, 66.67], undefined, [1, 2], [1.4, 1.4]]);
    assert.deepEqual(bars(tableOf([{ value: 0 }, { value: 4, to: 8 }, { value: -5 }])), [
      [0, 0],
      [50, 100],
      [0, 0],
    ]);
    assert.equal(view(tableOf([{ value: null }])).bars, false);
    assert.deepEqual(said(tableOf([{ value: undefined, to: 9 }] as never)), [
      [undefined, undefined, undefined],
    ]);
  });

  it('gives rows that count something else neither bar nor share', () => {
    const { rows } = view(tableOf([{ value: 10 }, { value: 90, unit: 'timer' }], { total: 20 }));
    assert.deepEqual([rows[0]!.bar, rows[0]!.share], [[100, 100], '50,0\u00A0%']);
    assert.deepEqual([rows[1]!.unit?.text, rows[1]!.bar, rows[1]!.share], ['timer', undefined, undefined]);
  });

  it('survives a whole that is no whole and a qualifier nobody knows', () => {
    const odd = tableOf(
      [
        { value: 4, of: 0 },
        { value: 4, of: -5, qualifier: 'roughly' as never },
      ],
      {
        kind: 'proportions',
      },
    );
    assert.deepEqual(said(odd), [
      [undefined, '4', undefined],
      [undefined, '4', undefined],
    ]);
    assert.equal(view(odd).bars, false);
  });
});
