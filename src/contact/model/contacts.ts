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
 * Whether any contact, or any of its phones, e-mail addresses and websites, has opening hours.
 * @param data The contacts file.
 * @returns Whether the opening-hours engine is needed to draw it.
 */
export const hasHours = ({ contacts }: Contacts): boolean =>
  contacts.some(({ hours, phones = [], emails = [], websites = [] }) =>
    [{ hours }, ...phones, ...emails, ...websites].some((value) => value.hours),
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
