import type { Contact, Contacts } from '../data.js';

/** The contact with an id. */
export const contactOf = (data: Contacts, id: string): Contact | undefined =>
  data.contacts.find((contact) => contact.id === id);
