import { loadBundled, loadSchema } from '../bundled/parts.js';
import type { ContactsTypes, ContactText } from '../generated/types.js';
import { recordKeys } from '../kinds.js';
import type { DataSource } from '../shared/data-controller.js';

/** A contacts file. */
export type Contacts = Omit<ContactsTypes.Contacts, 'contacts'> & { contacts: Contact[] };
/** A text of the bundled contacts, as it is in English. */
export type { ContactText };
/** One service that people can turn to. */
export type Contact = ContactsTypes.Contact;
/** The last check of a value: by whom, when, and until when it counts. */
export type Check = ContactsTypes.Check;
/** Opening hours. */
export type Hours = ContactsTypes.Hours;

/** Source of contacts: the library's own, one record or all, or the site's. */
export const contactsSource: DataSource = {
  key: recordKeys.contacts,
  load: (id) => loadBundled('contacts', id),
  schema: () => loadSchema('contacts'),
};
