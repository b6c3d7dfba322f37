import { words } from '../shared/words.js';

const da = {
  previous: 'Forrige',
  next: 'Næste',
  position: (number: number, total: number) => `${number} af ${total}`,
  read: 'Læs kortet',
  draw: 'Træk et kort tilfældigt',
  all: 'Vis alle kort',
  enlarge: 'Fuld skærm',
  shrink: 'Normal størrelse',
  prepare: 'Vælg kort',
  more: 'Vis mere',
  moreFollowUp: 'Vis opfølgning',
  when: 'Hvornår passer kortet?',
  achieves: 'Hvad kan det give?',
  followUp: 'Sådan følger du op',
  prompts: 'Det kan du spørge om eller sige',
  note: 'Til dig som fagperson',
  source: 'Kilde',
  section: (section: string) => `afsnittet »${section}«`,
};
export type Strings = typeof da;

/** The words around the cards. */
export const strings = words(da, { en: () => import('./strings.en.js') });
