/** The type of a rule of meaning, and ways through a data set of any shape that all rules share. */
import type { OwnLanguage } from '../../shared/language.js';
import type { Kind } from '../../kinds.js';
import type { ValueKind } from '../../contact/model/freshness.js';
import type { Severity, FaultWords } from '../fault.js';

/** An object of a file, of which nothing is certain. */
export type JsonObject = Record<string, unknown>;

/** An object and the JSON Pointer to it. */
export type Placed = readonly [part: JsonObject, path: string];

/** One place where a rule is broken. */
export interface Finding {
  /** JSON Pointer (RFC 6901). */
  path: string;
  words: Record<OwnLanguage, FaultWords>;
}

/** A rule of meaning: what a schema cannot say. */
export interface Rule {
  id: string;
  kind: Kind | 'any';
  severity: Severity;
  /**
   * Finds what breaks the rule. It must stand any data, also what a schema has refused, and throw at none.
   * @param data A file.
   * @param base The bundled data that the file adds to, where the caller has it.
   */
  find: (data: JsonObject, base: JsonObject | undefined) => Iterable<Finding>;
}

/**
 * Makes a rule.
 * @param id Its id, kept for good: site owners search for it.
 * @param kind The kind of data that it is about.
 * @param find Finds what breaks it; see {@link Rule}.
 * @param severity `warning` unless given: data that breaks it can be read.
 * @returns The rule.
 */
export const rule = (
  id: string,
  kind: Rule['kind'],
  find: Rule['find'],
  severity: Severity = 'warning',
): Rule => ({ id, kind, severity, find });

/**
 * Says what is wrong at a place.
 * @param path JSON Pointer (RFC 6901).
 * @param da What was found, and what to write, in Danish; each a sentence.
 * @param en The same in English.
 * @returns The finding.
 */
export const wrong = (path: string, da: FaultWords, en: FaultWords): Finding => ({ path, words: { da, en } });

/**
 * Tells an object from all else.
 * @param value Anything.
 * @returns Whether it is an object and no list.
 */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Gives the objects of a list.
 * @param list Anything; what is no list has none, and what in it is no object is passed over.
 * @param path JSON Pointer of the list.
 * @returns Each with its place.
 */
export const objectsIn = (list: unknown, path: string): Placed[] =>
  Array.isArray(list)
    ? list.flatMap((item: unknown, index) =>
        isJsonObject(item) ? [[item, `${path}/${index}`] as const] : [],
      )
    : [];

/**
 * Gives the strings of a list.
 * @param list Anything; what is no list has none, and what in it is no string is passed over.
 * @param path JSON Pointer of the list.
 * @returns Each with its place.
 */
export const stringsIn = (list: unknown, path: string): (readonly [text: string, path: string])[] =>
  Array.isArray(list)
    ? list.flatMap((item: unknown, index) =>
        typeof item === 'string' ? [[item, `${path}/${index}`] as const] : [],
      )
    : [];

/**
 * Gives the contacts of a file.
 * @param data A file of contacts, of any shape.
 * @returns Each with its place, such as `/contacts/0`.
 */
export const contactsIn = (data: JsonObject): Placed[] => objectsIn(data.contacts, '/contacts');

/**
 * Gives the tables of a file.
 * @param data A file of figures, of any shape.
 * @returns Each with its place, such as `/tables/0`.
 */
export const tablesIn = (data: JsonObject): Placed[] => objectsIn(data.tables, '/tables');

const valueKinds: [list: string, kind: ValueKind][] = [
  ['phones', 'phone'],
  ['emails', 'email'],
  ['websites', 'website'],
];

/**
 * Gives what a contact can be reached by.
 * @param contact The contact and its place.
 * @returns Its phones, e-mails, websites and address, each with its kind.
 */
export function valuesOf([contact, at]: Placed): (readonly [
  value: JsonObject,
  path: string,
  kind: ValueKind,
])[] {
  const listed = valueKinds.flatMap(([list, kind]) =>
    objectsIn(contact[list], `${at}/${list}`).map(([value, path]) => [value, path, kind] as const),
  );
  const { address } = contact;
  return isJsonObject(address) ? [...listed, [address, `${at}/address`, 'address']] : listed;
}

/**
 * Gives the phones of all contacts.
 * @param data A file of contacts, of any shape.
 * @returns Each with its place and the id of its contact.
 */
export const phonesIn = (data: JsonObject): { id: unknown; phone: JsonObject; path: string }[] =>
  contactsIn(data).flatMap(([contact, at]) =>
    objectsIn(contact.phones, `${at}/phones`).map(([phone, path]) => ({ id: contact.id, phone, path })),
  );

/**
 * Gives the addresses of all contacts.
 * @param data A file of contacts, of any shape.
 * @returns Each with its place.
 */
export const addressesIn = (data: JsonObject): Placed[] =>
  contactsIn(data).flatMap(([{ address }, at]) =>
    isJsonObject(address) ? [[address, `${at}/address`] as const] : [],
  );

/**
 * Gives the opening hours of all contacts and of what they can be reached by.
 * @param data A file of contacts, of any shape.
 * @returns Each with its place.
 */
export const hoursIn = (data: JsonObject): Placed[] =>
  contactsIn(data).flatMap((contact) =>
    [contact, ...valuesOf(contact)].flatMap(([{ hours }, at]) =>
      isJsonObject(hours) ? [[hours, `${at}/hours`] as const] : [],
    ),
  );
