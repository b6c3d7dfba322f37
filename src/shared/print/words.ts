import { copenhagenDay, dayNumber } from '../clock.js';
import { dateFormat } from '../intl.js';
import type { Language } from '../locale-controller.js';
import { further } from '../words.js';

/**
 * The day a sheet is printed, in words.
 * @param now The moment; the day is Copenhagen's.
 */
export const dayInWords = (now: Date, language: Language): string =>
  dateFormat(language, { dateStyle: 'long' }).format(dayNumber(copenhagenDay(now))! * 864e5);

/**
 * Says that no native speaker has reviewed the words: paper outlives the screen that says so. Nothing about the topic,
 * so that a discreet sheet says it too; undefined in a language that has been reviewed, or comes along.
 */
export const reviewNotice = (language: Language): string | undefined => further.notice?.(language);
