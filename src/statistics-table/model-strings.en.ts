import type { ModelStrings } from './model-strings.js';

export const en: ModelStrings = {
  category: 'Category',
  amount: 'Number',
  share: 'Share',
  total: 'Total',
  of: (part, whole) => `${part} of ${whole}`,
  few: 'fewer than 5',
  preliminary: 'Preliminary figure',
  qualifiers: { exact: 'Exactly', 'at-least': 'At least', about: 'About', 'more-than': 'More than' },
  allQualified: {
    exact: undefined,
    'at-least': 'The figures are minimums.',
    about: 'The figures are estimates.',
  },
  period: (period) => `Period: ${period}.`,
  range: (from, to) => `${from} to ${to}`,
  source: 'Source: ',
  statisticsDenmark: 'Statistics Denmark',
  statBank: 'statbank.dk',
  ownCalculation: (publisher) => `Own calculations based on figures from ${publisher}`,
  asOf: (day) => `As of ${day}`,
  nextUpdate: (day, passed) => (passed ? `An update was due on ${day}` : `Next update on ${day}`),
  newer: 'There are newer figures',
  notComparable: 'These figures cannot be compared. They were not worked out in the same way.',
};
/** The table's name in files of further languages. */
export const name = 'tableModel';
