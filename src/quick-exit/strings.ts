import type { Language } from '../shared/locale-controller.js';

const da = {
  leave: 'Forlad siden',
  note: 'Sletter ikke historikken i browseren.',
  shortcut: 'Tryk Shift tre gange for at forlade siden.',
  more: (presses: number) =>
    `Tryk Shift ${presses} ${presses === 1 ? 'gang' : 'gange'} mere for at forlade siden.`,
};

const en: typeof da = {
  leave: 'Leave this page',
  note: 'Does not erase your browser’s history.',
  shortcut: 'Press Shift three times to leave this page.',
  more: (presses) => `Press Shift ${presses} more ${presses === 1 ? 'time' : 'times'} to leave this page.`,
};

/** The exit's own words, in every language at once: the way out waits for no further file. */
export const strings: Record<Language, typeof da> = { da, en };
