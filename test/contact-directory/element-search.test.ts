import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import { ContactDirectory } from '../../src/contact-directory/element.js';
import { signalExit } from '../../src/shared/exit-signal.js';
import { contact, contactsOf } from './contacts.js';
import { all, announcements, button, drawn, names, one, wordsOf } from './drawn.js';

const input = (element: Element) => one<HTMLInputElement>(element, 'input');
const type = async (element: ContactDirectory, text: string) => {
  input(element).focus();
  await sendKeys({ type: text });
  await element.updateComplete;
};
const choose = async (element: ContactDirectory, index: number, value: string) => {
  const select = all<HTMLSelectElement>(element, 'select')[index]!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
};

describe('pejl-contact-directory: search', () => {
  it('AT-59: says nothing at load, and one thing after fast typing', async () => {
    const data = contactsOf(contact('Børnelinjen'), contact('Linjen'));
    const element = await drawn({}, { data });
    const region = one(element, '[role=status]');
    expect(all(element, '[role=status], [aria-live]').length).to.equal(1);
    expect(wordsOf(region)).to.equal('');
    const said = announcements(element);
    await type(element, 'børn');
    expect(names(element)).to.deep.equal(['Børnelinjen']);
    await waitUntil(() => said.length);
    await aTimeout(0);
    expect(said).to.deep.equal(['1 kontakt']);
    expect(one(element, '[role=status]')).to.equal(region);
  });

  it('AT-19: typing, choosing and submitting change no address, history or title', async () => {
    const element = await drawn();
    const before = [location.href, history.length, document.title];
    await type(element, 'zebra');
    await sendKeys({ press: 'Enter' });
    await choose(element, 0, 'young');
    expect([location.href, history.length, document.title]).to.deep.equal(before);
    expect(names(element)).to.deep.equal(['Zebra']);
    const { autocomplete, spellcheck, name } = input(element);
    expect([autocomplete, spellcheck, name]).to.deep.equal(['off', false, '']);
  });

  it('keeps the caret where it is', async () => {
    const element = await drawn();
    await type(element, 'zba');
    input(element).setSelectionRange(1, 1);
    await sendKeys({ type: 'e' });
    await element.updateComplete;
    await sendKeys({ type: 'r' });
    await element.updateComplete;
    expect(input(element).value).to.equal('zerba');
    expect(input(element).selectionStart).to.equal(3);
  });

  it('tells the page of each change by an event that stays with the element', async () => {
    const element = await drawn();
    const later = oneEvent(element, 'pejl-filter') as Promise<CustomEvent>;
    let leaked = 0;
    document.addEventListener('pejl-filter', () => leaked++, { once: true });
    await type(element, 'Z');
    const { detail, bubbles, composed } = await later;
    expect(detail).to.deep.equal({ query: 'Z', audience: '', city: '', count: 1 });
    expect([bubbles, composed, leaked]).to.deep.equal([false, false, 0]);
    const next = oneEvent(element, 'pejl-filter') as Promise<CustomEvent>;
    await choose(element, 1, 'Aarhus');
    expect((await next).detail).to.deep.equal({ query: 'Z', audience: '', city: 'Aarhus', count: 1 });
  });

  it('says nothing of what the page itself changes', async () => {
    const element = await drawn();
    let events = 0;
    element.addEventListener('pejl-filter', () => events++);
    element.query = 'zebra';
    element.city = 'Aarhus';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Zebra']);
    expect(events).to.equal(0);
  });

  it('counts choices by the other filters', async () => {
    const element = await drawn();
    await choose(element, 1, 'Aarhus');
    expect(all(element, 'option').map(wordsOf)).to.deep.equal([
      'Alle målgrupper',
      'Fagpersoner (1)',
      'Børn og unge (2)',
      'Alle byer',
      'Ærøskøbing (1)',
      'Aarhus (2)',
    ]);
    await choose(element, 1, '');
    expect(names(element).length).to.equal(4);
  });

  it('says in words that nothing matches, and leads back', async () => {
    const element = await drawn();
    const said = announcements(element);
    await type(element, 'xyzxyz');
    const words = 'Ingen kontakter passer. Prøv med færre ord, eller ryd søgningen.';
    expect(wordsOf(one(element, '[part=count]'))).to.equal(words);
    await waitUntil(() => said.length);
    expect(said).to.deep.equal([words]);
    await expect(element).to.be.accessible();
    button(element, 'Ryd søgning').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(names(element).length).to.equal(4);
    expect(input(element).value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(input(element));
    expect(button(element, 'Ryd søgning')).to.equal(undefined);
  });

  it('forgives a wrong letter, and says so', async () => {
    const element = await drawn();
    await type(element, 'zebre');
    expect(names(element)).to.deep.equal(['Zebra']);
    expect(wordsOf(one(element, '[part=count]'))).to.equal(
      '1 kontakt. Intet passer helt. Her er det, der ligner.',
    );
  });

  it('AT-18: the exit wipes what was searched for', async () => {
    const element = await drawn();
    await type(element, 'zebra');
    signalExit();
    await element.updateComplete;
    expect([element.query, input(element).value]).to.deep.equal(['', '']);
  });

  it('goes on searching when the data is another', async () => {
    const element = await drawn();
    await type(element, 'ny');
    element.data = contactsOf(contact('Den nye'), contact('Den gamle'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Den nye']);
  });
});
