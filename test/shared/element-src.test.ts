import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { ContactCard } from '../../src/contact-card/element.js';
import {
  fakeNetwork,
  hrefs,
  listenToConsole,
  newAddress,
  newCard,
  page,
  settled,
  stateOf,
  textOf,
  type Told,
} from '../contact-card/card.js';
import { contact, dataSet, fresh, stale } from '../contact/contacts.js';

const said = listenToConsole();
const asked = fakeNetwork();
const file = (name: string): unknown => dataSet([contact(fresh, { name })]);

/** A card with an address, once it has asked. */
async function asking(src: string, around?: HTMLElement): Promise<{ element: ContactCard; told: Told[] }> {
  const made = newCard();
  made.element.setAttribute('src', src);
  (around ?? page()).append(made.element);
  await waitUntil(() => asked.some(({ url }) => url === src));
  return made;
}

describe('data from an address', () => {
  it('is loading until it is there, with the author’s own content in its place', async () => {
    const { element, told } = await asking(newAddress());
    const own = fixtureSync<HTMLElement>(html`<p>Ring til os</p>`);
    element.append(own);
    expect(stateOf(element)).to.deep.equal(['loading']);
    expect(own.checkVisibility()).to.equal(true);
    asked[0]!.answer(file('Fra filen'));
    await settled(element);
    expect(stateOf(element)).to.deep.equal(['ready']);
    expect(own.checkVisibility()).to.equal(false);
    expect(textOf(element)).to.contain('Fra filen');
    expect(told).to.deep.equal([{ type: 'ready', detail: { count: 1 } }]);
    expect(said).to.be.empty;
  });

  it('is asked for once by two elements', async () => {
    const src = newAddress();
    const around = page();
    const [one, other] = [await asking(src, around), await asking(src, around)];
    expect(asked).to.have.length(1);
    asked[0]!.answer(file('Fra filen'));
    await settled(one.element);
    await settled(other.element);
    for (const { element } of [one, other]) expect(textOf(element)).to.contain('Fra filen');
    expect(asked).to.have.length(1);
  });

  it('is asked for once however it is written', async () => {
    const src = newAddress();
    const around = page();
    const one = await asking(src, around);
    const other = newCard({ src: location.origin + src });
    around.append(other.element);
    await waitUntil(() => other.element.hasUpdated);
    asked[0]!.answer(file('Fra filen'));
    await settled(one.element);
    await settled(other.element);
    expect(textOf(other.element)).to.contain('Fra filen');
    expect(asked).to.have.length(1);
  });

  it('is not taken from the first by the second going away', async () => {
    const src = newAddress();
    const around = page();
    const [one, other] = [await asking(src, around), await asking(src, around)];
    other.element.remove();
    expect(asked[0]!.signal.aborted).to.equal(false);
    asked[0]!.answer(file('Fra filen'));
    await settled(one.element);
    expect(textOf(one.element)).to.contain('Fra filen');
  });

  it('the last address wins, and the earlier request is given up', async () => {
    const { element, told } = await asking(newAddress());
    const later = newAddress();
    element.src = later;
    await waitUntil(() => asked.length === 2);
    expect(asked[0]!.signal.aborted).to.equal(true);
    asked[1]!.answer(file('Den sidste'));
    await settled(element);
    asked[0]!.answer(file('Den første'));
    await settled(element);
    expect(textOf(element)).to.contain('Den sidste').and.not.to.contain('Den første');
    expect(told).to.have.length(1);
    expect(said).to.be.empty;
  });

  it('a request that nobody can give up still does not win over a later one', async () => {
    const { element } = await asking(newAddress());
    const shared = asked[0]!;
    const { element: another } = newCard();
    another.setAttribute('src', shared.url);
    page().append(another);
    await waitUntil(() => stateOf(another).includes('loading'));
    element.src = newAddress();
    await waitUntil(() => asked.length === 2);
    asked[1]!.answer(file('Den sidste'));
    await settled(element);
    shared.answer(file('Den første'));
    await settled(another);
    await settled(element);
    expect(textOf(element)).to.contain('Den sidste');
  });

  it('gives way to data given as an object', async () => {
    const { element } = await asking(newAddress());
    element.data = file('Objektet');
    await settled(element);
    expect(asked[0]!.signal.aborted).to.equal(true);
    expect(textOf(element)).to.contain('Objektet');
  });

  it('is not asked for where the object is there first', async () => {
    const { element } = newCard({ data: file('Objektet'), src: newAddress() });
    page().append(element);
    await settled(element);
    expect(asked).to.be.empty;
    expect(textOf(element)).to.contain('Objektet');
  });

  for (const [name, answer, status, reason, message] of [
    ['is not there', 'Not found', 404, 'network', /404/],
    ['is broken', '', 500, 'network', /500/],
    ['is a page', '<!doctype html><title>Log ind</title>', 200, 'syntax', /^Linje 1, tegn 1: .*webside/],
    ['is empty', '', 200, 'syntax', /^Linje 1, tegn 1: Filen er tom\./],
    ['has a list for a root', [], 200, 'invalid', /^Her står \[\]\. Skriv et objekt/],
    ['has no contacts', { title: 'T' }, 200, 'invalid', /^"contacts" mangler\./],
    ['has contacts of the wrong shape', { contacts: { a: 1 } }, 200, 'invalid', /Skriv en liste/],
    [
      'knows no such contact',
      { contacts: [{ id: 'other', name: 'X' }] },
      200,
      'not-found',
      /ingen post med id’et "reden-aarhus"/,
    ],
  ] as const)
    it(`that ${name} ends in the author’s own content, and tells the site why`, async () => {
      const { element, told } = await asking(newAddress());
      asked[0]!.answer(answer, status);
      await settled(element);
      expect(stateOf(element)).to.deep.equal(['failed']);
      expect(element.shadowRoot!.querySelector('[part=failure]')!.textContent).to.equal(
        'Indholdet kan ikke vises lige nu.',
      );
      expect(told).to.have.length(1);
      expect(told[0]!.type).to.equal('error');
      expect(told[0]!.detail.reason).to.equal(reason);
      expect(told[0]!.detail.errors![0]!.message).to.match(message);
      // Which element, which file, which rule.
      expect(said).to.have.length(1);
      for (const part of ['pejl-contact-card', reason, asked[0]!.url]) expect(said[0]).to.contain(part);
    });

  it('shows the contacts that can be read, and says which cannot', async () => {
    const { element, told } = await asking(newAddress());
    asked[0]!.answer({ contacts: [contact(fresh), { id: 'x' }, { id: 'y', name: 'Y', phones: [{}] }] });
    await settled(element);
    expect(hrefs(element)).to.have.length(4);
    expect(told.map(({ type }) => type)).to.deep.equal(['error', 'ready']);
    expect(told[0]!.detail.errors!.map(({ path }) => path)).to.deep.equal([
      '/contacts/1/name',
      '/contacts/2/phones/0/number',
    ]);
  });

  it('adds to the bundled contacts', async () => {
    const { element } = await asking(newAddress());
    asked[0]!.answer({ extends: 'bundled', contacts: [contact(stale, { id: 'own', name: 'Eget' })] });
    await settled(element);
    expect(textOf(element)).to.contain('Reden Aarhus').and.not.to.contain('Eget');
    element.contact = 'own';
    await settled(element);
    expect(textOf(element)).to.contain('Eget');
    expect(asked).to.have.length(1);
    expect(said).to.be.empty;
  });

  it('can be tried again after it failed', async () => {
    const src = newAddress();
    const { element, told } = await asking(src);
    asked[0]!.answer('', 500);
    await settled(element);
    element.src = undefined;
    await settled(element);
    element.src = src;
    await waitUntil(() => asked.length === 2);
    asked[1]!.answer(file('Fra filen'));
    await settled(element);
    expect(told.map(({ type }) => type)).to.deep.equal(['error', 'ready', 'ready']);
    expect(textOf(element)).to.contain('Fra filen');
  });

  it('takes the focus along to the content, also where an earlier button had come and gone', async () => {
    const { element } = newCard({ src: newAddress() });
    page().append(element);
    const answered = async (body: unknown, status: number, src?: string): Promise<void> => {
      const before = asked.length;
      if (src) element.src = src;
      await waitUntil(() => asked.length > before || !src);
      asked.at(-1)!.answer(body, status);
      await settled(element);
    };
    const again = (): HTMLButtonElement | null => element.renderRoot.querySelector('div > button');
    await waitUntil(() => asked.length);
    await answered('', 500);
    await waitUntil(again);
    await answered('{"contacts":5}', 200, newAddress());
    await waitUntil(() => !again());
    await answered('', 500, newAddress());
    await waitUntil(again);
    again()!.focus();
    again()!.click();
    await waitUntil(() => asked.length > 3);
    await answered(file('Fra filen'), 200);
    expect((element.renderRoot as ShadowRoot).activeElement?.getAttribute('part')).to.equal('base');
  });
});

describe('an element that is moved about', () => {
  it('asks anew when it comes back before it had its answer', async () => {
    const { element, told } = await asking(newAddress());
    const around = element.parentElement!;
    element.remove();
    expect(asked[0]!.signal.aborted).to.equal(true);
    around.append(element);
    await waitUntil(() => asked.length === 2);
    asked[1]!.answer(file('Fra filen'));
    await settled(element);
    expect(textOf(element)).to.contain('Fra filen');
    expect(told.map(({ type }) => type)).to.deep.equal(['ready']);
    expect(said).to.be.empty;
  });

  it('tells nothing after it was taken away', async () => {
    const { element, told } = await asking(newAddress());
    element.remove();
    asked[0]!.answer('', 404);
    await settled(element);
    expect(told).to.be.empty;
    expect(said).to.be.empty;
  });

  it('AT-57: ten times still works, and listens no more than before', async () => {
    const listening = { count: 0 };
    const { addEventListener, removeEventListener } = document;
    document.addEventListener = (...given: Parameters<typeof addEventListener>) => {
      listening.count++;
      addEventListener.apply(document, given);
    };
    document.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
      listening.count--;
      removeEventListener.apply(document, given);
    };
    try {
      const { element, told } = await asking(newAddress());
      asked[0]!.answer(file('Fra filen'));
      await settled(element);
      const before = listening.count;
      const [one, other] = [element.parentElement!, page('en')];
      for (let move = 0; move < 10; move++) (move % 2 ? one : other).append(element);
      await settled(element);
      expect(listening.count).to.equal(before);
      expect(asked).to.have.length(1);
      expect(hrefs(element)).to.have.length(4);
      expect(textOf(element)).to.contain('Kopiér');
      other.append(element);
      await waitUntil(() => textOf(element).includes('Copy'));
      expect(told[0]!.type).to.equal('ready');
      element.remove();
      expect(listening.count).to.equal(before - 1);
    } finally {
      Object.assign(document, { addEventListener, removeEventListener });
    }
  });
});
