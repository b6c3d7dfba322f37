import { inLanguages } from '../shared/words.js';
import type { Answer } from './model/answers.js';

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

const en: Strings = {
  progress: (done, total) => `${done} of ${total}.`,
  nowhere: 'Nothing is sent or saved.',
  device: 'Kept on this device only.',
  blocked: 'Nothing is saved: this device does not allow it.',
  open: 'Show open only',
  noneOpen: 'No open items.',
  clear: 'Clear',
  undo: 'Undo',
  tools: 'Save or open',
  source: 'Source',
};

/** The checklist's own words. */
export const strings = inLanguages('checklist', { da, en });

/** The words of the three answers. */
export const answerWords = inLanguages<Record<Answer, string>>('checklistAnswers', {
  da: { yes: 'Ja', no: 'Nej', 'not-relevant': 'Ikke relevant' },
  en: { yes: 'Yes', no: 'No', 'not-relevant': 'Not relevant' },
});

/** How many items a form still misses. */
export const missingWords = inLanguages('checklistValidity', {
  da: (count: number) => `${count === 1 ? '1 punkt' : `${count} punkter`} mangler.`,
  en: (count: number) => `${count === 1 ? '1 item is' : `${count} items are`} missing.`,
});
