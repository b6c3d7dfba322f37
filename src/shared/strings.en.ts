import type { Strings } from './strings.js';

export const en: Strings = {
  failed: 'This content cannot be shown right now.',
};
/** The table's name in files of further languages. */
export const name = 'shared';
