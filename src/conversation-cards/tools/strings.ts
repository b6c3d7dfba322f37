import { inLanguages } from '../../shared/words.js';

const da = {
  choose: 'Vælg kort til samtalen',
  hint: 'Uden et valg er alle kort med. Dit valg er væk, når siden lukkes.',
  up: 'Flyt op',
  down: 'Flyt ned',
  easy: 'Let sprog, hvor kortet har det',
  second: 'Vis også teksten på',
  none: 'Intet andet sprog',
  paper: 'Forberedelse på ét A4-ark',
  chosen: (count: number, total: number) =>
    count ? `${count} af ${total} kort er valgt` : 'Alle kort er med',
  moved: (name: string, place: number) => `Nu nummer ${place}: ${name}`,
};

const en: typeof da = {
  choose: 'Choose cards for the conversation',
  hint: 'With none chosen, all cards are used. Your choice is gone when the page is closed.',
  up: 'Move up',
  down: 'Move down',
  easy: 'Easy read, where the card has it',
  second: 'Show the text also in',
  none: 'No other language',
  paper: 'Preparation on one A4 sheet',
  chosen: (count, total) => (count ? `${count} of ${total} cards chosen` : 'All cards are used'),
  moved: (name, place) => `Now number ${place}: ${name}`,
};

/** The words of the panel in which cards are chosen for one talk. */
export const toolWords = inLanguages('cardsTools', { da, en });
