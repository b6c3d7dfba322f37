/** Rules of meaning about the spans of opening hours. Pure; see rules.ts. */
import { dayNumber } from '../shared/clock.js';
import type { Fault } from './fault.js';
import { spansOf, weekdays, type Rule } from '../contact/hours/rules.js';

type Part = Record<string, unknown>;

/** Spans that never are, and lines that say two things about the same time. */
export function faultsInSpans(weekly: [Part, number][], special: [Part, number][], path: string): Fault[] {
  const spans = weekly.map(([part, index]) => [part, `${path}/weekly/${index}`] as const);
  const days = special.map(([part, index]) => [part, `${path}/exceptions/${index}`] as const);
  return [
    ...[...spans, ...days].flatMap(([part, at]) => spanFaults(part, at)),
    ...days.flatMap(([part, at]) => exceptionFaults(part, at)),
    ...overlaps(spans),
    ...twice(days),
  ];
}

function spanFaults({ opens, closes, from, to }: Part, at: string): Fault[] {
  const faults: Fault[] = [];
  if (typeof opens === 'string' && opens === closes)
    faults.push({
      path: `${at}/closes`,
      rule: 'no-time',
      found: closes,
      words: {
        da: `Der åbnes og lukkes kl. ${opens}. Skriv to tider, der er forskellige; døgnet rundt er fra 00:00 til 24:00.`,
        en: `It opens and closes at ${opens}. Write two times that differ; round the clock is from 00:00 to 24:00.`,
      },
    });
  if (dayNumber(from)! > dayNumber(to)!)
    faults.push({
      path: `${at}/to`,
      rule: 'ends-before-start',
      found: to,
      words: {
        da: `Perioden slutter ${String(to)}, før den begynder ${String(from)}. Byt om på de to dage.`,
        en: `The period ends on ${String(to)}, before it starts on ${String(from)}. Swap the two days.`,
      },
    });
  return faults;
}

/** An exception says that it is closed, or gives other times. */
function exceptionFaults({ closed, opens, closes }: Part, at: string): Fault[] {
  if (closed === true || (opens !== undefined && closes !== undefined)) return [];
  return [
    {
      path: at,
      rule: 'empty-exception',
      found: { closed, opens, closes },
      words: {
        da: 'Undtagelsen siger ikke, hvad der gælder den dag. Skriv "closed": true, eller både "opens" og "closes".',
        en: 'The exception does not say what holds on that day. Write "closed": true, or both "opens" and "closes".',
      },
    },
  ];
}

/** Two lines about the same day, of which one says closed and the other open. */
function twice(days: (readonly [Part, string])[]): Fault[] {
  const seen = new Map<unknown, [Part, string]>();
  return days.flatMap(([part, at]): Fault[] => {
    const other = seen.get(part.date);
    if (!other) seen.set(part.date, [part, at]);
    if (!other || (!part.closed && !other[0].closed)) return [];
    return [overlap(at, other[1], `${String(part.date)}`, `${String(part.date)}`)];
  });
}

function overlap(at: string, other: string, da: string, en: string): Fault {
  return {
    path: at,
    rule: 'overlap',
    found: other,
    words: {
      da: `Denne linje siger noget andet om ${da} end ${other}. Ret eller slet den ene.`,
      en: `This line says something else about ${en} than ${other}. Correct or delete one of them.`,
    },
  };
}

const names: Record<string, [da: string, en: string]> = {
  mon: ['mandag', 'Monday'],
  tue: ['tirsdag', 'Tuesday'],
  wed: ['onsdag', 'Wednesday'],
  thu: ['torsdag', 'Thursday'],
  fri: ['fredag', 'Friday'],
  sat: ['lørdag', 'Saturday'],
  sun: ['søndag', 'Sunday'],
};

/** Weekly spans that run at the same time: one of them is a slip, for together they would be written as one. */
function overlaps(spans: (readonly [Part, string])[]): Fault[] {
  const lines = spans.flatMap(([part, at]) => {
    const days = Array.isArray(part.days) ? (part.days as unknown[]) : [];
    const written = typeof part.opens === 'string' && typeof part.closes === 'string';
    const [span] = written ? spansOf([part as unknown as Rule]) : [];
    const [start = NaN, end = NaN] = span ?? [];
    // A week in minutes; a span past midnight on a Sunday goes on at its start.
    return weekdays.flatMap((day, index) =>
      days.includes(day) && start < end
        ? [index * 1440, (index - 7) * 1440].map((base) => ({
            day,
            part,
            at,
            start: base + start,
            end: base + end,
          }))
        : [],
    );
  });
  lines.sort((one, other) => one.start - other.start);
  const found = new Map<string, Fault>();
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length && lines[next]!.start < one.end; next++) {
      const other = lines[next]!;
      if (one.at === other.at || !meet(one.part, other.part)) continue;
      const [first, last] = [one, other].sort(
        (a, b) => spans.findIndex(([, at]) => at === a.at) - spans.findIndex(([, at]) => at === b.at),
      );
      const key = `${first!.at} ${last!.at}`;
      if (!found.has(key)) found.set(key, overlap(last!.at, first!.at, ...names[other.day]!));
    }
  });
  return [...found.values()];
}

/** Whether both hold in one and the same week. */
function meet(one: Part, other: Part): boolean {
  if (one.weeks && other.weeks && one.weeks !== other.weeks) return false;
  const first = [one.from, other.from].map((day) => dayNumber(day) ?? -Infinity);
  const last = [one.to, other.to].map((day) => dayNumber(day) ?? Infinity);
  return Math.max(...first) <= Math.min(...last);
}
