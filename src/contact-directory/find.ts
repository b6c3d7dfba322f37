/** Which contacts there are, in order, and which of them a filter leaves. */
import type { Contact, Contacts } from '../contact-card/data.js';
import { danishOrder } from '../shared/intl.js';

/** What the visitor, or the page, asks for. */
export interface Filter {
  query: string;
  /** Id of a target group; '' for all. */
  audience: string;
  /** Name of a town, however spelt; '' for all. */
  city: string;
  /** `all` counts closed and renamed contacts among the others; anything else keeps them apart. */
  show: string;
}

/** A contact, and what filters need to know about it. */
export interface Entry {
  contact: Contact;
  /** Closed for good or renamed. */
  gone: boolean;
  audiences: string[];
  /** Its town, without the district; '' when it has none, or hides it. */
  town: string;
}

/** The contacts in order, and what there is to choose from. */
export interface Directory {
  entries: Entry[];
  /** Target groups that somebody helps, in the order of the file. */
  audiences: string[];
  /** Towns in Danish order. */
  towns: string[];
  /** A town as the data spells it, so that Århus is Aarhus; as it is written when no contact is there. */
  townOf: (city: string) => string;
}

/** The contacts that hold the words of a query, in order. */
export interface Hits {
  entries: Entry[];
  /** Whether nothing matched but for a wrong letter. */
  near: boolean;
}

/** What a filter leaves. */
export interface Found extends Hits {
  /** Closed and renamed contacts that match; empty when they are among the others. */
  gone: Entry[];
  /** How many there would be for each target group and town, by the other filters. */
  counts: Record<'audience' | 'city', Map<string, number>>;
}

const directories = new WeakMap<Contacts, Directory>();

/**
 * The key under which spellings meet: å, aa and a are one letter, as are æ, ae, a and ø, oe, o; case, accents and
 * signs do not count. Both pairs go in one pass, so that a word that is still being typed folds as its start does.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize()
    .replace(/a[ae]|æ|(oe|ø)/g, (_, o) => (o ? 'o' : 'a'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ');

/** What may be known of an address: nothing of one that is hidden, or whose visibility cannot be read. */
export const openAddress = ({ address }: Contact): Contact['address'] =>
  ['public', 'city-only', undefined].includes(address?.visibility) ? address : undefined;

/** Aarhus C is in Aarhus. But Nykøbing M is another town than Nykøbing F. */
const townName = (city: string): string => city.trim().replace(/(?<!Nykøbing) ([CKMNSVØ]|[NS][VØ])$/i, '');

/** The contacts in Danish order whatever the browser's language, made once for each data set. */
export function directoryOf(data: Contacts): Directory {
  const known = directories.get(data);
  if (known) return known;
  const { compare } = danishOrder();
  const used = new Set<string>();
  const towns = new Map<string, string>();
  const townOf = (city: string): string => {
    const name = townName(city);
    return towns.get(fold(name)) ?? name;
  };
  const entries = data.contacts.map((contact): Entry => {
    const { status, phones = [], emails = [], websites = [] } = contact;
    const town = townOf(openAddress(contact)?.city ?? '');
    if (town) towns.set(fold(town), town);
    const audiences = new Set(
      [contact, ...phones, ...emails, ...websites].flatMap((value) => value.audiences ?? []),
    );
    audiences.forEach((id) => used.add(id));
    return { contact, gone: status === 'closed' || status === 'renamed', audiences: [...audiences], town };
  });
  entries.sort((one, other) => compare(one.contact.name, other.contact.name));
  const directory = {
    entries,
    audiences: Object.keys(data.audiences ?? {}).filter((id) => used.has(id)),
    towns: [...towns.values()].sort(compare),
    townOf,
  };
  directories.set(data, directory);
  return directory;
}

/**
 * The contacts that a filter leaves, in order, and what the other choices would leave.
 * @param hits What the words of the query left; everything where there are none.
 */
export function find(data: Contacts, { audience, city, show }: Filter, hits?: Hits): Found {
  const { entries, townOf } = directoryOf(data);
  const town = townOf(city);
  const counts = { audience: new Map<string, number>(), city: new Map<string, number>() };
  const found: Found = { entries: [], gone: [], near: !!hits?.near, counts };
  const count = (of: Map<string, number>, key: string): unknown => of.set(key, (of.get(key) ?? 0) + 1);
  for (const entry of hits?.entries ?? entries) {
    const inAudience = !audience || entry.audiences.includes(audience);
    const inTown = !town || entry.town === town;
    const apart = entry.gone && show !== 'all';
    if (inAudience && inTown) found[apart ? 'gone' : 'entries'].push(entry);
    if (apart) continue;
    if (inTown) for (const id of entry.audiences) count(counts.audience, id);
    if (inAudience) count(counts.city, entry.town);
  }
  return found;
}
