import { words } from '../shared/words.js';

const da = {
  category: 'Kategori',
  amount: 'Antal',
  share: 'Andel',
  total: 'I alt',
  of: (part: string, whole: string) => `${part} af ${whole}`,
  few: 'færre end 5',
  preliminary: 'Foreløbigt tal',
  qualifiers: { exact: 'Præcis', 'at-least': 'Mindst', about: 'Omkring', 'more-than': 'Mere end' },
  allQualified: { exact: undefined, 'at-least': 'Tallene er mindstetal.', about: 'Tallene er skøn.' },
  period: (period: string) => `Periode: ${period}.`,
  range: (from: string, to: string) => `${from} til ${to}`,
  source: 'Kilde: ',
  statisticsDenmark: 'Danmarks Statistik',
  statBank: 'statistikbanken.dk',
  ownCalculation: (publisher: string) => `Egne beregninger baseret på tal fra ${publisher}`,
  asOf: (day: string) => `Opgjort ${day}`,
  nextUpdate: (day: string, passed: boolean) =>
    passed ? `Skulle have været opdateret ${day}` : `Opdateres næste gang ${day}`,
  newer: 'Der er nyere tal',
  notComparable: 'Tallene kan ikke sammenlignes. De er ikke gjort op på samme måde.',
};
export type ModelStrings = typeof da;

/** The words that figures are put in: fetched only where a table is not worked out ahead, or where it is taken along. */
export const modelStrings = words(da, { en: () => import('./model-strings.en.js') });
