/** Rules of meaning about contacts, but for their hours. */
import {
  addressesIn,
  dayNumber,
  idsIn,
  listOf,
  nodes,
  objectsCalled,
  phonesIn,
  withPath,
  wrong,
} from './walk.mjs';

/** Postal codes in use here, first and last, and their city. A code that is not listed is not judged. */
const cities = [
  [1000, 1499, 'København K'],
  [1500, 1799, 'København V'],
  [5000, 5000, 'Odense C'],
  [7000, 7000, 'Fredericia'],
  [8000, 8000, 'Aarhus C'],
];
/** In central Copenhagen a postal code is a street. */
const streets = new Map(
  Object.entries({ Åbenrå: 1124, 'Sankt Peders Stræde': 1453, Colbjørnsensgade: 1652, Gasværksvej: 1656 }),
);
const shortNumbers = new Set(['112', '114', '1813', '1888', '116000', '116006', '116111']);

/** Ids that are not among `known`, in values and lists called `key`. */
export function* unknownIds(records, at, key, known, write) {
  for (const { value, path, key: name, parent } of nodes(records)) {
    if (typeof value !== 'string' || (name !== key && parent !== key) || known.includes(value)) continue;
    yield wrong(
      at + path,
      [`"${value}" does not exist in this file.`, write.en],
      [`"${value}" findes ikke i filen.`, write.da],
    );
  }
}

export function* audiencesExist(data, base) {
  // An extending file may mean bundled ids, which only those who have them can judge.
  if (data.extends && !base) return;
  const known = Object.keys({ ...base?.audiences, ...data.audiences });
  yield* unknownIds(data.contacts, '/contacts', 'audiences', known, {
    en: 'Add it to the file’s "audiences".',
    da: 'Skriv den i filens "audiences".',
  });
}

export function* contactsExist(data, base) {
  if (data.extends && !base) return;
  const known = [...idsIn(data.contacts), ...idsIn(base?.contacts)];
  for (const key of ['successor', 'sharedWith'])
    yield* unknownIds(data.contacts, '/contacts', key, known, {
      en: 'Write the id of a contact.',
      da: 'Skriv id’et på en kontakt.',
    });
}

export function* successorsEnd(data) {
  const next = new Map(listOf(data.contacts).map(({ id, successor }) => [id, successor]));
  for (const [{ id: first }, path] of withPath(data.contacts, '/contacts')) {
    const chain = new Set([first]);
    let id = next.get(first);
    for (; id !== undefined && !chain.has(id); id = next.get(id)) chain.add(id);
    const circle = [...chain, id].join(' → ');
    if (id !== undefined && id === first)
      yield wrong(
        `${path}/successor`,
        [`The successors go in a circle: ${circle}.`, 'Let the last one have none.'],
        [`Efterfølgerne går i ring: ${circle}.`, 'Lad den sidste være uden efterfølger.'],
      );
  }
}

export function* cityFits(data) {
  for (const [{ postalCode, city }, path] of addressesIn(data)) {
    const name = cities.find(
      ([first, last]) => Number(postalCode) >= first && Number(postalCode) <= last,
    )?.[2];
    if (name && city !== undefined && city !== name)
      yield wrong(
        `${path}/city`,
        [`${postalCode} is ${name}, not ${city}.`, 'Correct one of them.'],
        [`${postalCode} er ${name}, ikke ${city}.`, 'Ret en af dem.'],
      );
  }
}

export function* streetFits(data) {
  for (const [{ street = '', postalCode }, path] of addressesIn(data)) {
    const code = streets.get(`${street}`.replace(/\s+\d.*$/, ''));
    // The same street name may stand elsewhere in the country.
    const inCentre = Number(postalCode) >= 1000 && Number(postalCode) <= 1799;
    if (code && inCentre && code !== Number(postalCode))
      yield wrong(
        `${path}/postalCode`,
        [`${street} is in ${code}, not ${postalCode}.`, 'Correct one of them.'],
        [`${street} ligger i ${code}, ikke i ${postalCode}.`, 'Ret en af dem.'],
      );
  }
}

export function* danishNumbers(data) {
  for (const { phone, path } of phonesIn(data))
    // Spaces are allowed, and change nothing.
    if (/^\+45(?!\d{8}$)/.test(`${phone.number}`.replace(/\s/g, '')))
      yield wrong(
        `${path}/number`,
        [`${phone.number} is no Danish number.`, 'Write exactly eight digits after +45.'],
        [`${phone.number} er ikke et dansk nummer.`, 'Skriv netop otte cifre efter +45.'],
      );
}

export function* knownShortNumbers(data) {
  for (const { phone, path } of phonesIn(data))
    if (/^\d{1,6}$/.test(phone.number) && !shortNumbers.has(phone.number))
      yield wrong(
        `${path}/number`,
        [`${phone.number} is no known short number.`, 'Write all digits, with country code.'],
        [`${phone.number} er ikke et kendt kort nummer.`, 'Skriv alle cifre med landekode.'],
      );
}

export function* sharedNumbers(data) {
  const phones = phonesIn(data);
  const owners = new Map();
  for (const { id, phone } of phones)
    owners.set(phone.number, (owners.get(phone.number) ?? new Set()).add(id));
  for (const { id, phone, path } of phones)
    for (const owner of owners.get(phone.number))
      if (owner !== id && !listOf(phone.sharedWith).includes(owner))
        yield wrong(
          path,
          [
            `${phone.number} is also that of "${owner}".`,
            `If that is right, write "${owner}" in "sharedWith".`,
          ],
          [
            `${phone.number} er også nummeret til "${owner}".`,
            `Er det rigtigt, så skriv "${owner}" i "sharedWith".`,
          ],
        );
}

export function* hiddenStreets(data) {
  for (const [address, path] of addressesIn(data))
    for (const [key, da] of [
      ['street', 'gaden'],
      ['floor', 'etagen'],
    ])
      if (['hidden', 'city-only'].includes(address.visibility) && key in address)
        yield wrong(
          `${path}/${key}`,
          [`The address is ${address.visibility}.`, `Remove the ${key}.`],
          [`Adressen er "${address.visibility}" og må ikke stå i filen.`, `Fjern ${da}.`],
        );
}

export function* noPasswords(data) {
  for (const [contact, at] of withPath(data.contacts, '/contacts'))
    for (const [{ url }, path] of withPath(contact.websites, `${at}/websites`))
      if (/^https?:\/\/[^/?#]*@/i.test(url))
        yield wrong(
          `${path}/url`,
          ['There is a user name or a password in the address.', 'Delete what stands before @, and the @.'],
          ['Der står et brugernavn eller en adgangskode i adressen.', 'Slet det, der står før @, og @.'],
        );
}

export function* checkDatesExist(data) {
  for (const { value, path } of objectsCalled(data, 'check'))
    for (const key of ['on', 'reviewBy'])
      if (value[key] !== undefined && Number.isNaN(dayNumber(value[key])))
        yield wrong(
          `${path}/${key}`,
          [`${value[key]} is no date.`, 'Write one such as 2026-11-01.'],
          [`${value[key]} er ikke en dato.`, 'Skriv en dag som 2026-11-01.'],
        );
}

export function* checksRunOut(data) {
  for (const { value, path: check } of objectsCalled(data, 'check')) {
    // A month alone is never current, whatever stands beside it.
    if (!/^\d{4}-\d\d-\d\d$/.test(value.on)) continue;
    const days = dayNumber(value.reviewBy) - dayNumber(value.on);
    const most = /\/(address|websites\/\d+)\/check$/.test(check) ? 365 : 180;
    const path = `${check}/reviewBy`;
    if (days < 0)
      yield wrong(
        path,
        [`${value.reviewBy} is before the check on ${value.on}.`, 'Write a later day.'],
        [`${value.reviewBy} ligger før tjekket ${value.on}.`, 'Skriv en senere dag.'],
      );
    if (days > most)
      yield wrong(
        path,
        [`The check lasts ${days} days.`, `Write a day at most ${most} days after it.`],
        [`Tjekket gælder i ${days} dage.`, `Skriv en dag højst ${most} dage efter det.`],
      );
  }
}
