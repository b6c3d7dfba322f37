import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import type { ConversationCards } from '../../src/conversation-cards/element.js';
import { all, button, cards, data, position, press, shown } from './deck.js';

describe('drawing at random', () => {
  const drawn = async (element: ConversationCards): Promise<string[]> => {
    const seen: string[] = [];
    for (let turn = 0; turn < 7; turn++) {
      await press(element, 'Træk et kort tilfældigt');
      seen.push(...shown(element));
    }
    return seen;
  };

  it('shows every card once, in the same order for the same seed', async () => {
    const first = await drawn(await cards({ deck: 'seven', seed: 'hold-3' }));
    expect(new Set(first).size).to.equal(7);
    expect(await drawn(await cards({ deck: 'seven', seed: 'hold-3' }))).to.deep.equal(first);
    expect(await drawn(await cards({ deck: 'seven', seed: 'hold-4' }))).not.to.deep.equal(first);
  });

  it('shows every card once without a seed, and says each', async () => {
    const element = await cards({ deck: 'seven' });
    let told = 0;
    element.addEventListener('pejl-card', () => told++);
    const seen = await drawn(element);
    expect(new Set(seen).size).to.equal(7);
    expect(told).to.equal(7);
    await waitUntil(() => all(element, '[role=status]')[0]!.textContent);
    expect(all(element, '[role=status]')[0]!.textContent).to.equal(`${position(element)}. ${seen[6]}`);
  });
});

describe('a finger', () => {
  const swipe = async (
    element: ConversationCards,
    across: number,
    down = 0,
    init: PointerEventInit = {},
    end = 'pointerup',
  ): Promise<string> => {
    const [card] = all(element, '[part=card]:not([hidden])');
    const event = (type: string, clientX: number, clientY: number): boolean =>
      card!.dispatchEvent(
        new PointerEvent(type, {
          pointerType: 'touch',
          isPrimary: true,
          bubbles: true,
          composed: true,
          clientX,
          clientY,
          ...init,
        }),
      );
    event('pointerdown', 200, 200);
    event(end, 200 + across, 200 + down);
    event('pointerup', 200 + across, 200 + down);
    await element.updateComplete;
    return position(element);
  };

  it('turns the cards, and nothing else does', async () => {
    const element = await cards();
    expect(await swipe(element, -90, 20)).to.equal('2 af 3');
    expect(await swipe(element, 90)).to.equal('1 af 3');
    expect(await swipe(element, 90)).to.equal('1 af 3');
    expect(await swipe(element, -30)).to.equal('1 af 3');
    expect(await swipe(element, -90, 80)).to.equal('1 af 3');
    expect(await swipe(element, -90, 0, { pointerType: 'mouse' })).to.equal('1 af 3');
    expect(await swipe(element, -90, 0, { isPrimary: false })).to.equal('1 af 3');
    expect(await swipe(element, -90, 0, {}, 'pointercancel')).to.equal('1 af 3');
    expect(getComputedStyle(all(element, 'ol')[0]!).touchAction).to.equal('pan-y pinch-zoom');
  });

  it('turns them the other way where reading goes from right to left', async () => {
    expect(await swipe(await cards({ dir: 'rtl' }), 90)).to.equal('2 af 3');
  });
});

describe('a shared screen', () => {
  const area = (element: Element): HTMLElement => all(element, '[part=area]')[0]!;
  const textSize = (element: Element): number =>
    parseFloat(getComputedStyle(all(element, '[part=text]')[0]!).fontSize);

  /** Stands in for the browser, which grants full screen only to the page in front. */
  const fullScreen = (element: Element): { enter: () => Promise<void>; leave: () => Promise<void> } => {
    const change = (full: boolean) => async (): Promise<void> => {
      Object.assign(area(element), { matches: () => full });
      area(element).dispatchEvent(new Event('fullscreenchange'));
    };
    return { enter: change(true), leave: change(false) };
  };

  it('is filled, with large text, and left by the same button', async () => {
    const element = await cards();
    const { enter, leave } = fullScreen(element);
    const calls: string[] = [];
    area(element).requestFullscreen = () => (calls.push('enter'), enter());
    const { exitFullscreen } = document;
    document.exitFullscreen = () => (calls.push('leave'), leave());
    const before = textSize(element);
    const toggle = button(element, 'Fuld skærm')!;
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(textSize(element)).to.be.greaterThan(before);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    document.exitFullscreen = exitFullscreen;
    expect(textSize(element)).to.equal(before);
    expect(calls).to.deep.equal(['enter', 'leave']);
    expect(element.shadowRoot!.activeElement).to.equal(toggle);
  });

  it('follows the browser out of full screen', async () => {
    const element = await cards();
    const { enter, leave } = fullScreen(element);
    area(element).requestFullscreen = enter;
    await press(element, 'Fuld skærm');
    expect(button(element, 'Normal størrelse')).to.exist;
    await leave();
    await element.updateComplete;
    expect(button(element, 'Fuld skærm')).to.exist;
  });

  for (const [what, refuse] of [
    ['refused', () => Promise.reject(new TypeError('no'))],
    ['missing', undefined],
  ] as const) {
    it(`is served by large text in place where full screen is ${what}`, async () => {
      const element = await cards();
      Object.assign(area(element), { requestFullscreen: refuse });
      const before = textSize(element);
      await press(element, 'Fuld skærm');
      expect(textSize(element)).to.be.greaterThan(before);
      button(element, 'Normal størrelse')!.focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(textSize(element)).to.equal(before);
    });
  }
});

describe('what the page may rely on', () => {
  it('stores nothing, changes no address, and has nowhere to write', async () => {
    const before = [
      location.href,
      history.length,
      document.title,
      localStorage.length,
      sessionStorage.length,
    ];
    const element = await cards();
    for (const words of ['Næste', 'Træk et kort tilfældigt', 'Vis alle kort']) await press(element, words);
    expect(all(element, 'input, textarea, [contenteditable]')).to.be.empty;
    expect([
      location.href,
      history.length,
      document.title,
      localStorage.length,
      sessionStorage.length,
    ]).to.deep.equal(before);
  });

  it('asks for pictures only from the web, lazily and without a referrer', async () => {
    const element = await cards();
    const image = { src: 'data:,x', alt: '' };
    const [deck] = data.decks;
    element.data = {
      decks: [
        {
          ...deck,
          cards: [
            { id: 'a', text: 'A', image: { src: '/nowhere.png', alt: { en: 'A door' } } },
            { id: 'b', text: 'B', image },
          ],
        },
      ],
    };
    await element.updateComplete;
    const images = all<HTMLImageElement>(element, 'img');
    expect(images.length).to.equal(1);
    expect([images[0]!.alt, images[0]!.lang, images[0]!.loading, images[0]!.referrerPolicy]).to.deep.equal([
      'A door',
      'en',
      'lazy',
      'no-referrer',
    ]);
  });

  it('moves no button from card to card', async () => {
    const element = await cards();
    const places = (): number[] =>
      all(element, '.controls button').map((found) => found.getBoundingClientRect().top);
    const before = places();
    await press(element, 'Næste');
    expect(places()).to.deep.equal(before);
    await press(element, 'Næste');
    expect(places()).to.deep.equal(before);
  });
});
