import { inLanguages } from '../shared/words.js';

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

const en: Strings = {
  previous: 'Previous',
  next: 'Next',
  position: (number, total) => `${number} of ${total}`,
  read: 'Read the card',
  draw: 'Draw a card at random',
  all: 'Show all cards',
  enlarge: 'Full screen',
  shrink: 'Normal size',
  prepare: 'Choose cards',
  more: 'Show more',
  moreFollowUp: 'Show follow-up',
  when: 'When does this card fit?',
  achieves: 'How can it help?',
  followUp: 'How to follow up',
  prompts: 'What you can ask or say',
  note: 'For you as a professional',
  source: 'Source',
  section: (section) => `section “${section}”`,
};

/** The words around the cards. */
export const strings = inLanguages('cards', { da, en });
