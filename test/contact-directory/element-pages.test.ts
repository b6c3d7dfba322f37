import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import type { ContactDirectory } from '../../src/contact-directory/element.js';
import { contact, contactsOf } from './contacts.js';
import { all, announcements, button, drawn, names, one, wordsOf } from './drawn.js';

const focused = (element: Element) => element.shadowRoot!.activeElement;
const press = async (element: ContactDirectory, name: string) => {
  button(element, name).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
};
const many = (count: number) =>
  contactsOf(...Array.from({ length: count }, (_, index) => contact(`Linje ${index + 1}`)));

describe('pejl-contact-directory: pages', () => {
  it('shows twenty, then more, moves to the first new one, and says how far it is', async () => {
    const element = await drawn({}, { data: many(57) });
    expect(names(element).length).to.equal(20);
    const said = announcements(element);
    await press(element, 'Vis flere kontakter');
    await waitUntil(() => focused(element)?.id === 'linje-21');
    expect(names(element).length).to.equal(40);
    await waitUntil(() => said.length);
    expect(said).to.deep.equal(['40 af 57 vist']);
    await press(element, 'Vis flere kontakter');
    await waitUntil(() => focused(element)?.id === 'linje-41');
    expect(names(element).length).to.equal(57);
    expect(button(element, 'Vis flere kontakter')).to.equal(undefined);
  });

  it('begins anew with every search', async () => {
    const element = await drawn({ pageSize: 5 }, { data: many(57) });
    await press(element, 'Vis flere kontakter');
    await waitUntil(() => names(element).length === 10);
    element.query = 'linje';
    await element.updateComplete;
    expect(names(element).length).to.equal(5);
  });

  it('shows twenty where the page size is nonsense', async () => {
    for (const pageSize of [0, NaN, -3]) {
      const element = await drawn({ pageSize }, { data: many(30) });
      expect(names(element).length, String(pageSize)).to.equal(20);
    }
  });

  it('draws no more for a hundred thousand contacts', async () => {
    const element = await drawn({}, { data: many(100_000) });
    expect(all(element, 'article').length).to.equal(20);
    expect(wordsOf(one(element, '[part=count]'))).to.equal('100.000 kontakter');
    element.query = 'linje 99999';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Linje 99999']);
    element.query = 'l';
    await element.updateComplete;
    expect(all(element, 'article').length).to.equal(20);
  }).timeout(30_000);

  it('keeps the length of its list when it is redrawn for a reason of its own', async () => {
    const element = await drawn({ pageSize: 5 }, { data: many(30) });
    await press(element, 'Vis flere kontakter');
    await waitUntil(() => names(element).length === 10);
    element.requestUpdate();
    await element.updateComplete;
    expect(names(element).length).to.equal(10);
  });
});

describe('pejl-contact-directory: closed and renamed contacts', () => {
  it('are told of under the list, and shown when asked for', async () => {
    const element = await drawn();
    const past = one(element, '.past');
    expect(wordsOf(past.querySelector('[part=heading]')!)).to.equal(
      '2 steder er lukket eller har skiftet navn',
    );
    expect(button(element, 'Vis dem').getAttribute('aria-expanded')).to.equal('false');
    await press(element, 'Vis dem');
    expect(button(element, 'Vis dem').getAttribute('aria-expanded')).to.equal('true');
    expect(names(element).slice(4)).to.deep.equal(['Byens Linje', 'Natcaféen']);
    expect([...past.querySelectorAll('[part=status]')].map(wordsOf)).to.deep.equal([
      'Har fået nyt navn',
      'Lukket',
    ]);
    expect(past.querySelectorAll('a').length).to.equal(0);
    await expect(element).to.be.accessible();
    await press(element, 'Vis dem');
    expect(names(element).length).to.equal(4);
  });

  it('are found by their former name, and lead to the successor', async () => {
    const element = await drawn({ query: 'gadens' });
    expect(names(element)).to.deep.equal(['Byens Linje']);
    expect(button(element, 'Vis dem')).to.equal(undefined);
    await press(element, 'Vis Zebra');
    await waitUntil(() => focused(element)?.id === 'zebra');
    expect(element.query).to.equal('Zebra');
    expect(names(element)).to.deep.equal(['Zebra']);
  });

  it('lead to a successor that is drawn already without a search', async () => {
    const element = await drawn();
    await press(element, 'Vis dem');
    await press(element, 'Vis Zebra');
    await waitUntil(() => focused(element)?.id === 'zebra');
    expect(element.query).to.equal('');
  });

  it('lead to a successor beyond the filters and beyond the first page', async () => {
    const old = contact('Den gamle', { status: 'renamed', successor: 'linje-30', audiences: ['young'] });
    const alike = many(30).contacts.map((item) => ({ ...item, name: `${item.name} er ikke Linje 30` }));
    const data = contactsOf(...alike.slice(0, 29), { ...alike[29]!, name: 'Linje 30' }, old);
    const element = await drawn({ pageSize: 4, audience: 'young', hideFilters: true }, { data });
    await press(element, 'Vis dem');
    await press(element, 'Vis Linje 30');
    await waitUntil(() => focused(element)?.id === 'linje-30');
    await press(element, 'Ryd søgning');
    expect([element.query, element.audience]).to.deep.equal(['', '']);
  });

  it('stand among the others when all are asked for, and are still no links', async () => {
    const element = await drawn({ show: 'all' });
    expect(names(element).slice(0, 2)).to.deep.equal(['Byens Linje', 'Natcaféen']);
    expect(one(element, '.past')).to.equal(undefined);
    expect(one(element, '#natcaf-en').querySelectorAll('a, button').length).to.equal(0);
  });
});

it('copies a number and says so', async () => {
  const element = await drawn();
  const said = announcements(element);
  const copy = all<HTMLButtonElement>(element, 'button').find((item) =>
    /^Kopiér nummer til Åens Hus$/.test(wordsOf(item)),
  )!;
  copy.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => said.length);
  expect(said[0]).to.match(/Åens Hus|00 00 00 01/);
});

describe('on paper', () => {
  it('has every contact found, and what is closed, and goes back to its page afterwards', async () => {
    const element = await drawn({ pageSize: 5 }, { data: many(57) });
    dispatchEvent(new Event('beforeprint'));
    // The browser takes the page at once: nothing may wait.
    expect(names(element).length).to.equal(57);
    dispatchEvent(new Event('afterprint'));
    expect(names(element).length).to.equal(5);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(names(element).length).to.equal(5);
  });

  it('unfolds what is closed or renamed', async () => {
    const element = await drawn();
    expect(all(element, '.past article')).to.be.empty;
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.past article')).not.to.be.empty;
    dispatchEvent(new Event('afterprint'));
  });
});
