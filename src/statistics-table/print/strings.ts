import { inLanguages } from '../../shared/words.js';

/** Says when a table was printed. */
export const printStrings = inLanguages('tablePrint', {
  da: (date: string) => `Udskrevet ${date}.`,
  en: (date: string) => `Printed on ${date}.`,
});
