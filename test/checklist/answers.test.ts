import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf, checkedIds, formValues, readKind } from '../../src/checklist/model/answers.js';

describe('answers to a checklist', () => {
  it('are ticks unless the page asks for answers', () => {
    assert.equal(readKind('yes-no'), 'yes-no');
    for (const written of ['ticks', 'yes', '', null, undefined]) assert.equal(readKind(written), 'ticks');
  });

  it('count as ticked where they are yes', () => {
    assert.deepEqual(checkedIds({ calm: 'yes', time: 'no', trust: 'yes', room: 'not-relevant' }), [
      'calm',
      'trust',
    ]);
  });

  it('go into a form as ids where they are ticks, else with the answer', () => {
    const answers = { time: 'no', calm: 'yes' } as const;
    assert.deepEqual(formValues(['calm', 'time'], answers, 'ticks'), ['calm', 'time']);
    assert.deepEqual(formValues(['calm', 'time'], answers, 'yes-no'), ['calm:yes', 'time:no']);
    assert.deepEqual(formValues([], {}, 'ticks'), []);
  });
});

describe('what the page is told of a change', () => {
  it('is the item that is another, and how many are answered now', () => {
    const before = { calm: 'yes' } as const;
    const next = { calm: 'yes', time: 'yes' } as const;
    assert.deepEqual(changesOf(before, next, { total: 3, answered: ['calm'], kind: 'ticks' }), [
      { id: 'time', checked: true, done: 2, total: 3 },
    ]);
  });

  it('is every item that is cleared, in the list’s order', () => {
    const before = { calm: 'yes', trust: 'yes' } as const;
    assert.deepEqual(changesOf(before, {}, { total: 3, answered: ['calm', 'trust'], kind: 'ticks' }), [
      { id: 'calm', checked: false, done: 0, total: 3 },
      { id: 'trust', checked: false, done: 0, total: 3 },
    ]);
  });

  it('has the answer where the list asks for one', () => {
    const told = { total: 2, answered: ['calm'], kind: 'yes-no' } as const;
    assert.deepEqual(changesOf({ calm: 'yes' }, { calm: 'not-relevant' }, told), [
      { id: 'calm', checked: false, done: 1, total: 2, answer: 'not-relevant' },
    ]);
    assert.deepEqual(changesOf({ calm: 'yes' }, {}, told), [
      { id: 'calm', checked: false, done: 0, total: 2, answer: undefined },
    ]);
  });

  it('is nothing where nothing is another', () => {
    const same = { calm: 'yes' } as const;
    assert.deepEqual(changesOf(same, { ...same }, { total: 3, answered: ['calm'], kind: 'ticks' }), []);
  });
});
