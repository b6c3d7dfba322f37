import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../../src/contact/data.js';
import { panelView, type SheetChoices } from '../../src/talk-sheet/model/panel.js';

const contact = (id: string, name: string, more: Partial<Contact> = {}) => {
  const one = { id, name, ...more } as Contact;
  return { contact: one, data: { contacts: [one] }, picked: false };
};
const many = Array.from({ length: 10 }, (_, index) => contact(`c${index}`, `Sted ${index}`));
const view = (contacts: ReturnType<typeof contact>[], choices: Partial<SheetChoices> = {}) =>
  panelView(
    contacts,
    undefined,
    { contacts: new Set(), checklist: true, discreet: false, query: '', ...choices },
    'da',
  );
const ids = (contacts: { id: string }[]): string => contacts.map(({ id }) => id).join(' ');

describe('the contacts to choose for a talk’s sheet', () => {
  it('are eight at most, beside those that are chosen', () => {
    const { contacts, found, isLong } = view(many, { contacts: new Set(['c9']) });
    assert.equal(ids(contacts), 'c0 c1 c2 c3 c4 c5 c6 c7 c9');
    assert.deepEqual([found, isLong], [10, true]);
    assert.deepEqual(contacts.at(-1), { id: 'c9', name: 'Sted 9', chosen: true });
  });

  it('are found by every word of a query, in name, former name and town, however spelt', () => {
    const places = [
      contact('a', 'Reden', { address: { city: 'Aarhus C' } as Contact['address'] }),
      contact('b', 'Røde Kors', { formerNames: ['Samaritten'] }),
    ];
    assert.equal(ids(view(places, { query: 'reden Århus' }).contacts), 'a');
    assert.equal(ids(view(places, { query: 'roede' }).contacts), 'b');
    assert.equal(ids(view(places, { query: 'samaritten' }).contacts), 'b');
    assert.equal(view(places, { query: 'reden kors' }).found, 0);
  });

  it('are not found by a town that is hidden', () => {
    const hidden = { city: 'Aarhus', visibility: 'hidden' } as Contact['address'];
    assert.equal(view([contact('a', 'Reden', { address: hidden })], { query: 'aarhus' }).found, 0);
  });

  it('are said to be missing where there are none, which is not the same as none found', () => {
    assert.equal(view([]).isEmpty, true);
    assert.equal(view(many, { query: 'xyz' }).isEmpty, false);
  });
});
