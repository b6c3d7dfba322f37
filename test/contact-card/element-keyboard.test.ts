import { expect, waitUntil } from '@open-wc/testing';
import { contrast, groundOf, solid } from '../accessibility/in-page/colour.mjs';
import { called, deepFocus, expectSeen, pressOn, walk, walkInLittleRoom } from '../helpers/keyboard.js';
import { all, card } from './card.js';
import { contact, dataSet, fresh } from '../contact/contacts.js';

const data = dataSet([contact(fresh)], { feedback: 'ret@example.dk' });
const button = (element: Parameters<typeof all>[0], start: string): HTMLElement =>
  all(element, 'button').find((one) => called(one).startsWith(start))!;

describe('pejl-contact-card by keyboard', () => {
  const stops = [
    '00 00 00 01',
    'Kopiér nummer til Reden Aarhus',
    'Gem kontakt (vCard) til Reden Aarhus',
    'Flere muligheder – Reden Aarhus',
    'hjaelp@example.dk',
    'Kopiér e-mail til Reden Aarhus',
    'example.dk/aarhus',
    'Vis på kort – Reden Aarhus',
    'Udskriv Reden Aarhus',
  ];

  it('leads through everything in reading order, in sight, and out of it both ways', async () => {
    const { element } = await card({ data });
    expect(await walk(element)).to.deep.equal(stops);
    expect(await walkInLittleRoom(element)).to.deep.equal(stops);
  });

  for (const key of ['Enter', 'Space'])
    it(`opens and closes what lies behind a button with ${key}, and stays there`, async () => {
      const { element } = await card({ data });
      for (const start of ['Flere muligheder', 'Udskriv']) {
        const opener = button(element, start);
        await pressOn(element, opener, key);
        await waitUntil(() => opener.getAttribute('aria-expanded') === 'true');
        expect(expectSeen(element)).to.equal(opener);
        const names = await walkInLittleRoom(element);
        expect(names.length).to.be.greaterThan(stops.length);
        await pressOn(element, opener, key);
        await waitUntil(() => opener.getAttribute('aria-expanded') === 'false');
        expect(deepFocus()).to.equal(opener);
        expect(await walk(element)).to.deep.equal(stops);
      }
    });

  it('goes back to the button with Escape from what it opened', async () => {
    const { element } = await card({ data });
    const opener = button(element, 'Udskriv');
    await pressOn(element, opener);
    await waitUntil(() => opener.getAttribute('aria-expanded') === 'true');
    const [first] = all(element, '.print-panel input');
    await pressOn(element, first!, 'Escape');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    expect(deepFocus()).to.equal(opener);
  });

  it('chooses among what can be printed with the arrows', async () => {
    const { element } = await card({ data });
    await pressOn(element, button(element, 'Udskriv'));
    await waitUntil(() => all(element, '.print-panel').length);
    await pressOn(element, all(element, '.print-panel input:checked')[0]!, 'ArrowDown');
    const chosen = expectSeen(element) as HTMLInputElement;
    expect([chosen.value, chosen.checked]).to.deep.equal(['a5', true]);
  });

  it('has a main button to print with, also where nothing else on the page has one', async () => {
    const { element } = await card({ data });
    await pressOn(element, button(element, 'Udskriv'));
    await waitUntil(() => all(element, '.print-panel').length);
    const primary = all(element, '.print-panel .primary')[0]!;
    const around = groundOf(primary.parentElement!);
    const ground = groundOf(primary);
    expect(contrast(ground, around)).to.be.at.least(3);
    expect(contrast(solid(getComputedStyle(primary).color, ground), ground)).to.be.at.least(4.5);
  });

  it('keeps the focus on a button to copy or save', async () => {
    const { element } = await card({ data });
    for (const start of ['Kopiér nummer', 'Gem kontakt']) {
      const control = button(element, start);
      await pressOn(element, control, 'Space');
      expect(deepFocus()).to.equal(control);
    }
  });
});
