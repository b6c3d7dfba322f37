import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '../helpers/commands.js';
import {
  all,
  buttonsOf,
  card,
  hrefs,
  listenToConsole,
  newCard,
  page,
  settled,
  stateOf,
  textOf,
} from './card.js';
import { contact, dataSet, fresh, stale } from '../contact/contacts.js';

const links = ['tel:+4500000001', 'mailto:hjaelp@example.dk', 'https://example.dk/aarhus/'];
const said = listenToConsole();

describe('a contact card whose values are current', () => {
  it('has a link for each, and is ready without a word in the console', async () => {
    const { element, told } = await card();
    expect(hrefs(element).slice(0, 3)).to.deep.equal(links);
    expect(hrefs(element)[3]).to.match(/^https:\/\/www\.openstreetmap\.org\/search\?query=/);
    expect(stateOf(element)).to.deep.equal(['ready']);
    expect(told).to.deep.equal([{ type: 'ready', detail: { count: 1 } }]);
    expect(said).to.deep.equal([]);
  });

  it('says which page the reader comes from to nobody', async () => {
    const { element } = await card();
    for (const link of all(element, 'a')) expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
  });

  it('writes numbers as people read them, in their own direction', async () => {
    const { element } = await card();
    expect(all(element, 'a[href^="tel:"] bdi')[0]!.textContent).to.equal('00 00 00 01');
    expect(textOf(element)).to.contain('bekræftet 1. november 2026');
  });

  it('has no style attribute, which a strict page would drop', async () => {
    const { element } = await card();
    expect(all(element, '[style]')).to.be.empty;
    expect(element.hasAttribute('style')).to.equal(false);
  });

  it('names the card and its controls for those who do not see them', async () => {
    await card();
    const names: string[] = [];
    const walk = (node: { role: string; name?: string; children?: never[] }): void => {
      if (['link', 'button', 'heading'].includes(node.role)) names.push(`${node.role}: ${node.name}`);
      node.children?.forEach(walk);
    };
    walk((await a11ySnapshot({})) as never);
    expect(names).to.deep.equal([
      'heading: Reden Aarhus',
      'link: 00 00 00 01',
      'button: Kopiér nummer til Reden Aarhus',
      'button: Gem kontakt (vCard) til Reden Aarhus',
      'button: Flere muligheder – Reden Aarhus',
      'link: hjaelp@example.dk',
      'button: Kopiér e-mail til Reden Aarhus',
      'link: example.dk/aarhus',
      'link: Vis på kort – Reden Aarhus',
      'button: Udskriv Reden Aarhus',
    ]);
  });
});

describe('a contact card whose values are not current', () => {
  for (const [name, check, da, en] of [
    ['printed long ago', stale, 'ikke bekræftet siden marts 2009', 'not confirmed since March 2009'],
    ['never checked', undefined, 'aldrig bekræftet', 'never confirmed'],
    [
      'run out',
      { ...fresh, reviewBy: '2026-11-22' },
      'ikke bekræftet siden 1. november 2026',
      'not confirmed since 1 November 2026',
    ],
  ] as const)
    it(`${name}: plain text without links and buttons but to print, and says so`, async () => {
      for (const [lang, words] of [
        ['da', da],
        ['en', en],
      ] as const) {
        const { element } = await card({ data: dataSet([contact(check)]) }, page(lang));
        expect(hrefs(element)).to.be.empty;
        expect(buttonsOf(element)).to.deep.equal([
          lang === 'da' ? 'Udskriv Reden Aarhus' : 'Print Reden Aarhus',
        ]);
        const text = textOf(element);
        for (const value of ['00 00 00 01', 'hjaelp@example.dk', 'example.dk/aarhus', 'Prøvegade 1'])
          expect(text).to.contain(value);
        expect(text.split(words)).to.have.length(5);
      }
    });

  it('each value stands for itself', async () => {
    const phones = [
      { number: '+4500000001', check: stale },
      { number: '+4500000002', check: fresh },
    ];
    const { element } = await card({ data: dataSet([contact(stale, { phones })]) });
    expect(hrefs(element)).to.deep.equal(['tel:+4500000002']);
    expect(buttonsOf(element)).to.deep.equal([
      'Kopiér 00 00 00 02 til Reden Aarhus',
      'Gem kontakt (vCard) til Reden Aarhus',
      'Flere muligheder – Reden Aarhus',
      'Udskriv Reden Aarhus',
    ]);
  });

  it('says that the place is unknown, unless somebody has lately made sure of a value', async () => {
    const doubt = 'Vi ved ikke, om stedet findes i dag';
    const textFor = async (check: unknown): Promise<string> =>
      textOf((await card({ data: dataSet([contact(check, { status: undefined })]) })).element);
    expect(await textFor(stale)).to.contain(doubt);
    expect(await textFor(fresh)).not.to.contain(doubt);
  });

  it('112 is a link all the same', async () => {
    const { element } = await card({ data: dataSet([contact(stale, { phones: [{ number: '112' }] })]) });
    expect(hrefs(element)).to.deep.equal(['tel:112']);
  });

  it('are links where the site vouches for them with a day and a name', async () => {
    const { element } = await card({ data: dataSet([contact(stale)]), checkedOn: '2026-11-20' });
    expect(hrefs(element)).to.be.empty;
    element.setAttribute('checked-by', 'Aarhus Kommune');
    await settled(element);
    expect(hrefs(element).slice(0, 3)).to.deep.equal(links);
    expect(textOf(element)).to.contain('bekræftet 20. november 2026');
    element.removeAttribute('checked-on');
    element.checkedOn = undefined;
    await settled(element);
    expect(hrefs(element)).to.be.empty;
  });
});

describe('what a card tells other widgets of the library', () => {
  it('is the data that it shows, once it shows them, and nothing where it shows none', async () => {
    const data = dataSet([contact(fresh)]);
    const { element } = newCard({ data });
    page().append(element);
    expect((await element.dataSet())?.contacts.map(({ id }) => id)).to.deep.equal(['reden-aarhus']);
    element.contact = 'nobody';
    expect(await element.dataSet()).to.equal(undefined);
  });
});

describe('a contact that is gone', () => {
  const next = contact(fresh, {
    id: 'new',
    name: 'Det nye sted',
    phones: [{ number: '+4500000009', check: fresh }],
  });
  const old = contact(fresh, { status: 'renamed', successor: 'new' });

  it('says so, leads nowhere itself, and shows the one that took over', async () => {
    const { element } = await card({ data: dataSet([old, next]) });
    const [first, second, ...others] = all(element, '[part=card]');
    expect(others).to.be.empty;
    expect(first!.querySelectorAll('a, button')).to.be.empty;
    expect(first!.textContent).to.contain('Har fået nyt navn').and.to.contain('Det nye sted');
    expect(second!.querySelector('a')!.getAttribute('href')).to.equal('tel:+4500000009');
    expect(second!.querySelector('h3')!.textContent).to.equal('Det nye sted');
    await expect(element).to.be.accessible();
  });

  it('is not vouched for by the word of the site, and neither is the one that took over', async () => {
    const vouched = { checkedOn: '2026-11-20', checkedBy: 'NN' };
    const data = dataSet([old, contact(stale, { id: 'new', name: 'Det nye sted' })]);
    const { element } = await card({ data, ...vouched });
    expect(hrefs(element)).to.be.empty;
  });

  it('ends where contacts took over from each other', async () => {
    const around = contact(fresh, { id: 'new', status: 'renamed', successor: 'reden-aarhus' });
    const { element } = await card({ data: dataSet([old, around]) });
    expect(all(element, '[part=card]')).to.have.length(2);
    expect(stateOf(element)).to.deep.equal(['ready']);
  });
});

describe('a contact card is accessible', () => {
  const rich = {
    formerNames: ['Det gamle navn'],
    organisation: 'En forening',
    runBy: 'ngo',
    alert: { da: 'Flytter snart' },
    audiences: ['street'],
    offers: [{ text: { da: 'Kaffe' }, cost: 'free' }],
    languages: ['da', 'kl'],
    anonymous: 'yes',
    hours: { weekly: [{ days: ['mon'], opens: '09:00', closes: '16:00' }], check: fresh },
  };
  for (const [name, check, other] of [
    ['current', fresh, {}],
    ['out of date', stale, {}],
    ['with everything', fresh, rich],
    ['closed', fresh, { ...rich, status: 'closed' }],
    ['closed for a time', fresh, { ...rich, status: 'temporarily-closed' }],
    ['secret address', fresh, { address: { visibility: 'hidden' } }],
    ['a name alone', undefined, { phones: [], emails: [], websites: [], address: undefined }],
  ] as const)
    it(name, async () => {
      const data = dataSet([contact(check, other)], { audiences: { street: { da: 'Mennesker på gaden' } } });
      for (const lang of ['da', 'en']) {
        const { element } = await card({ data }, page(lang));
        expect(stateOf(element)).to.deep.equal(['ready']);
        await expect(element).to.be.accessible();
        expect(said).to.deep.equal([]);
      }
    });
});
