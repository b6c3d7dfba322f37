/** Everything a directory shows. */
import type { Contact } from '../../contact/data.js';
import type { Circumstances } from '../../contact/model/circumstances.js';
import { contactView, type ContactView } from '../../contact/model/contact.js';
import { readText, type ReadText } from '../../shared/text.js';
import { wordsIn } from '../../shared/words.js';
import { strings } from '../strings.js';
import type { Choice, Directory } from './entries.js';
import { find, type Filter, type Found, type Hits } from './find.js';
import { groupsOf, titleOf } from './groups.js';

/** How the contacts are to be shown. */
export interface DirectoryLayout extends Circumstances {
  /** `audience`, `city` or `organisation`; anything else is one list. */
  groupBy: string;
  /** How many cards to draw, at most. */
  limit: number;
  /** Whether the reader asked to see what is closed or renamed. A search always shows what it finds of it. */
  unfolded: boolean;
  /** Whether search and filters are left out. */
  hideFilters: boolean;
}

/** One choice in a filter. */
interface Option extends ReadText {
  value: string;
  /** How many contacts it would leave. */
  count: number;
  chosen: boolean;
}

/** Cards that stand together. */
interface Group {
  /** Undefined where nothing is grouped. */
  title: ReadText | undefined;
  cards: ContactView[];
}

/** A directory, ready to draw. */
export interface DirectoryView {
  title: ReadText;
  query: string;
  /** The choices of each filter. */
  options: Record<'audience' | 'city', Option[]>;
  hideFilters: boolean;
  /** How many contacts there are, and the same in words. */
  count: number;
  outcome: string;
  /** Whether the reader may clear search and filters. */
  clearable: boolean;
  groups: Group[];
  /** Cards drawn, and cards in all: a contact stands in each of its groups. */
  shown: number;
  total: number;
  /** Whether there is more to draw. */
  more: boolean;
  /** What is closed or renamed: how much in words, and short entries of those that are asked for. */
  gone: { title: string; cards: ContactView[] };
  /** Whether the reader asked for those. */
  unfolded: boolean;
  /** Whether a value on the cards is not confirmed. */
  doubtful: boolean;
  /** Minutes until something drawn changes; Infinity where nothing will before midnight in Copenhagen. */
  minutes: number;
  /** The contact behind each card drawn, by the card's anchor. */
  contacts: Map<string, Contact>;
}

/**
 * How many cards to show at a time.
 * @param written Value of the attribute `page-size`, whatever it is.
 * @returns A whole number above 0; 20 where it is none.
 */
export function readPageSize(written: unknown): number {
  const size = Math.trunc(Number(written));
  return size > 0 ? size : 20;
}

/**
 * Everything a directory shows. Only cards that are drawn are worked out.
 * @param directory The contacts.
 * @param filter What is asked for.
 * @param hits What the words of the query left; undefined where there are none, and while they cannot be looked for.
 * @param layout How the contacts are to be shown.
 * @returns The view.
 */
export function directoryView(
  directory: Directory,
  filter: Filter,
  hits: Hits | undefined,
  layout: DirectoryLayout,
): DirectoryView {
  const { data } = directory;
  const { limit, language, groupBy, hideFilters, unfolded } = layout;
  const { query, audience, city } = filter;
  const words = wordsIn(strings, language);
  const found = find(directory, filter, hits);
  const count = found.entries.length;
  const contacts: DirectoryView['contacts'] = new Map();
  const view = (contact: Contact): ContactView => {
    let anchor = contact.id;
    // A contact stands in several groups. No contact's own id has an underscore.
    for (let copy = 2; contacts.has(anchor); copy++) anchor = `${contact.id}_${copy}`;
    contacts.set(anchor, contact);
    return { ...contactView(contact, data, layout), anchor };
  };

  let shown = 0;
  let total = 0;
  const groups: Group[] = [];
  for (const [key, entries] of groupsOf(data, found.entries, groupBy, audience)) {
    const cards = entries.slice(0, Math.max(0, limit - shown)).map(({ contact }) => view(contact));
    const title =
      key === undefined ? key : (readText(titleOf(data, groupBy, key), language) ?? { text: words.other });
    if (cards.length) groups.push({ title, cards });
    shown += cards.length;
    total += entries.length;
  }
  const gone = unfolded || query.trim() ? found.gone : [];
  const cards = groups.flatMap((group) => group.cards);
  return {
    title: readText(data.title, language) ?? { text: words.title },
    query,
    options: optionsOf(directory, filter, found, layout),
    hideFilters,
    count,
    outcome: count
      ? words.count(count) + (found.near ? `. ${words.near}` : '')
      : query || audience || city
        ? words.none
        : words.empty,
    // What the page has chosen without a filter to be seen is for the page to clear, unless it leaves nothing.
    clearable: !!query || ((!!audience || !!city) && !(hideFilters && count)),
    groups,
    shown,
    total,
    more: shown < total || gone.length > limit,
    gone: {
      title: found.gone.length ? words.gone(found.gone.length) : '',
      cards: gone.slice(0, limit).map(({ contact }) => inShort(view(contact))),
    },
    unfolded,
    doubtful: cards.some(isDoubtful),
    minutes: cards.reduce((least, { minutes }) => Math.min(least, minutes), Infinity),
    contacts,
  };
}

/** The choices that the data offers in each filter, and the one that was made even where nothing answers to it. */
function optionsOf(
  { data, audiences, towns, townOf }: Directory,
  { audience, city }: Filter,
  { counts }: Found,
  { language }: DirectoryLayout,
): DirectoryView['options'] {
  const options = (by: string, choices: Choice[], chosen: Choice): Option[] =>
    (chosen.value && !choices.includes(chosen) ? [...choices, chosen] : choices).map((choice) => ({
      ...(readText(titleOf(data, by, choice.value), language) ?? { text: choice.value }),
      value: choice.value,
      count: counts.get(choice) ?? 0,
      chosen: choice === chosen,
    }));
  // Target groups that have a name and that somebody helps, in the order of the file.
  const named = Object.keys(data.audiences ?? {}).flatMap((id) => audiences.get(id) ?? []);
  return {
    audience: options('audience', named, audiences.get(audience) ?? { value: audience }),
    city: options('city', towns, townOf(city)),
  };
}

/** A short entry: the service's status and successor, and nothing that could be used by mistake. */
const inShort = (view: ContactView): ContactView => ({
  ...view,
  organisation: '',
  channels: [],
  address: undefined,
  hours: undefined,
  offers: [],
  audiences: [],
  eligibility: undefined,
  languages: '',
  anonymous: '',
});

const isDoubtful = ({ gone, channels, hours, address }: ContactView): boolean =>
  !gone &&
  [
    hours,
    address?.lines.length ? address : undefined,
    ...channels,
    ...channels.map((channel) => channel.hours),
  ].some((value) => value && !value.freshness.current);
