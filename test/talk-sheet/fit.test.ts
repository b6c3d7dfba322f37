import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fitOnPage, settings, textSizes } from '../../src/talk-sheet/model/fit.js';

describe('getting a preparation onto one page', () => {
  it('takes the largest text that fits, in two columns rather than smaller', () => {
    assert.deepEqual(fitOnPage(3, () => true).setting, { points: 11, columns: 1 });
    assert.deepEqual(fitOnPage(3, (_, { columns }) => columns === 2).setting, { points: 11, columns: 2 });
    assert.deepEqual(fitOnPage(3, (_, { points }) => points <= 9.5).setting, { points: 9.5, columns: 1 });
  });

  it('goes from 11 points to 9 and no further', () => {
    assert.equal(textSizes[0], 11);
    assert.equal(Math.min(...settings.map(({ points }) => points)), 9);
  });

  it('says how many cards there is room for, whatever the room', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: -1, max: 45 }), (total, room) => {
        const fit = fitOnPage(total, (count, { points, columns }) =>
          points === 9 && columns === 2 ? count <= room : count <= room - 5,
        );
        assert.equal(fit.whole, total <= room);
        assert.equal(fit.count, fit.whole ? total : Math.max(0, room));
      }),
    );
  });
});
