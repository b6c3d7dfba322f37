import { inLanguages } from './words.js';

const da = {
  failed: 'Indholdet kan ikke vises lige nu.',
};
export type Strings = typeof da;

const en: Strings = {
  failed: 'This content cannot be shown right now.',
};

/** The words that every widget shares. */
export const sharedStrings = inLanguages('shared', { da, en });

/** The word on a button that prints. */
export const printLabel = inLanguages('printButton', { da: 'Udskriv', en: 'Print' });
