import { copenhagenDay, dayNumber } from '../clock.js';
import { dateFormat } from '../intl.js';
import type { Language } from '../language.js';

/**
 * The day a sheet is printed, in words.
 * @param now The moment; the day is Copenhagen's.
 */
export const dayInWords = (now: Date, language: Language): string =>
  dateFormat(language, { dateStyle: 'long' }).format(dayNumber(copenhagenDay(now))! * 864e5);
