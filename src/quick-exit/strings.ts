import { inLanguages } from '../shared/words.js';

const da = {
  leave: 'Forlad siden',
  note: 'Sletter ikke historikken i browseren.',
  shortcut: 'Tryk Shift tre gange for at forlade siden.',
  more: (presses: number) =>
    `Tryk Shift ${presses} ${presses === 1 ? 'gang' : 'gange'} mere for at forlade siden.`,
  // Said where the page around a frame does not let go.
  stuck: 'Denne del er skjult. Resten af siden er stadig åben. Luk fanen for at forlade den.',
};

const en: typeof da = {
  leave: 'Leave this page',
  note: 'Does not erase your browser’s history.',
  shortcut: 'Press Shift three times to leave this page.',
  more: (presses) => `Press Shift ${presses} more ${presses === 1 ? 'time' : 'times'} to leave this page.`,
  stuck: 'This part is hidden. The rest of the page is still open. Close the tab to leave it.',
};

/** The exit's own words. */
export const strings = inLanguages('exit', { da, en });
