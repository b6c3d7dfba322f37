/** Which contacts there are, in order, and which of them a filter leaves. */
import type { Contact, Contacts } from '../../contact/data.js';
import { danishOrder } from '../../shared/intl.js';

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

/** Something to filter by: the id of a target group or the name of a town. It counts for itself, which is quick. */
export interface Choice {
  value: string;
  count: number;
}

/** A contact, and what filters need to know about it. */
export interface Entry {
  contact: Contact;
  /** Closed for good or renamed. */
  gone: boolean;
  audiences: Choice[];
  /** Its town, without the district; '' when it has none, or hides it. */
  town: Choice;
}

/** The contacts in order, and what there is to choose from. */
interface Directory {
  entries: Entry[];
  audiences: Map<string, Choice>;
  /** Towns in Danish order. */
  towns: Choice[];
  /** A town as the data spells it, so that Århus is Aarhus; one of its own when no contact is there. */
  townOf: (city: string) => Choice;
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
  counts: Map<Choice, number>;
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
  const audiences = new Map<string, Choice>();
  const towns = new Map<string, Choice>();
  const written = new Map<string, Choice>();
  const choice = (choices: Map<string, Choice>, key: string, value = key): Choice => {
    if (!choices.has(key)) choices.set(key, { value, count: 0 });
    return choices.get(key)!;
  };
  const townOf = (city: string): Choice => {
    const name = townName(city);
    return towns.get(fold(name)) ?? { value: name, count: 0 };
  };
  const entries = data.contacts.map((contact): Entry => {
    const { status, phones = [], emails = [], websites = [] } = contact;
    const city = openAddress(contact)?.city ?? '';
    if (!written.has(city)) written.set(city, choice(towns, fold(townName(city)), townName(city)));
    const ids = [contact, ...phones, ...emails, ...websites].flatMap((value) => value.audiences ?? []);
    return {
      contact,
      gone: status === 'closed' || status === 'renamed',
      audiences: [...new Set(ids)].map((id) => choice(audiences, id)),
      town: written.get(city)!,
    };
  });
  entries.sort((one, other) => compare(one.contact.name, other.contact.name));
  const named = [...towns.values()].filter(({ value }) => value);
  const directory = {
    entries,
    audiences,
    towns: named.sort((one, other) => compare(one.value, other.value)),
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
  const { entries, audiences, towns, townOf } = directoryOf(data);
  const group = audiences.get(audience);
  const town = townOf(city);
  const choices = [...audiences.values(), ...towns];
  for (const one of choices) one.count = 0;
  const found: Found = { entries: [], gone: [], near: !!hits?.near, counts: new Map() };
  for (const entry of hits?.entries ?? entries) {
    const inAudience = !audience || (!!group && entry.audiences.includes(group));
    const inTown = !town.value || entry.town === town;
    const apart = entry.gone && show !== 'all';
    if (inAudience && inTown) (apart ? found.gone : found.entries).push(entry);
    if (apart) continue;
    if (inTown) for (const one of entry.audiences) one.count++;
    if (inAudience) entry.town.count++;
  }
  for (const one of choices) found.counts.set(one, one.count);
  return found;
}
