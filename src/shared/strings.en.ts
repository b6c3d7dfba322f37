import type { Strings } from './strings.js';

const en: Strings = {
  failed: 'This content cannot be shown right now.',
};
export default en;
/** The table's name in files of further languages. */
export const name = 'shared';
