import type { Contact, Contacts } from '../../src/contact/data.js';
import type { Circumstances } from '../../src/contact/model/circumstances.js';
import { contactView, type ContactView } from '../../src/contact/model/contact.js';

/** Noon in Copenhagen on Monday 23 November 2026. */
export const now = new Date('2026-11-23T11:00:00Z');
/** A check that is current then, for every kind of value. */
export const fresh = { on: '2026-11-01', by: 'NN', method: 'called', reviewBy: '2027-02-01' } as const;
/** The check of everything that was only printed in 2009. */
export const stale = { on: '2009-03', method: 'none' } as const;

/** A contact that has one value of each kind, all with the same check; `other` as a site may have written it. */
export const contact = (check: unknown, other: object = {}): Contact =>
  ({
    id: 'reden-aarhus',
    name: 'Reden Aarhus',
    status: 'active',
    phones: [{ number: '+4500000001', check }],
    emails: [{ address: 'hjaelp@example.dk', check }],
    websites: [{ url: 'https://example.dk/aarhus/', check }],
    address: { street: 'Prøvegade 1', floor: '2. sal', postalCode: '8000', city: 'Aarhus C', check },
    ...other,
  }) as Contact;

/** A contacts file. */
export const dataSet = (contacts: Contact[], other: object = {}): Contacts =>
  ({ contacts, ...other }) as Contacts;

/** What the card says of a contact. */
export const viewOf = (
  one: Contact,
  circumstances: Partial<Circumstances> = {},
  data: Contacts = dataSet([one]),
): ContactView => contactView(one, data, { now, language: 'da', ...circumstances });

/** Every address that the card would link to. */
export const linksOf = (view: ContactView): string[] =>
  [...view.channels, view.address].flatMap((item) => item?.href ?? []);
