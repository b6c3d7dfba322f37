import { words } from '../shared/words.js';

const da = {
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
  phone: 'Telefon',
  sms: 'Sms',
  email: 'E-mail',
  website: 'Hjemmeside',
  chat: 'Chat',
  address: 'Adresse',
  secretAddress: 'Adressen er hemmelig',
  hours: 'Åbningstider',
  offers: 'Du kan få',
  audiences: 'For',
  eligibility: 'Hvem kan bruge det',
  languages: 'Sprog',
  anonymous: 'Anonymt',
};
export type Strings = typeof da;

/** The card's words. A missing translation does not compile. */
export const strings = words(da, { en: () => import('./strings.en.js') });
