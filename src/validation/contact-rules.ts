/**
 * What the schema of contacts cannot say: small rules of meaning, for the page and for the command line. Pure, and
 * without a clock: they tell what is wrong on every day. Data may have any shape; what the schema refuses is its matter.
 */
import { addDays, copenhagen, dayNumber, wallTime } from '../shared/clock.js';
import type { Fault } from './fault.js';
import { longestReview, type ValueKind } from '../contact/model/freshness.js';
import { faultsInSpans } from './hours-rules.js';

type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const partsIn = (list: unknown): [Part, number][] =>
  Array.isArray(list)
    ? list.flatMap((item: unknown, index) => (isPart(item) ? [[item, index] as [Part, number]] : []))
    : [];
/** Written as a day, as the schema asks, but no day of any calendar: 2026-02-30. */
const isNoDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && dayNumber(value) === undefined;
const isDay = (value: unknown): value is string => dayNumber(value) !== undefined;

/** A day that does not exist. */
function noDay(path: string, found: unknown): Fault {
  const words = {
    da: `Dagen ${String(found)} findes ikke. Skriv en dag, der findes.`,
    en: `There is no day ${String(found)}. Write one that exists.`,
  };
  return { path, rule: 'no-such-day', found, words };
}

/**
 * Everything that is wrong with what contacts mean.
 * @param data A contacts file.
 */
export function faultsIn(data: unknown): Fault[] {
  if (!isPart(data)) return [];
  const contacts = partsIn(data.contacts);
  return [
    ...contacts.flatMap(([contact, index]) => faultsOf(contact, `/contacts/${index}`)),
    ...successorFaults(contacts, data.extends === 'bundled'),
  ];
}

function faultsOf(contact: Part, path: string): Fault[] {
  const value = (part: unknown, kind: ValueKind, at: string): Fault[] =>
    isPart(part)
      ? [...checkFaults(part.check, kind, `${at}/check`), ...hoursFaults(part.hours, `${at}/hours`)]
      : [];
  const kinds: [string, ValueKind][] = [
    ['phones', 'phone'],
    ['emails', 'email'],
    ['websites', 'website'],
  ];
  return [
    ...kinds.flatMap(([key, kind]) =>
      partsIn(contact[key]).flatMap(([part, index]) => value(part, kind, `${path}/${key}/${index}`)),
    ),
    ...partsIn(contact.websites).flatMap(([{ url }, index]) =>
      passwordFaults(url, `${path}/websites/${index}/url`),
    ),
    ...value(contact.address, 'address', `${path}/address`),
    ...hoursFaults(contact.hours, `${path}/hours`),
  ];
}

/** A name or a password before the host: nobody's to read, and a way to lead readers astray. */
function passwordFaults(url: unknown, path: string): Fault[] {
  if (typeof url !== 'string' || !/^https?:\/\/[^/?#]*@/i.test(url)) return [];
  const words = {
    da: 'Slet navn og adgangskode til og med @.',
    en: 'Delete name and password up to @.',
  };
  return [{ path, rule: 'password', found: url, words }];
}

function checkFaults(check: unknown, kind: ValueKind, path: string): Fault[] {
  if (!isPart(check)) return [];
  const { on, reviewBy } = check;
  const faults: Fault[] = [];
  if (isNoDay(on) || (typeof on === 'string' && /^\d{4}-\d{2}$/.test(on) && !isDay(`${on}-01`)))
    faults.push(noDay(`${path}/on`, on));
  if (isNoDay(reviewBy)) faults.push(noDay(`${path}/reviewBy`, reviewBy));
  if (!isDay(on) || !isDay(reviewBy)) return faults;
  const most = longestReview[kind];
  const last = addDays(on, most);
  if (reviewBy < on || reviewBy > last)
    faults.push({
      path: `${path}/reviewBy`,
      rule: 'review-span',
      found: reviewBy,
      expected: last,
      words: {
        da: `Et tjek den ${on} kan gælde til og med ${last} (${most} dage), og her står ${reviewBy}. Skriv en dag fra ${on} til ${last}.`,
        en: `A check on ${on} can count until ${last} (${most} days), and this is ${reviewBy}. Write a day from ${on} to ${last}.`,
      },
    });
  return faults;
}

function hoursFaults(hours: unknown, path: string): Fault[] {
  if (!isPart(hours)) return [];
  const { timeZone, weekly, exceptions, check } = hours;
  const faults = checkFaults(check, 'hours', `${path}/check`);
  if (typeof timeZone === 'string' && !isZone(timeZone))
    faults.push({
      path: `${path}/timeZone`,
      rule: 'no-such-zone',
      found: timeZone,
      words: {
        da: `Tidszonen "${timeZone}" findes ikke. Skriv "${copenhagen}", eller slet linjen.`,
        en: `There is no time zone "${timeZone}". Write "${copenhagen}", or delete the line.`,
      },
    });
  const special = partsIn(exceptions);
  for (const [part, at, keys] of [
    ...partsIn(weekly).map(([part, index]) => [part, `${path}/weekly/${index}`, ['from', 'to']] as const),
    ...special.map(([part, index]) => [part, `${path}/exceptions/${index}`, ['date']] as const),
  ])
    for (const key of keys) if (isNoDay(part[key])) faults.push(noDay(`${at}/${key}`, part[key]));
  const on = isPart(check) ? check.on : undefined;
  for (const [{ date }, index] of special)
    if (isDay(date) && isDay(on) && Math.abs(dayNumber(date)! - dayNumber(on)!) > 366)
      faults.push({
        path: `${path}/exceptions/${index}/date`,
        rule: 'far-exception',
        found: date,
        words: {
          da: `Undtagelsen ${date} ligger mere end et år fra tjekket den ${on}. Ret årstallet, eller slet den.`,
          en: `The exception on ${date} is more than a year from the check on ${on}. Correct the year, or delete it.`,
        },
      });
  return [...faults, ...faultsInSpans(partsIn(weekly), special, path)];
}

function isZone(timeZone: string): boolean {
  try {
    return !!wallTime(new Date(0), timeZone);
  } catch {
    return false;
  }
}

/** Successors must lead to somebody: not to the contact itself, not round in a circle, not to an id that nobody has. */
function successorFaults(contacts: [Part, number][], hasMore: boolean): Fault[] {
  const next = new Map<unknown, unknown>();
  for (const [{ id, successor }] of contacts) if (!next.has(id)) next.set(id, successor);
  const circles = circlesIn(next);
  return contacts.flatMap(([{ id, successor }, index]): Fault[] => {
    if (typeof successor !== 'string') return [];
    const fault = (rule: string, da: string, en: string): Fault[] => [
      { path: `/contacts/${index}/successor`, rule, found: successor, words: { da, en } },
    ];
    if (!next.has(successor) && !hasMore)
      return fault(
        'no-such-contact',
        `Der er ingen kontakt med id’et "${successor}". Skriv et id, der findes i filen.`,
        `There is no contact with the id "${successor}". Write an id that is in the file.`,
      );
    // Of contacts with one id only the first is followed; the others can still point to themselves.
    const circle = successor === id ? [id] : next.get(id) === successor && circles.get(id);
    if (!circle) return [];
    const at = circle.indexOf(id);
    const round = [...circle.slice(at), ...circle.slice(0, at), id].join(' → ');
    return fault(
      'circle',
      `Efterfølgerne går i ring: ${round}. Slet "successor" hos den, der gælder i dag.`,
      `The successors go round in a circle: ${round}. Delete "successor" where the contact is the one to use today.`,
    );
  });
}

/** Ids on a circle, each with all that are on it. Every id is visited once, however long the chains are. */
function circlesIn(next: Map<unknown, unknown>): Map<unknown, unknown[]> {
  const circles = new Map<unknown, unknown[]>();
  const seen = new Set<unknown>();
  for (const start of next.keys()) {
    const path = new Map<unknown, number>();
    let id: unknown = start;
    for (; id !== undefined && !seen.has(id); id = next.get(id)) {
      seen.add(id);
      path.set(id, path.size);
    }
    const first = path.get(id);
    if (first === undefined) continue;
    const circle = [...path.keys()].slice(first);
    for (const one of circle) circles.set(one, circle);
  }
  return circles;
}
