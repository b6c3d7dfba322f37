/** Questions about a whole contacts file. */
import type { Contact, Contacts } from '../data.js';

/**
 * The contact with an id.
 * @param data The contacts file.
 * @param id The whole id, such as `reden-aarhus`.
 * @returns Undefined where no contact has it.
 */
export const contactOf = (data: Contacts, id: string): Contact | undefined =>
  data.contacts.find((contact) => contact.id === id);

/**
 * Whether any hours can be current now or later: only a check that says until when makes them so, or the site's word.
 * @param data The contacts file.
 * @param vouched Whether the site vouches for a contact of its own accord, so that any hours may be current.
 * @returns Whether the engine for "open now" is needed to draw it.
 */
export const needsOpeningHours = ({ contacts }: Contacts, vouched: boolean): boolean =>
  contacts.some(({ hours, phones = [], emails = [], websites = [] }) =>
    [{ hours }, ...phones, ...emails, ...websites].some(
      (value) => value.hours && (vouched || value.hours.check?.reviewBy),
    ),
  );

/**
 * Whether a card of these contacts can have controls: a value has `check.reviewBy`, without which it is never current
 * and so cannot be copied or saved, or the file names an address to write to about mistakes.
 * @param data The contacts file.
 * @returns Whether the code of the controls is needed.
 */
export const needsControls = ({ contacts, feedback }: Contacts): boolean =>
  !!feedback ||
  contacts.some(({ phones = [], emails = [], websites = [], address }) =>
    [...phones, ...emails, ...websites, address].some((value) => value?.check?.reviewBy),
  );
