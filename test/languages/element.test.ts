import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { ContactDirectory } from '../../src/contact-directory/element.js';
import type { ContactCard } from '../../src/contact-card/element.js';
import es from '../../src/languages/es.js';
import ro from '../../src/languages/ro.js';
import th from '../../src/languages/th.js';
import uk from '../../src/languages/uk.js';
import { QuickExit } from '../../src/quick-exit/element.js';
import { define } from '../../src/shared/define.js';
import { all, buttonsOf, card, hrefs, listenToConsole, page, textOf } from '../contact-card/card.js';
import { contact, dataSet, fresh, stale } from '../contact/contacts.js';

define('pejl-contact-directory', ContactDirectory);
define('pejl-quick-exit', QuickExit);
const said = listenToConsole();
const unreviewedLanguages = true;
const becomes = (element: ContactCard, words: string): Promise<void> =>
  waitUntil(() => textOf(element).includes(words), `“${textOf(element)}” should say ${words}`);
const baseOf = (element: ContactCard): HTMLElement => all(element, '[part=base]')[0]!;
const noticeOf = (element: ContactCard): HTMLElement | undefined => all(element, '[part=translation]')[0];
const always = { weekly: [{ days: ['mon'], opens: '00:00', closes: '24:00' }], check: fresh };

/** What each says of a value confirmed on 1 November 2026, in March 2009, and never. */
const sayings = {
  es: [
    'confirmado el 1 de noviembre de 2026 por NN',
    'no confirmado desde marzo de 2009',
    'nunca confirmado',
  ],
  ro: ['confirmat: 1 noiembrie 2026, de NN', 'neconfirmat din martie 2009', 'niciodată confirmat'],
  th: ['ยืนยันแล้วเมื่อ 1 พฤศจิกายน ค.ศ. 2026 โดย NN', 'ไม่ได้รับการยืนยันตั้งแต่ มีนาคม', 'ไม่เคยได้รับการยืนยัน'],
  uk: [
    'підтверджено: 1 листопада 2026',
    'не підтверджено, останні відомості: березень 2009',
    'ніколи не підтверджено',
  ],
} as const;
const files = { es, ro, th, uk };

for (const [tag, [confirmed, since, never]] of Object.entries(sayings))
  describe(`a card on a page in ${tag} that asks for further languages`, () => {
    const { contact: words, contactControls, contactHours, notice, printButton } = files[tag as 'th'];

    it('says what is confirmed, with a link, and that it is open now', async () => {
      const { element } = await card(
        { unreviewedLanguages, data: dataSet([contact(fresh, { hours: always })]) },
        page(tag),
      );
      expect(textOf(element)).to.contain(confirmed).and.to.contain(contactHours.open);
      expect(textOf(element)).to.contain(words.hours).and.to.contain('Prøvegade 1');
      expect(textOf(element)).not.to.match(/[٠-٩๐-๙]|25\d\d/);
      expect(hrefs(element)).to.contain('tel:+4500000001');
      expect(said).to.be.empty;
      await expect(element).to.be.accessible();
    });

    it('says what is not confirmed, without a link', async () => {
      const { element } = await card({ unreviewedLanguages, data: dataSet([contact(stale)]) }, page(tag));
      expect(textOf(element)).to.contain(since).and.not.to.contain(confirmed);
      expect(hrefs(element)).to.deep.equal([]);
      const other = await card({ unreviewedLanguages, data: dataSet([contact(undefined)]) }, page(tag));
      expect(textOf(other.element)).to.contain(never).and.not.to.contain(confirmed);
      expect(hrefs(other.element)).to.deep.equal([]);
    });

    it('has buttons in the language, each with the name of the place', async () => {
      const { element } = await card({ unreviewedLanguages }, page(tag));
      const { copy, copyWhat, save } = contactControls;
      const names = buttonsOf(element);
      expect(names).to.contain(`${copy} ${copyWhat('', 'Reden Aarhus')}`);
      expect(names).to.contain(`${save} ${copyWhat(' ', 'Reden Aarhus').trim()}`);
      expect(names).to.contain(`${printButton} Reden Aarhus`);
    });

    it('says that no native speaker has read it, in a part', async () => {
      const { element } = await card({ unreviewedLanguages }, page(tag));
      expect(baseOf(element).hasAttribute('lang')).to.equal(false);
      expect(noticeOf(element)!.textContent).to.equal(notice);
      expect(noticeOf(element)!.lang).to.equal(tag);
      expect(noticeOf(element)!.checkVisibility()).to.equal(true);
    });

    it('reads English without being asked for more', async () => {
      const { element } = await card({}, page(tag));
      expect(textOf(element)).to.contain('confirmed 1 November 2026');
      expect(baseOf(element).lang).to.equal('en');
      expect(noticeOf(element)).to.equal(undefined);
    });
  });

describe('a further language', () => {
  it('is followed when the page changes it, far above and on the element', async () => {
    const around = page('da');
    const { element, told } = await card({ unreviewedLanguages }, around);
    expect(textOf(element)).to.contain('bekræftet 1. november 2026');
    around.lang = 'th-TH';
    await becomes(element, sayings.th[0]);
    expect(noticeOf(element)!.textContent).to.equal(th.notice);
    element.lang = 'uk';
    await becomes(element, sayings.uk[0]);
    expect(noticeOf(element)!.textContent).to.equal(uk.notice);
    expect(noticeOf(element)!.lang).to.equal('uk');
    element.lang = 'en';
    await becomes(element, 'confirmed 1 November 2026');
    expect(noticeOf(element)).to.equal(undefined);
    element.lang = 'th';
    await becomes(element, sayings.th[0]);
    element.lang = 'pl';
    await becomes(element, 'confirmed 1 November 2026');
    expect(baseOf(element).lang).to.equal('en');
    expect(noticeOf(element)).to.equal(undefined);
    expect(told.map(({ type }) => type)).to.deep.equal(['ready']);
    expect(said).to.be.empty;
  });

  it('comes and goes with the attribute', async () => {
    const { element } = await card({}, page('th'));
    element.setAttribute('unreviewed-languages', '');
    await becomes(element, sayings.th[0]);
    element.removeAttribute('unreviewed-languages');
    await becomes(element, 'confirmed 1 November 2026');
    expect(noticeOf(element)).to.equal(undefined);
    expect(said).to.be.empty;
  });

  it('never stops the element, however the tag is written', async () => {
    for (const lang of [
      'th-',
      'TH_th',
      ' th ',
      'constructor',
      '__proto__',
      'toString',
      'xx!!',
      '',
      'language-file',
    ]) {
      const { element } = await card({ unreviewedLanguages }, page(lang));
      expect(textOf(element), lang).to.contain('Reden Aarhus');
      expect(textOf(element).includes(th.notice), lang).to.equal(/th/i.test(lang) && lang.trim().length < 6);
    }
    expect(said).to.be.empty;
  });

  it('marks words that are not translated as English, and keeps those that a site has written itself', async () => {
    const offers = [
      { text: { da: 'Kaffe', en: 'Coffee' } },
      { text: { da: 'Te', en: 'Tea', th: 'ชา' } },
      { text: { da: 'Råd på telefon', en: 'Advice by phone' } },
      { text: { da: 'Vand' } },
      { text: { da: 'x', en: 'constructor' } },
    ];
    const data = dataSet([contact(fresh, { offers })]);
    const { element } = await card({ unreviewedLanguages, data }, page('th'));
    const marks = all(element, '.offers bdi > bdi').map(({ textContent, lang }) => [textContent, lang]);
    expect(marks).to.deep.equal([
      ['Coffee', 'en'],
      ['ชา', ''],
      ['คำปรึกษาทางโทรศัพท์', ''],
      ['Vand', 'da'],
      ['constructor', 'en'],
    ]);
  });

  it('is spoken by the library’s own contacts, also where the site has checked one', async () => {
    const checked = { checkedOn: '2026-11-20', checkedBy: 'Fjordby' };
    for (const vouched of [{}, checked]) {
      const { element } = await card(
        { unreviewedLanguages, data: undefined, contact: 'reden-odense', ...vouched },
        page('th'),
      );
      expect(textOf(element)).to.contain(th.contacts['Women aged 18 or over']);
      expect(textOf(element)).not.to.match(/Women|Kvinder|Handbook/);
    }
    expect(said).to.be.empty;
  });
});

describe('a directory in a further language', () => {
  async function directory(lang: string, properties: object = {}): Promise<ContactDirectory> {
    const element = document.createElement('pejl-contact-directory');
    Object.assign(element, { unreviewedLanguages, pageSize: 3, ...properties });
    const ready = new Promise((resolve) => element.addEventListener('pejl-ready', resolve));
    fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`).append(element);
    await ready;
    await element.updateComplete;
    return element;
  }
  const text = (element: ContactDirectory): string =>
    element.renderRoot.textContent!.replace(/\s+/g, ' ').trim();

  for (const [tag, { directory: words, contacts }] of Object.entries(files))
    it(`speaks ${tag}, from the line about 112 to the names of the groups`, async () => {
      const element = await directory(tag);
      expect(text(element).startsWith(`${words.danger} ${words.call}`)).to.equal(true);
      expect(text(element)).to.contain(contacts['People in prostitution']);
      expect(text(element)).to.contain(contacts['Where to get help']);
      expect(element.renderRoot.querySelector('[part=translation]')!.textContent).to.equal(
        files[tag as 'th'].notice,
      );
      expect(element.renderRoot.querySelector('[part=emergency] a')!.getAttribute('href')).to.equal(
        'tel:112',
      );
      await expect(element).to.be.accessible();
    });

  it('finds a contact by words in it, and by the Danish ones', async () => {
    for (const query of ['งานลงพื้นที่', 'Opsøgende', 'outreach']) {
      const element = await directory('th', { query });
      await waitUntil(() => /AmiAmi/.test(text(element)));
      expect(text(element), query).not.to.contain('Alarm 112');
    }
  });
});

describe('the exit in a further language', () => {
  it('is there at once in English, then in the language, and stays where it is', async () => {
    const around = fixtureSync<HTMLElement>(
      html`<div lang="uk"><pejl-quick-exit shortcut unreviewed-languages></pejl-quick-exit></div>`,
    );
    const element = around.querySelector('pejl-quick-exit')!;
    await element.updateComplete;
    const link = (): string => element.renderRoot.querySelector('[part=link]')!.textContent!.trim();
    await waitUntil(() => link() === uk.exit.leave);
    expect(element.renderRoot.textContent).to.contain(uk.exit.shortcut).and.to.contain(uk.notice);
    const [place, notice] = ['.place', '[part=translation]'].map((name) =>
      element.renderRoot.querySelector(name)!.getBoundingClientRect(),
    );
    expect(notice!.top).to.be.at.least(place!.bottom);
    await expect(element).to.be.accessible();
  });
});
