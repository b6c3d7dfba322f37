import { inLanguages } from '../shared/words.js';

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
export type Strings = typeof da;

const en: Strings = {
  status: {
    active: '',
    unknown: 'We do not know whether this service exists today',
    'temporarily-closed': 'Temporarily closed',
    closed: 'Closed',
    renamed: 'Has a new name',
  },
  doNotUse: 'The details below no longer apply. Please do not use them.',
  instead: 'Use instead',
  formerly: (names) => `Formerly: ${names}`,
  phone: 'Phone',
  sms: 'Text message',
  email: 'Email',
  website: 'Website',
  chat: 'Live chat',
  address: 'Address',
  secretAddress: 'The address is secret',
  hours: 'Opening hours',
  offers: 'What you can get',
  audiences: 'For',
  eligibility: 'Who can use it',
  languages: 'Languages',
  anonymous: 'Anonymous',
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

/** The words about a contact. A missing translation does not compile. */
export const strings = inLanguages('contact', { da, en });

/** The words about the hours of a week. */
export const weekStrings = inLanguages('contactWeek', {
  da: {
    /** Before spans, as in "kl. 9-12". */
    spans: 'kl. ',
    /** As people write a time given as 09:30. */
    time: (time: string): string => time.replace(/^0|:00$/g, '').replace(':', '.'),
    roundTheClock: 'Døgnet rundt',
    even: 'i lige uger',
    odd: 'i ulige uger',
    from: 'fra ',
    to: 'til og med ',
  },
  en: {
    spans: '',
    time: (time: string) => time,
    roundTheClock: 'Round the clock',
    even: 'in even-numbered weeks',
    odd: 'in odd-numbered weeks',
    from: 'from ',
    to: 'until ',
  },
});
