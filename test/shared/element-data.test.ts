import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import {
  all,
  card,
  hrefs,
  listenToConsole,
  newCard,
  page,
  settled,
  stateOf,
  textOf,
} from '../contact-card/card.js';
import { contact, dataSet, fresh } from '../contact/contacts.js';

const said = listenToConsole();
const reason = (told: { detail: { reason?: string } }[]): (string | undefined)[] =>
  told.map(({ detail }) => detail.reason);

describe('data that the page gives', () => {
  it('stands in the place of the bundled data', async () => {
    const data = dataSet([contact(fresh, { name: 'Stedets eget navn' })]);
    const { element, told } = await card({ data });
    expect(textOf(element)).to.contain('Stedets eget navn');
    expect(told).to.deep.equal([{ type: 'ready', detail: { count: 1 } }]);
  });

  it('adds to the bundled data where it says so', async () => {
    const data = { extends: 'bundled', contacts: [contact(fresh, { id: 'own', name: 'Eget' })] };
    const around = page();
    const own = await card({ data, contact: 'own' }, around);
    expect(textOf(own.element)).to.contain('Eget');
    const bundled = await card({ data, contact: 'reden-aarhus' }, around);
    expect(textOf(bundled.element)).to.contain('Reden Aarhus').and.not.to.contain('Eget');
    const replaced = await card({ data: { ...data, contacts: [contact(fresh, { name: 'Andet' })] } }, around);
    expect(textOf(replaced.element)).to.contain('Andet');
    expect(said).to.be.empty;
  });

  it('takes out of the bundled data what it says', async () => {
    const { element, told } = await card({
      data: { extends: 'bundled', contacts: [], remove: ['reden-aarhus'] },
    });
    expect(stateOf(element)).to.deep.equal(['failed']);
    expect(reason(told)).to.deep.equal(['not-found']);
  });

  it('may come later, go again, and come anew', async () => {
    const { element, told } = await card({ data: undefined });
    expect(hrefs(element)).to.be.empty;
    element.data = dataSet([contact(fresh)]);
    await settled(element);
    expect(hrefs(element)).to.have.length(4);
    element.data = undefined;
    await settled(element);
    expect(hrefs(element)).to.be.empty;
    expect(told.map(({ type }) => type)).to.deep.equal(['ready', 'ready', 'ready']);
  });

  it('of which one contact cannot be read shows the others, and says which', async () => {
    const contacts = [{ id: 'bad', name: 5 }, contact(fresh)];
    const { element, told } = await card({ data: { contacts } });
    expect(hrefs(element)).to.have.length(4);
    expect(told.map(({ type }) => type)).to.deep.equal(['error', 'ready']);
    expect(told[0]!.detail).to.deep.equal({
      reason: 'invalid',
      errors: [
        {
          path: '/contacts/0/name',
          rule: 'type',
          message: 'Her står 5. Skriv en tekst i anførselstegn.',
        },
      ],
    });
    expect(said).to.deep.equal([
      'error: <pejl-contact-card> invalid (data): /contacts/0/name (bad) Her står 5. Skriv en tekst i anførselstegn. [type]',
    ]);
  });

  it('of which one value cannot be read shows the contact without it, and says which', async () => {
    const phones = [
      { number: 4500000001, check: fresh },
      { number: '+4500000002', check: fresh },
    ];
    const { element, told } = await card({ data: { contacts: [contact(fresh, { phones })] } });
    expect(hrefs(element)).to.include('tel:+4500000002').and.have.length(4);
    expect(told.map(({ type }) => type)).to.deep.equal(['error', 'ready']);
    expect(told[0]!.detail.errors!.map(({ path }) => path)).to.deep.equal(['/contacts/0/phones/0/number']);
  });

  it('whose meaning is wrong is shown as far as it can be trusted, and says what is wrong', async () => {
    const contacts = [
      contact(fresh, {
        hours: { weekly: [{ days: ['mon'], opens: '09:00', closes: '09:00' }], check: fresh },
      }),
      contact(fresh, { status: 'closed', successor: 'reden-aarhus' }),
    ];
    const { element, told } = await card({ data: { contacts } });
    expect(hrefs(element)).to.have.length(4);
    expect(textOf(element)).not.to.match(/åben|lukket/i);
    expect(told[0]!.detail.errors!.map(({ path, rule }) => `${path} ${rule}`)).to.deep.equal([
      '/contacts/1/id unique-ids',
      '/contacts/0/hours/weekly/0/closes spans-last',
      '/contacts/1/successor successors-end',
    ]);
  });

  it('is complained of in the element’s language, in the console in the page’s', async () => {
    document.documentElement.lang = 'da';
    const { told } = await card({ data: { contacts: 5 }, lang: 'en' });
    expect(told[0]!.detail.errors![0]!.message).to.equal('This is 5. Write a list: [ … ].');
    expect(said.join()).to.contain('Her står 5. Skriv en liste: [ … ].');
    document.documentElement.lang = 'en';
    const danish = await card({ data: { contacts: 5 }, lang: 'da' });
    expect(danish.told[0]!.detail.errors![0]!.message).to.contain('Her står 5.');
    expect(said.join()).to.contain('This is 5.');
    document.documentElement.removeAttribute('lang');
  });

  it('wrong in a thousand places tells all in the event, and a page of them in the console', async () => {
    const contacts = [contact(fresh), ...Array.from({ length: 1000 }, (_, index) => ({ id: `c-${index}` }))];
    const { told } = await card({ data: { contacts } });
    expect(told[0]!.detail.errors).to.have.length(1000);
    expect(said[0]!.split('\n')).to.have.length(51);
    expect(said[0]).to.contain('+ 950');
  });

  it('cannot bring anything that is drawn unchecked', async () => {
    const view = {
      id: 'x',
      name: 'X',
      channels: [{ kind: 'website', display: 'x', href: 'javascript:alert(1)' }],
    };
    const { element } = await card({ data: { contacts: [contact(undefined, { view })] } });
    expect(hrefs(element)).to.be.empty;
    expect(textOf(element)).to.contain('Reden Aarhus').and.to.contain('aldrig bekræftet');
  });

  for (const [name, data] of [
    ['a word', 'x'],
    ['a list', []],
    ['nothing in it', {}],
    ['contacts that are no list', { contacts: 'x' }],
  ] as const)
    it(`that is ${name} ends in the author’s own words`, async () => {
      const { element, told } = await card({ data });
      expect(stateOf(element)).to.deep.equal(['failed']);
      expect(reason(told)).to.deep.equal(['invalid']);
      expect(said).to.have.length(1);
      expect(textOf(element)).to.equal('Indholdet kan ikke vises lige nu.');
    });
});

describe('null, which frameworks write for what is not there', () => {
  it('leaves the library’s own data', async () => {
    const { element } = await card({ data: null });
    expect(stateOf(element)).to.deep.equal(['ready']);
    expect(textOf(element)).to.contain('86 18 96 44');
    expect(said).to.be.empty;
  });
});

describe('a contact that is not there', () => {
  for (const [name, id] of [
    ['in the library', 'no-such'],
    ['for it is no id', '../reden-aarhus'],
    ['but is in every object', '__proto__'],
    ['and neither is a constructor', 'constructor'],
  ] as const)
    it(`${name} says so to the site`, async () => {
      const { element, told } = await card({ data: undefined, contact: id });
      expect(stateOf(element)).to.deep.equal(['failed']);
      expect(reason(told)).to.deep.equal(['not-found']);
      expect(told[0]!.detail.errors![0]!.path).to.equal(`/contacts/${id}`);
    });

  it('says what to write where nothing is asked for', async () => {
    const { element, told } = await card({ data: undefined, contact: '' });
    expect(stateOf(element)).to.deep.equal(['failed']);
    expect(told[0]!.detail.errors![0]!.message).to.equal(
      'Der står ikke, hvilken post der skal vises. Skriv dens id.',
    );
  });

  it('is asked for anew when the id changes', async () => {
    const { element, told } = await card({ contact: 'no-such' });
    element.setAttribute('contact', 'reden-aarhus');
    await settled(element);
    expect(stateOf(element)).to.deep.equal(['ready']);
    expect(told.map(({ type }) => type)).to.deep.equal(['error', 'ready']);
  });
});

describe('the events', () => {
  it('stay with the element', async () => {
    const around = page();
    const heard: string[] = [];
    for (const name of ['pejl-ready', 'pejl-error']) around.addEventListener(name, () => heard.push(name));
    const { told } = await card({}, around);
    const failed = await card({ contact: 'no-such' }, around);
    expect([...told, ...failed.told].map(({ type }) => type)).to.deep.equal(['ready', 'error']);
    expect(heard).to.be.empty;
  });

  it('come when the content is there to be found', async () => {
    const { element } = newCard({ data: dataSet([contact(fresh)]) });
    let links = 0;
    element.addEventListener('pejl-ready', () => (links = hrefs(element).length));
    page().append(element);
    await settled(element);
    expect(links).to.equal(4);
  });
});

describe('the author’s own content', () => {
  const authors = () => fixtureSync<HTMLElement>(html`<p>Ring til os på 00 00 00 05</p>`);

  it('is shown for good when data cannot be had, instead of words about it', async () => {
    const own = authors();
    const { element } = newCard({ contact: 'no-such' });
    element.append(own);
    page().append(element);
    await settled(element);
    expect(own.checkVisibility()).to.equal(true);
    expect(all(element, '[part=failure]')[0]!.checkVisibility()).to.equal(false);
  });

  it('is shown when drawing fails', async () => {
    const own = authors();
    // No text at all, though it looks like one: only drawing reads it.
    const checkedBy = {
      trim() {
        throw new Error('broken on purpose');
      },
    } as unknown as string;
    const { element, told } = newCard({ data: dataSet([contact(fresh)]), checkedBy });
    element.append(own);
    page().append(element);
    await settled(element);
    expect(stateOf(element)).to.deep.equal(['failed']);
    expect(own.checkVisibility()).to.equal(true);
    await waitUntil(() => told.length > 0);
    expect(told.map(({ type }) => type)).to.deep.equal(['error']);
    expect(told[0]!.detail.reason).to.equal('drawing');
    expect(said.join()).to.contain('broken on purpose');
  });

  it('in English is English', async () => {
    const { element } = await card({ contact: 'no-such' }, page('en'));
    await waitUntil(() => textOf(element) === 'This content cannot be shown right now.');
  });
});
