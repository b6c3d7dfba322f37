/** Status of a service. */
import type { Contact } from '../data.js';

/** A status that data may name. `unknown` stands for every other, and for none. */
export type Status = NonNullable<Contact['status']> | 'unknown';

const statuses = new Set<unknown>(['active', 'temporarily-closed', 'closed', 'renamed'] satisfies Status[]);

/**
 * The status of a contact as far as it can be read.
 * @param contact The contact; a site's own may have any value as its status.
 * @returns The status, or `unknown`.
 */
export const statusOf = ({ status }: Pick<Contact, 'status'>): Status =>
  statuses.has(status) ? status! : 'unknown';

/**
 * Whether a contact is closed for good or has another name: then nothing of it may be used (contract §4).
 * @param contact The contact.
 * @returns Whether it is.
 */
export const isGone = (contact: Pick<Contact, 'status'>): boolean =>
  ['closed', 'renamed'].includes(statusOf(contact));
