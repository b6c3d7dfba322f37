import { aTimeout, expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { ContactCard } from '../../src/contact-card/element.js';
import { all, card, listenToConsole, newCard, page, settled, stateOf, textOf } from '../contact-card/card.js';
import { contact, dataSet, fresh } from '../contact/contacts.js';

const said = listenToConsole();
const becomes = (element: ContactCard, words: string): Promise<void> =>
  waitUntil(() => textOf(element).includes(words), `“${textOf(element)}” should say ${words}`);
const markOf = (element: ContactCard): string | null => all(element, '[part=base]')[0]!.getAttribute('lang');

describe('AT-50: the language of the page', () => {
  it('is that of the nearest ancestor that names one', async () => {
    const around = fixtureSync<HTMLElement>(
      html`<div lang="da">
        <section lang="en">
          <div><p></p></div>
        </section>
      </div>`,
    );
    const { element } = await card({}, around.querySelector('p')!);
    expect(textOf(element)).to.contain('confirmed 1 November 2026');
  });

  it('is Danish where nobody names one', async () => {
    const { element } = await card({}, fixtureSync(html`<div></div>`));
    expect(textOf(element)).to.contain('bekræftet 1. november 2026');
    expect(markOf(element)).to.equal(null);
  });

  it('is found through two shadow roots, and followed there when it changes', async () => {
    const outermost = page('en');
    let inside: HTMLElement | ShadowRoot = outermost;
    for (let depth = 0; depth < 2; depth++) {
      const host = document.createElement('div');
      inside.append(host);
      inside = host.attachShadow({ mode: 'open' });
    }
    const around = document.createElement('div');
    inside.append(around);
    const { element } = await card({}, around);
    expect(textOf(element)).to.contain('confirmed 1 November 2026');
    outermost.lang = 'da';
    await becomes(element, 'bekræftet 1. november 2026');
    around.lang = 'en';
    await becomes(element, 'confirmed 1 November 2026');
    expect(said).to.be.empty;
  });

  it('is followed when it changes, on the element itself and far above', async () => {
    const around = page('da');
    const { element, told } = await card({}, around);
    around.lang = 'en-GB';
    await becomes(element, 'confirmed 1 November 2026');
    element.lang = 'da';
    await becomes(element, 'bekræftet 1. november 2026');
    element.removeAttribute('lang');
    await becomes(element, 'confirmed 1 November 2026');
    around.removeAttribute('lang');
    await becomes(element, 'bekræftet 1. november 2026');
    expect(stateOf(element)).to.deep.equal(['ready']);
    expect(told.every(({ type }) => type === 'ready')).to.equal(true);
  });

  it('is that of the new place when the element is moved', async () => {
    const { element } = await card({}, page('da'));
    page('en').append(element);
    await becomes(element, 'confirmed 1 November 2026');
  });

  it('never stops the element, however it is written', async () => {
    for (const lang of ['da-', 'xx!!', '', ' ', 'no-such', 'x'.repeat(300), '_', 'en-', 'kl-GL']) {
      const { element } = await card({}, page(lang));
      expect(stateOf(element), lang).to.deep.equal(['ready']);
    }
    expect(said).to.be.empty;
  });
});

describe('AT-51: words in another language than the page’s', () => {
  it('are marked on the whole widget where it does not speak the language of the page', async () => {
    for (const [lang, mark] of [
      ['da', null],
      ['da-DK', null],
      ['en', null],
      ['en-GB', null],
      ['nb', 'da'],
      ['kl-GL', 'da'],
      ['de', 'en'],
      ['', null],
    ] as const) {
      const { element } = await card({}, page(lang));
      expect(markOf(element), lang).to.equal(mark);
    }
  });

  it('are marked one by one where the data lacks the language of the reader', async () => {
    const offers = [{ text: { en: 'Coffee' } }, { text: { da: 'Te', en: 'Tea' } }, { text: 'Vand' }];
    const data = dataSet([contact(fresh, { offers, alert: { kl: 'Aluu' } })]);
    const { element } = await card({ data });
    const marks = all(element, '.offers bdi > bdi').map(({ textContent, lang }) => [textContent, lang]);
    expect(marks).to.deep.equal([
      ['Coffee', 'en'],
      ['Te', ''],
      ['Vand', ''],
    ]);
    expect(all(element, '[part=alert]')[0]!.lang).to.equal('kl');
    await expect(element).to.be.accessible();
  });

  it('are marked where the content cannot be shown', async () => {
    const { element } = await card({ contact: 'no-such' }, page('de'));
    await waitUntil(() => textOf(element) === 'This content cannot be shown right now.');
    expect(all(element, '[part=failure]')[0]!.lang).to.equal('en');
  });
});

it('an English page has no Danish word of ours', async () => {
  const rich = {
    formerNames: ['X'],
    runBy: 'ngo',
    offers: [{ text: { en: 'Coffee' }, cost: 'free' }],
    languages: ['da'],
    anonymous: 'yes',
    hours: { weekly: [{ days: ['mon'], opens: '09:00', closes: '16:00' }], check: fresh },
    websites: [{ url: 'https://example.dk/chat', kind: 'chat', check: fresh }],
    address: { visibility: 'hidden' },
  };
  for (const status of ['active', 'unknown', 'temporarily-closed', 'closed', 'renamed']) {
    const { element } = await card({ data: dataSet([contact(fresh, { ...rich, status })]) }, page('en'));
    expect(textOf(element)).not.to.match(
      /[æøå]|bekræftet|Kopiér|Lukket|Telefon\b|Hjemmeside|Sprog|Anonymt|gratis|Tidligere|mandag|kl\./i,
    );
  }
});

describe('AT-53: the heading', () => {
  const headingOf = (element: ContactCard): HTMLElement => all(element, '[part=heading]')[0]!;

  for (const [level, name] of [
    ['1', 'H1'],
    ['2', 'H2'],
    ['3', 'H3'],
    ['4', 'H4'],
    ['5', 'H5'],
    ['6', 'H6'],
    ['0', 'H2'],
    ['7', 'H2'],
    ['-1', 'H2'],
    ['2.5', 'H2'],
    ['', 'H2'],
    [' ', 'H2'],
    ['two', 'H2'],
    ['Infinity', 'H2'],
  ] as const)
    it(`heading-level ${JSON.stringify(level)} is an ${name}`, async () => {
      const { element } = newCard({ data: dataSet([contact(fresh)]) });
      element.setAttribute('heading-level', level);
      page().append(element);
      await settled(element);
      expect(headingOf(element).tagName).to.equal(name);
      expect(headingOf(element).textContent).to.equal('Reden Aarhus');
      // Only a written 0 hides it, and from the eye alone.
      expect(headingOf(element).offsetHeight > 5).to.equal(level !== '0');
      expect(said).to.be.empty;
    });

  it('follows the attribute, and is the default again without it', async () => {
    const { element } = await card();
    element.setAttribute('heading-level', '4');
    await settled(element);
    expect(headingOf(element).tagName).to.equal('H4');
    element.removeAttribute('heading-level');
    await settled(element);
    expect(headingOf(element).tagName).to.equal('H2');
  });

  it('and a notice of the author’s own are shown in their places', async () => {
    const { element } = await card();
    expect(headingOf(element).checkVisibility()).to.equal(true);
    const own = fixtureSync<HTMLElement>(html`<h3 slot="heading">Vores overskrift</h3>`);
    const notice = fixtureSync<HTMLElement>(html`<p slot="notice">Læs dette først</p>`);
    element.append(own, notice);
    await aTimeout(0);
    expect(own.checkVisibility()).to.equal(true);
    expect(notice.checkVisibility()).to.equal(true);
    expect(headingOf(element).checkVisibility()).to.equal(false);
    expect(notice.getBoundingClientRect().bottom).to.be.at.most(own.getBoundingClientRect().top + 1);
    await expect(element).to.be.accessible();
  });
});
