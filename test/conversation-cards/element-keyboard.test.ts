import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import { called, expectSeen, pressOn, walk, walkInLittleRoom } from '../helpers/keyboard.js';
import { all, button, cards, position } from './deck.js';

const control = (element: Parameters<typeof all>[0], start: string): HTMLElement =>
  all(element, 'button').find(
    (one) => called(one).startsWith(start) && one.checkVisibility({ visibilityProperty: true }),
  )!;

describe('pejl-conversation-cards by keyboard', () => {
  const before = ['Forrige', 'Næste', 'Læs kortet', 'Træk et kort tilfældigt', 'Vis alle kort', 'Fuld skærm'];
  const stops = [...before, 'Vælg kort', 'Udskriv Begynd samtalen', 'Vis mere', 'En håndbog'];

  it('leads through everything in reading order, in sight, and out of it both ways', async () => {
    const element = await cards();
    expect(await walk(element)).to.deep.equal(stops);
    expect(await walkInLittleRoom(element)).to.deep.equal(stops);
  });

  it('AT-34: stays on the button to the end of the deck and back', async () => {
    const element = await cards();
    for (const [words, place] of [
      ['Næste', '3 af 3'],
      ['Forrige', '1 af 3'],
    ] as const) {
      for (let press = 0; press < 4; press++) await pressOn(element, button(element, words)!, 'Space');
      expect(position(element)).to.equal(place);
      expect(expectSeen(element)).to.equal(button(element, words));
    }
  });

  it('goes with the arrows, Home and End, and keeps the focus when the card under it goes', async () => {
    const element = await cards();
    await pressOn(element, control(element, 'Læs kortet'));
    const list = all(element, 'ol')[0]!;
    expect(expectSeen(element)).to.equal(list);
    for (const [key, place] of [
      ['ArrowRight', '2 af 3'],
      ['End', '3 af 3'],
      ['ArrowLeft', '2 af 3'],
      ['Home', '1 af 3'],
    ] as const) {
      await sendKeys({ press: key });
      await element.updateComplete;
      expect(position(element)).to.equal(place);
      expect(expectSeen(element)).to.equal(list);
    }
    await pressOn(element, control(element, 'Vis mere'), 'Space');
    expect(called(expectSeen(element))).to.equal('Vis mere');
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(expectSeen(element)).to.equal(list);
  });

  it('chooses and orders cards in a panel that Escape closes', async () => {
    const element = await cards();
    const opener = control(element, 'Vælg kort');
    await pressOn(element, opener);
    await waitUntil(() => all(element, '.tools').length);
    expect(expectSeen(element)).to.equal(opener);
    expect((await walkInLittleRoom(element)).length).to.be.greaterThan(stops.length + 6);
    const down = (): HTMLElement => all(element, '.tools button[value="why 1"]')[0]!;
    await pressOn(element, down(), 'Space');
    expect(expectSeen(element)).to.equal(down());
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(expectSeen(element)).to.equal(down());
    expect(down().getAttribute('aria-disabled')).to.equal('true');
    const box = all<HTMLInputElement>(element, '.tools input')[0]!;
    await pressOn(element, box, 'Space');
    expect(box.checked).to.equal(true);
    expect(expectSeen(element)).to.equal(box);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(all(element, '.tools').length).to.equal(0);
    expect(expectSeen(element)).to.equal(opener);
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps the focus when all cards are shown, and when they are large', async () => {
    const element = await cards();
    for (let press = 0; press < 2; press++) {
      await pressOn(element, control(element, 'Vis alle kort'), 'Space');
      expect(called(expectSeen(element))).to.equal('Vis alle kort');
    }
    await pressOn(element, control(element, 'Fuld skærm'));
    await waitUntil(() => control(element, 'Normal størrelse'));
    expect(called(expectSeen(element))).to.equal('Normal størrelse');
    await pressOn(element, control(element, 'Normal størrelse'), 'Escape');
    await waitUntil(() => control(element, 'Fuld skærm'));
    expect(called(expectSeen(element))).to.equal('Fuld skærm');
  });
});
