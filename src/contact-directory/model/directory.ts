import type { Contacts } from '../../contact/data.js';
import { contactView, type Circumstances, type ContactView } from '../../contact/model/contact.js';
import { danishOrder } from '../../shared/intl.js';
import { readText, type ReadText, type Text } from '../../shared/text.js';
import { directoryOf, find, type Choice, type Entry, type Filter, type Found, type Hits } from './find.js';
import { strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** How the contacts are to be shown. */
export interface Layout extends Circumstances {
  /** `audience`, `city` or `organisation`; anything else is one list. */
  groupBy: string;
  /** How many cards to draw, at most. */
  limit: number;
  /** Whether the reader asked to see what is closed or renamed. A search always shows what it finds of it. */
  unfolded: boolean;
}

/** One choice in a filter. */
interface Option extends ReadText {
  value: string;
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
  options: Record<'audience' | 'city', Option[]>;
  /** How many contacts there are, and the same in words. */
  count: number;
  outcome: string;
  groups: Group[];
  /** Cards drawn, and cards in all: a contact stands in each of its groups. */
  shown: number;
  total: number;
  /** Whether there is more to draw. */
  more: boolean;
  /** What is closed or renamed: how much in words, and short entries of those that are asked for. */
  gone: { title: string; cards: ContactView[] };
  /** Whether a value on the cards is not confirmed. */
  doubtful: boolean;
  /** Minutes until something drawn changes. */
  minutes: number;
  /** The contact behind each card drawn, by the card's id. */
  contacts: Map<string, Entry['contact']>;
}

/** Everything a directory shows. Only cards that are drawn are worked out. */
export function directoryView(
  data: Contacts,
  filter: Filter,
  hits: Hits | undefined,
  layout: Layout,
): DirectoryView {
  const { limit, language, groupBy, unfolded } = layout;
  const { query, audience, city } = filter;
  const { audiences, towns, townOf } = directoryOf(data);
  const found = find(data, filter, hits);
  const count = found.entries.length;
  const contacts: DirectoryView['contacts'] = new Map();
  const view = (contact: Entry['contact']): ContactView => {
    const card = contactView(contact, data, layout);
    // Ids in a page are unique, though a contact stands in several groups.
    while (contacts.has(card.id)) card.id += '--';
    contacts.set(card.id, contact);
    return card;
  };
  const words = wordsIn(strings, language);
  /** The choices that the data offers, and the one that was made even where nothing answers to it. */
  const options = (by: string, choices: Choice[], chosen: Choice): Option[] =>
    (chosen.value && !choices.includes(chosen) ? [...choices, chosen] : choices).map((choice) => ({
      ...(readText(titleOf(data, by, choice.value), language) ?? { text: choice.value }),
      value: choice.value,
      count: found.counts.get(choice) ?? 0,
      chosen: choice === chosen,
    }));

  let shown = 0;
  let total = 0;
  const groups: Group[] = [];
  for (const [key, entries] of groupsOf(data, found, groupBy, audience)) {
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
    options: {
      audience: options(
        'audience',
        namedAudiences(data),
        audiences.get(audience) ?? { value: audience, count: 0 },
      ),
      city: options('city', towns, townOf(city)),
    },
    count,
    outcome: count
      ? words.count(count) + (found.near ? `. ${words.near}` : '')
      : filter.query || filter.audience || filter.city
        ? words.none
        : words.empty,
    groups,
    shown,
    total,
    more: shown < total || gone.length > limit,
    gone: {
      title: found.gone.length ? words.gone(found.gone.length) : '',
      cards: gone.slice(0, limit).map(({ contact }) => inShort(view(contact))),
    },
    doubtful: cards.some(isDoubtful),
    minutes: cards.reduce((least, { minutes = Infinity }) => Math.min(least, minutes), Infinity),
    contacts,
  };
}

/** What became of it and where to go: nothing that could be used by mistake. */
const inShort = ({
  id,
  name,
  status,
  gone,
  formerNames,
  alert,
  successor,
  source,
}: ContactView): ContactView => ({
  ...({ id, name, status, gone, formerNames, alert, successor, source } as ContactView),
  channels: [],
  offers: [],
  audiences: [],
});

const isDoubtful = ({ gone, channels, hours, address }: ContactView): boolean =>
  !gone &&
  [
    hours,
    address?.lines.length ? address : undefined,
    ...channels,
    ...channels.map((channel) => channel.hours),
  ].some((value) => value && !value.freshness.current);

const titleOf = (data: Contacts, by: string, key: string): Text | undefined =>
  by === 'audience' ? data.audiences?.[key] : key;

/** Target groups that have a name and that somebody helps, in the order of the file. */
const namedAudiences = (data: Contacts): Choice[] =>
  Object.keys(data.audiences ?? {}).flatMap((id) => directoryOf(data).audiences.get(id) ?? []);

/** What a contact may stand under. */
const keysBy: Record<string, (entry: Entry) => (string | undefined)[]> = {
  audience: ({ audiences }) => audiences.map(({ value }) => value),
  city: ({ town }) => [town.value],
  organisation: ({ contact }) => [contact.organisation],
};

/**
 * Contacts by what they stand under. Nobody is left out of a group that they belong to, so a contact may stand in
 * several. Those in none come last, under ''.
 */
function groupsOf(
  data: Contacts,
  { entries }: Found,
  by: string,
  audience: string,
): [string | undefined, Entry[]][] {
  if (!Object.hasOwn(keysBy, by)) return [[undefined, entries]];
  const ids = Object.keys(data.audiences ?? {});
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const keys = keysBy[by]!(entry).filter(
      (key = '') => key && (by !== 'audience' || (ids.includes(key) && (audience || key) === key)),
    );
    for (const key of keys.length ? keys : ['']) {
      if (!groups.has(key!)) groups.set(key!, []);
      groups.get(key!)!.push(entry);
    }
  }
  const { compare } = danishOrder();
  return [...groups].sort(
    ([one], [other]) => +!one - +!other || ids.indexOf(one) - ids.indexOf(other) || compare(one, other),
  );
}
