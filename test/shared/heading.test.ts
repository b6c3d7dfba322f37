import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headingLevel, nextLevel, writtenLevel } from '../../src/shared/heading.js';

describe('a heading’s level', () => {
  it('is what the page wrote, as a number or as frameworks hand on an attribute', () => {
    for (const level of [0, 1, 2, 3, 4, 5, 6]) {
      assert.equal(headingLevel(level), level);
      assert.equal(headingLevel(`${level}`), level);
      assert.equal(writtenLevel(` ${level} `), level);
    }
  });

  it('is 2 where the page wrote something else, and hides nothing by mistake', () => {
    for (const level of [undefined, null, '', ' ', 7, -1, 2.5, NaN, 'h3', true, {}])
      assert.equal(headingLevel(level), 2, String(level));
  });

  it('goes one down inside a widget, and not below the last', () => {
    assert.deepEqual([0, 1, 2, 5, 6].map(nextLevel), [3, 2, 3, 6, 6]);
  });
});
