import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  backsOf,
  holesFor,
  layoutFor,
  paper,
  sheetsOf,
  textSize,
  textSizes,
} from '../../src/conversation-cards/print/model/layout.js';

describe('sheets of cards', () => {
  it('divides A4 without a gap', () => {
    for (const perSheet of [2, 4, 8] as const) {
      const { columns, rows, width, height } = layoutFor(perSheet);
      assert.equal(columns * rows, perSheet);
      assert.equal(columns * width + 20, paper.width);
      assert.equal(rows * height + 20, paper.height);
    }
  });

  it('fills sheets, the last one with empty places', () => {
    assert.deepEqual(sheetsOf([1, 2, 3], 2), [
      [1, 2],
      [3, undefined],
    ]);
    assert.deepEqual(sheetsOf([], 4), []);
  });

  it('turns each row of the backs, so that they meet their fronts', () => {
    assert.deepEqual(backsOf([1, 2, 3, undefined], layoutFor(4)), [2, 1, undefined, 3]);
    assert.deepEqual(backsOf([1, 2], layoutFor(2)), [1, 2]);
    for (const perSheet of [2, 4, 8] as const) {
      const layout = layoutFor(perSheet);
      const fronts = holesFor(layout, false);
      const mirrored = backsOf(holesFor(layout, true), layout).map(({ x, y }) => ({ x: paper.width - x, y }));
      assert.deepEqual(mirrored, fronts);
    }
  });

  it('makes long texts small enough, never smaller than 7 points', () => {
    assert.equal(textSizes[textSize(['Hej'], 82, 118)], 22);
    const sizes = [50, 200, 400, 800, 1600].map((length) => textSize(['x'.repeat(length)], 82, 49));
    assert.deepEqual(
      sizes,
      [...sizes].sort((one, other) => one - other),
    );
    assert.equal(textSizes[textSize(['x'.repeat(90_000)], 82, 49)], 7);
  });
});
