import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Checklists, List } from '../../src/checklist/data.js';
import { answerItem, readAnswers } from '../../src/checklist/model/answers.js';
import { checklistView, listOf, type ListProgress } from '../../src/checklist/model/checklist.js';
import { strings } from '../../src/checklist/strings.js';

const list: List = {
  id: 'before',
  title: { da: 'Før samtalen', en: 'Before the conversation' },
  intro: { da: 'Sæt kryds.', en: 'Tick.' },
  items: [
    {
      id: 'calm',
      title: { da: 'Ro', en: 'Calm' },
      text: { da: 'Find et rum.' },
      group: { da: 'Rammer', en: 'Setting' },
    },
    { id: 'time', title: { da: 'Tid', en: 'Time' }, group: { da: 'Rammer', en: 'Setting' } },
    { id: 'trust', title: { da: 'Tillid', en: 'Trust' } },
  ],
  source: { section: 'Kapitel 2' },
};
const data: Checklists = {
  source: {
    title: { da: 'Håndbog', en: 'Handbook' },
    publisher: 'Styrelsen',
    date: '2009-03',
    url: 'https://example.org/',
  },
  lists: [list],
};
const view = (reading: Partial<ListProgress> = {}, shown = list, from = data) =>
  checklistView(from, shown, { language: 'da', answers: {}, keeping: 'nowhere', ...reading });

describe('checklist model', () => {
  it('finds a list, or says that there is none', () => {
    assert.equal(listOf(data, 'before'), list);
    assert.equal(listOf(data, 'after'), undefined);
  });

  it('says how far the reader is, and promises nothing', () => {
    assert.equal(
      view({ answers: readAnswers(['calm', 'trust']) }).progress,
      '2 af 3. Intet er sendt eller gemt.',
    );
    assert.equal(
      view({ answers: readAnswers(['calm']), language: 'en' }).progress,
      '1 of 3. Nothing is sent or saved.',
    );
  });

  it('says where ticks are kept, and that they are not where the device refuses', () => {
    assert.equal(view({ keeping: 'device' }).progress, '0 af 3. Gemmes kun på denne enhed.');
    assert.equal(view({ keeping: 'blocked' }).progress, '0 af 3. Intet er gemt: Enheden tillader det ikke.');
    assert.match(view({ keeping: 'blocked', language: 'en' }).progress, /Nothing is saved/);
  });

  it('groups neighbours under one heading', () => {
    const groups = view().groups.map(({ title, items }) => [title?.text, ...items.map(({ id }) => id)]);
    assert.deepEqual(groups, [
      ['Rammer', 'calm', 'time'],
      [undefined, 'trust'],
    ]);
  });

  it('ignores ticks that the list does not have, and keeps the order of the list', () => {
    assert.deepEqual(view({ answers: readAnswers(['trust', 'gone', 'calm']) }).answered, ['calm', 'trust']);
    const ticked = answerItem(list, readAnswers(['trust', 'gone']), 'calm', 'yes');
    assert.deepEqual(Object.entries(ticked), [
      ['calm', 'yes'],
      ['trust', 'yes'],
    ]);
    assert.deepEqual(answerItem(list, ticked, 'calm', undefined), { trust: 'yes' });
  });

  it('counts every answer, and takes only answers that exist', () => {
    const given = { calm: 'no', time: 'not-relevant', trust: 'maybe', constructor: 'yes' };
    const shown = view({ answers: readAnswers(given) });
    assert.deepEqual(shown.answered, ['calm', 'time']);
    assert.deepEqual(
      shown.groups.flatMap(({ items }) => items).map((item) => item.answer),
      ['no', 'not-relevant', undefined],
    );
    for (const junk of [null, undefined, 7, 'calm', [7, null], { calm: true }, { calm: ['yes', 'no'] }])
      assert.deepEqual(readAnswers(junk), {});
  });

  it('sets aside what was ticked before, not what is ticked or opened since', () => {
    const { groups } = view({
      answers: readAnswers(['trust', 'time']),
      setAside: new Set(['trust', 'calm']),
    });
    const hidden = groups.flatMap(({ items }) => items).filter((item) => item.hidden);
    assert.deepEqual(
      hidden.map(({ id }) => id),
      ['trust'],
    );
    assert.deepEqual(
      groups.map((group) => group.hidden),
      [false, true],
    );
  });

  it('marks words that are not in the language of the reader', () => {
    assert.deepEqual(view({ language: 'en' }).groups[0]!.items[0]!.text, {
      text: 'Find et rum.',
      lang: 'da',
    });
  });

  it('reads a section as part of the source of the file, and a title as a source of its own', () => {
    assert.deepEqual(view().source, {
      title: { text: 'Håndbog', lang: undefined },
      details: 'Styrelsen, Kapitel 2, marts 2009',
      href: 'https://example.org/',
    });
    const own = view({}, { ...list, source: { title: 'Vores egen', date: '2024' } }).source;
    assert.deepEqual(own, { title: { text: 'Vores egen' }, details: '2024', href: undefined });
  });

  it('writes dates as people do, in every time zone, and odd ones as they stand', () => {
    const dated = (date: string, language: 'da' | 'en' = 'da') =>
      view({ language }, list, { lists: [list], source: { date } })
        .source?.details.split(', ')
        .at(-1);
    assert.equal(dated('2009'), '2009');
    assert.equal(dated('2009-03-01'), '1. marts 2009');
    assert.equal(dated('2009-03', 'en'), 'March 2009');
    assert.equal(dated('2009-13'), '2009-13');
  });

  it('follows web addresses only', () => {
    const source = { title: 'Kilde', url: 'javascript:alert(1)' };
    assert.equal(view({}, { ...list, source }).source?.href, undefined);
  });

  it('has no source where none is named', () => {
    assert.equal(view({}, { ...list, source: undefined }, { lists: [list] } as Checklists).source, undefined);
  });

  it('AT-37: no word of its own says that something is done or handed in', () => {
    for (const language of ['da', 'en'] as const) {
      const said = Object.values(strings[language])
        .map((value) => (typeof value === 'function' ? value(3, 6) : value))
        .join(' ')
        .replace(/Intet er sendt|Nothing is sent/g, '');
      assert.doesNotMatch(said, /færdig|sendt|gennemført|fuldført|afsluttet|\bsent\b|complete|finish|done/i);
    }
    assert.match(strings.da.nowhere, /Intet er sendt/);
  });
});
