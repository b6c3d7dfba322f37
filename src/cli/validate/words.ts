/** What a broken rule of a schema is called, and what to write. */
import type { Both } from '../command.js';

const both = (da: string, en: string): Both => ({ da, en });

/** The rules in words, by the schema's keyword or by what is wrong with the text. */
export const titles: Record<string, Both> = {
  type: both('Værdien har den rigtige type', 'The value has the right type'),
  enum: both('Værdien er en af dem, der findes', 'The value is one of those that exist'),
  const: both('Værdien er den eneste, der findes', 'The value is the only one that exists'),
  pattern: both('Værdien har den rigtige form', 'The value has the right form'),
  format: both('Værdien har den rigtige form', 'The value has the right form'),
  minLength: both('En tekst er ikke tom', 'A text is not empty'),
  minItems: both('En liste er ikke tom', 'A list is not empty'),
  minProperties: both('Et objekt er ikke tomt', 'An object is not empty'),
  exclusiveMinimum: both('Tallet er stort nok', 'The number is large enough'),
  uniqueItems: both('En liste har hver værdi én gang', 'A list has each value once'),
  required: both('Feltet skal være der', 'The field must be there'),
  additionalProperties: both('Kun kendte felter', 'Known fields only'),
  propertyNames: both('Navnet kan bruges', 'The name can be used'),
  anyOf: both('En tekst til læseren', 'A text for the reader'),
  'hidden-streets': both('En skjult adresse har ingen gade', 'A hidden address holds no street'),
  kind: both('Filen er en af fire slags', 'The file is of one of four kinds'),
  encoding: both('Filen er gemt som UTF-8', 'The file is saved as UTF-8'),
  comment: both('JSON har ingen kommentarer', 'JSON has no comments'),
  'duplicate-key': both('Et navn står kun én gang', 'A name stands once'),
  syntax: both('Filen er JSON', 'The file is JSON'),
  truncated: both('Filen er hel', 'The file is whole'),
  'too-deep': both('Filen er JSON', 'The file is JSON'),
};

/** What a value of a type looks like. */
export const types: Record<string, Both> = {
  string: both('tekst i anførselstegn', 'text in quotation marks'),
  number: both('et tal uden anførselstegn', 'a number without quotation marks'),
  boolean: both('true eller false', 'true or false'),
  array: both('en liste i [ ]', 'a list in [ ]'),
  object: both('et objekt i { }', 'an object in { }'),
  null: both('null', 'null'),
};

const day = both('en dag, der findes, fx 2026-11-01', 'a day that exists, such as 2026-11-01');
const time = both('et klokkeslæt fra 00:00 til 24:00, fx 09:30', 'a time from 00:00 to 24:00, such as 09:30');
const web = both('en adresse, der begynder med https://', 'an address that begins with https://');
const tag = both('en sprogkode som da, en eller ar', 'a language tag such as da, en or ar');
const id = both(
  'små bogstaver a-z, tal og bindestreger, fx reden-aarhus',
  'lower-case letters a-z, digits and hyphens, such as reden-aarhus',
);
const period = both(
  'et år (2025), en måned (2025-03) eller to af dem med skråstreg (2024/2025)',
  'a year (2025), a month (2025-03) or two of them with a slash (2024/2025)',
);

/** What to write in a field, by its name or by that of the list it is in. */
export const hints: Record<string, Both> = {
  opens: time,
  closes: time,
  on: both(
    'en dag som 2026-11-01 eller en måned som 2009-03',
    'a day such as 2026-11-01 or a month such as 2009-03',
  ),
  reviewBy: day,
  from: day,
  to: day,
  asOf: day,
  nextUpdate: day,
  period,
  url: web,
  source: web,
  number: both(
    'otte cifre, et nummer med landekode (+4500000000) eller et kort nummer som 112',
    'eight digits, a number with country code (+4500000000) or a short one such as 112',
  ),
  postalCode: both('tre eller fire cifre', 'three or four digits'),
  languages: tag,
  id,
  successor: id,
  remove: id,
  sharedWith: id,
  audiences: id,
  supersededBy: id,
};

/** Where one name means two things: the day of an exception, the date of a source, an e-mail's address. */
export const hintFor = (path: string): Both | undefined => {
  if (/\/emails\/\d+\/address$/.test(path))
    return both('en e-mailadresse som navn@example.dk', 'an email address such as name@example.dk');
  if (/\/exceptions\/\d+\/date$/.test(path)) return day;
  if (/\/date$/.test(path))
    return both(
      'et år, en måned eller en dag: 2009, 2009-03 eller 2009-03-01',
      'a year, month or day: 2009, 2009-03 or 2009-03-01',
    );
  const [last, list] = path.split('/').reverse() as [string, string?];
  const name = /^\d+$/.test(last) ? list! : last;
  return Object.hasOwn(hints, name) ? hints[name] : undefined;
};
