/** Finds contacts by words, however Danish is spelt. Fetched when somebody searches. */
import type { Contact, Contacts } from '../../contact/data.js';
import { translations } from '../../shared/words.js';
import { directoryOf, fold, openAddress, type Entry, type Hits } from '../model/find.js';

/** What is made once for each data set. */
interface Index {
  /** All that a contact can be found by, folded, in the order of the directory. */
  texts: string[];
  /** Folded texts that many contacts have in common. */
  folded: Map<string, string>;
  /** Every word that is no number; made the first time that nothing matches. */
  vocabulary?: Set<string>;
  /** The last words, and what they led to. */
  last?: { words: string; needles: string[]; places: number[]; hits: Hits };
}

const indexes = new WeakMap<Contacts, Index>();

/**
 * Makes the texts that searches run in, some at a time, so that a hundred thousand contacts block nothing.
 * @param count How many to make; all that are left unless given.
 * @returns Whether there are more to make.
 */
export function prepareSearch(data: Contacts, count = Infinity): boolean {
  const { entries } = directoryOf(data);
  const { texts, folded } = indexOf(data);
  const remember = (text: string): string => {
    let key = folded.get(text);
    if (key === undefined) folded.set(text, (key = fold(text)));
    return key;
  };
  for (const end = Math.min(entries.length, texts.length + count); texts.length < end;) {
    const { contact, audiences } = entries[texts.length]!;
    texts.push(searchText(contact, audiences, data, remember));
  }
  return texts.length < entries.length;
}

function indexOf(data: Contacts): Index {
  let index = indexes.get(data);
  if (!index) indexes.set(data, (index = { texts: [], folded: new Map() }));
  return index;
}

/** The contacts that hold every word of a query; undefined when it has no words. The last answer is kept. */
export function search(data: Contacts, query: string): Hits | undefined {
  const words = fold(nationalDigits(query)).split(' ').filter(Boolean);
  const key = words.join(' ');
  if (!key) return undefined;
  prepareSearch(data);
  const index = indexOf(data);
  if (index.last?.words === key) return index.last.hits;
  const { texts, last } = index;
  const { entries } = directoryOf(data);
  const needles = words.map(needle);
  // What a longer query finds, the shorter one before it has found as well.
  const narrows =
    last && !last.hits.near && last.needles.every((old) => needles.some((now) => now.includes(old)));
  const holding = (places: Iterable<number>, choices: string[][]): number[] => {
    const found: number[] = [];
    for (const at of places)
      if (choices.every((choice) => choice.some((part) => texts[at]!.includes(part)))) found.push(at);
    return found;
  };
  let places = holding(
    narrows ? last.places : texts.keys(),
    needles.map((one) => [one]),
  );
  const near = !places.length;
  // Short words and numbers are not forgiven a letter: then there is nothing more to look for.
  if (near && words.some(isForgiven)) {
    index.vocabulary ??= vocabularyOf(index);
    const { vocabulary } = index;
    places = holding(
      texts.keys(),
      words.map((word) => [needle(word), ...nearWords(word, vocabulary)]),
    );
  }
  const hits = { entries: places.map((at) => entries[at]!), near: near && places.length > 0 };
  index.last = { words: key, needles, places, hits };
  return hits;
}

/** A blank stands before each word, so that the start of one can be looked for. */
function searchText(
  contact: Contact,
  audiences: Entry['audiences'],
  data: Contacts,
  folded: typeof fold,
): string {
  const {
    name,
    formerNames = [],
    organisation = '',
    offers = [],
    phones = [],
    emails = [],
    websites = [],
  } = contact;
  const purposes = [...phones, ...emails, ...websites].map(({ purpose }) => purpose);
  const { street = '', postalCode = '', city = '' } = openAddress(contact) ?? {};
  const names = [name, ...formerNames].join(' ');
  const own = [
    // Also as one word: "aidslinien" is Aids-linien.
    fold(names.includes('-') ? `${names} ${names.replaceAll('-', '')}` : names),
    ...websites.map(({ url }) => fold(url.replace(/^https?:\/\/(www\.)?/, ''))),
  ];
  const shared = [
    ...audiences.map(({ value }) => data.audiences?.[value]),
    ...offers.map(({ text }) => text),
    ...purposes,
    contact.eligibility,
  ]
    .flatMap((text) =>
      typeof text === 'object' ? [...Object.values(text), ...translations(text)] : [text ?? ''],
    )
    // A street that is kept back cannot be found either.
    .concat(organisation, city, contact.address?.visibility === 'city-only' ? '' : street)
    .map(folded);
  // The line break tells the words of this contact alone from those that are gathered once for all.
  return [
    '',
    ...own,
    '\n',
    ...shared,
    postalCode,
    ...phones.map(({ number }) => nationalDigits(number)),
  ].join(' ');
}

/** Numbers are left out, and what is shared by many contacts is read once. */
function vocabularyOf({ texts, folded }: Index): Set<string> {
  const vocabulary = new Set<string>();
  const read = (text: string): void => {
    for (const word of text.split(' ')) if (!/\d/.test(word)) vocabulary.add(word);
  };
  for (const text of texts) read(text.slice(0, text.indexOf('\n')));
  for (const text of folded.values()) read(text);
  return vocabulary;
}

/** Digits stand together, and without the country code that Danes leave out. */
const nationalDigits = (text: string): string =>
  text.replace(/(\d)[\s.-]+(?=\d)/g, '$1').replace(/(\+|\b00)45|\b45(?=\d{8}\b)/g, '');

/** Numbers and one or two letters are looked for at the start of a word: 112 is no part of another number. */
const needle = (word: string): string => (/^(\d+|..?)$/.test(word) ? ` ${word}` : word);

const isForgiven = (word: string): boolean => word.length > 3 && !/\d/.test(word);

/** Starts of words that have one letter wrong, missing, too many or swapped. A number that is nearly right is wrong. */
function nearWords(word: string, vocabulary: Iterable<string>): Set<string> {
  const found = new Set<string>();
  if (!isForgiven(word)) return found;
  for (const other of vocabulary) {
    let same = 0;
    while (word[same] === other[same] && same < word.length) same++;
    /** Whether the words go on alike after so many letters of each; then how long the start of the other one is. */
    const resumes = (own: number, theirs: number): number | false =>
      other.startsWith(word.slice(same + own), same + theirs) && word.length - own + theirs;
    const swapped = word[same] === other[same + 1] && word[same + 1] === other[same];
    const length = resumes(1, 1) || resumes(1, 0) || resumes(0, 1) || (swapped && resumes(2, 2));
    if (length) found.add(` ${other.slice(0, length)}`);
  }
  return found;
}
