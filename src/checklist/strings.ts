import { words } from '../shared/words.js';

const da = {
  progress: (done: number, total: number) => `${done} af ${total}.`,
  // The words promise nothing: a tick must never be taken for something handed in.
  nowhere: 'Intet er sendt eller gemt.',
  device: 'Gemmes kun på denne enhed.',
  blocked: 'Intet er gemt: Enheden tillader det ikke.',
  open: 'Vis kun åbne',
  noneOpen: 'Ingen åbne punkter.',
  clear: 'Ryd',
  undo: 'Fortryd',
  tools: 'Gem eller åbn',
  source: 'Kilde',
};
export type Strings = typeof da;

/** The checklist's own words. */
export const strings = words(da, { en: () => import('./strings.en.js') });
