import { words } from './words.js';

const da = {
  failed: 'Indholdet kan ikke vises lige nu.',
};
export type Strings = typeof da;

/** The words that every widget shares. */
export const sharedStrings = words(da, { en: () => import('./strings.en.js') });
