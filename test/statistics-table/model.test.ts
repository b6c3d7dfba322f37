import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadBundled } from '../../src/bundled/parts.js';
import type { Statistics, Table } from '../../src/statistics-table/data.js';
import { sortRows, tableView } from '../../src/statistics-table/model/table.js';
import { nextSort, readSort } from '../../src/statistics-table/model/sort.js';
import { apart, counts, proportions, statistics, tableOf } from './tables.js';

const source = readSort('source');
const view = (table: Table, language: 'da' | 'en' = 'da', sort = 'source', today = '2026-11-02') =>
  tableView(statistics, table, readSort(sort), language, new Date(`${today}T12:00:00Z`));
const valuesOf = (table: Table, sort: string) =>
  sortRows(table, readSort(sort), 'da').map(({ value }) => value);

describe('sorting', () => {
  const mixed = tableOf([1234.5, 1300, 987, 12000, null, -5].map((value) => ({ value })));

  it('AT-20 sorts by numbers, with missing figures last both ways', () => {
    assert.deepEqual(valuesOf(mixed, 'value'), [-5, 987, 1234.5, 1300, 12000, null]);
    assert.deepEqual(valuesOf(mixed, '-value'), [12000, 1300, 1234.5, 987, -5, null]);
    assert.deepEqual(valuesOf(mixed, 'source'), [1234.5, 1300, 987, 12000, null, -5]);
    // A site's own row may leave the figure out: unknown as well, and last either way.
    const missing = tableOf([{ value: undefined }, { value: 2 }, { value: -5 }] as never);
    assert.deepEqual(valuesOf(missing, 'value'), [-5, 2, undefined]);
    assert.deepEqual(valuesOf(missing, '-value'), [2, -5, undefined]);
    const gaps = tableOf([null, 2, null, 1].map((value) => ({ value })));
    assert.deepEqual(valuesOf(gaps, 'value'), [1, 2, null, null]);
    assert.deepEqual(valuesOf(gaps, '-value'), [2, 1, null, null]);
  });

  it('leaves the editor’s data as it was', () => {
    const before = structuredClone(mixed);
    valuesOf(mixed, '-value');
    assert.deepEqual(mixed, before);
  });

  it('keeps the editor’s order among equals, both ways', () => {
    const equal = tableOf([{ value: 1 }, { value: 2 }, { value: 1 }]);
    const ids = (sort: string) => sortRows(equal, readSort(sort), 'da').map(({ id }) => id);
    assert.deepEqual(ids('value'), ['r0', 'r2', 'r1']);
    assert.deepEqual(ids('-value'), ['r1', 'r0', 'r2']);
  });

  it('sorts labels in Danish alphabetical order whatever the language, with or without a figure', () => {
    const danish = tableOf(
      ['Ålborg', 'Zoo', 'Ærø', 'Aarhus', 'Ørsted', 'Bo'].map((label, index) => ({
        label,
        value: index ? 1 : null,
      })),
    );
    const labels = (sort: string, language: 'da' | 'en') =>
      sortRows(danish, readSort(sort), language).map(({ label }) => label);
    const order = ['Bo', 'Zoo', 'Ærø', 'Ørsted', 'Ålborg', 'Aarhus'];
    assert.deepEqual(labels('label', 'da'), order);
    assert.deepEqual(labels('label', 'en'), order);
    assert.deepEqual(labels('-label', 'da'), order.toReversed());
  });

  it('sorts proportions by how large they are, not by their first number', () => {
    const ids = sortRows(proportions, readSort('-value'), 'da').map(({ id }) => id);
    assert.deepEqual(ids, ['tea', 'milk', 'juice', 'cake', 'none']);
  });

  it('reads the attribute, and takes anything else for the editor’s order', () => {
    assert.deepEqual(readSort('value'), { by: 'value', direction: 'ascending' });
    assert.deepEqual(readSort('-label'), { by: 'label', direction: 'descending' });
    for (const odd of [undefined, '', 'source', '-source', '--value', 'VALUE', 'value '])
      assert.deepEqual(readSort(odd), { by: 'source', direction: 'none' });
  });

  it('goes from ascending to descending and back to the editor’s order', () => {
    assert.equal(nextSort(source, 'value'), 'value');
    assert.equal(nextSort(readSort('value'), 'value'), '-value');
    assert.equal(nextSort(readSort('-value'), 'value'), 'source');
    assert.equal(nextSort(readSort('-value'), 'label'), 'label');
  });

  it('AT-23 moves all of a row together', () => {
    const [first] = view(counts, 'da', '-value').rows;
    assert.deepEqual([first!.label.text, first!.figure, first!.bar], ['Årets vinter', '12.000', [100, 100]]);
  });
});

describe('a table that must not be compared', () => {
  it('has no bars, shares or total, and says so; each row has its own period and source', () => {
    const { notices, bars, total, columns, rows } = view(apart);
    assert.equal(notices[0]!.text, 'Tallene kan ikke sammenlignes. De er ikke gjort op på samme måde.');
    assert.deepEqual([bars, total, columns.share], [false, undefined, undefined]);
    assert.deepEqual(
      rows.map(({ qualifier, figure, share, bar }) => [qualifier, figure, share, bar]),
      [
        ['Mindst', '5.669', undefined, undefined],
        ['Omkring', '3.200', undefined, undefined],
      ],
    );
    assert.deepEqual(rows[1]!.details[0], { text: '2005 til marts 2009' });
    assert.equal(rows[0]!.details[1]!.href, 'https://example.org/paper');
    assert.equal(rows[1]!.details[1]!.href, undefined);
  });

  it('does not lay the data set’s source on rows that name their own', () => {
    const data = { ...statistics, source: { title: 'Håndbog' } };
    const notes = (table: Table) =>
      tableView(data, table, source, 'da', new Date('2026-11-02T12:00:00Z')).notes;
    assert.deepEqual(notes(apart), []);
    assert.equal(notes(proportions)[0]!.text, 'Håndbog');
  });
});

describe('what stands around the figures', () => {
  it('names newer tables where they are known', () => {
    assert.deepEqual(view(apart).notices.slice(1), [
      { before: 'Der er nyere tal: ', text: 'Svar', lang: undefined },
      { text: 'Der er nyere tal.' },
    ]);
  });

  it('names the library’s own newer tables from a record alone, which a sorted table is drawn from', async () => {
    const all = (await loadBundled('statistics')) as Statistics;
    const notices = (data: Statistics, id: string) =>
      tableView(
        data,
        data.tables.find((table) => table.id === id)!,
        source,
        'en',
        new Date(),
      ).notices;
    assert.match(notices(all, 'extent-2008')[0]!.text, /number of people/);
    for (const { id } of all.tables)
      assert.deepEqual(notices((await loadBundled('statistics', id)) as Statistics, id), notices(all, id));
  });

  it('says when the figures were made, and that an update is late', () => {
    const texts = (today: string) => view(counts, 'da', 'source', today).notes.map(({ text }) => text);
    assert.deepEqual(texts('2026-11-02'), [
      'Årsrapport',
      'Opgjort 1. august 2008',
      'Opdateres næste gang 1. februar 2027',
      'Talt ved døren.',
    ]);
    assert.equal(texts('2027-02-01')[2], 'Opdateres næste gang 1. februar 2027');
    assert.equal(texts('2027-02-02')[2], 'Skulle have været opdateret 1. februar 2027');
  });

  it('marks words in another language than the reader’s', () => {
    const { title, columns } = view({ ...counts, title: { en: 'Visits' }, unit: { en: 'visits' } });
    assert.deepEqual(
      [title, columns.value],
      [
        { text: 'Visits', lang: 'en' },
        { text: 'Visits', lang: 'en' },
      ],
    );
  });

  it('says notes and preliminary figures at their row', () => {
    const [, , summer, autumn] = view(counts).rows;
    assert.deepEqual(
      summer!.details.map(({ text }) => text),
      ['Lukket.'],
    );
    assert.deepEqual(
      autumn!.details.map(({ text }) => text),
      ['Foreløbigt tal'],
    );
  });
});
