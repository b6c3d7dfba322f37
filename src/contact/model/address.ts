/** Addresses, as far as they may be shown or passed on. */
import { wordsIn } from '../../shared/words.js';
import type { Contact } from '../data.js';
import { strings } from '../strings.js';
import { unlessGone, type ContactContext } from './circumstances.js';
import type { Freshness } from './freshness.js';

/** An address as the data has it. */
type Address = NonNullable<Contact['address']>;

/** An address, ready to draw. */
export interface AddressView {
  /** Street and town, a line each; empty when the address is kept secret. */
  lines: string[];
  /** A map, and the words of the link to it; only for a current, public street. */
  href?: string;
  map?: string;
  freshness: Freshness;
}

/** Fields of an address for other programs (vCard, schema.org). */
export interface Place {
  /** Street and floor. */
  street?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
}

const joined = (parts: (string | undefined)[], separator: string): string =>
  parts.filter(Boolean).join(separator);

/**
 * Gives a contact's address if any of it may be public.
 * @param contact The contact.
 * @returns Undefined where it has none, where it is hidden, and where its visibility cannot be read. Of an address with
 * the visibility `city-only`, the street is for nobody.
 */
export const openAddress = ({ address }: Pick<Contact, 'address'>): Address | undefined =>
  ['public', 'city-only', undefined].includes(address?.visibility) ? address : undefined;

/**
 * An address, ready to draw.
 * @param address The address as the data has it.
 * @param context What the contact is judged by.
 * @returns Undefined where there is none.
 */
export function addressView(address: Address | undefined, context: ContactContext): AddressView | undefined {
  if (!address) return undefined;
  const { gone, judge, language } = context;
  const { visibility = 'public' } = address;
  const { street, floor, postalCode, city } = openAddress({ address }) ?? {};
  const town = joined([postalCode, city], ' ');
  // An unreadable visibility hides the street: a shelter's address must never show by mistake.
  const isPublic = visibility === 'public';
  const lines = [isPublic ? joined([street, floor], ', ') : '', town].filter(Boolean);
  const freshness = judge(address.check, 'address');
  const place = isPublic && !gone && freshness.current && street && encodeURIComponent(`${street}, ${town}`);
  return {
    lines,
    ...(place && {
      href: `https://www.openstreetmap.org/search?query=${place}`,
      map: wordsIn(strings, language).map,
    }),
    freshness: unlessGone({ ...freshness, sentence: lines.length ? freshness.sentence : '' }, context),
  };
}

/**
 * What may be passed on of an address: the same as is shown, and only while its check is current. A card offers a map
 * for a current, public street and for no other, so where it offers none, the town goes alone.
 * @param address The address as the data has it.
 * @param shown The same as a card shows it.
 * @returns Undefined where nothing may be passed on.
 */
export function currentPlace(
  address: Address | undefined,
  shown: AddressView | undefined,
): Place | undefined {
  // Of a secret address nothing is shown.
  if (!address || !shown?.freshness.current || !shown.lines.length) return undefined;
  const { street, floor, postalCode, city } = address;
  if (!shown.href && !postalCode && !city) return undefined;
  return { street: shown.href && joined([street, floor], ', '), postalCode, city };
}
