/** Fetches the opening-hours engine where it is needed: a page without opening hours does without. */
import type { Contacts } from './data.js';
import type * as hours from './hours/hours.js';
import { hasHours } from './model/contacts.js';

/** The engine's functions. */
export type OpeningHours = Pick<
  typeof hours,
  'openingState' | 'minutesUntilChange' | 'sentenceFor' | 'weeklyView'
>;

let engine: OpeningHours | undefined;

/**
 * The engine, for `Circumstances`.
 * @returns Undefined until it has been fetched.
 */
export const openingHours = (): OpeningHours | undefined => engine;

/**
 * Fetches the engine where these contacts have hours.
 * @param data The contacts.
 * @returns Settles when the engine is there, is not needed, or cannot be had. Without it hours are unknown, which is
 * safe; so its absence must not take the contact away.
 */
export async function prepareOpeningHours(data: Contacts): Promise<void> {
  if (hasHours(data)) engine ??= await import('./hours/hours.js').catch(() => undefined);
}
