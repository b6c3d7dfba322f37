import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import type { ConversationCards } from '../../src/conversation-cards/element.js';
import { all, button, cards, data, focused, position, press, shown } from './deck.js';

const status = (element: Element): HTMLElement => all(element, '[role=status]')[0]!;

describe('conversation cards, one at a time', () => {
  it('shows the first card, its position, the deck and what must be read first', async () => {
    const element = await cards();
    expect(shown(element)).to.deep.equal(['Hvorfor nu?']);
    expect(position(element)).to.equal('1 af 3');
    expect(all(element, 'h2')[0]!.textContent.trim()).to.equal('Begynd samtalen');
    expect(all(element, '.notice')[0]!.textContent).to.equal('Sig først, hvad du har tavshedspligt om.');
    expect(all(element, '[part=card]')[0]!.textContent).to.contain('Begyndelsen');
    expect(all(element, '[aria-roledescription]')).to.be.empty;
  });

  it('goes on and back, and tells the page', async () => {
    const element = await cards();
    const told: unknown[] = [];
    element.addEventListener('pejl-card', (event) => told.push((event as CustomEvent).detail));
    await press(element, 'Næste');
    expect(shown(element)).to.deep.equal(['Hvem hjælper dig?']);
    expect(position(element)).to.equal('2 af 3');
    await press(element, 'Forrige');
    expect(shown(element)).to.deep.equal(['Hvorfor nu?']);
    expect(told).to.deep.equal([
      { id: 'who', index: 1 },
      { id: 'why', index: 0 },
    ]);
  });

  it('AT-34: keeps focus on the button at both ends, where pressing does nothing', async () => {
    const element = await cards();
    const next = button(element, 'Næste')!;
    const previous = button(element, 'Forrige')!;
    let told = 0;
    element.addEventListener('pejl-card', () => told++);
    expect(previous.getAttribute('aria-disabled')).to.equal('true');
    next.focus();
    for (let press = 0; press < 5; press++) await sendKeys({ press: press % 2 ? 'Space' : 'Enter' });
    expect(position(element)).to.equal('3 af 3');
    expect(focused(element)).to.equal(next);
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    expect(next.disabled).to.equal(false);
    expect(previous.getAttribute('aria-disabled')).not.to.equal('true');
    expect(told).to.equal(2);
  });

  it('AT-35: says the new position and text once, politely, and nothing at load', async () => {
    const element = await cards();
    const region = status(element);
    expect(region.textContent).to.equal('');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await press(element, 'Næste');
    await press(element, 'Næste');
    await press(element, 'Forrige');
    await waitUntil(() => said.length);
    expect(said).to.deep.equal(['2 af 3. Hvem hjælper dig?']);
    expect(status(element)).to.equal(region);
    observer.disconnect();
  });

  it('says a text in another language in that language', async () => {
    const element = await cards();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'End' });
    await waitUntil(() => status(element).textContent);
    expect(status(element).textContent).to.equal('3 af 3. What matters most?');
    expect(status(element).closest('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(all(element, '[part=text] bdi')[2]!.lang).to.equal('en');
  });

  it('follows the arrow keys, Home and End while focus is among the cards', async () => {
    const element = await cards();
    button(element, 'Næste')!.focus();
    const after = async (key: string): Promise<string> => {
      await sendKeys({ press: key });
      await element.updateComplete;
      return position(element);
    };
    expect(await after('ArrowRight')).to.equal('2 af 3');
    expect(await after('ArrowLeft')).to.equal('1 af 3');
    expect(await after('ArrowLeft')).to.equal('1 af 3');
    expect(await after('End')).to.equal('3 af 3');
    expect(await after('Home')).to.equal('1 af 3');
    await sendKeys({ down: 'Control' });
    expect(await after('ArrowRight')).to.equal('1 af 3');
    await sendKeys({ up: 'Control' });
    focused(element)!.blur();
    expect(await after('ArrowRight')).to.equal('1 af 3');
  });

  it('turns the arrows round where reading goes from right to left', async () => {
    const element = await cards({ dir: 'rtl' });
    button(element, 'Næste')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(position(element)).to.equal('2 af 3');
  });

  it('leaves no focus behind on a card that goes out of sight', async () => {
    const element = await cards();
    button(element, 'Vis mere')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(position(element)).to.equal('3 af 3');
    expect(focused(element)!.localName).to.equal('ol');
  });

  it('has a way to the card for keyboards, out of sight until it is focused', async () => {
    const element = await cards();
    button(element, 'Næste')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)!.textContent.trim()).to.equal('Læs kortet');
    expect(getComputedStyle(focused(element)!).clipPath).to.equal('none');
    await sendKeys({ press: 'Enter' });
    expect(focused(element)!.localName).to.equal('ol');
  });
});

describe('conversation cards and their data', () => {
  it('begins another deck at its first card', async () => {
    const element = await cards();
    await press(element, 'Næste');
    element.deck = 'seven';
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Kort 1']);
    expect(position(element)).to.equal('1 af 7');
    await press(element, 'Næste');
    element.data = { decks: data.decks.slice(1).concat([]) };
    await element.updateComplete;
    expect(position(element)).to.equal('1 af 7');
  });

  it('goes on working after a move in the document', async () => {
    const element = await cards();
    await press(element, 'Næste');
    const place = document.createElement('section');
    place.lang = 'en';
    document.body.append(place);
    for (let move = 0; move < 3; move++) place.append(element);
    await waitUntil(() => position(element) === '2 of 3');
    let told = 0;
    element.addEventListener('pejl-card', () => told++);
    await press(element, 'Next');
    expect(position(element)).to.equal('3 of 3');
    element.deck = 'seven';
    await element.updateComplete;
    expect(position(element)).to.equal('1 of 7');
    expect(told).to.equal(1);
  });

  it('shows the bundled deck where the page names none', async () => {
    const element = await fixture<ConversationCards>(
      html`<pejl-conversation-cards></pejl-conversation-cards>`,
    );
    expect(all(element, '[part=card]').length).to.equal(3);
    expect(all(element, 'h2').length).to.equal(1);
  });

  it('shows the author’s own content where there is no such deck', async () => {
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (message: unknown) => errors.push(message);
    const element = document.createElement('pejl-conversation-cards');
    element.append('Ring til os.');
    element.data = data;
    element.deck = 'missing';
    const failed = oneEvent(element, 'pejl-error');
    document.body.append(element);
    expect(((await failed) as CustomEvent).detail.reason).to.equal('not-found');
    await element.updateComplete;
    console.error = error;
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(all(element, '[part=area]')).to.be.empty;
    expect((all(element, 'slot')[0] as unknown as HTMLSlotElement).assignedNodes()).to.have.length(1);
    expect(errors).to.have.length(1);
    element.remove();
  });

  it('speaks English, marks itself on a page that speaks neither, and obeys heading-level', async () => {
    const element = await cards({}, 'de');
    expect(all(element, '[part=base]')[0]!.lang).to.equal('en');
    await waitUntil(() => button(element, 'Next'));
    element.headingLevel = 4;
    await element.updateComplete;
    expect(all(element, 'h4')[0]!.textContent.trim()).to.equal('Starting the conversation');
  });
});
