import type { Contact } from '../../contact/data.js';
import type { ContactView } from '../../contact/model/contact.js';
import type { DirectoryView } from './directory.js';

/**
 * The contacts of a directory as schema.org, each once however often it is shown. What is closed or renamed is left out.
 * @param view What is on show.
 * @param describe Describes one contact; undefined where nothing of it is current.
 * @returns The object to write as JSON-LD; undefined where nothing is current.
 */
export function structuredList(
  { groups, contacts }: DirectoryView,
  describe: (contact: Contact, view: ContactView) => object | undefined,
): object | undefined {
  const views = new Map<Contact, ContactView>();
  for (const card of groups.flatMap(({ cards }) => cards)) {
    const contact = contacts.get(card.anchor)!;
    if (!views.has(contact)) views.set(contact, card);
  }
  const graph = [...views].flatMap(([contact, card]) => describe(contact, card) ?? []);
  return graph.length ? { '@context': 'https://schema.org', '@graph': graph } : undefined;
}
