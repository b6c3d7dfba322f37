/** Contract §4: whether a value may be acted on today. */
import { addDays, dayNumber } from '../../shared/clock.js';
import { dateFormat } from '../../shared/intl.js';
import type { Language } from '../../shared/language.js';
import type { Check } from '../data.js';
import { strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** Kind of value that a check is about. */
export type ValueKind = 'phone' | 'email' | 'hours' | 'address' | 'website';

/** Why a value is current, or the first reason why it is not. */
export type FreshnessReason =
  'current' | 'method' | 'no-date' | 'future' | 'no-review' | 'review-passed' | 'review-too-far';

/** Freshness of a value: whether it may be acted on, why, and what to say about it (contract §4). */
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

/** Ways of checking that count. */
const trusted = new Set<unknown>(['called', 'provider', 'official-page']);

/**
 * Judges one value by its check.
 * @param check Who checked it, as far as anyone did; anything unreadable counts as not checked.
 * @param kind What kind of value it is.
 * @param today Calendar day in Danish time, YYYY-MM-DD.
 * @param language Language of the sentence.
 * @returns Whether it is current, why, and the sentence to show.
 */
export function freshness(
  check: Check | undefined,
  kind: ValueKind,
  today: string,
  language: Language,
): Freshness {
  const reason = reasonFor(check, kind, today);
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

function reasonFor(check: Check | undefined, kind: ValueKind, today: string): FreshnessReason {
  if (!trusted.has(check?.method)) return 'method';
  const { on, reviewBy } = check!;
  if (dayNumber(on) === undefined) return 'no-date';
  if (on! > today) return 'future';
  if (dayNumber(reviewBy) === undefined) return 'no-review';
  if (reviewBy! < today) return 'review-passed';
  return reviewBy! > addDays(on!, longestReview[kind]) ? 'review-too-far' : 'current';
}

/**
 * A day or a month in words, such as "1. november 2026" or "marts 2009".
 * @param on Value of the data: YYYY-MM-DD or YYYY-MM.
 * @param today Calendar day in Danish time, YYYY-MM-DD.
 * @param language Language of the words.
 * @returns Undefined when it cannot be read, or has not come yet.
 */
export function readableDate(on: unknown, today: string, language: Language): string | undefined {
  if (typeof on !== 'string') return undefined;
  const isMonth = on.length === '2026-11'.length;
  const number = dayNumber(isMonth ? `${on}-01` : on);
  if (number === undefined || on > today) return undefined;
  return dateFormat(language, isMonth ? { year: 'numeric', month: 'long' } : { dateStyle: 'long' }).format(
    number * 864e5,
  );
}

/** A site's own word for a contact: the attributes `checked-on` and `checked-by` of a card. */
export interface Vouching {
  /** Day, YYYY-MM-DD. */
  on: string | undefined;
  /** Name of whoever made the check. */
  by: string | undefined;
}

/**
 * The check that a site's owner makes by vouching for a contact. It runs out by the same rule as any other, counted
 * from the day written.
 * @param on The day on which it made sure, YYYY-MM-DD. Neither counts alone.
 * @param by Who made sure.
 * @param kind What kind of value it is for.
 * @returns Undefined where the site does not vouch, or not in a way that can be read.
 */
export function vouchedCheck(
  on: string | undefined,
  by: string | undefined,
  kind: ValueKind,
): Check | undefined {
  if (!by?.trim() || dayNumber(on) === undefined) return undefined;
  return { on: on!, by: by.trim(), method: 'provider', reviewBy: addDays(on!, longestReview[kind]) };
}

/**
 * Judges one value by its check and by the site's own word, whichever is the better news.
 * @param check Who checked it, as far as anyone did.
 * @param vouching The site's own word for the contact.
 * @param kind What kind of value it is.
 * @param today Calendar day in Danish time, YYYY-MM-DD.
 * @param language Language of the sentence.
 * @returns What the better of the two is worth.
 */
export function vouchedFreshness(
  check: Check | undefined,
  vouching: Vouching,
  kind: ValueKind,
  today: string,
  language: Language,
): Freshness {
  const own = freshness(check, kind, today, language);
  const vouched = vouchedCheck(vouching.on, vouching.by, kind);
  if (own.current || !vouched) return own;
  const site = freshness(vouched, kind, today, language);
  // A site's word that ran out is still later news than a check of long ago.
  const isLater = site.reason === 'review-passed' && !((check?.on ?? '') >= vouched.on!);
  return site.current || isLater ? site : own;
}
