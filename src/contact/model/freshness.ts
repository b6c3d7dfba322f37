/** Contract §4: whether a value may be acted on today. Pure: the day and the language are arguments. */
import { addDays, dayNumber } from '../../shared/clock.js';
import { dateFormat } from '../../shared/intl.js';
import type { Language } from '../../shared/language.js';
import type { Check } from '../data.js';
import { strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** What kind of value a check is about. */
export type ValueKind = 'phone' | 'email' | 'hours' | 'address' | 'website';

/** Why a value is current, or the first reason why it is not. */
export type FreshnessReason =
  'current' | 'method' | 'no-date' | 'future' | 'no-review' | 'review-passed' | 'review-too-far';

/** Whether a value may be acted on, why, and what to say about it. */
export interface Freshness {
  current: boolean;
  reason: FreshnessReason;
  /** The sentence to show, such as "ikke bekræftet siden marts 2009". */
  sentence: string;
  /** Last day on which it is current, YYYY-MM-DD; undefined when it is not. */
  until?: string;
  /** The day of the check in words; undefined when it is not current. */
  on?: string;
}

/** Longest time a check may count, in days: numbers and hours change sooner than addresses. */
export const longestReview: Record<ValueKind, number> = {
  phone: 180,
  email: 180,
  hours: 180,
  address: 365,
  website: 365,
};

const trusted = new Set<unknown>(['called', 'provider', 'official-page']);

/**
 * Judges one value.
 * @param check Who checked it, as far as anyone did; anything unreadable counts as not checked.
 * @param kind What kind of value it is.
 * @param today The day in Copenhagen, YYYY-MM-DD.
 * @param language Language of the sentence.
 */
export function freshness(
  check: Check | undefined,
  kind: ValueKind,
  today: string,
  language: Language,
): Freshness {
  const reason = judge(check, kind, today);
  const words = wordsIn(strings, language);
  const date = readableDate(check?.on, today, language);
  if (reason === 'current')
    return {
      current: true,
      reason,
      sentence: words.checked(date!, check!.by),
      until: check!.reviewBy!,
      on: date!,
    };
  return { current: false, reason, sentence: date ? words.notConfirmedSince(date) : words.neverConfirmed };
}

function judge(check: Check | undefined, kind: ValueKind, today: string): FreshnessReason {
  if (!trusted.has(check?.method)) return 'method';
  const { on, reviewBy } = check!;
  if (dayNumber(on) === undefined) return 'no-date';
  if (on! > today) return 'future';
  if (dayNumber(reviewBy) === undefined) return 'no-review';
  if (reviewBy! < today) return 'review-passed';
  return reviewBy! > addDays(on!, longestReview[kind]) ? 'review-too-far' : 'current';
}

/** A day or a month in words; undefined when it cannot be read, or has not come yet. */
export function readableDate(on: unknown, today: string, language: Language): string | undefined {
  if (typeof on !== 'string') return undefined;
  const isMonth = on.length === '2026-11'.length;
  const number = dayNumber(isMonth ? `${on}-01` : on);
  if (number === undefined || on > today) return undefined;
  return dateFormat(language, isMonth ? { year: 'numeric', month: 'long' } : { dateStyle: 'long' }).format(
    number * 864e5,
  );
}

/**
 * The check that a site's owner makes by writing `checked-on` and `checked-by` on a card. Neither counts alone. It
 * runs out by the same rule as any other, counted from the day written.
 */
export function vouchedCheck(
  on: string | undefined,
  by: string | undefined,
  kind: ValueKind,
): Check | undefined {
  if (!by?.trim() || dayNumber(on) === undefined) return undefined;
  return { on: on!, by: by.trim(), method: 'provider', reviewBy: addDays(on!, longestReview[kind]) };
}
