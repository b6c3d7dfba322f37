import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  destination,
  neutralPage,
  overlap,
  placeFor,
  pressed,
  type Press,
} from '../../src/quick-exit/model/exit.js';

const base = 'https://kommune.example/hjaelp/';
const shift = (type: string, repeat = false): Press => ({ type, key: 'Shift', repeat });
const after = (...events: Press[]) => events.reduce(pressed, { count: 0, alone: false }).count;
const press = [shift('keydown'), shift('keyup')];

describe('quick exit model', () => {
  it('leads to web addresses, also relative ones', () => {
    assert.equal(destination('https://example.org/vejr', base), 'https://example.org/vejr');
    assert.equal(destination('http://example.org/vejr', base), 'http://example.org/vejr');
    assert.equal(destination('/vejr', base), 'https://kommune.example/vejr');
  });

  it('leads to the neutral page where there is no usable address', () => {
    assert.equal(neutralPage, 'https://www.dmi.dk/');
    for (const href of [
      '',
      undefined,
      null,
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@b.dk',
      'https://',
      'shttp://example.org/',
    ])
      assert.equal(destination(href, base), neutralPage);
    assert.equal(destination('/vejr', 'about:blank'), neutralPage);
    // To a place in the page itself nothing would load, and the cover would stay.
    for (const href of ['#', '#top', base, `${base}#top`, '.'])
      assert.equal(destination(href, `${base}#here`), neutralPage);
    assert.equal(destination('?vejr', base), `${base}?vejr`);
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

  it('counts a Shift during which a key from before comes up', () => {
    assert.equal(after(shift('keydown'), { type: 'keyup', key: 'A' }, shift('keyup')), 1);
  });

  it('does not count a Shift that went down elsewhere', () => {
    assert.equal(after(...press, shift('keyup')), 1);
    assert.equal(after(shift('keyup')), 0);
    assert.equal(after(shift('keydown', true), shift('keyup')), 0);
  });

  it('forgives other keys between the presses', () => {
    assert.equal(after(...press, { type: 'keydown', key: 'x' }, { type: 'keyup', key: 'x' }, ...press), 2);
  });

  const view = { left: 0, top: 0, width: 1000, height: 700 };
  const link = (left: number, top: number) => ({ left, top, width: 200, height: 50 });

  it('stands in its own place while that is in view, else at the nearest edge', () => {
    assert.deepEqual(placeFor(link(600, 80), view, false), { left: 600, top: 80 });
    assert.deepEqual(placeFor(link(600, -900), view, false), { left: 600, top: 0 });
    assert.deepEqual(placeFor(link(600, 5000), view, false), { left: 600, top: 650 });
    assert.deepEqual(placeFor(link(-40, 80), view, false), { left: 0, top: 80 });
    assert.deepEqual(placeFor(link(950, 80), view, false), { left: 800, top: 80 });
  });

  it('stays within what a reader who has zoomed in sees', () => {
    const zoomed = { left: 300, top: 400, width: 250, height: 175 };
    assert.deepEqual(placeFor(link(800, 80), zoomed, false), { left: 350, top: 400 });
    assert.deepEqual(placeFor(link(800, 80), zoomed, true), { left: 350, top: 525 });
    assert.deepEqual(placeFor(link(0, 0), { left: 0, top: 0, width: 100, height: 20 }, true), {
      left: 0,
      top: 0,
    });
  });

  it('overlaps what it shares a spot with; edges that touch share none', () => {
    const box = { left: 100, top: 100, width: 200, height: 50 };
    const at = (left: number, top: number) => overlap(box, { left, top, width: 40, height: 40 });
    assert.deepEqual(
      [at(150, 105), at(61, 105), at(299, 105), at(150, 61), at(150, 149)],
      Array(5).fill(true),
    );
    assert.deepEqual([at(60, 105), at(300, 105), at(150, 60), at(150, 150)], Array(4).fill(false));
    assert.deepEqual([at(20, 105), at(400, 105), at(150, 20), at(150, 400)], Array(4).fill(false));
  });

  it('gives way to what has the focus, unless that fills the window', () => {
    const field = (top: number, height = 40) => ({ left: 0, top, width: 1000, height });
    assert.equal(placeFor(link(600, -900), view, false, field(20)).top, 650);
    assert.equal(placeFor(link(600, 0), view, true, field(640)).top, 0);
    assert.equal(placeFor(link(600, 0), view, true, field(300)).top, 650);
    assert.equal(placeFor(link(600, 0), view, true, field(0, 700)).top, 650);
  });
});
