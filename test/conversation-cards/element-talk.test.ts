import { expect, waitUntil } from '@open-wc/testing';
import { signalExit } from '../../src/shared/exit-signal.js';
import { sendKeys } from '../helpers/commands.js';
import { all, button, cards, focused, position, press, shown } from './deck.js';

const open = async (lang = 'da', words = 'Vælg kort') => {
  const element = await cards({}, lang);
  await press(element, words);
  // The panel is fetched, and then the deck as written.
  while (!element.shadowRoot!.querySelector('[part=tools]'))
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element;
};
const choose = async (element: Awaited<ReturnType<typeof cards>>, id: string) => {
  element.shadowRoot!.querySelector<HTMLElement>(`[part=tools] input[value="${id}"]`)!.click();
  await element.updateComplete;
};

describe('pejl-conversation-cards for one talk', () => {
  it('shows the chosen cards alone, and all again when none is', async () => {
    const element = await open();
    await choose(element, 'what');
    await choose(element, 'why');
    expect(position(element)).to.equal('1 af 2');
    expect(shown(element)).to.deep.equal(['Hvorfor nu?']);
    await press(element, 'Næste');
    expect(shown(element)).to.deep.equal(['What matters most?']);
    await choose(element, 'what');
    await choose(element, 'why');
    expect(position(element)).to.equal('1 af 3');
  });

  it('moves a chosen card by keyboard, and the focus goes with it', async () => {
    const element = await open();
    await choose(element, 'why');
    await choose(element, 'who');
    const down = all<HTMLButtonElement>(element, '[part=tools] button').find(
      ({ value }) => value === 'why 1',
    )!;
    expect(down.textContent!.replace(/\s+/g, ' ')).to.contain('Flyt ned: Hvorfor nu?');
    down.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Hvem hjælper dig?']);
    expect((focused(element) as HTMLButtonElement).value).to.equal('why 1');
    await press(element, 'Næste');
    expect(shown(element)).to.deep.equal(['Hvorfor nu?']);
  });

  it('marks the words of a card in another language in the names of its buttons too', async () => {
    const element = await open();
    const down = element.shadowRoot!.querySelector('[value="what -1"]')!;
    expect(down.querySelector('[lang=en]')!.textContent).to.equal('What matters most?');
  });

  it('leaves the words of a card the width of a phone, and keeps two languages apart on a wide page', async () => {
    const element = await open();
    element.style.cssText = 'display: block; inline-size: 288px; font-size: 16px';
    const words = element.shadowRoot!.querySelector('.row label')!;
    expect(words.getBoundingClientRect().width).to.be.above(200);
    element.style.inlineSize = '900px';
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'en';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const [one, other] = all(element, '.pair > p').map((text) => text.getBoundingClientRect());
    expect(other!.left - one!.right).to.be.above(30);
  });

  it('closes when the cards fill the screen, and opens there when asked for', async () => {
    const element = await open();
    const opener = () => button(element, 'Vælg kort')!;
    const seen = () => !!element.shadowRoot!.querySelector('[part=tools]')?.checkVisibility();
    expect([opener().ariaExpanded, seen()]).to.deep.equal(['true', true]);
    button(element, 'Fuld skærm')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => opener().ariaExpanded === 'false');
    expect(seen()).to.equal(false);
    opener().focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => opener().ariaExpanded === 'true');
    expect(seen()).to.equal(true);
    if (document.fullscreenElement) await document.exitFullscreen();
  });

  it('shows the text in a second language beside the first, marked as such', async () => {
    const element = await open();
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('[part=tools] select')!;
    expect([...select.options].map(({ text }) => text.trim())).to.deep.equal([
      'Intet andet sprog',
      'engelsk',
    ]);
    select.value = 'en';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const [second] = all(element, '[part=second] bdi');
    expect([second!.textContent, second!.lang]).to.deep.equal(['Why now?', 'en']);
    await expect(element).to.be.accessible();
  });

  it('keeps the choice while the panel is closed, and forgets it when the reader leaves', async () => {
    const element = await open();
    await choose(element, 'who');
    await press(element, 'Vælg kort');
    await waitUntil(() => !element.shadowRoot!.querySelector('[part=tools]'));
    expect(position(element)).to.equal('1 af 1');
    signalExit();
    await element.updateComplete;
    expect(position(element)).to.equal('1 af 3');
  });

  it('begins anew with another deck, and speaks English on an English page', async () => {
    const element = await open('en', 'Choose cards');
    await choose(element, 'who');
    element.deck = 'seven';
    await element.updateComplete;
    expect(position(element)).to.equal('1 of 7');
    expect(button(element, 'Choose cards')!.getAttribute('aria-expanded')).to.equal('false');
  });
});
