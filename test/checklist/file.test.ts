import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { List } from '../../src/checklist/data.js';
import { openedFile, savedFile, sentences } from '../../src/checklist/tools/model/file.js';

const list: List = {
  id: 'before',
  version: '1',
  title: 'Før samtalen',
  items: [
    { id: 'calm', title: { da: 'Ro', en: 'Calm' } },
    { id: 'time', title: { da: 'Tid', en: 'Time' } },
    { id: 'trust', title: 'Tillid' },
  ],
};
const answers = { calm: 'yes', trust: 'not-relevant' } as const;
const said = (text: string, now = list, language: 'da' | 'en' = 'da') =>
  sentences(openedFile(text, now, language), language);

describe('a checklist as a file', () => {
  it('comes back as it was saved, in either language, and holds neither time nor name', () => {
    const text = savedFile(list, answers, 'da');
    assert.deepEqual(JSON.parse(text), {
      format: 'pejl-checklist',
      list: 'before',
      version: '1',
      language: 'da',
      items: [
        { id: 'calm', title: 'Ro' },
        { id: 'time', title: 'Tid' },
        { id: 'trust', title: 'Tillid' },
      ],
      answers: { calm: 'yes', trust: 'not-relevant' },
    });
    for (const language of ['da', 'en'] as const) {
      const opened = openedFile(`\uFEFF${text}`, list, language);
      assert.deepEqual(opened, { ok: true, answers, added: [], removed: [], renamed: [], revised: false });
    }
    assert.deepEqual(said(text), ['Filen er åbnet.']);
  });

  it('says what is new in the list since, item by item', () => {
    const text = savedFile(list, answers, 'da');
    const now: List = {
      ...list,
      version: '2',
      items: [
        { id: 'calm', title: { da: 'Fred og ro', en: 'Calm' } },
        { id: 'room', title: { da: 'Et rum', en: 'A room' } },
        { id: 'time', title: { da: 'Tid', en: 'Time' } },
      ],
    };
    assert.deepEqual(said(text, now), [
      'Filen er åbnet. Listen er ændret, siden du gemte.',
      'Nyt: »Et rum«.',
      'Ikke længere med: »Tillid«.',
      'Skrevet om: »Fred og ro«.',
    ]);
    const opened = openedFile(text, now, 'da');
    assert.deepEqual(opened.ok && opened.answers, { calm: 'yes' });
  });

  it('says that the edition is another where the items are called the same', () => {
    const [line] = said(savedFile(list, answers, 'en'), { ...list, version: '2' }, 'en');
    assert.match(line!, /new edition/);
  });

  it('does not call an item renamed where its old language is not there to compare', () => {
    const danish: List = { ...list, items: [{ id: 'calm', title: { da: 'Fred' } }] };
    const renamed = (language: 'da' | 'en') => {
      const opened = openedFile(savedFile(list, answers, language), danish, 'da');
      return opened.ok && opened.renamed;
    };
    assert.deepEqual(renamed('en'), []);
    assert.deepEqual(renamed('da'), ['Fred']);
  });

  it('changes nothing for a file that is no list, or another one', () => {
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{"format":"pejl-checklist"}',
      '{"format":"other","items":[]}',
    ])
      assert.deepEqual(openedFile(text, list, 'da'), { ok: false, reason: 'unreadable' }, text);
    const other = openedFile(savedFile({ ...list, id: 'after' }, answers, 'da'), list, 'da');
    assert.deepEqual(other, { ok: false, reason: 'other-list' });
    assert.deepEqual(said('{', list, 'en'), [
      'The file cannot be read as a saved list. Nothing has changed.',
    ]);
  });

  it('takes no answer that does not exist, and no row that is broken', () => {
    const text = JSON.stringify({
      format: 'pejl-checklist',
      list: 'before',
      items: [null, { id: 'calm' }, 7],
      answers: { calm: 'perhaps', time: 'no', gone: 'yes' },
    });
    const opened = openedFile(text, list, 'da');
    assert.deepEqual(opened.ok && opened.answers, { time: 'no' });
  });
});
