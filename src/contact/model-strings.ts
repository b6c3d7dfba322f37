import { words } from '../shared/words.js';

const da = {
  checked: (date: string, by?: string) => `bekræftet ${date}${by ? ` af ${by}` : ''}`,
  notConfirmedSince: (date: string) => `ikke bekræftet siden ${date}`,
  neverConfirmed: 'aldrig bekræftet',
  runBy: {
    state: 'drives af staten',
    region: 'drives af regionen',
    municipality: 'drives af kommunen',
    ngo: 'drives af en forening',
    peer: 'drives af folk med egne erfaringer',
    unknown: '',
  },
  cost: { free: '(gratis)', paid: '(koster penge)', unknown: '' },
  anonymousValue: { yes: 'Ja', no: 'Nej', unknown: '' },
  source: 'Kilde',
  map: 'Vis på kort',
};
export type ModelStrings = typeof da;

/** The words that depend on what a contact's values are worth. */
export const modelStrings = words(da, { en: () => import('./model-strings.en.js') });
