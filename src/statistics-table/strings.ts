import { words } from '../shared/words.js';

const da = {
  category: 'Kategori',
  amount: 'Antal',
  share: 'Andel',
  total: 'I alt',
  of: (part: string, whole: string) => `${part} af ${whole}`,
  noFigure: 'ingen tal',
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
  reservations: 'Forbehold',
  hint: 'Sortér med knapperne i tabellens overskrifter.',
  sorted: {
    ascending: (column: string) => `Sorteret efter ${column}, stigende`,
    descending: (column: string) => `Sorteret efter ${column}, faldende`,
    none: () => 'Kildens egen rækkefølge',
  },
  show: 'Vis',
  table: 'Tabel',
  bars: 'Søjler',
  excel: 'Hent CSV',
  plain: 'CSV til maskiner',
};
export type Strings = typeof da;

/** The table's words. A missing translation does not compile. */
export const strings = words(da, { en: () => import('./strings.en.js') });
