import { expect } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import type { ContactCard } from '../../src/contact-card/element.js';
import { all, buttonsOf, card, listenToConsole, newCard, page, settled } from './card.js';
import { contact, dataSet, fresh, stale } from '../contact/contacts.js';

const said = listenToConsole();
const script = (element: Element): Element | null =>
  element.querySelector('script[type="application/ld+json"]');

describe('what a reader can take along', () => {
  it('has controls that can be told apart, in the language of the page', async () => {
    expect(buttonsOf((await card()).element)).to.deep.equal([
      'Kopiér nummer til Reden Aarhus',
      'Gem kontakt (vCard) til Reden Aarhus',
      'Flere muligheder – Reden Aarhus',
      'Kopiér e-mail til Reden Aarhus',
      'Udskriv Reden Aarhus',
    ]);
    expect(buttonsOf((await card({}, page('en'))).element)[1]).to.equal(
      'Save contact (vCard) for Reden Aarhus',
    );
  });

  it('leaves nothing but paper to take along where nothing is current', async () => {
    const { element } = await card({ data: dataSet([contact(stale)]) });
    expect(buttonsOf(element)).to.deep.equal(['Udskriv Reden Aarhus']);
  });

  it('is offered as soon as the site vouches for a contact of its own', async () => {
    const { element } = await card({ data: dataSet([contact(stale)]) });
    Object.assign(element, { checkedOn: '2026-11-20', checkedBy: 'Fjordby Kommune', marksUp: true });
    await settled(element);
    expect(buttonsOf(element)).to.include('Kopiér nummer til Reden Aarhus');
    expect(script(element)).not.to.equal(null);
  });

  it('is saved as a file that is made in the browser', async () => {
    const { element } = await card();
    const real = URL.createObjectURL;
    const made = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob as Blob);
        return real.call(URL, blob as Blob);
      };
    });
    all(element, 'button')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    const blob = await made;
    URL.createObjectURL = real;
    expect(blob.type).to.equal('text/vcard;charset=utf-8');
    expect(await blob.text()).to.contain('TEL;VALUE=uri;TYPE=voice:tel:+4500000001');
  });
});

describe('structured data', () => {
  it('is there only for who asks', async () => {
    const { element } = await card();
    expect(script(element)).to.equal(null);
    expect(element.structuredData).to.have.property('name', 'Reden Aarhus');
    element.toggleAttribute('structured-data', true);
    await element.updateComplete;
    expect(JSON.parse(script(element)!.textContent!)).to.deep.equal(element.structuredData);
    element.toggleAttribute('structured-data', false);
    await element.updateComplete;
    expect(script(element)).to.equal(null);
  });

  it('goes when the check runs out while the page stands open', async () => {
    const { element } = await card();
    element.toggleAttribute('structured-data', true);
    await element.updateComplete;
    expect(script(element)).not.to.equal(null);
    element.now = new Date('2027-02-02T12:00:00Z');
    await element.updateComplete;
    expect(script(element)).to.equal(null);
    expect(element.structuredData).to.equal(undefined);
  });

  it('goes when other data have nothing that is current, when the contact is gone and when it cannot be drawn', async () => {
    const data = dataSet([contact(fresh)]);
    const { element } = await card({ data, marksUp: true });
    const after = async (change: Partial<ContactCard>): Promise<boolean> => {
      await settled(Object.assign(element, { data, contact: 'reden-aarhus' }));
      expect(script(element)).not.to.equal(null);
      await settled(Object.assign(element, change));
      return !script(element) && !element.structuredData;
    };
    expect(await after({ data: dataSet([contact(stale)]) })).to.equal(true);
    expect(await after({ contact: 'nobody' })).to.equal(true);
    expect(await after({ data: [] })).to.equal(true);
  });

  it('leaves a script of the author’s own alone', async () => {
    const { element } = newCard({ data: dataSet([contact(fresh)]) });
    const own = '<script type="application/ld+json">{"name":"Fjordby"}</script>';
    element.innerHTML = own;
    page().append(element);
    await settled(element);
    expect(element.innerHTML).to.equal(own);
    element.marksUp = true;
    await settled(element);
    expect(script(element)!.outerHTML).to.equal(own);
    expect(element.children).to.have.length(2);
    // A copy that the page makes has the same script, and keeps it up to date.
    const copy = Object.assign(element.cloneNode(true) as ContactCard, { data: element.data, marksUp: true });
    element.replaceWith(copy);
    copy.now = new Date('2027-02-02T12:00:00Z');
    await settled(copy);
    expect(copy.innerHTML).to.equal(own);
  });

  it('cannot end its script early', async () => {
    const { element } = await card({ data: dataSet([contact(fresh, { name: '</script><b>x' })]) });
    element.toggleAttribute('structured-data', true);
    await element.updateComplete;
    expect(script(element)!.textContent).not.to.contain('<');
    expect(JSON.parse(script(element)!.textContent!)).to.have.property('name', '</script><b>x');
    expect(said).to.be.empty;
  });
});
