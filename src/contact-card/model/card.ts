import type { Contact, Contacts } from '../../contact/data.js';
import type { Circumstances } from '../../contact/model/circumstances.js';
import { contactView, type ContactView } from '../../contact/model/contact.js';
import { contactOf } from '../../contact/model/contacts.js';

/** A contact, and how it is shown. */
export interface ShownContact {
  contact: Contact;
  view: ContactView;
}

/**
 * A contact and those that took over from it, one after the other, each once: contacts may have taken over from each
 * other in a circle.
 * @param data The contacts file.
 * @param id Id of the contact that the card is about.
 * @param circumstances The moment, the language, and the site's own word, which counts for the first contact alone.
 * @returns The contacts from above; none where the file has no such contact.
 */
export function cardViews(data: Contacts, id: string, circumstances: Circumstances): ShownContact[] {
  const shown = new Map<string, ShownContact>();
  for (let next: string | undefined = id; next !== undefined;) {
    const contact = contactOf(data, next);
    if (!contact) break;
    const view = contactView(contact, data, {
      ...circumstances,
      ...(shown.size && { checkedOn: undefined, checkedBy: undefined }),
    });
    shown.set(contact.id, { contact, view });
    // The last of a circle leads nowhere: its successor stands above.
    if (view.successor && shown.has(view.successor.id)) view.successor = undefined;
    next = view.successor?.id;
  }
  return [...shown.values()];
}
