import { inLanguages } from '../../shared/words.js';

const da = {
  which: 'Kort',
  all: 'Alle kort',
  shown: 'Kortet på skærmen',
  size: 'Kort på hvert ark (A4)',
  sides: 'Sider',
  fronts: 'Kun forsider – til den, du taler med',
  both: 'For- og bagsider – til dig selv',
  more: 'Til dig',
  notes: 'Noterne på et ark for sig',
  notesTitle: 'Noter til dig, der fører samtalen',
  advice:
    'Vælg »Faktisk størrelse« eller 100 % i vinduet, hvor du udskriver. Ved for- og bagsider: vælg tosidet, og vend langs den lange kant. Klip efter stregerne, og lav hul ved ringen.',
  print: 'Udskriv nu',
  printed: (date: string) => `udskrevet ${date}`,
};

const en: typeof da = {
  which: 'Cards',
  all: 'All cards',
  shown: 'The card on the screen',
  size: 'Cards on each sheet (A4)',
  sides: 'Sides',
  fronts: 'Fronts only – for the person you talk with',
  both: 'Fronts and backs – for yourself',
  more: 'For you',
  notes: 'The notes on a sheet of their own',
  notesTitle: 'Notes for the person leading the conversation',
  advice:
    'Choose “Actual size” or 100 % in the print window. With fronts and backs: choose two-sided, flipped on the long edge. Cut along the marks, and punch a hole at the ring.',
  print: 'Print now',
  printed: (date) => `printed on ${date}`,
};

/** The words about printing cards. */
export const printStrings = inLanguages('cardsPrint', { da, en });
