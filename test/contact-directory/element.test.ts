import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, setViewport } from '../helpers/commands.js';
import { contact, contactsOf, fjordby } from './contacts.js';
import { all, button, drawn, names, one, wordsOf } from './drawn.js';

interface Node {
  role: string;
  name: string;
  children?: Node[];
}
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const headings = (element: Element) =>
  all(element, '[part=heading]').map((item) => `${item.localName} ${wordsOf(item)}`);
const emergency = (element: Element) => one<HTMLAnchorElement>(element, '[part=emergency] a');
const broken = { contacts: 'none' };

describe('pejl-contact-directory', () => {
  it('draws every contact that is not closed, in Danish order, with a count', async () => {
    const element = await drawn();
    expect(names(element)).to.deep.equal(['Skjulestedet', 'Zebra', 'Ærøhjælpen', 'Åens Hus']);
    expect(wordsOf(one(element, '[part=count]'))).to.equal('4 kontakter');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect((await element.dataSet())?.contacts).to.have.length(6);
    await expect(element).to.be.accessible();
  });

  it('names its controls by visible labels with counts', async () => {
    const element = await drawn();
    const found = nodes((await a11ySnapshot({})) as unknown as Node);
    const named = (name: string) =>
      found.find((node) => node.name === name && node.role !== 'StaticText')?.role;
    expect([named('Søg'), named('Målgruppe'), named('By')]).to.deep.equal([
      'searchbox',
      'combobox',
      'combobox',
    ]);
    expect(all(element, 'option').map(wordsOf)).to.deep.equal([
      'Alle målgrupper',
      'Fagpersoner (2)',
      'Børn og unge (3)',
      'Alle byer',
      'Ærøskøbing (1)',
      'Aarhus (2)',
    ]);
    for (const control of all(element, 'input, select, button, [part=emergency] a'))
      expect(control.getBoundingClientRect().height, wordsOf(control)).to.be.at.least(44);
  });

  it('leaves out a filter with nothing to choose between', async () => {
    const element = await drawn({}, { data: contactsOf(contact('Et', { audiences: ['young'] })) });
    expect(all(element, 'select').length).to.equal(0);
  });

  it('explains what "not confirmed" means, once, and only where something is', async () => {
    const doubts = async (data: unknown) => all(await drawn({}, { data }), '[part=doubt]').map(wordsOf);
    expect((await doubts(fjordby))[0]).to.match(/^»Ikke bekræftet« betyder.*Ring 112/);
    expect(await doubts(contactsOf(contact('Et')))).to.deep.equal([]);
  });

  it('puts headings under one another', async () => {
    const element = await drawn(
      { headingLevel: 3 },
      { data: { ...fjordby, title: { da: 'Hjælp', en: 'Help' } } },
    );
    expect(headings(element).slice(0, 2)).to.deep.equal(['h3 Hjælp', 'h4 Skjulestedet']);
    element.groupBy = 'city';
    await element.updateComplete;
    expect(headings(element).slice(0, 3)).to.deep.equal(['h3 Hjælp', 'h4 Ærøskøbing', 'h5 Ærøhjælpen']);
    await expect(element).to.be.accessible();
    element.headingLevel = 0;
    await element.updateComplete;
    expect(one(element, 'h2').className).to.equal('visually-hidden');
    expect(headings(element)[1]).to.equal('h3 Ærøskøbing');
  });

  it('groups a contact under each of its target groups, with ids that are unique', async () => {
    const element = await drawn({ groupBy: 'audience' });
    expect(names(element)).to.deep.equal(['Zebra', 'Ærøhjælpen', 'Skjulestedet', 'Zebra', 'Åens Hus']);
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    await expect(element).to.be.accessible();
  });

  it('speaks English, and marks words in another language', async () => {
    const data = contactsOf(contact('Et', { audiences: ['a'] }), contact('To', { audiences: ['b'] }));
    const element = await drawn(
      {},
      { lang: 'en', data: { ...data, audiences: { a: { da: 'Kun dansk' }, b: { en: 'English' } } } },
    );
    expect(wordsOf(emergency(element))).to.equal('Call 112');
    expect(wordsOf(one(element, '[part=count]'))).to.equal('2 contacts');
    expect(wordsOf(one(element, 'label'))).to.equal('Search');
    expect(wordsOf(one(element, 'option[lang=da]'))).to.equal('Kun dansk (1)');
    expect(all(element, 'option[lang]').length).to.equal(1);
  });

  it('hides search and filters, but neither 112 nor the count', async () => {
    const element = await drawn({ hideFilters: true, audience: 'professionals' });
    expect(all(element, 'form, input, select').length).to.equal(0);
    expect(wordsOf(one(element, '[part=count]'))).to.equal('2 kontakter');
    expect(button(element, 'Ryd søgning')).to.equal(undefined);
    expect(emergency(element).getAttribute('href')).to.equal('tel:112');
    element.audience = 'unheard-of';
    await element.updateComplete;
    button(element, 'Ryd søgning').click();
    await element.updateComplete;
    expect(names(element).length).to.equal(4);
  });

  it('takes its filter from attributes, and follows them', async () => {
    const element = await drawn();
    element.setAttribute('city', 'Århus N');
    element.setAttribute('audience', 'young');
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Zebra', 'Åens Hus']);
    expect(all<HTMLSelectElement>(element, 'select').map(({ value }) => value)).to.deep.equal([
      'young',
      'Aarhus',
    ]);
    element.setAttribute('query', 'laesoe');
    await element.updateComplete;
    expect(names(element)).to.deep.equal([]);
    for (const name of ['city', 'audience', 'query']) element.removeAttribute(name);
    await element.updateComplete;
    expect(names(element).length).to.equal(4);
    expect(element.hasAttribute('city')).to.equal(false);
  });

  it('is searched already when it is first drawn', async () => {
    const element = await drawn({ query: 'zebra' });
    expect(names(element)).to.deep.equal(['Zebra']);
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('zebra');
  });

  it('looks designed from 300 to 1200 px: one column or two, and nothing sticks out', async () => {
    const columns = (element: Element) =>
      getComputedStyle(one(element, '.cards')).gridTemplateColumns.split(' ').length;
    for (const [width, expected] of [
      [300, 1],
      [640, 1],
      [1200, 2],
    ] as const) {
      await setViewport({ width, height: 800 });
      const element = await drawn();
      expect(columns(element), String(width)).to.equal(expected);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    }
  });

  it('prints the contacts without the controls', async () => {
    const element = await drawn();
    await emulateMedia({ media: 'print' });
    for (const control of all(element, 'form, button')) expect(control.checkVisibility()).to.equal(false);
    expect(one(element, 'article').checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });
});

describe('AT-12: 112', () => {
  it('is a link whatever the filter, and when nothing is found', async () => {
    const element = await drawn();
    for (const filter of [
      { audience: 'young' },
      { city: 'Ærøskøbing' },
      { query: 'xyzxyz' },
      { show: 'all' },
    ]) {
      Object.assign(element, { audience: '', city: '', query: '', show: 'current' }, filter);
      await element.updateComplete;
      expect(emergency(element).getAttribute('href'), JSON.stringify(filter)).to.equal('tel:112');
      expect(emergency(element).checkVisibility()).to.equal(true);
    }
  });

  it('is there while data is on its way, in the same place', async () => {
    const element = document.createElement('pejl-contact-directory');
    element.data = fjordby;
    document.body.append(element);
    await new Promise(requestAnimationFrame);
    const before = emergency(element);
    await element.updateComplete;
    expect(emergency(element)).to.equal(before);
    expect(names(element).length).to.equal(4);
    element.remove();
  });

  it("is there when data cannot be had, with the author's own content", async () => {
    const { error } = console;
    console.error = () => {};
    try {
      const element = await drawn({}, { data: broken });
      expect(element.matches(':state(failed)')).to.equal(true);
      expect(emergency(element).getAttribute('href')).to.equal('tel:112');
      expect(element.querySelector('#own')!.checkVisibility()).to.equal(true);
      expect(names(element)).to.deep.equal([]);
      expect(await element.dataSet()).to.equal(undefined);
      await expect(element).to.be.accessible();
    } finally {
      console.error = error;
    }
  });
});
