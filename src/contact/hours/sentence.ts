/** Whether a service is open now, as a sentence. */
import { dayNumber, type WallTime } from '../../shared/clock.js';
import type { Language } from '../../shared/language.js';
import { readText } from '../../shared/text.js';
import { wordsIn } from '../../shared/words.js';
import { dayNumberInWords, timeInWords } from '../model/week-in-words.js';
import type { OpeningState } from './hours.js';
import { strings } from './strings.js';

/**
 * The state as a sentence, such as "Åben nu, lukker kl. 16" or "Lukket i dag: Grundlovsdag. Åbner mandag kl. 9".
 * @param state What `openingState` said.
 * @param now The moment by the service's own clock.
 * @param language Language of the sentence.
 * @returns Empty when it is not known whether it is open.
 */
export function sentenceFor(
  { state, until, reason }: OpeningState,
  now: WallTime,
  language: Language,
): string {
  if (state === 'unknown') return '';
  const words = wordsIn(strings, language);
  const isOpen = state === 'open';
  const why = reason?.name ? words.names[reason.name] : readText(reason?.text, language)?.text;
  let when = '';
  if (until) {
    const today = dayNumber(now.day)!;
    // The last minute before it closes: closing at midnight belongs to the day that ends.
    const minute = dayNumber(until.day)! * 1440 + until.minutes - +isOpen;
    const day = Math.floor(minute / 1440);
    const date: Intl.DateTimeFormatOptions = day < today + 7 ? {} : { day: 'numeric', month: 'long' };
    if (day > today + 1) when = `${dayNumberInWords(language, day, { weekday: 'long', ...date })} `;
    // Closing in the small hours is still the same night, not "tomorrow".
    else if (day > today && !(isOpen && minute % 1440 < 360 && now.minutes >= 360)) when = words.tomorrow;
    when = `${isOpen ? words.closes : words.opens} ${when}${words.at}${timeInWords(language, (minute % 1440) + +isOpen)}`;
  }
  if (isOpen) return words.open + (when && `, ${when}`) + (why ? ` (${why})` : '');
  return words.closed + (reason ? words.today : '') + (why ? `: ${why}` : '') + (when && `. ${when}`);
}
