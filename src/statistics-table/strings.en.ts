import type { Strings } from './strings.js';

export const en: Strings = {
  noFigure: 'no figure',
  reservations: 'Limitations',
  hint: 'Sort with the buttons in the column headings.',
  sorted: {
    ascending: (column) => `Sorted by ${column}, ascending`,
    descending: (column) => `Sorted by ${column}, descending`,
    none: () => 'In the order of the source',
  },
  show: 'Show',
  table: 'Table',
  bars: 'Bars',
  excel: 'Download CSV',
  plain: 'Plain CSV',
};
/** The table's name in files of further languages. */
export const name = 'table';
