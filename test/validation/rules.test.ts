import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { kinds, recordKeys, type Kind } from '../../src/kinds.js';
import { loadSchema } from '../../src/bundled/parts.js';
import { bundledRules, editorRules } from '../../src/validation/editors/all.js';
import { judge } from '../../src/validation/judge.js';
import { compileSchema } from '../../src/validation/schema.js';
import { refused, rules, testRules } from './rule-cases.js';

const words = { da: 'Noget dansk', en: 'Some English' };
const table = (more: object) => ({ tables: [{ id: 'one', kind: 'counts', rows: [{ id: 'row' }], ...more }] });
const counts = (total: unknown, values: unknown[], more: object = {}) =>
  table({ total, rows: values.map((value, i) => ({ id: `row-${i}`, value })), ...more });
/** A table of which some rows are hidden. */
const hidden = (total: unknown, values: number[], count: number) =>
  table({
    total,
    rows: [
      ...values.map((value, i) => ({ id: `row-${i}`, value })),
      ...Array.from({ length: count }, (_, i) => ({ id: `hidden-${i}`, value: null, suppressed: true })),
    ],
  });
const part = (row: object) => table({ kind: 'proportions', rows: [{ id: 'row', ...row }] });
/** A contact with a dated address, and hours that were checked on a day or in a month. */
const dated = (address: object, hoursOn = '2026-11-01') => ({
  contacts: [{ id: 'one', address, hours: { check: { on: hoursOn } } }],
});
const list = (more: object) => ({ lists: [{ id: 'one', ...more }] });
const card = (more: object) => ({ decks: [{ id: 'one', cards: [{ id: 'card', ...more }] }] });
const described = { population: words, source: {}, period: '2008', unit: words };
const perRow = { source: {}, period: '2008', unit: words };
const textKeys =
  'title text intro label unit purpose alert takeaway population note when achieves followUp theme audience ' +
  'notice eligibility group reason';

testRules(
  rules.filter(({ kind }) => kind !== 'contacts').map(({ id }) => id),
  {
    'unique-ids': {
      good: {
        'the same id in two lists': {
          lists: [
            { id: 'a', items: [{ id: 'x' }] },
            { id: 'b', items: [{ id: 'x' }] },
          ],
        },
        'things without ids': list({ items: [{}, {}] }),
      },
      bad: {
        lists: refused({ lists: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }, '/lists/2/id'),
        items: refused(list({ items: [{ id: 'x' }, { id: 'x' }] }), '/lists/0/items/1/id'),
        decks: refused({ decks: [{ id: 'a' }, { id: 'a' }] }, '/decks/1/id'),
        cards: refused({ decks: [{ id: 'a', cards: [{ id: 'x' }, { id: 'x' }] }] }, '/decks/0/cards/1/id'),
        tables: refused({ tables: [{ id: 'a' }, { id: 'a' }] }, '/tables/1/id'),
        rows: refused(table({ rows: [{ id: 'x' }, { id: 'x' }] }), '/tables/0/rows/1/id'),
        contacts: refused({ contacts: [{ id: 'a' }, { id: 'a' }] }, '/contacts/1/id'),
      },
    },
    'days-exist': {
      good: {
        'a leap day and a month': dated({ check: { on: '2024-02-29', reviewBy: '2024-12-31' } }, '2009-03'),
        'what is written in another way, which the schema refuses': dated({
          check: { on: 'x', reviewBy: 5 },
        }),
        'a day of a table': table({ asOf: '2026-11-30', nextUpdate: '2027-01-31' }),
      },
      bad: {
        '30 February, and 29 February in a common year': refused(
          dated({ check: { on: '2026-02-30', reviewBy: '2027-02-29' } }),
          '/contacts/0/address/check/on',
          '/contacts/0/address/check/reviewBy',
        ),
        'month 13': refused(dated({}, '2009-13'), '/contacts/0/hours/check/on'),
        'a span and an exception': refused(
          {
            contacts: [
              {
                hours: {
                  weekly: [{ from: '2027-02-29', to: '2027-02-28' }],
                  exceptions: [{ date: '2026-13-01' }],
                },
              },
            ],
          },
          '/contacts/0/hours/weekly/0/from',
          '/contacts/0/hours/exceptions/0/date',
        ),
        'a table of a day that is none': refused(table({ asOf: '2026-11-31' }), '/tables/0/asOf'),
      },
    },
    'newer-tables-exist': {
      good: {
        'a table in the file': { tables: [{ id: 'old', supersededBy: ['new'] }, { id: 'new' }] },
        'a bundled table': { extends: 'bundled', tables: [{ id: 'own', supersededBy: ['bundled-one'] }] },
      },
      bad: {
        'a table that is not there': refused(
          table({ supersededBy: ['one', 'new'] }),
          '/tables/0/supersededBy/1',
        ),
      },
    },
    'totals-add-up': {
      good: {
        'the sum': counts(5, [2, 3]),
        'a sum of decimals': counts(0.3, [0.1, 0.2]),
        'the sum, where a row has no figure': counts(5, [2, 3, null]),
        'more, where a row has no figure': counts(9, [2, 3, null]),
        'no total': counts(null, [2, 3]),
        'rows that cannot be compared': counts(9, [2, 3], { comparable: false }),
        proportions: counts(9, [2, 3], { kind: 'proportions' }),
      },
      bad: {
        'too much': refused(counts(6, [2, 3]), '/tables/0/total'),
        'too little': refused(counts(4, [2, 3]), '/tables/0/total'),
        'half too much': refused(counts(5.5, [2, 3]), '/tables/0/total'),
        'less than the rows that have a figure': refused(counts(4, [2, 3, null]), '/tables/0/total'),
      },
    },
    'proportions-fit': {
      good: {
        'a range': part({ value: 1, to: 2, of: 100 }),
        'the whole': part({ value: 4, to: 4, of: 4 }),
        'no figure': part({ value: null }),
        counts: table({ rows: [{ id: 'row', value: 7 }] }),
      },
      bad: {
        'no whole': refused(part({ value: 3 }), '/tables/0/rows/0'),
        'more than the whole': refused(part({ value: 5, of: 4 }), '/tables/0/rows/0/value'),
        'an end before the beginning': refused(part({ value: 2, to: 1, of: 9 }), '/tables/0/rows/0/to'),
        'an end beyond the whole': refused(part({ value: 2, to: 10, of: 9 }), '/tables/0/rows/0/to'),
      },
    },
    'removed-exist': {
      base: { tables: [{ id: 'known' }] },
      good: { 'a bundled one': { extends: 'bundled', remove: ['known'] } },
      bad: { 'one that is not bundled': refused({ remove: ['known', 'unknown'] }, '/remove/1') },
    },
    'small-counts': {
      good: {
        'none, five and many': counts(105, [0, 5, 100]),
        'few that everybody may know': counts(3, [1, 2], { smallCounts: 'known' }),
        'few of which': counts(null, [1, 2], { kind: 'proportions' }),
        'hidden ones without a total': hidden(null, [10], 1),
        'hidden ones whose sum tells nothing': hidden(14, [10], 2),
      },
      bad: {
        'one to four': refused(
          counts(null, [0, 1, 2, 3, 4, 5]),
          ...[1, 2, 3, 4].map((row) => `/tables/0/rows/${row}/value`),
        ),
        'the end of a range': refused(table({ rows: [{ id: 'a', value: 0, to: 4 }] }), '/tables/0/rows/0/to'),
        'a hidden one that still stands there': refused(
          table({ rows: [{ id: 'a', value: 3, suppressed: true }] }),
          '/tables/0/rows/0/value',
        ),
        'one that follows from the total': refused(hidden(13, [10], 1), '/tables/0/total'),
        'two that can only be one each': refused(hidden(12, [10], 2), '/tables/0/total'),
        'two that can only be four each': refused(hidden(18, [10], 2), '/tables/0/total'),
      },
    },
    'takeaways-written': {
      good: {
        'a takeaway': table({ takeaway: words }),
        'one in one language': table({ takeaway: 'Husk det' }),
      },
      bad: { none: refused(table({}), '/tables/0') },
    },
    'both-languages': {
      good: {
        'both languages': { title: words, ...card({ text: words, prompts: [words] }) },
        'the name of a publication': { source: { title: 'Et navn', section: 'Et afsnit' } },
        'names, months and notes for editors': {
          contacts: [
            { name: 'Et navn', editorNote: 'Ring', audiences: ['street'], check: { on: '2009-03' } },
          ],
        },
      },
      bad: {
        'a plain string': refused({ title: 'Kun dansk' }, '/title'),
        'no English': refused(card({ text: { da: 'Noget' } }), '/decks/0/cards/0/text'),
        'blank Danish': refused(card({ text: { da: ' ', en: 'Some' } }), '/decks/0/cards/0/text'),
        'neither language': refused({ title: { de: 'Etwas' } }, '/title', '/title'),
        'a prompt': refused(card({ prompts: [words, 'Hvad?'] }), '/decks/0/cards/0/prompts/1'),
        'a note and a defect': refused(
          table({ notes: ['Noget'], defects: [{ en: 'Some' }] }),
          '/tables/0/notes/0',
          '/tables/0/defects/0',
        ),
        'the words for an audience': refused({ audiences: { street: { da: 'Gade' } } }, '/audiences/street'),
        'a publication in one language of two': refused(
          { source: { title: { da: 'Et navn' } } },
          '/source/title',
        ),
        ...Object.fromEntries(
          textKeys
            .split(' ')
            .map((key) => [key, refused(card({ [key]: { da: 'A' } }), `/decks/0/cards/0/${key}`)]),
        ),
      },
    },
    translated: {
      good: {
        'two languages': { title: { da: 'Det er et skøn.', en: 'It is an estimate.' } },
        'the same two words': { title: { da: 'Interesser. Reden Aarhus.', en: 'Interests. Reden Aarhus.' } },
      },
      bad: {
        'the whole text': refused({ title: { da: 'Tal om alt', en: 'Tal om alt' } }, '/title'),
        'one sentence of two': refused(
          { title: { da: 'Ring nu. Vi er her.', en: 'Call now! vi er her' } },
          '/title',
        ),
      },
    },
    'tables-described': {
      good: {
        'a described table': table(described),
        'source, period and unit on every row': table({
          population: words,
          rows: [perRow, perRow],
        }),
      },
      bad: {
        ...Object.fromEntries(
          Object.keys(described).map((key) => [
            `a table without ${key}`,
            refused(table({ ...described, [key]: undefined }), '/tables/0'),
          ]),
        ),
        'a period on one row of two': refused(
          table({ ...described, period: undefined, rows: [perRow, {}] }),
          '/tables/0',
        ),
        'a population on rows': refused(
          table({ ...described, population: undefined, rows: [{ population: words }] }),
          '/tables/0',
        ),
      },
    },
    'lists-have-versions': {
      good: { 'a version': list({ version: '1' }) },
      bad: {
        'no version': refused(list({}), '/lists/0'),
        'a blank one': refused(list({ version: ' ' }), '/lists/0'),
      },
    },
  },
);

const more = [...editorRules, ...bundledRules];
const schemas = Object.fromEntries(
  await Promise.all(kinds.map(async (kind) => [kind, compileSchema(await loadSchema(kind))] as const)),
);

describe('judge', () => {
  it('asks only the rules of that kind, and names rule and severity', () => {
    const data = { title: { da: 'Noget' }, lists: [{ id: 'a' }] };
    const judged = (kind: Kind) =>
      judge(kind, data, { schema: () => [], more }).map(({ rule, path, severity }) => [rule, path, severity]);
    assert.deepEqual(judged('contacts'), [['both-languages', '/title', 'warning']]);
    assert.deepEqual(judged('checklists'), [
      ['both-languages', '/title', 'warning'],
      ['lists-have-versions', '/lists/0', 'warning'],
    ]);
  });

  it('asks without more only the rules that hold everywhere', () => {
    const data = { title: { da: 'Noget' }, lists: [{ id: 'a' }, { id: 'a' }] };
    assert.deepEqual(
      judge('checklists', data, { schema: () => [] }).map(({ rule, path, id }) => [rule, path, id]),
      [['unique-ids', '/lists/1/id', 'a']],
    );
  });

  it('says once what the schema has refused already', () => {
    const data = { contacts: [{ id: 'a', name: 'A', address: { visibility: 'hidden', street: 'x' } }] };
    const faults = judge('contacts', data, { schema: schemas.contacts!, more });
    assert.deepEqual(
      faults.map(({ rule, path, severity, id }) => [rule, path, severity, id]),
      [['hidden-streets', '/contacts/0/address/street', 'error', 'a']],
    );
  });

  it('writes paths as JSON Pointers', () => {
    const [fault] = judge('contacts', { 'a/b~c': { title: 'x' } }, { schema: () => [], more });
    assert.equal(fault?.path, '/a~1b~0c/title');
  });

  it('takes a takeaway for advice, and nothing else', () => {
    assert.deepEqual(
      rules.filter(({ severity }) => severity !== 'warning').map(({ id, severity }) => [id, severity]),
      [['takeaways-written', 'advice']],
    );
  });

  for (const kind of kinds)
    it(`has nothing to say about the bundled ${kind}`, () => {
      const data = JSON.parse(readFileSync(new URL(`../../data/${kind}.json`, import.meta.url), 'utf8'));
      assert.ok(data[recordKeys[kind]].length > 0);
      assert.deepEqual(judge(kind, data, { schema: schemas[kind]!, more }), []);
    });
});
