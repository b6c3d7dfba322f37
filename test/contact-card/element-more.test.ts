import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import type { ContactCard } from '../../src/contact-card/element.js';
import { all, buttonsOf, card, listenToConsole, page, textOf } from './card.js';
import { contact, dataSet, fresh, stale } from '../contact/contacts.js';

const said = listenToConsole();
const status = (element: ContactCard): string => all(element, '[role=status]')[0]!.textContent!.trim();
const named = (button: Element): string => button.textContent!.replace(/\s+/g, ' ').trim();
const buttonOf = (element: ContactCard, name: RegExp): HTMLElement | undefined =>
  all(element, 'button').find((button) => name.test(named(button)));
const feedback = 'redaktion@example.dk';
const withFeedback = (check: unknown, other: object = {}) =>
  dataSet([contact(check, other)], { feedback } as object);

/** A card with its panel open. */
async function opened(data: unknown, lang = 'da'): Promise<ContactCard> {
  const { element } = await card({ data }, page(lang));
  const button = buttonOf(element, /^(Flere|Meld|More|Report)/)!;
  expect(button.getAttribute('aria-expanded')).to.equal('false');
  button.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(
    () => buttonOf(element, /^(Flere|Meld|More|Report)/)!.getAttribute('aria-expanded') === 'true',
  );
  return element;
}

describe('what few readers need', () => {
  const share = (value: unknown): void =>
    void Object.defineProperty(navigator, 'share', { value, configurable: true });
  afterEach(() => {
    delete (navigator as { share?: unknown }).share;
  });

  it('is shown when asked for, and goes again', async () => {
    const element = await opened(dataSet([contact(fresh)]));
    const button = buttonOf(element, /^Flere/)!;
    expect(named(button)).to.equal('Flere muligheder – Reden Aarhus');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(button);
    expect(buttonOf(element, /Gem nummeret som »Kontakt«/)).not.to.equal(undefined);
    await expect(element).to.be.accessible();
    button.click();
    await waitUntil(() => button.getAttribute('aria-expanded') === 'false');
    expect(buttonOf(element, /Gem nummeret/)).to.equal(undefined);
    expect(said).to.be.empty;
  });

  it('is not there where nothing is current and nobody is named to write to', async () => {
    const { element } = await card({ data: dataSet([contact(stale)]) });
    expect(buttonsOf(element)).to.deep.equal(['Udskriv Reden Aarhus']);
  });

  it('saves a number under a name that gives nothing away, in a file that does not either', async () => {
    for (const [lang, name, file] of [
      ['da', 'Kontakt', 'kontakt.vcf'],
      ['en', 'Contact', 'contact.vcf'],
    ] as const) {
      const element = await opened(dataSet([contact(fresh, { organisation: 'KFUK' })]), lang);
      const real = URL.createObjectURL;
      const { click } = HTMLAnchorElement.prototype;
      let saved = '';
      const made = new Promise<Blob>((resolve) => {
        URL.createObjectURL = (blob) => {
          resolve(blob as Blob);
          return real.call(URL, blob as Blob);
        };
      });
      HTMLAnchorElement.prototype.click = function (): void {
        saved = this.download;
      };
      buttonOf(element, /^(Gem nummeret|Save the number)/)!.click();
      const text = await (await made).text();
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = real;
      expect(saved).to.equal(file);
      expect(text).to.contain(`FN:${name}\r\nTEL;VALUE=uri;TYPE=voice:tel:+4500000001\r\nEND`);
      expect(text).not.to.match(/Reden|KFUK|example/);
    }
  });

  it('shares what is current where the browser can', async () => {
    const shared: ShareData[] = [];
    share(async (data: ShareData) => void shared.push(data));
    const element = await opened(dataSet([contact(fresh)]));
    buttonOf(element, /^Del/)!.click();
    expect(shared).to.deep.equal([
      { title: 'Reden Aarhus', text: 'Reden Aarhus\n00 00 00 01\nhjaelp@example.dk\nexample.dk/aarhus' },
    ]);
  });

  it('offers no sharing where the browser cannot', async () => {
    expect('share' in navigator).to.equal(false);
    expect(buttonOf(await opened(dataSet([contact(fresh)])), /^Del/)).to.equal(undefined);
  });

  it('says when sharing failed, and nothing when the reader thought better of it', async () => {
    share(() => Promise.reject(new DOMException('', 'AbortError')));
    const element = await opened(dataSet([contact(fresh)]));
    buttonOf(element, /^Del/)!.click();
    await element.updateComplete;
    expect(status(element)).to.equal('');
    share(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    buttonOf(element, /^Del/)!.click();
    await waitUntil(() => status(element) === 'Det kunne ikke deles. Kopiér i stedet.');
  });

  it('stops offering what has run out while the page stands open', async () => {
    const element = await opened(withFeedback(fresh));
    expect(buttonOf(element, /Gem nummeret/)).not.to.equal(undefined);
    element.now = new Date('2027-02-02T12:00:00Z');
    await element.updateComplete;
    expect(buttonOf(element, /Gem/)).to.equal(undefined);
    expect(all(element, 'a').map((link) => link.getAttribute('href')!.split('?')[0])).to.deep.equal([
      `mailto:${feedback}`,
    ]);
  });
});

describe('telling of a mistake', () => {
  it('shows the address to write to, and a text to copy beside the link, also where nothing is current', async () => {
    const element = await opened(withFeedback(stale));
    expect(named(buttonOf(element, /^Meld/)!)).to.equal('Meld en fejl – Reden Aarhus');
    expect(textOf(element)).to.contain(feedback).and.to.contain('Kontakt: Reden Aarhus (reden-aarhus)');
    const link = all(element, 'a')[0]!.getAttribute('href')!;
    expect(link.split('?')[0]).to.equal(`mailto:${feedback}`);
    expect(decodeURIComponent(link)).to.contain('00 00 00 01: ikke bekræftet siden marts 2009');
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void written.push(text) },
      configurable: true,
    });
    buttonOf(element, /^Kopiér teksten/)!.click();
    await waitUntil(() => status(element) === 'Kopieret');
    buttonOf(element, /^Kopiér redaktion/)!.click();
    await waitUntil(() => written.length === 2);
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(written[0]).to.match(/^Kontakt: Reden Aarhus[^]*Det er forkert:$/);
    expect(written[1]).to.equal(feedback);
    await expect(element).to.be.accessible();
    expect(said).to.be.empty;
  });

  it('in English is English', async () => {
    const element = await opened(withFeedback(stale), 'en');
    expect(textOf(element)).to.contain('Is something wrong? Write to').and.to.contain('This is wrong:');
  });

  for (const address of ['', 'redaktion', 'a@b?cc=x@y', 'a b@c'])
    it(`is not offered with ${JSON.stringify(address)} for an address`, async () => {
      const { element } = await card({ data: dataSet([contact(stale)], { feedback: address } as object) });
      expect(buttonsOf(element)).to.deep.equal(['Udskriv Reden Aarhus']);
    });
});
