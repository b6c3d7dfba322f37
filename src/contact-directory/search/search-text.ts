/** The texts that a contact can be found by. */
import type { Contacts } from '../../contact/data.js';
import { openAddress } from '../../contact/model/address.js';
import { fold } from '../../contact/model/spelling.js';
import { translations } from '../../shared/words.js';
import type { Entry } from '../model/entries.js';

/**
 * Digits that stand together, without the country code that Danes leave out.
 * @param text Words and numbers as people write them.
 * @returns The same with its numbers joined: "+45 33 33 00 47" becomes "33330047".
 */
export const nationalDigits = (text: string): string =>
  text.replace(/(\d)[\s.-]+(?=\d)/g, '$1').replace(/(\+|\b00)45|\b45(?=\d{8}\b)/g, '');

/**
 * All words that a contact can be found by.
 * @param entry The contact and its target groups.
 * @param data The contacts file, which names the target groups.
 * @param foldShared Folds a text that many contacts have in common, once for all of them.
 * @returns Folded words. A blank stands before each, so that the start of one can be looked for; a line break tells the
 * words of this contact alone from those that it shares.
 */
export function searchText(
  { contact, audiences }: Entry,
  data: Contacts,
  foldShared: (text: string) => string,
): string {
  const { name, formerNames = [], organisation = '', offers = [] } = contact;
  const { phones = [], emails = [], websites = [] } = contact;
  const { street = '', postalCode = '', city = '' } = openAddress(contact) ?? {};
  const names = [name, ...formerNames].join(' ');
  const own = [
    // Also as one word: "aidslinien" is Aids-linien.
    fold(names.includes('-') ? `${names} ${names.replaceAll('-', '')}` : names),
    ...websites.map(({ url }) => fold(url.replace(/^https?:\/\/(www\.)?/, ''))),
  ];
  const shared = [
    ...audiences.map(({ value }) => data.audiences?.[value]),
    ...offers.map(({ text }) => text),
    ...[...phones, ...emails, ...websites].map(({ purpose }) => purpose),
    contact.eligibility,
  ]
    .flatMap((text) =>
      typeof text === 'object' ? [...Object.values(text), ...translations(text)] : [text ?? ''],
    )
    // A street that is kept back cannot be found either.
    .concat(organisation, city, contact.address?.visibility === 'city-only' ? '' : street)
    .map(foldShared);
  const numbers = phones.map(({ number }) => nationalDigits(number));
  return ['', ...own, '\n', ...shared, postalCode, ...numbers].join(' ');
}
