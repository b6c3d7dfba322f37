import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import {
  drawPile,
  pileFor,
  seededRandom,
  shuffledOrder,
  stepsBySwipe,
} from '../../src/conversation-cards/model/order.js';

describe('seededRandom', () => {
  const row = (seed: string): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 200 }, random);
  };

  it('gives the same numbers for the same seed', () => {
    assert.deepEqual(row('hold-3'), row('hold-3'));
  });

  it('gives other numbers for a seed that is nearly the same', () => {
    assert.notDeepEqual(shuffledOrder(24, seededRandom('1')), shuffledOrder(24, seededRandom('2')));
    assert.ok(Math.abs(row('1')[0]! - row('2')[0]!) > 0.01);
  });

  it('stays from 0 up to, but not including, 1, also without a letter', () => {
    for (const seed of ['', 'a', 'Æblegrød 🍎']) {
      assert.ok(
        row(seed).every((number) => number >= 0 && number < 1),
        seed,
      );
    }
  });

  it('favours no part of the range', () => {
    const parts = [0, 0, 0, 0];
    for (let seed = 0; seed < 200; seed++) {
      for (const number of row(`group ${seed}`).slice(0, 5)) parts[Math.floor(number * 4)]!++;
    }
    for (const count of parts) assert.ok(count > 200 && count < 300, String(parts));
  });
});

describe('shuffledOrder', () => {
  it('holds each index once', () => {
    for (const length of [0, 1, 2, 24]) {
      const order = shuffledOrder(length, seededRandom('x')).sort((a, b) => a - b);
      assert.deepEqual(
        order,
        Array.from({ length }, (_, index) => index),
      );
    }
  });

  it('follows the numbers it is given', () => {
    // Always the highest number: each swaps with itself. Always 0: each in turn swaps with the first.
    assert.deepEqual(
      shuffledOrder(4, () => 0.999),
      [0, 1, 2, 3],
    );
    assert.deepEqual(
      shuffledOrder(4, () => 0),
      [1, 2, 3, 0],
    );
  });
});

describe('drawPile', () => {
  const drawn = (count: number, length: number, seed: string, start = 0): number[] => {
    const draw = drawPile(seededRandom(seed));
    let shown = start;
    return Array.from({ length: count }, () => (shown = draw(shown, length)));
  };

  it('shows every card once before any comes again, wherever it begins', () => {
    for (let seed = 0; seed < 50; seed++) {
      const seen = drawn(14, 7, String(seed), seed % 7);
      assert.equal(new Set(seen.slice(0, 7)).size, 7, `seed ${seed}: ${seen}`);
      assert.equal(new Set(seen.slice(7)).size, 7, `seed ${seed}: ${seen}`);
    }
  });

  it('never shows the card that is on show already', () => {
    for (let seed = 0; seed < 50; seed++) {
      [3, ...drawn(40, 5, String(seed), 3)].reduce((before, index) => {
        assert.notEqual(index, before, `seed ${seed}`);
        return index;
      });
    }
  });

  it('lets the card on show wait its turn', () => {
    const draw = drawPile(() => 0.999);
    assert.deepEqual([draw(0, 3), draw(1, 3), draw(0, 3)], [1, 0, 2]);
  });

  it('shuffles anew when only the card on show is left', () => {
    const draw = drawPile(() => 0.999);
    assert.deepEqual([draw(0, 3), draw(1, 3), draw(2, 3)], [1, 0, 0]);
  });

  it('stays where there is one card only', () => {
    assert.equal(drawPile(Math.random)(0, 1), 0);
  });
});

describe('pileFor', () => {
  const chance = mock.fn(() => 0);
  const drawnBy = (seed: string | null | undefined): number[] => {
    const pile = pileFor(seed, chance);
    return Array.from({ length: 8 }, () => pile(-1, 8));
  };

  it('is shuffled by the seed, and by chance where there is none or an empty one', () => {
    const byChance = drawnBy(undefined);
    for (const none of [null, '']) assert.deepEqual(drawnBy(none), byChance, `${none}`);
    assert.equal(chance.mock.callCount(), 3 * 7);
    assert.notDeepEqual(drawnBy('hold-3'), byChance);
    assert.equal(chance.mock.callCount(), 3 * 7);
  });
});

describe('stepsBySwipe', () => {
  const touch = { pointerType: 'touch', isPrimary: true, clientX: 200, clientY: 200 };
  const steps = (across: number, down: number, rightToLeft = false, from = {}): number =>
    stepsBySwipe(
      { ...touch, ...from },
      { ...touch, clientX: 200 + across, clientY: 200 + down },
      rightToLeft,
    );

  it('turns to the next card when pushed back to where reading began', () => {
    assert.equal(steps(-80, 10), 1);
    assert.equal(steps(80, 10), -1);
    assert.equal(steps(80, -10, true), 1);
    assert.equal(steps(-80, -10, true), -1);
  });

  it('ignores a tap, a tremble and a scroll', () => {
    assert.equal(steps(0, 0), 0);
    assert.equal(steps(39, 0), 0);
    assert.equal(steps(-80, 60), 0);
    assert.equal(steps(10, 300), 0);
  });

  it('ignores a mouse, a second finger, and an end without a beginning', () => {
    assert.equal(steps(-80, 0, false, { pointerType: 'mouse' }), 0);
    assert.equal(steps(-80, 0, false, { isPrimary: false }), 0);
    assert.equal(stepsBySwipe(undefined, touch, false), 0);
  });
});
