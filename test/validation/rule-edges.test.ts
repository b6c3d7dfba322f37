import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds } from '../../src/kinds.js';
import { textsIn } from '../../src/validation/editors/texts.js';
import { judge, judgeShape } from '../../src/validation/judge.js';
import { step, stepsOf, type Fault } from '../../src/validation/fault.js';
import { addressesIn, hoursIn, objectsIn, stringsIn } from '../../src/validation/rules/rule.js';
import { edges, rules, type Edge } from './rule-cases.js';

/** Nearly right and nearly wrong files, and values that the schema refuses, of which a rule says nothing. */
const table = (more: object) => ({ tables: [{ id: 'one', kind: 'counts', ...more }] });
const rows = (total: unknown, ...values: object[]) => table({ total, rows: values });
const part = (row: object) => table({ kind: 'proportions', rows: [row] });
const hidden = { value: null, suppressed: true };
const dated = (on: unknown) => ({ contacts: [{ address: { check: { on } } }] });
const title = (da: unknown, en: unknown) => ({ title: { da, en } });

const bundled = {
  contacts: [{ id: 'contact' }],
  tables: [{ id: 'table' }],
  decks: [{ id: 'deck' }],
  lists: [{ id: 'list' }],
};

const common: Edge[] = [
  ['unique-ids', 'what is no list, and no record', { contacts: {}, lists: [null, { id: 5 }, { id: 5 }] }, []],
  [
    'unique-ids',
    'records after others',
    { lists: [null, { id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' }] },
    ['/lists/3/id', '/lists/4/id'],
    ['no. 2 ', 'no. 2 '],
  ],
  ['days-exist', 'words around a day', dated('ca. 2026-02-30'), []],
  ['days-exist', 'words after a day', dated('2026-02-30 ca.'), []],
  ['days-exist', 'a list', dated(['2026-02-30']), []],
  [
    'days-exist',
    'the end of a span, and of a table',
    { contacts: [{ hours: { weekly: [{ to: '2027-02-29' }] } }], ...table({ nextUpdate: '2026-02-30' }) },
    ['/contacts/0/hours/weekly/0/to', '/tables/0/nextUpdate'],
  ],
  [
    'newer-tables-exist',
    'one of the bundled',
    { extends: 'bundled', ...table({ supersededBy: ['table'] }) },
    [],
  ],
  [
    'newer-tables-exist',
    'one that is not among the bundled',
    { extends: 'bundled', ...table({ supersededBy: ['gone'] }) },
    ['/tables/0/supersededBy/0'],
  ],

  ['totals-add-up', 'a millionth too much', rows(1e-6, { value: 0 }), ['/tables/0/total']],
  ['totals-add-up', 'a total that is no number', rows('x', { value: 0 }), []],
  ['totals-add-up', 'a row that is no number', rows(9, { value: 4 }, { value: '4' }), []],
  ['proportions-fit', 'an end that is no number', part({ value: 1, to: null, of: 9 }), []],
  ['proportions-fit', 'an end in words', part({ value: 1, to: '100', of: 9 }), []],
  ['proportions-fit', 'a whole that is no number', part({ value: 3, of: null }), []],
  ['small-counts', 'a count that is no number', rows(null, { value: '3' }), []],
  ['small-counts', 'two that may be one and two', rows(13, { value: 10 }, hidden, hidden), []],
  ['small-counts', 'two that may be three and four', rows(17, { value: 10 }, hidden, hidden), []],
  ['small-counts', 'three that can only be one each', rows(3, hidden, hidden, hidden), ['/tables/0/total']],

  ['removed-exist', 'one of each kind', { remove: ['contact', 'table', 'deck', 'list'] }, []],
  ['removed-exist', 'what is no list', { remove: 'gone' }, []],
  ['lists-have-versions', 'a number', { lists: [{ version: 1 }] }, ['/lists/0']],
  [
    'tables-described',
    'what a table and its rows lack, one by one',
    table({ population: 'x', rows: [{ source: {}, unit: 'x' }, { source: {} }] }),
    ['/tables/0', '/tables/0'],
    ['"period"', '"unit"'],
  ],
  ['both-languages', 'a number and a blank', title(5, ' \n'), ['/title', '/title'], ['"da"', '"en"']],
  [
    'both-languages',
    'what only looks like an audience',
    { audiences: { a: { name: { da: 'A' } } }, x: { audiences: { a: {} } } },
    ['/audiences/a', '/audiences/a'],
  ],
  ['translated', 'three words', title('Ring til os', 'Ring til os'), ['/title'], ['"ring til os"']],
  ['translated', 'two words, and blanks', title('Ring  nu. ', 'Ring  nu. '), []],
  ['translated', 'a sentence after a colon', title('Nu: ring til os', 'Now: ring  til os'), []],
  [
    'translated',
    'a sentence after a question',
    title('Hvad? Ring til os.', 'What?! Ring til os'),
    ['/title'],
  ],
  ['translated', 'a dot within a word', title('Se www.a.example i dag', 'Look. a.example i dag'), []],
  ['translated', 'numbers', title(5, 5), []],
  ['translated', 'a text in one language', { title: 'Ring til os' }, []],
  ['translated', 'several signs after a sentence', title('Ring til os?!', 'Ring til os.'), ['/title']],
  ['translated', 'blanks around a sentence', title(' Ring til os', 'Ring til os '), ['/title']],
  ['translated', 'two words after blanks', title(' Ring nu', ' Ring nu'), []],
];
edges('all kinds', common, bundled);
edges('all kinds, without the bundled data', [['removed-exist', 'anything', { remove: ['gone'] }, []]]);

describe('texts for people', () => {
  it('are found in the order of the file, and nothing else is', () => {
    const data = {
      title: 'A',
      source: { title: 'The name of a publication', section: { da: 'B' } },
      name: 'no text',
      count: { title: 5, note: null },
      audiences: { street: { da: 'C' }, young: 'D' },
      lists: [{ intro: 'E', notes: ['F', 5, { da: 'G' }] }],
    };
    assert.deepEqual(
      textsIn(data).map(({ path }) => path),
      [
        '/title',
        '/source/section',
        '/audiences/street',
        '/audiences/young',
        '/lists/0/intro',
        '/lists/0/notes/0',
        '/lists/0/notes/2',
      ],
    );
  });
});

it('every rule is about a kind of data that exists, or any', () => {
  for (const { id, kind } of rules) assert.ok(['any', ...kinds].includes(kind), id);
});

describe('ways through a file of any shape', () => {
  it('give the objects of a list, and its strings, with their places', () => {
    const list = [null, { a: 1 }, [], 'b', 5];
    assert.deepEqual(objectsIn(list, '/x'), [[{ a: 1 }, '/x/1']]);
    assert.deepEqual(stringsIn(list, '/x'), [['b', '/x/3']]);
    for (const none of [undefined, null, 'abc', 5, {}, { length: 1, 0: {} }]) {
      assert.deepEqual(objectsIn(none, '/x'), []);
      assert.deepEqual(stringsIn(none, '/x'), []);
    }
  });

  it('give the addresses and the hours that are objects', () => {
    const data = {
      contacts: [
        { address: null, hours: 5, phones: [{ hours: [] }] },
        { address: { a: 1, hours: { b: 2 } }, hours: { c: 3 }, emails: [{}, { hours: { d: 4 } }] },
      ],
    };
    assert.deepEqual(addressesIn(data), [[data.contacts[1]!.address, '/contacts/1/address']]);
    assert.deepEqual(hoursIn(data), [
      [{ c: 3 }, '/contacts/1/hours'],
      [{ d: 4 }, '/contacts/1/emails/1/hours'],
      [{ b: 2 }, '/contacts/1/address/hours'],
    ]);
  });

  it('read a pointer as it was written', () => {
    for (const key of ['a', '', 'a/b', 'a~b', '~1', '~01', '/~'])
      assert.deepEqual(stepsOf(`/x${step(key)}`), ['x', key]);
  });
});

describe('what a schema refuses', () => {
  const fault = (path: string, more: Partial<Fault> = {}): Fault => ({
    path,
    rule: 'type',
    severity: 'error',
    ...more,
  });
  const severityAt = (path: string) => judgeShape({}, () => [fault(path)])[0]!.severity;

  it('is no more than a warning where the model has a safe reading', () => {
    for (const path of [
      '/contacts/0/phones/0/check',
      '/contacts/0/phones/0/check/on',
      '/contacts/0/hours',
      '/contacts/0/hours/weekly/0/days',
      '/contacts/0/address/visibility',
      '/contacts/0/status',
      '/contacts/0/anonymous',
      '/contacts/0/runBy',
    ])
      assert.equal(severityAt(path), 'warning', path);
    for (const path of ['', '/contacts/0/name', '/contacts/0/statuses', '/contacts/0/mystatus', '/status2/a'])
      assert.equal(severityAt(path), 'error', path);
  });

  it('has to go where it should not be there; by name only a hidden street is forbidden', () => {
    const more = { rule: 'additionalProperties', expected: ['on'] };
    const unknown = fault('/contacts/0/check/x', more);
    const street = fault('/contacts/0/address/street', { ...more, expected: [] });
    assert.deepEqual(
      judgeShape({}, () => [unknown, street]),
      [unknown, { ...street, rule: 'hidden-streets' }],
    );
  });

  it('is told with the id of its record, where that has one', () => {
    const data = { contacts: [{ id: 'a' }, { id: 5 }, null], lists: [{ id: 'b' }] };
    const idAt = (path: string) => judge('contacts', data, { schema: () => [fault(path)] })[0]!.id;
    assert.equal(idAt('/contacts/0'), 'a');
    assert.equal(idAt('/contacts/0/phones/0'), 'a');
    for (const path of ['', '/contacts', '/contacts/1', '/contacts/2', '/contacts/3', '/lists/0/title'])
      assert.equal(idAt(path), undefined, path);
    assert.equal(judge('contacts', {}, { schema: () => [fault('/contacts')] })[0]!.id, undefined);
    assert.equal(judge('contacts', null, { schema: () => [fault('')] })[0]!.id, undefined);
  });
});
