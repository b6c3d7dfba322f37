import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardByKey } from '../../src/conversation-cards/model/keys.js';

describe('cardByKey', () => {
  it('follows the reading direction', () => {
    assert.equal(cardByKey('ArrowRight', 3, 9, false), 4);
    assert.equal(cardByKey('ArrowLeft', 3, 9, false), 2);
    assert.equal(cardByKey('ArrowRight', 3, 9, true), 2);
    assert.equal(cardByKey('ArrowLeft', 3, 9, true), 4);
  });

  it('goes to both ends', () => {
    assert.equal(cardByKey('Home', 3, 9, true), 0);
    assert.equal(cardByKey('End', 3, 9, true), 8);
  });

  it('leads nowhere where there are no cards to go to', () => {
    assert.equal(cardByKey('End', 0, 0, false), undefined);
  });

  it('leaves all other keys alone', () => {
    for (const key of ['ArrowDown', 'Enter', ' ', 'a', 'Tab', 'Escape']) {
      assert.equal(cardByKey(key, 3, 9, false), undefined, key);
    }
  });
});
