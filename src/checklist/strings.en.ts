import type { Strings } from './strings.js';

export const en: Strings = {
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
/** The table's name in files of further languages. */
export const name = 'checklist';
