/** Which contacts a filter leaves. */
import type { Choice, Directory, Entry } from './entries.js';

/** Search words and choices, of the visitor or of the page. */
export interface Filter {
  query: string;
  /** Id of a target group; '' for all. */
  audience: string;
  /** Name of a town, however spelt; '' for all. */
  city: string;
  /** `all` counts closed and renamed contacts among the others; anything else keeps them apart. */
  show: string;
}

/** Asks for everything. */
export const noFilter = { query: '', audience: '', city: '' };

/** The contacts that hold the words of a query, in order. */
export interface Hits {
  entries: Entry[];
  /** Whether nothing matched but for a wrong letter. */
  near: boolean;
}

/** Contacts that a filter leaves. */
export interface Found extends Hits {
  /** Closed and renamed contacts that match; empty when they are among the others. */
  gone: Entry[];
  /** How many there would be for each target group and town, by the other filters. */
  counts: Map<Choice, number>;
}

/** A filter as a page wrote it: an attribute that was taken away is null. */
type WrittenFilter = { [Name in keyof Filter]?: unknown };

/**
 * A filter as it can be used.
 * @param written Values of attributes or properties, whatever they are.
 * @returns The same as texts; what is not there asks for everything.
 */
export const readFilter = ({ query, audience, city, show }: WrittenFilter): Filter => ({
  query: `${query ?? ''}`,
  audience: `${audience ?? ''}`,
  city: `${city ?? ''}`,
  show: `${show ?? ''}`,
});

/**
 * The contacts that a filter leaves, in order, and what the other choices would leave.
 * @param directory The contacts.
 * @param filter What is asked for; the words of the query are the search's affair.
 * @param hits What the words of the query left; undefined where there are none, and while they cannot be looked for.
 * @returns What is left.
 */
export function find(
  { entries, choices, audiences, townOf }: Directory,
  { audience, city, show }: Filter,
  hits: Hits | undefined,
): Found {
  const group = audiences.get(audience);
  const town = townOf(city);
  const counts = choices.map(() => 0);
  const found: Found = { entries: [], gone: [], near: !!hits?.near, counts: new Map() };
  for (const entry of hits?.entries ?? entries) {
    const inAudience = !audience || (!!group && entry.audiences.includes(group));
    const inTown = !town.value || entry.town === town;
    const apart = entry.gone && show !== 'all';
    if (inAudience && inTown) (apart ? found.gone : found.entries).push(entry);
    if (apart) continue;
    if (inTown) for (const { place } of entry.audiences) counts[place!]!++;
    if (inAudience) counts[entry.town.place!]!++;
  }
  choices.forEach((choice, place) => {
    if (choice.value) found.counts.set(choice, counts[place]!);
  });
  return found;
}
