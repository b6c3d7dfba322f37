import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { destination, neutralPage, pressed, type Press } from '../../src/quick-exit/model.js';

const base = 'https://kommune.example/hjaelp/';
const shift = (type: string, repeat = false): Press => ({ type, key: 'Shift', repeat });
const after = (...events: Press[]) => events.reduce(pressed, { count: 0, alone: false }).count;
const press = [shift('keydown'), shift('keyup')];

describe('quick exit model', () => {
  it('leads to web addresses, also relative ones', () => {
    assert.equal(destination('https://example.org/vejr', base), 'https://example.org/vejr');
    assert.equal(destination('/vejr', base), 'https://kommune.example/vejr');
  });

  it('leads to the neutral page where there is no usable address', () => {
    for (const href of [
      '',
      undefined,
      null,
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@b.dk',
      'https://',
    ])
      assert.equal(destination(href, base), neutralPage);
    assert.equal(destination('/vejr', 'about:blank'), neutralPage);
  });

  it('counts presses of Shift when it is let go', () => {
    assert.equal(after(shift('keydown')), 0);
    assert.equal(after(...press), 1);
    assert.equal(after(...press, ...press, ...press), 3);
  });

  it('counts a Shift that is held down once', () => {
    assert.equal(after(shift('keydown'), shift('keydown', true), shift('keydown', true), shift('keyup')), 1);
  });

  it('does not count Shift that is pressed with a key, a finger or the mouse', () => {
    const letter = [
      { type: 'keydown', key: 'A' },
      { type: 'keyup', key: 'A' },
    ];
    assert.equal(after(shift('keydown'), ...letter, shift('keyup')), 0);
    assert.equal(after(shift('keydown'), letter[0]!, shift('keyup'), letter[1]!), 0);
    assert.equal(after(shift('keydown'), letter[0]!, shift('keydown', true), shift('keyup')), 0);
    assert.equal(after(shift('keydown'), { type: 'pointerdown' }, shift('keyup')), 0);
  });

  it('does not count a Shift that went down elsewhere', () => {
    assert.equal(after(shift('keyup')), 0);
    assert.equal(after(shift('keydown', true), shift('keyup')), 0);
  });

  it('forgives other keys between the presses', () => {
    assert.equal(after(...press, { type: 'keydown', key: 'x' }, { type: 'keyup', key: 'x' }, ...press), 2);
  });
});
