/** How values are written: by their type, and by the property that holds them. */
import type { OwnLanguage } from '../shared/language.js';
import { localeOf } from '../shared/intl.js';
import { stepsOf } from './fault.js';

/**
 * Shows a value in few words.
 * @param value Anything.
 * @returns As JSON, at most 40 characters of it.
 */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/**
 * Lists what may be written.
 * @param values Each in words.
 * @param language Language of the "or".
 * @returns Such as `a, b or c`.
 */
export const listed = (values: string[], language: OwnLanguage): string =>
  new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(values);

/** How a value of a type is written. */
export const types: Record<string, Record<OwnLanguage, string>> = {
  string: { da: 'en tekst i anførselstegn', en: 'a text in quotation marks' },
  number: { da: 'et tal uden anførselstegn', en: 'a number without quotation marks' },
  boolean: { da: 'true eller false', en: 'true or false' },
  array: { da: 'en liste: [ … ]', en: 'a list: [ … ]' },
  object: { da: 'et objekt: { … }', en: 'an object: { … }' },
  null: { da: 'null', en: 'null' },
};

/** How a value is written, by the property that holds it; a pattern alone tells few people anything. */
const forms: Record<string, Record<OwnLanguage, string>> = {
  number: {
    da: 'et nummer på otte cifre, et med landekode (+45…) eller et kort nummer som 112',
    en: 'a number of eight digits, one with a country code (+45…), or a short one such as 112',
  },
  time: { da: 'et klokkeslæt som 09:00', en: 'a time such as 09:00' },
  day: { da: 'en dag som 2026-11-01', en: 'a day such as 2026-11-01' },
  date: {
    da: 'et år, en måned eller en dag: 2009, 2009-03 eller 2009-03-01',
    en: 'a year, a month or a day: 2009, 2009-03 or 2009-03-01',
  },
  on: {
    da: 'en dag som 2026-11-01, eller en måned som 2009-03',
    en: 'a day such as 2026-11-01, or a month such as 2009-03',
  },
  period: {
    da: 'et år, en måned eller et tidsrum: 2008, 2008-07 eller 2008/2010',
    en: 'a year, a month or a span: 2008, 2008-07 or 2008/2010',
  },
  url: { da: 'en adresse, der begynder med https://', en: 'an address that begins with https://' },
  id: {
    da: 'små bogstaver a-z og cifre med bindestreg imellem, som reden-aarhus',
    en: 'small letters a-z and digits joined by hyphens, such as reden-aarhus',
  },
  email: {
    da: 'en e-mailadresse som navn@example.dk',
    en: 'an email address such as name@example.dk',
  },
  postalCode: { da: 'et postnummer som 8000', en: 'a postal code such as 8000' },
  language: { da: 'en sprogkode som da eller en', en: 'a language tag such as da or en' },
};
const formOf: Record<string, string> = {
  opens: 'time',
  closes: 'time',
  reviewBy: 'day',
  from: 'day',
  to: 'day',
  asOf: 'day',
  nextUpdate: 'day',
  source: 'url',
  successor: 'id',
  audiences: 'id',
  remove: 'id',
  sharedWith: 'id',
  supersededBy: 'id',
  languages: 'language',
};

/**
 * Says in which form a property is written. A date of an exception is a day, one of a source need not be; an `address`
 * is an e-mail's where it is not an object.
 * @param path JSON Pointer of the value.
 * @param language Language of the words.
 * @returns Such as "a time such as 09:00"; `undefined` where the property has no form of its own.
 */
export function formAt(path: string, language: OwnLanguage): string | undefined {
  const steps = stepsOf(path);
  const key = steps.filter((one) => !/^\d+$/.test(one)).at(-1) ?? '';
  let name = formOf[key] ?? key;
  if (steps.includes('exceptions') && key === 'date') name = 'day';
  if ((steps.includes('emails') && key === 'address') || key === 'feedback') name = 'email';
  return Object.hasOwn(forms, name) ? forms[name]![language] : undefined;
}
