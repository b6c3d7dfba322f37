import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isShown, readView, toggleHalf } from '../../src/statistics-table/model/view.js';

describe('which halves of a table are shown', () => {
  it('is what the page writes, and both where it writes anything else', () => {
    assert.equal(readView('table', true), 'table');
    assert.equal(readView('chart', true), 'chart');
    for (const written of ['both', 'bars', '', null, undefined])
      assert.equal(readView(written, true), 'both');
  });

  it('is the figures alone where there are no bars', () => {
    for (const written of ['both', 'table', 'chart']) assert.equal(readView(written, false), 'table');
  });

  it('hides the half whose button is pressed, and shows both when it is pressed again', () => {
    assert.equal(toggleHalf('both', 'table'), 'chart');
    assert.equal(toggleHalf('chart', 'table'), 'both');
    assert.equal(toggleHalf('both', 'bars'), 'table');
    assert.equal(toggleHalf('table', 'bars'), 'both');
  });

  it('never leaves a reader with nothing', () => {
    assert.equal(toggleHalf('chart', 'bars'), 'table');
    assert.equal(toggleHalf('table', 'table'), 'chart');
    for (const view of ['both', 'table', 'chart'] as const)
      assert.ok(isShown(view, 'table') || isShown(view, 'bars'), view);
  });
});
