import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import type { ContactCard } from '../../src/contact-card/element.js';
import { all, card, listenToConsole, page, stateOf, textOf } from './card.js';
import { contact, dataSet, fresh } from '../contact/contacts.js';

const said = listenToConsole();
const status = (element: ContactCard): string => all(element, '[role=status]')[0]!.textContent!.trim();
const named = (button: Element): string => button.textContent!.replace(/\s+/g, ' ').trim();

describe('AT-13: copying', () => {
  const realCommand = document.execCommand;
  const clipboard = (value: unknown): void =>
    void Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  const refusing = { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) };
  afterEach(() => {
    delete (navigator as { clipboard?: unknown }).clipboard;
    document.execCommand = realCommand;
  });

  /** Presses the first button with the keyboard, and waits for what the card says. */
  async function copied(lang = 'da'): Promise<{ element: ContactCard; button: HTMLElement; answer: string }> {
    const { element } = await card({}, page(lang));
    const button = all(element, 'button')[0]!;
    expect(status(element)).to.equal('');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => status(element));
    return { element, button, answer: status(element) };
  }

  it('writes the number to the clipboard, and says so in words', async () => {
    const written: string[] = [];
    clipboard({ writeText: async (text: string) => void written.push(text) });
    expect((await copied()).answer).to.equal('Kopieret: nummer til Reden Aarhus');
    expect((await copied('en')).answer).to.equal('Copied: number for Reden Aarhus');
    expect(written).to.deep.equal(['00 00 00 01', '00 00 00 01']);
    expect(said).to.be.empty;
  });

  for (const [name, value] of [
    ['missing', undefined],
    ['refused', refusing],
    ['broken', {}],
  ])
    it(`falls back where the clipboard is ${name as string}, and leaves nothing behind`, async () => {
      clipboard(value);
      let selected = '';
      document.execCommand = (command) => {
        const area = document.activeElement!.shadowRoot!.activeElement as HTMLTextAreaElement;
        selected = `${command} ${area.value.slice(area.selectionStart, area.selectionEnd)}`;
        return true;
      };
      const around = document.body.childElementCount;
      const { element, button, answer } = await copied();
      expect(selected).to.equal('copy 00 00 00 01');
      expect(answer).to.equal('Kopieret: nummer til Reden Aarhus');
      expect(all(element, 'textarea')).to.be.empty;
      expect(element.shadowRoot!.activeElement).to.equal(button);
      expect(document.body.childElementCount).to.be.at.most(around + 1);
    });

  for (const [name, command] of [
    ['is refused as well', () => false],
    [
      'throws',
      () => {
        throw new Error('No');
      },
    ],
  ] as const)
    it(`says that it failed where the fallback ${name}, and shows the text`, async () => {
      clipboard(refusing);
      document.execCommand = command;
      expect((await copied()).answer).to.equal('Det kunne ikke kopieres. Markér selv teksten: 00 00 00 01');
      const english = await copied('en');
      expect(english.answer).to.equal('It could not be copied. Please select the text yourself: 00 00 00 01');
      expect(stateOf(english.element)).to.deep.equal(['ready']);
      expect(english.element.shadowRoot!.activeElement).to.equal(english.button);
      expect(said).to.be.empty;
    });

  it('has a name of its own for every button', async () => {
    const phones = [
      { number: '+4500000001', check: fresh },
      { number: '1888', check: fresh },
      { number: '1234567', check: fresh },
    ];
    const { element } = await card({ data: dataSet([contact(fresh, { phones })]) });
    expect(all(element, 'button').map(named)).to.deep.equal([
      'Kopiér 00 00 00 01 til Reden Aarhus',
      'Kopiér 1888 til Reden Aarhus',
      'Gem kontakt (vCard) til Reden Aarhus',
      'Flere muligheder – Reden Aarhus',
      'Kopiér e-mail til Reden Aarhus',
      'Udskriv Reden Aarhus',
    ]);
    const english = await card({}, page('en'));
    expect(named(all(english.element, 'button')[0]!)).to.equal('Copy number for Reden Aarhus');
  });

  it('says what a number is for before the number and its button', async () => {
    const phones = [
      { number: '+4500000001', purpose: { da: 'Akut', en: 'Urgent' }, check: fresh },
      { number: '+4500000002', purpose: { da: 'Fagpersoner', en: 'Professionals' }, check: fresh },
    ];
    const { element } = await card({ data: dataSet([contact(fresh, { phones })]) });
    expect(textOf(element)).to.match(/Akut 00 00 00 01 Kopiér .* Fagpersoner 00 00 00 02 Kopiér /);
  });

  it('has buttons big enough for a thumb', async () => {
    const { element } = await card();
    for (const button of all(element, 'button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});
