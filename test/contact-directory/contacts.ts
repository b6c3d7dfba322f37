import type { Contact, Contacts } from '../../src/contact/data.js';

/** A contact with a name, and whatever else a test needs. */
export const contact = (name: string, more: Partial<Contact> = {}): Contact => ({
  id: name
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll('ø', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-'),
  name,
  status: 'active',
  ...more,
});

/** Contacts of a site's own. */
export const contactsOf = (...contacts: Contact[]): Contacts => ({
  audiences: {
    professionals: { da: 'Fagpersoner', en: 'Professionals' },
    young: { da: 'Børn og unge', en: 'Children and young people' },
  },
  contacts,
});

/** Nobody asks for anything. */
export const noFilter = { query: '', audience: '', city: '', show: 'current' };

/** The moment of all tests. */
export const now = new Date('2026-11-23T09:15:00Z');

/** Somebody called lately. */
export const called = {
  on: '2026-11-02',
  by: 'Fjordby Kommune',
  method: 'called',
  reviewBy: '2027-02-01',
} as const;

/** A small directory in which every kind of contact occurs once or twice. */
export const fjordby = contactsOf(
  contact('Åens Hus', {
    organisation: 'Foreningen Læ',
    audiences: ['young'],
    phones: [{ number: '+4500000001', check: called }],
    address: { street: 'Havnegade 4', postalCode: '8000', city: 'Aarhus C', check: called },
  }),
  contact('Zebra', {
    audiences: ['professionals', 'young'],
    phones: [{ number: '00 00 00 02', check: { on: '2009-03', method: 'none' } }],
    address: { postalCode: '8200', city: 'Århus N', visibility: 'city-only', check: called },
  }),
  contact('Ærøhjælpen', {
    organisation: 'Foreningen Læ',
    audiences: ['professionals'],
    address: { postalCode: '5970', city: 'Ærøskøbing', check: called },
  }),
  contact('Skjulestedet', {
    audiences: ['young'],
    address: { postalCode: '9999', city: 'Hemmelby', visibility: 'hidden', check: called },
  }),
  contact('Natcaféen', {
    status: 'closed',
    audiences: ['young'],
    phones: [{ number: '00 00 00 03', check: called }],
  }),
  contact('Byens Linje', { status: 'renamed', successor: 'zebra', formerNames: ['Gadens Linje'] }),
);
