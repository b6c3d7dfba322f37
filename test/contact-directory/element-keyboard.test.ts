import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import {
  called,
  deepFocus,
  expectSeen,
  inLittleRoom,
  pressOn,
  walk,
  walkInLittleRoom,
} from '../helpers/keyboard.js';
import type { ContactDirectory } from '../../src/contact-directory/element.js';
import { called as check, contact, contactsOf } from './contacts.js';
import { all, drawn, one } from './drawn.js';

const place = (name: string, more: object = {}) =>
  contact(name, {
    phones: [{ number: '+4500000001', check }],
    address: { street: 'Havnegade 4', postalCode: '8000', city: 'Aarhus C', check },
    ...more,
  });
const data = contactsOf(
  place('Brobyggerne', { audiences: ['young'] }),
  place('Café Lyset', { audiences: ['professionals'], address: { city: 'Odense', check } }),
  place('Havnehuset', { audiences: ['young'] }),
  contact('Det gamle', { status: 'renamed', successor: 'havnehuset' }),
);
const make = (properties: Partial<ContactDirectory> = {}) => drawn(properties, { data });
const button = (element: ContactDirectory, start: string): HTMLElement =>
  all(element, 'button').find((item) => called(item).startsWith(start))!;
const ofOne = (name: string, map = true): string[] => [
  '00 00 00 01',
  `Kopiér nummer til ${name}`,
  `Gem kontakt (vCard) til ${name}`,
  `Flere muligheder – ${name}`,
  ...(map ? [`Vis på kort – ${name}`] : []),
];

describe('pejl-contact-directory by keyboard', () => {
  const stops = [
    'Ring 112',
    'Søg',
    'Målgruppe',
    'By',
    'Udskriv Kontakter',
    ...ofOne('Brobyggerne'),
    ...ofOne('Café Lyset', false),
    ...ofOne('Havnehuset'),
    'Vis dem',
  ];

  it('leads through everything in reading order, in sight, and out of it both ways', async function () {
    this.timeout(30_000);
    const element = await make();
    expect(await walk(element)).to.deep.equal(stops);
    expect(await walkInLittleRoom(element)).to.deep.equal(stops);
  });

  it('hides nothing behind the words about what was copied', async function () {
    this.timeout(30_000);
    const element = await make();
    const status = one(element, '[role=status]');
    const copy = button(element, 'Kopiér nummer til Havnehuset');
    const fromBelow = (): number => innerHeight - copy.getBoundingClientRect().bottom;
    await inLittleRoom(async () => {
      // Just in sight at the lower edge, where the words come to stand.
      scrollBy(0, 10 - fromBelow());
      copy.focus({ preventScroll: true });
      expect(fromBelow()).to.be.within(9, 11);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => status.matches('.feedback'));
      await nextFrame();
      expect(expectSeen(element)).to.equal(copy);
      await sendKeys({ press: 'Tab' });
      await waitUntil(() => !status.textContent);
      expectSeen(element);
      expect(status.checkVisibility() && status.clientHeight).to.equal(0);
    });
  });

  it('never lays words on the field that one searches in', async () => {
    const element = await make();
    const status = one(element, '[role=status]');
    const input = one(element, 'input');
    element.style.marginBlockStart = '300px';
    await pressOn(element, button(element, 'Kopiér nummer til Havnehuset'));
    await waitUntil(() => status.matches('.feedback'));
    await inLittleRoom(async () => {
      // Where browsers do not move what has the focus already: just in sight at the lower edge.
      scrollBy(0, input.getBoundingClientRect().bottom - innerHeight + 5);
      await nextFrame();
      expect(innerHeight - input.getBoundingClientRect().bottom).to.be.within(4, 6);
      expect(status.getBoundingClientRect().top).to.be.at.least(input.getBoundingClientRect().bottom);
      expect(status.textContent).not.to.equal('');
    });
  });

  it('keeps the focus while one searches, filters and clears', async () => {
    const element = await make();
    const input = one<HTMLInputElement>(element, 'input');
    input.focus();
    await sendKeys({ type: 'lyset' });
    await element.updateComplete;
    expect(expectSeen(element)).to.equal(input);
    const clear = button(element, 'Ryd søgning');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(expectSeen(element)).to.equal(clear);
    await pressOn(element, clear, 'Space');
    expect(expectSeen(element)).to.equal(input);
    const [audience] = all<HTMLSelectElement>(element, 'select');
    audience!.focus();
    // What a list under the field does with a letter is the browser's; the letter alone chooses in all of them.
    await sendKeys({ press: 'F' });
    await element.updateComplete;
    expect(element.audience).to.equal('professionals');
    expect(expectSeen(element)).to.equal(audience);
  });

  it('goes on to what a button showed, when the button goes', async () => {
    const element = await make({ pageSize: 2 });
    await pressOn(element, button(element, 'Vis flere'));
    expect(expectSeen(element).id).to.equal('havnehuset');
    await pressOn(element, button(element, 'Vis dem'), 'Space');
    expect(called(expectSeen(element))).to.equal('Vis dem');
    await pressOn(element, button(element, 'Vis Havnehuset'));
    expect(expectSeen(element).id).to.equal('havnehuset');
  });

  it('keeps the focus when what a button opens is closed, or the contact behind it goes', async () => {
    const element = await make();
    const more = button(element, 'Flere muligheder – Café');
    for (const open of ['true', 'false']) {
      await pressOn(element, more, 'Space');
      await waitUntil(() => more.getAttribute('aria-expanded') === open);
      expect(expectSeen(element)).to.equal(more);
    }
    await pressOn(element, button(element, 'Udskriv'));
    await waitUntil(() => one(element, '.print-panel'));
    await pressOn(element, one(element, '.print-panel input'), 'Escape');
    expect(one(element, '.print-panel')).to.equal(undefined);
    expect(called(deepFocus()!)).to.equal('Udskriv Kontakter');
  });
});
