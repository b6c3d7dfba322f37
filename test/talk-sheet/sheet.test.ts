import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../../src/contact/data.js';
import type { DeckView } from '../../src/conversation-cards/model/deck.js';
import { sheetView } from '../../src/talk-sheet/model/sheet.js';

const deck: DeckView = {
  title: { text: 'Emne' },
  intro: undefined,
  notice: { text: 'Læs først.' },
  cards: [],
  source: { title: { text: 'En håndbog' }, details: 'side 7', href: undefined } as DeckView['source'],
};
const contact = (id: string, more: Partial<Contact>) => {
  const one = { id, name: id, ...more } as Contact;
  return { contact: one, data: { contacts: [one] }, picked: false };
};
const contacts = [
  contact('called', { phones: [{ number: '+4500000001' }] }),
  contact('written', { emails: [{ address: 'a@a.example' }] }),
  contact('other', { phones: [{ number: '+4500000002' }] }),
];
const list = { id: 'list', title: { da: 'Liste', en: 'List' }, items: [{ id: 'one', title: 'Et' }] };
const view = (discreet: boolean, checklist: boolean) =>
  sheetView(
    { deck, language: 'da', now: new Date('2026-11-23T09:15:00Z') },
    { contacts, checklist: { list: list as never, answers: () => ({ one: 'no' }) } },
    { contacts: new Set(['called', 'written']), checklist, discreet, query: '' },
    undefined,
  );

describe('what goes on a talk’s sheet', () => {
  it('is the chosen contacts, and the checklist with its answers where it is wanted', () => {
    const { contacts: shown, checklist, origin } = view(false, true);
    assert.deepEqual(
      shown.map(({ id }) => id),
      ['called', 'written'],
    );
    assert.equal(checklist!.title!.text, 'Liste');
    assert.deepEqual(checklist!.items[0], { title: { text: 'Et' }, text: undefined, answer: 'no' });
    assert.equal(origin, 'En håndbog, side 7');
    assert.equal(view(false, false).checklist, undefined);
  });

  it('leaves out contacts of which a discreet sheet would have nothing to say', () => {
    assert.deepEqual(
      view(true, true).contacts.map(({ id }) => id),
      ['called'],
    );
  });
});
