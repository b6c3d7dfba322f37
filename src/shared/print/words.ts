import { copenhagenDay, dayNumber } from '../clock.js';
import { dateFormat } from '../intl.js';
import type { Language } from '../language.js';

/**
 * Writes the day a sheet is printed.
 * @param now The moment; the day is Copenhagen's.
 * @param language Language of the words.
 * @returns Such as "30. november 2026".
 */
export const dayInWords = (now: Date, language: Language): string =>
  dateFormat(language, { dateStyle: 'long' }).format(dayNumber(copenhagenDay(now))! * 864e5);
