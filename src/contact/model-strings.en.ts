import type { ModelStrings } from './model-strings.js';

export const en: ModelStrings = {
  checked: (date, by) => `confirmed ${date}${by ? ` by ${by}` : ''}`,
  notConfirmedSince: (date) => `not confirmed since ${date}`,
  neverConfirmed: 'never confirmed',
  runBy: {
    state: 'run by the state',
    region: 'run by the region',
    municipality: 'run by the municipality',
    ngo: 'run by a charity',
    peer: 'run by people with lived experience',
    unknown: '',
  },
  cost: { free: '(free)', paid: '(costs money)', unknown: '' },
  anonymousValue: { yes: 'Yes', no: 'No', unknown: '' },
  source: 'Source',
  map: 'Show on a map',
};
/** The table's name in files of further languages. */
export const name = 'contactModel';
