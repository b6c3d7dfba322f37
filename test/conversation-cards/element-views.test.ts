import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys } from '../helpers/commands.js';
import { all, button, cards, heard, position, press, shown } from './deck.js';

const audible = async (): Promise<string> =>
  heard((await a11ySnapshot({})) as unknown as Parameters<typeof heard>[0]);

describe('the second side of a card', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('AT-36: is out of the accessibility tree until it is opened', async () => {
    const element = await cards();
    const more = button(element, 'Vis mere')!;
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    expect(await audible()).not.to.contain('Tidligt.');
    more.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    const [side] = all(element, `#${more.getAttribute('aria-controls')}`);
    expect(side!.textContent).to.contain('Til dig som fagperson');
    expect(await audible()).to.contain('Tidligt.');
    await press(element, 'Vis mere');
    expect(await audible()).not.to.contain('Tidligt.');
  });

  it('is closed again when another card has been shown', async () => {
    const element = await cards();
    await press(element, 'Vis mere');
    await press(element, 'Næste');
    await press(element, 'Forrige');
    expect(button(element, 'Vis mere')!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('has no button where there is no second side, and its own words for a follow-up', async () => {
    const element = await cards();
    await press(element, 'Næste');
    expect(button(element, 'Vis mere')).not.to.exist;
    await press(element, 'Næste');
    expect(button(element, 'Vis opfølgning')).to.exist;
  });

  it('AT-36: is open in the list and on paper', async () => {
    const element = await cards();
    await press(element, 'Vis alle kort');
    expect(await audible())
      .to.contain('Tidligt.')
      .and.to.contain('Tag det i dit tempo.');
    await press(element, 'Vis alle kort');
    await emulateMedia({ media: 'print' });
    expect(shown(element)).to.deep.equal(['Hvorfor nu?', 'Hvem hjælper dig?', 'What matters most?']);
    for (const side of all(element, '[part=side]')) expect(side.checkVisibility()).to.equal(true);
    for (const control of all(element, 'button')) expect(control.checkVisibility()).to.equal(false);
    for (const card of all(element, '[part=card]')) {
      const { breakInside, visibility } = getComputedStyle(card);
      expect(breakInside).to.equal('avoid');
      expect(visibility).to.equal('visible');
    }
    const [first, second] = all(element, '[part=card]').map((card) => card.getBoundingClientRect());
    expect(second!.top).to.be.at.least(first!.bottom);
  });
});

describe('the whole deck', () => {
  it('is an ordered list, with a button that says whether it is on', async () => {
    const element = await cards({ view: 'all' });
    expect(shown(element)).to.have.length(3);
    expect(all(element, 'ol')[0]!.getAttribute('role')).to.equal('list');
    expect(all(element, 'li[role=listitem]').length).to.equal(3);
    expect(button(element, 'Vis alle kort')!.getAttribute('aria-pressed')).to.equal('true');
    expect(button(element, 'Næste')).not.to.exist;
    await press(element, 'Vis alle kort');
    expect(button(element, 'Vis alle kort')!.getAttribute('aria-pressed')).to.equal('false');
    expect(shown(element)).to.deep.equal(['Hvorfor nu?']);
  });

  it('keeps focus on the button and the place in the deck', async () => {
    const element = await cards();
    await press(element, 'Næste');
    const toggle = button(element, 'Vis alle kort')!;
    toggle.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(toggle);
    expect(position(element)).to.equal('2 af 3');
  });

  it('reads a view that nobody knows as one card', async () => {
    const element = await cards({ view: 'bogus' });
    expect(shown(element)).to.have.length(1);
    element.setAttribute('view', 'all');
    await element.updateComplete;
    expect(shown(element)).to.have.length(3);
  });

  it('passes axe in both views, also opened', async () => {
    const element = await cards();
    await expect(element).to.be.accessible();
    await press(element, 'Vis mere');
    await expect(element).to.be.accessible();
    await press(element, 'Vis alle kort');
    await expect(element).to.be.accessible();
  });
});
