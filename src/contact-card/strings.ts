import { words } from '../shared/words.js';

const da = {
  checked: (date: string, by = '') => `bekræftet ${date}${by && ` af ${by}`}`,
  notConfirmedSince: (date: string) => `ikke bekræftet siden ${date}`,
  neverConfirmed: 'aldrig bekræftet',
  status: {
    active: '',
    unknown: 'Vi ved ikke, om stedet findes i dag',
    'temporarily-closed': 'Midlertidigt lukket',
    closed: 'Lukket',
    renamed: 'Har fået nyt navn',
  },
  doNotUse: 'Oplysningerne herunder gælder ikke længere. Brug dem ikke.',
  instead: 'Brug i stedet',
  formerly: (names: string) => `Tidligere: ${names}`,
  runBy: {
    state: 'drives af staten',
    region: 'drives af regionen',
    municipality: 'drives af kommunen',
    ngo: 'drives af en forening',
    peer: 'drives af folk med egne erfaringer',
    unknown: '',
  },
  phone: 'Telefon',
  sms: 'Sms',
  email: 'E-mail',
  website: 'Hjemmeside',
  chat: 'Chat',
  address: 'Adresse',
  secretAddress: 'Adressen er hemmelig',
  hours: 'Åbningstider',
  offers: 'Du kan få',
  cost: { free: '(gratis)', paid: '(koster penge)', unknown: '' },
  audiences: 'For',
  eligibility: 'Hvem kan bruge det',
  languages: 'Sprog',
  anonymous: 'Anonymt',
  anonymousValue: { yes: 'Ja', no: 'Nej', unknown: '' },
  source: 'Kilde',
  map: 'Vis på kort',
  copy: 'Kopiér',
  copyWhat: (what: string, name: string) => `${what || 'nummer'} til ${name}`,
  copied: (what: string) => `Kopieret: ${what}`,
  notCopied: (value: string) => `Det kunne ikke kopieres. Markér selv teksten: ${value}`,
};
export type Strings = typeof da;

/** The card's words. A missing translation does not compile. */
export const strings = words(da, { en: () => import('./strings.en.js') });
