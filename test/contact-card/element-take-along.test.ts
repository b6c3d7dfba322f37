import { expect } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import { all, buttonsOf, card, listenToConsole, page } from './card.js';
import { contact, dataSet, fresh, stale } from './contacts.js';

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

  it('cannot end its script early', async () => {
    const { element } = await card({ data: dataSet([contact(fresh, { name: '</script><b>x' })]) });
    element.toggleAttribute('structured-data', true);
    await element.updateComplete;
    expect(script(element)!.textContent).not.to.contain('<');
    expect(JSON.parse(script(element)!.textContent!)).to.have.property('name', '</script><b>x');
    expect(said).to.be.empty;
  });
});
