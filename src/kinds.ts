/**
 * THE list of kinds of data. A kind is a file `data/<kind>.json` and its schema `data/<kind>.schema.json`; here stands
 * the property of the file that holds its records.
 */
export const recordKeys = {
  contacts: 'contacts',
  statistics: 'tables',
  conversations: 'decks',
  checklists: 'lists',
} as const;

/** A kind of data. */
export type Kind = keyof typeof recordKeys;

/** All kinds, in the order of the list. */
export const kinds = Object.keys(recordKeys) as Kind[];
