/** WCAG 4.1.3: once, short, politely, in the widget's language, and nothing that nobody asked for. */
import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { Checklist } from '../../src/checklist/element.js';
import { ContactCard } from '../../src/contact-card/element.js';
import { ContactDirectory } from '../../src/contact-directory/element.js';
import { ConversationCards } from '../../src/conversation-cards/element.js';
import { QuickExit } from '../../src/quick-exit/element.js';
import { define } from '../../src/shared/define.js';
import { StatisticsTable } from '../../src/statistics-table/element.js';
import { contactsOf, called as check, contact } from '../contact-directory/contacts.js';
import { data as deck } from '../conversation-cards/deck.js';
import { listenFromTheStart, withoutDelay } from '../helpers/announcements.js';
import { sendKeys } from '../helpers/commands.js';
import { statistics } from '../statistics-table/tables.js';

define('pejl-contact-card', ContactCard);
define('pejl-contact-directory', ContactDirectory);
define('pejl-statistics-table', StatisticsTable);
define('pejl-conversation-cards', ConversationCards);
define('pejl-checklist', Checklist);
define('pejl-quick-exit', QuickExit);

const phones = [{ number: '+4500000001', check }];
const contacts = contactsOf(
  contact('Brobyggerne', { phones }),
  contact('Broen', { phones }),
  contact('Café Lyset', { phones }),
  contact('Bakken', { phones }),
);
const lists = {
  lists: [{ id: 'guideposts', title: 'Før', items: ['ro', 'tid'].map((id) => ({ id, title: id })) }],
};
const now = new Date('2026-11-23T11:00:00Z');

/** What a press leads to, in each language; `act` gives what is to be pressed or typed. */
interface Case {
  properties: object;
  act: (inside: (selector: string) => HTMLElement) => Promise<unknown>;
  da: string[];
  en: string[];
}
const click =
  (selector: string, times = 1) =>
  async (inside: (selector: string) => HTMLElement) => {
    for (let press = 0; press < times; press++) {
      inside(selector).click();
      await nextFrame();
    }
  };
const cases: Record<string, Case> = {
  'contact-card': {
    properties: { contact: 'broen', data: contacts, now },
    // Only a key or a finger may write to the clipboard.
    act: (inside) => {
      inside('.value button').focus();
      return sendKeys({ press: 'Enter' });
    },
    da: ['Kopieret: nummer til Broen'],
    en: ['Copied: number for Broen'],
  },
  'contact-directory': {
    properties: { data: contacts, now },
    act: async (inside) => {
      inside('input').focus();
      // Each letter finds another number of contacts; only the last is of use.
      await sendKeys({ type: 'broen' });
    },
    da: ['1 kontakt'],
    en: ['1 contact'],
  },
  'statistics-table': {
    properties: { table: 'visits', data: statistics, now },
    act: click('thead button', 2),
    da: ['Sorteret efter Kategori, faldende'],
    en: ['Sorted by Category, descending'],
  },
  'conversation-cards': {
    properties: { data: deck, deck: 'seven' },
    act: click('.next', 3),
    da: ['4 af 7. Kort 4'],
    en: ['4 of 7. Kort 4'],
  },
  checklist: {
    properties: { data: lists },
    act: async (inside) => {
      inside('[value=ro]').click();
      inside('[value=tid]').click();
      inside('[value=ro]').click();
    },
    da: ['1 af 2. Intet er sendt eller gemt.'],
    en: ['1 of 2. Nothing is sent or saved.'],
  },
  'quick-exit': {
    properties: { shortcut: true },
    act: () => sendKeys({ press: 'Shift' }),
    da: ['Tryk Shift 2 gange mere for at forlade siden.'],
    en: ['Press Shift 2 more times to leave this page.'],
  },
};

describe('what is said aloud', () => {
  for (const [name, { properties, act, ...expected }] of Object.entries(cases))
    for (const lang of ['da', 'en'] as const)
      it(`pejl-${name}, ${lang}: nothing at load, and one short thing after a quick series of presses`, async () => {
        const element = document.createElement(`pejl-${name}`) as LitElement;
        Object.assign(element, properties);
        const said = listenFromTheStart(element, lang);
        await withoutDelay(async () => {
          await element.updateComplete;
          await aTimeout(0);
          await nextFrame();
          await nextFrame();
        });
        expect(said, 'at load').to.deep.equal([]);
        const inside = (selector: string): HTMLElement => element.renderRoot.querySelector(selector)!;
        const region = inside('[role=status]');
        expect(region, 'there before it speaks').not.to.equal(null);
        await act(inside);
        await waitUntil(() => said.length, 'nothing said', { timeout: 5000 });
        await nextFrame();
        expect(said).to.deep.equal(expected[lang]);
        expect(said[0]!.length).to.be.below(140);
        expect(inside('[role=status]'), 'the same region').to.equal(region);
        expect(region.closest('[aria-live=assertive]')).to.equal(null);
        element.parentElement!.remove();
      });
});
