/** Fetches the engine for "open now" where it is needed: a page on which nobody has confirmed any hours does without. */
import type { Contacts } from './data.js';
import type * as hours from './hours/hours.js';
import { needsOpeningHours } from './model/contacts.js';

/** The engine's functions. */
export type OpeningHours = Pick<typeof hours, 'openingState' | 'minutesUntilChange' | 'sentenceFor'>;

let engine: OpeningHours | undefined;

/**
 * The engine, for `Circumstances`.
 * @returns Undefined until it has been fetched.
 */
export const openingHours = (): OpeningHours | undefined => engine;

/**
 * Fetches the engine where these contacts have hours that may be current.
 * @param data The contacts.
 * @param vouched Whether the site vouches for a contact itself.
 * @returns Settles when the engine is there, is not needed, or cannot be had. Without it nothing is said to be open,
 * which is safe; so its absence must not take the contact away.
 */
export async function prepareOpeningHours(data: Contacts, vouched = false): Promise<void> {
  if (needsOpeningHours(data, vouched)) engine ??= await import('./hours/hours.js').catch(() => undefined);
}
