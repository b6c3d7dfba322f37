/** Opening hours in a cell: "man-tor 10:00-16:00 | fre 10-14 lige uger". Pure. */
import type { Hours } from '../../contact/data.js';
import { readDay } from './cells.js';

type Span = NonNullable<Hours['weekly']>[number];
type Exception = NonNullable<Hours['exceptions']>[number];
const tags = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const short = { da: ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'], en: [...tags] };

const dayOf = (word: string): number =>
  Math.max(short.da.indexOf(word.slice(0, 3)), short.en.indexOf(word.slice(0, 3) as never));

/** `9`, `9.30`, `09:30` as `09:30`; anything else as it is, for the validator to refuse. */
const timeOf = (text: string): string => {
  const [, hour, minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text) ?? [];
  return hour === undefined ? text : `${hour.padStart(2, '0')}:${minutes}`;
};

/** Days such as "man, ons-fre"; undefined when one of them is no day. */
function daysOf(text: string): Span['days'] | undefined {
  const found: number[] = [];
  if (/^(hverdage|weekdays)$/.test(text)) return tags.slice(0, 5) as Span['days'];
  if (/^(alle dage|hver dag|every day|daily)$/.test(text)) return [...tags];
  for (const part of text.split(/\s*(?:,|\bog\b|\band\b|&)\s*/)) {
    const [first, last = first] = part.split(/\s*[-–]\s*/).map(dayOf);
    if (first === undefined || first < 0 || last! < 0) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      found.push(day);
      if (day === last) break;
    }
  }
  return [...new Set(found)].sort().map((day) => tags[day]) as Span['days'];
}

const parts = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

const time = String.raw`(\d{1,2}(?:[.:]\d{2})?)\s*[-–]\s*(\d{1,2}(?:[.:]\d{2})?)`;
const spanPattern = new RegExp(
  String.raw`^(.+?)\s+(?:kl\.?\s*)?(?:${time}|døgnet rundt|round the clock)` +
    String.raw`(?:\s+(lige|ulige|even|odd)\s+(?:uger|weeks))?(?:\s+(?:fra|from)\s+(\S+))?(?:\s+(?:til|to)\s+(\S+))?$`,
);

/** Reads weekly hours; undefined when any part of the cell cannot be read, since half of it would mislead. */
export function readWeekly(text: string): Span[] | undefined {
  const spans = parts(text.toLowerCase()).map((part): Span | undefined => {
    const [, days, opens = '00:00', closes = '24:00', weeks, from, to] = spanPattern.exec(part) ?? [];
    const read = days === undefined ? undefined : daysOf(days);
    return (
      read && {
        days: read,
        opens: timeOf(opens),
        closes: timeOf(closes),
        ...(weeks && { weeks: weeks === 'lige' || weeks === 'even' ? ('even' as const) : ('odd' as const) }),
        ...(from && { from: readDay(from) }),
        ...(to && { to: readDay(to) }),
      }
    );
  });
  return spans.every((span) => span !== undefined) ? (spans as Span[]) : undefined;
}

/** Reads days that differ; undefined when any part cannot be read. */
export function readExceptions(text: string): Exception[] | undefined {
  const pattern = new RegExp(
    String.raw`^(\S+)\s+(?:(?:kl\.?\s*)?${time}|lukket|closed)(?:\s*\((.+)\))?$`,
    'i',
  );
  const found = parts(text).map((part): Exception | undefined => {
    const [match, date, opens, closes, reason] = pattern.exec(part) ?? [];
    if (match === undefined) return undefined;
    return {
      date: readDay(date!),
      ...(opens ? { opens: timeOf(opens), closes: timeOf(closes!) } : { closed: true }),
      ...(reason && { reason: { da: reason } }),
    };
  });
  return found.every((one) => one !== undefined) ? (found as Exception[]) : undefined;
}

/** Weekly hours as a cell. */
export const writeWeekly = (weekly: Span[]): string =>
  weekly
    .map(({ days, opens, closes, weeks, from, to }) =>
      [
        days.map((day) => short.da[tags.indexOf(day)]).join(', '),
        `${opens}-${closes}`,
        weeks && `${weeks === 'even' ? 'lige' : 'ulige'} uger`,
        from && `fra ${from}`,
        to && `til ${to}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ');

/** Days that differ as a cell. The reason is the Danish one. */
export const writeExceptions = (exceptions: Exception[]): string =>
  exceptions
    .map(({ date, closed, opens, closes, reason }) => {
      const words = typeof reason === 'string' ? reason : reason?.da;
      return `${date} ${closed ? 'lukket' : `${opens}-${closes}`}${words ? ` (${words})` : ''}`;
    })
    .join(' | ');
