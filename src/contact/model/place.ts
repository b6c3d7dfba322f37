import type { Contact } from '../data.js';
import type { ContactView } from './contact.js';

/** Where a contact is, for other programs: street with floor, and town. */
export interface Place {
  street?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
}

/**
 * What may be passed on of an address: the same as is shown, and only while its check is current. A card offers a map
 * for a current, public street and for no other, so where it offers none, the town goes alone.
 */
export function currentPlace({ address }: Contact, { address: shown }: ContactView): Place | undefined {
  // Of a secret address nothing is shown.
  if (!address || !shown?.freshness.current || !shown.lines.length) return undefined;
  const { street, floor, postalCode, city } = address;
  if (!shown.href && !postalCode && !city) return undefined;
  return { street: shown.href && [street, floor].filter(Boolean).join(', '), postalCode, city };
}
