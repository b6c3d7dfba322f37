import { loadBundled, loadSchema } from '../bundled/parts.js';
import type { ContactsTypes, ContactText } from '../generated/types.js';
import { recordKeys } from '../kinds.js';
import type { DataSource } from '../shared/data-controller.js';
import type { ContactView } from './model/contact.js';

/** A contacts file. */
export type Contacts = Omit<ContactsTypes.Contacts, 'contacts'> & { contacts: Contact[] };
/** A text of the bundled contacts, as it is in English. */
export type { ContactText };
/** One service that people can turn to. */
export type Contact = ContactsTypes.Contact & {
  /** What the card shows, worked out ahead where time can change nothing. */
  view?: ContactView;
};
/** Who last made sure that a value is right. */
export type Check = ContactsTypes.Check;
/** Opening hours. The bundled ones come with their common week in words, so that it need not be worked out. */
export type Hours = ContactsTypes.Hours & { rows?: HoursRow[] };

/** Days that have the same hours, ready to draw. */
export interface HoursRow {
  /** "Mandag og torsdag". */
  days: string;
  /** "kl. 12-16". */
  times: string;
  /** Weeks or dates, when it is not always so. */
  note?: string;
}

/** Where contacts come from: the library's own, one record or all, or the site's. */
export const contactsSource: DataSource = {
  key: recordKeys.contacts,
  load: (id) => loadBundled('contacts', id),
  schema: () => loadSchema('contacts'),
  meaning: () => import('../validation/contact-rules.js'),
};
