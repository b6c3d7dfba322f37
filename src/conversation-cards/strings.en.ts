import type { Strings } from './strings.js';

export const en: Strings = {
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
/** The table's name in files of further languages. */
export const name = 'cards';
