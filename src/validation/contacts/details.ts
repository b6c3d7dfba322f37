/** Rules about what stands in a contact: its numbers, its addresses. */
import {
  addressesIn,
  contactsIn,
  objectsIn,
  phonesIn,
  wrong,
  type Finding,
  type JsonObject,
} from '../rules/rule.js';

/** Numbers that are short in Denmark and the EU. */
const shortNumbers = new Set(['112', '114', '1813', '1888', '116000', '116006', '116111']);

/**
 * After +45, the country code of Denmark, come eight digits.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `number` that begins with +45 and goes on otherwise.
 */
export function* danishNumbers(data: JsonObject): Iterable<Finding> {
  for (const { phone, path } of phonesIn(data)) {
    const { number } = phone;
    // Spaces are allowed, and change nothing.
    if (typeof number === 'string' && /^\+45(?!\d{8}$)/.test(number.replace(/\s/g, '')))
      yield wrong(
        `${path}/number`,
        [`${number} er ikke et dansk nummer.`, 'Skriv netop otte cifre efter +45.'],
        [`${number} is no Danish number.`, 'Write exactly eight digits after +45.'],
      );
  }
}

/**
 * A short number is one that is in use.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `number` of one to six digits that is not among those in use.
 */
export function* knownShortNumbers(data: JsonObject): Iterable<Finding> {
  for (const { phone, path } of phonesIn(data)) {
    const { number } = phone;
    if (typeof number === 'string' && /^\d{1,6}$/.test(number) && !shortNumbers.has(number))
      yield wrong(
        `${path}/number`,
        [`${number} er ikke et kendt kort nummer.`, 'Skriv alle cifre med landekode.'],
        [`${number} is no known short number.`, 'Write all digits, with country code.'],
      );
  }
}

/**
 * A number that two contacts have says so on both sides; otherwise one of them is a slip.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each phone whose `sharedWith` lacks another contact with the number; one a phone.
 */
export function* sharedNumbers(data: JsonObject): Iterable<Finding> {
  const owners = new Map<unknown, Set<unknown>>();
  const phones = phonesIn(data).filter(({ phone }) => typeof phone.number === 'string');
  for (const { id, phone } of phones)
    owners.set(phone.number, (owners.get(phone.number) ?? new Set()).add(id));
  for (const { id, phone, path } of phones) {
    const told = new Set(Array.isArray(phone.sharedWith) ? (phone.sharedWith as unknown[]) : []).add(id);
    for (const owner of owners.get(phone.number)!) {
      if (told.has(owner)) continue;
      const [number, other] = [String(phone.number), String(owner)];
      yield wrong(
        path,
        [`${number} er også nummeret til "${other}".`, `Er det rigtigt, så skriv "${other}" i "sharedWith".`],
        [`${number} is also that of "${other}".`, `If that is right, write "${other}" in "sharedWith".`],
      );
      break;
    }
  }
}

const secrets: Record<string, [da: string, en: string]> = {
  hidden: ['når adressen er hemmelig', 'when the address is secret'],
  'city-only': ['når kun byen må vises', 'when only the city may be shown'],
};

/**
 * An address that is not public holds no street: everybody can read the file.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `street` and `floor` of an address that is `hidden` or `city-only`.
 */
export function* hiddenStreets(data: JsonObject): Iterable<Finding> {
  for (const [address, at] of addressesIn(data)) {
    const { visibility } = address;
    if (typeof visibility !== 'string' || !Object.hasOwn(secrets, visibility)) continue;
    const [da, en] = secrets[visibility]!;
    for (const key of ['street', 'floor'])
      if (key in address)
        yield wrong(
          `${at}/${key}`,
          [`"${key}" må ikke stå her, ${da}.`, 'Slet det.'],
          [`"${key}" must not stand here ${en}.`, 'Delete it.'],
        );
  }
}

/**
 * A web address names no user and no password before its host (RFC 3986 §3.2.1 and §7.5): everybody can read them, and
 * they lead readers astray.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `url` that has an @ before its path.
 */
export function* noPasswords(data: JsonObject): Iterable<Finding> {
  for (const [{ websites }, at] of contactsIn(data))
    for (const [{ url }, path] of objectsIn(websites, `${at}/websites`))
      if (typeof url === 'string' && /^https?:\/\/[^/?#]*@/i.test(url))
        yield wrong(
          `${path}/url`,
          ['Der står et navn eller en adgangskode i adressen.', 'Slet det til og med @.'],
          ['There is a name or a password in the address.', 'Delete it, up to and including @.'],
        );
}
