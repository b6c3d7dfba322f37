import { words } from '../shared/words.js';

const da = {
  noFigure: 'intet tal',
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
