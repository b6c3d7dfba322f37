/** Finds contacts by words, however Danish is spelt. Fetched when somebody searches. */
import { fold } from '../../contact/model/spelling.js';
import type { Directory } from '../model/entries.js';
import type { Hits } from '../model/find.js';
import { isForgiven, nearWords } from './near-words.js';
import { nationalDigits, searchText } from './search-text.js';

/** An answer. */
interface Answer {
  /** The words that were looked for, folded. */
  words: string;
  needles: string[];
  /** Where the contacts stand in the directory. */
  places: number[];
  hits: Hits;
}

/** Numbers and one or two letters are looked for at the start of a word: 112 is no part of another number. */
const needleOf = (word: string): string => (/^(\d+|..?)$/.test(word) ? ` ${word}` : word);

/** The searchable texts of one directory. */
export class SearchIndex {
  readonly directory: Directory;
  /** All that a contact can be found by, folded, in the order of the directory. */
  #texts: string[] = [];
  /** Folded texts that many contacts have in common, by the texts themselves. */
  #folded = new Map<string, string>();
  /** Every word that is no number; made the first time that nothing matches. */
  #vocabulary: Set<string> | undefined;
  #last: Answer | undefined;

  /** @param directory The contacts to search. */
  constructor(directory: Directory) {
    this.directory = directory;
  }

  /**
   * Makes the texts that searches run in, some at a time, so that a hundred thousand contacts block nothing.
   * @param count How many to make; all that are left unless given.
   * @returns Whether there are more to make.
   */
  prepare(count = Infinity): boolean {
    const { data, entries } = this.directory;
    const texts = this.#texts;
    for (const entry of entries.slice(texts.length, texts.length + count))
      texts.push(searchText(entry, data, (text) => this.#fold(text)));
    return texts.length < entries.length;
  }

  /**
   * The contacts that hold every word of a query. Makes the texts that are not made yet; the last answer is kept.
   * @param query Words as somebody typed them.
   * @returns Undefined when there are no words.
   */
  search(query: string): Hits | undefined {
    const words = fold(nationalDigits(query)).split(' ').filter(Boolean);
    const key = words.join(' ');
    if (!key) return undefined;
    if (this.#last?.words === key) return this.#last.hits;
    this.prepare();
    const needles = words.map(needleOf);
    let places = this.#holding(
      this.#narrowedBy(needles),
      needles.map((needle) => [needle]),
    );
    const near = !places.length;
    // Short words and numbers are not forgiven a letter: then there is nothing more to look for.
    if (near && words.some(isForgiven)) {
      const vocabulary = (this.#vocabulary ??= this.#readVocabulary());
      places = this.#holding(
        this.#texts.keys(),
        words.map((word) => [needleOf(word), ...nearWords(word, vocabulary)]),
      );
    }
    const { entries } = this.directory;
    const hits = { entries: places.map((place) => entries[place]!), near: near && places.length > 0 };
    this.#last = { words: key, needles, places, hits };
    return hits;
  }

  #fold(text: string): string {
    let folded = this.#folded.get(text);
    if (folded === undefined) this.#folded.set(text, (folded = fold(text)));
    return folded;
  }

  /** Where to look: what a longer query finds, the shorter one before it has found as well. */
  #narrowedBy(needles: string[]): Iterable<number> {
    const last = this.#last;
    const narrows =
      last && !last.hits.near && last.needles.every((old) => needles.some((now) => now.includes(old)));
    return narrows ? last.places : this.#texts.keys();
  }

  /**
   * The places whose text holds what is looked for.
   * @param places Where to look.
   * @param needles For each word its spellings, one of which has to be there.
   */
  #holding(places: Iterable<number>, needles: string[][]): number[] {
    const found: number[] = [];
    for (const place of places) {
      const text = this.#texts[place]!;
      if (needles.every((spellings) => spellings.some((spelling) => text.includes(spelling))))
        found.push(place);
    }
    return found;
  }

  /** Numbers are left out, and what is shared by many contacts is read once. */
  #readVocabulary(): Set<string> {
    const vocabulary = new Set<string>();
    const read = (text: string): void => {
      for (const word of text.split(' ')) if (!/\d/.test(word)) vocabulary.add(word);
    };
    for (const text of this.#texts) read(text.slice(0, text.indexOf('\n')));
    for (const text of this.#folded.values()) read(text);
    return vocabulary;
  }
}
