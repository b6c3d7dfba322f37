/** Fetches the opening-hours engine where it is needed: a page whose hours nobody has confirmed does without. */
import type { Contacts } from './data.js';
import type * as hours from './hours/hours.js';

/** The engine's functions. */
export type OpeningHours = Pick<
  typeof hours,
  'openingState' | 'minutesUntilChange' | 'sentenceFor' | 'weeklyView'
>;

let engine: OpeningHours | undefined;

/** The engine, once it is there. */
export const openingHours = (): OpeningHours | undefined => engine;

/**
 * Settles when everything is there that the hours of these contacts need.
 * @param data The contacts; where none of them has hours, nothing is fetched.
 */
export async function prepareOpeningHours({ contacts }: Contacts): Promise<void> {
  const needed = contacts.some(({ hours, phones = [], emails = [], websites = [] }) =>
    [{ hours }, ...phones, ...emails, ...websites].some((item) => item.hours),
  );
  // Without the engine hours are unknown, which is safe; so its absence must not take the contact away.
  if (needed) engine ??= await import('./hours/hours.js').catch(() => undefined);
}

/**
 * Whether a reader could do more with these contacts than read them: a value is current, today or ever, only by a check
 * that says until when.
 */
export const mayBeOfUse = ({ contacts, feedback }: Contacts): boolean =>
  !!feedback ||
  contacts.some(({ phones = [], emails = [], websites = [], address }) =>
    [...phones, ...emails, ...websites, address].some((value) => value?.check?.reviewBy),
  );
