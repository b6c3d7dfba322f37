import { expect } from '@open-wc/testing';
import { called, expectSeen, pressOn, walk, walkInLittleRoom } from '../helpers/keyboard.js';
import { buttonOf, drawn, one } from './drawn.js';

describe('pejl-statistics-table by keyboard', () => {
  it('leads through everything in reading order, in sight, and out of it both ways', async () => {
    const element = await drawn();
    const stops = await walk(element);
    const title = 'Besøg på værestedet';
    expect(stops.slice(0, 2)).to.deep.equal([`Tabel ${title}`, `Søjler ${title}`]);
    for (const name of [`Hent CSV ${title}`, `CSV til maskiner ${title}`, `Udskriv ${title}`])
      expect(stops).to.include(name);
    expect(new Set(stops).size).to.equal(stops.length);
    expect(await walkInLittleRoom(element)).to.include.members(stops);
  });

  it('hides nothing behind its own head, nor behind a head of the page', async () => {
    const long = Array.from({ length: 12 }, (_, number) => ({
      id: `row-${number}`,
      label: `Sted ${number}`,
      url: `https://example.org/${number}`,
      value: number,
    }));
    const data = { tables: [{ id: 'visits', kind: 'counts', title: 'Besøg', unit: 'besøg', rows: long }] };
    const element = await drawn({ data: data as never });
    await walkInLittleRoom(element);
  });

  it('sorts with Enter and Space, shows and hides, and stays where it was', async () => {
    const element = await drawn();
    const sorted = () => one(element, '[aria-sort]')?.getAttribute('aria-sort');
    const head = one<HTMLButtonElement>(element, 'thead th:nth-child(2) button');
    for (const [key, order] of [
      ['Enter', 'ascending'],
      ['Space', 'descending'],
    ] as const) {
      await pressOn(element, head, key);
      expect(sorted()).to.equal(order);
      expect(expectSeen(element)).to.equal(head);
    }
    const bars = buttonOf(element, 'Søjler');
    for (const pressed of ['false', 'true']) {
      await pressOn(element, bars, 'Space');
      expect(bars.getAttribute('aria-pressed')).to.equal(pressed);
      expect(expectSeen(element)).to.equal(bars);
    }
    const file = buttonOf(element, 'Hent CSV');
    await pressOn(element, file);
    expect(called(expectSeen(element))).to.equal(called(file));
  });
});
