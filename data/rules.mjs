/**
 * What a schema cannot say about the data: small rules of meaning, each a function of its own.
 * Pure: no clock, no files. They expect data that its schema has accepted.
 *
 * @typedef {'contacts' | 'statistics' | 'conversations' | 'checklists'} Kind
 * @typedef {{ path: string, message: string }} Complaint `path` is a JSON Pointer (RFC 6901)
 * @typedef {{ id: string, kind: Kind | 'any', title: string, check: (data: any) => Complaint[] }} Rule
 */

const textKeys = new Set(
  `title text intro label unit purpose alert takeaway population note when achieves followUp theme audience
   notice eligibility group reason`.split(/\s+/),
);
const textListKeys = new Set(['notes', 'defects', 'prompts']);

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

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : []);
const isBlank = (value) => typeof value !== 'string' || value.trim() === '';
const step = (key) => '/' + key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every value in the data with its path, its key and the key of what holds it; outermost first. */
function* nodes(value, path = '', key = '', parent = '') {
  yield { value, path, key, parent };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) yield* nodes(child, path + step(name), name, key);
}

/** Every text for people. The name of a publication may be a plain string, in the language it was written in. */
export function textsIn(data) {
  return [...nodes(data)].filter(
    ({ value, path, key, parent }) =>
      (isObject(value) || (typeof value === 'string' && parent !== 'source')) &&
      (textKeys.has(key) || textListKeys.has(parent) || /^\/audiences\/[^/]+$/.test(path)),
  );
}

const withPath = (list, path) => listOf(list).map((item, i) => [item, `${path}/${i}`]);
const phonesIn = (data) =>
  withPath(data.contacts, '/contacts').flatMap(([contact, path]) =>
    withPath(contact.phones, `${path}/phones`).map(([phone, at]) => ({ id: contact.id, phone, path: at })),
  );
const addressesIn = (data) =>
  withPath(data.contacts, '/contacts')
    .filter(([contact]) => contact.address)
    .map(([{ address }, path]) => [address, `${path}/address`]);
const checksIn = (data) => [...nodes(data)].filter(({ value, key }) => key === 'check' && isObject(value));
const idsIn = (list) => listOf(list).map(({ id }) => id);

function* uniqueIds(data) {
  for (const { value, path } of nodes(data)) {
    const ids = listOf(value).map((item) => item?.id);
    for (const [i, id] of ids.entries())
      if (id !== undefined && ids.indexOf(id) < i)
        yield { path: `${path}/${i}/id`, message: `The id "${id}" is used twice. Give this one another id.` };
  }
}

/** Ids that are not among `known`, in values and lists called `key`. An extending file may mean bundled ids. */
function* unknownIds(data, key, known, advice) {
  if (data.extends) return;
  for (const { value, path, key: name, parent } of nodes(data.contacts ?? data.tables)) {
    if (typeof value !== 'string' || (name !== key && parent !== key) || known.includes(value)) continue;
    const at = (data.contacts ? '/contacts' : '/tables') + path;
    yield { path: at, message: `"${value}" does not exist in this file. ${advice}` };
  }
}

function audiencesExist(data) {
  return unknownIds(
    data,
    'audiences',
    Object.keys(data.audiences ?? {}),
    'Add it to the file’s "audiences".',
  );
}

function* contactsExist(data) {
  const known = idsIn(data.contacts);
  for (const key of ['successor', 'sharedWith'])
    yield* unknownIds(data, key, known, 'Write the id of a contact.');
}

function newerTablesExist(data) {
  return unknownIds(data, 'supersededBy', idsIn(data.tables), 'Write the id of a table.');
}

function* successorsEnd(data) {
  const next = new Map(listOf(data.contacts).map(({ id, successor }) => [id, successor]));
  for (const [{ id: first }, path] of withPath(data.contacts, '/contacts')) {
    const chain = [first];
    let id = next.get(first);
    for (; id !== undefined && !chain.includes(id); id = next.get(id)) chain.push(id);
    const circle = [...chain, id].join(' → ');
    const message = `The successors go in a circle: ${circle}. Let the last one have none.`;
    if (id === first) yield { path: `${path}/successor`, message };
  }
}

function* totalsAddUp(data) {
  for (const [{ kind, rows, total, comparable }, path] of withPath(data.tables, '/tables')) {
    if (kind !== 'counts' || typeof total !== 'number' || comparable === false) continue;
    const sum = rows.reduce((result, { value }) => result + (value ?? 0), 0);
    const mayExceed = rows.some(({ value }) => value === null);
    if (Math.abs(total - sum) < 1e-6 || (mayExceed && total > sum)) continue;
    const message = `The total is ${total}, but the rows add up to ${sum}. Correct a row or the total.`;
    yield { path: `${path}/total`, message };
  }
}

function* proportionsFit(data) {
  for (const [{ kind, rows }, table] of withPath(data.tables, '/tables'))
    for (const [{ value, to, of }, path] of withPath(rows, `${table}/rows`)) {
      if (kind !== 'proportions' || value === null) continue;
      if (of === undefined)
        yield { path, message: `${value} is out of an unknown number. Write it as "of".` };
      if (value > of)
        yield { path: `${path}/value`, message: `${value} is more than all ${of}. Correct one of them.` };
      if (to < value)
        yield { path: `${path}/to`, message: `The range ends at ${to}, before ${value}. Swap them.` };
      if (to > of)
        yield { path: `${path}/to`, message: `${to} is more than all ${of}. Correct one of them.` };
    }
}

function* cityFits(data) {
  for (const [{ postalCode, city }, path] of addressesIn(data)) {
    const name = cities.find(
      ([first, last]) => Number(postalCode) >= first && Number(postalCode) <= last,
    )?.[2];
    if (name && city !== undefined && city !== name)
      yield { path: `${path}/city`, message: `${postalCode} is ${name}, not ${city}. Correct one of them.` };
  }
}

function* streetFits(data) {
  for (const [{ street = '', postalCode }, path] of addressesIn(data)) {
    const code = streets.get(street.replace(/\s+\d.*$/, ''));
    // The same street name may stand elsewhere in the country.
    const inCentre = Number(postalCode) >= 1000 && Number(postalCode) <= 1799;
    if (code && inCentre && code !== Number(postalCode))
      yield {
        path: `${path}/postalCode`,
        message: `${street} is in ${code}, not ${postalCode}. Correct one of them.`,
      };
  }
}

function* danishNumbers(data) {
  for (const { phone, path } of phonesIn(data)) {
    const message = `${phone.number} is no Danish number. Write exactly eight digits after +45.`;
    if (/^\+45(?!\d{8}$)/.test(phone.number)) yield { path: `${path}/number`, message };
  }
}

function* knownShortNumbers(data) {
  for (const { phone, path } of phonesIn(data)) {
    const message = `${phone.number} is no known short number. Write all digits, with country code.`;
    if (/^\d{1,6}$/.test(phone.number) && !shortNumbers.has(phone.number))
      yield { path: `${path}/number`, message };
  }
}

function* sharedNumbers(data) {
  const phones = phonesIn(data);
  for (const { id, phone, path } of phones) {
    const owners = new Set(
      phones.filter((other) => other.phone.number === phone.number).map((other) => other.id),
    );
    for (const owner of owners) {
      const message = `${phone.number} is also that of "${owner}". If that is right, write "${owner}" in "sharedWith".`;
      if (owner !== id && !listOf(phone.sharedWith).includes(owner)) yield { path, message };
    }
  }
}

function* bothLanguages(data) {
  for (const { value, path } of textsIn(data)) {
    if (typeof value === 'string')
      yield { path, message: 'The text has no language. Write it as { "da", "en" }.' };
    else
      for (const language of ['da', 'en'])
        if (isBlank(value[language]))
          yield { path, message: `The text is missing in "${language}". Write it.` };
  }
}

/** The sentences of at least three words. */
const sentencesOf = (text = '') =>
  text
    .split(/[.!?:]+(?:\s+|$)/)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.split(/\s+/).length >= 3);

function* translated(data) {
  for (const { value, path } of textsIn(data)) {
    const english = sentencesOf(value.en);
    for (const sentence of sentencesOf(value.da))
      if (english.includes(sentence))
        yield { path, message: `"${sentence}" is the same in both languages. Translate it.` };
  }
}

function* hiddenStreets(data) {
  for (const [address, path] of addressesIn(data))
    for (const key of ['street', 'floor'])
      if (['hidden', 'city-only'].includes(address.visibility) && key in address)
        yield { path: `${path}/${key}`, message: `The address is ${address.visibility}. Remove the ${key}.` };
}

function* spansLast(data) {
  for (const { value, path } of nodes(data)) {
    const message = `It opens and closes at ${value?.opens}. Write two times; 00:00 to 24:00 is round the clock.`;
    if (isObject(value) && value.opens !== undefined && value.opens === value.closes)
      yield { path: `${path}/closes`, message };
  }
}

/** Days since 1970 of a day, or of the first day of a month; NaN for what is no date. */
function dayNumber(text) {
  const day = String(text).length === 7 ? `${text}-01` : String(text);
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 30 February for a day in March.
  return new Date(time || 0).toISOString().startsWith(day) ? time / 86_400_000 : NaN;
}

function* checkDatesExist(data) {
  for (const { value, path } of checksIn(data))
    for (const key of ['on', 'reviewBy'])
      if (value[key] !== undefined && Number.isNaN(dayNumber(value[key])))
        yield { path: `${path}/${key}`, message: `${value[key]} is no date. Write one such as 2026-11-01.` };
}

function* checksRunOut(data) {
  for (const { value, path: check } of checksIn(data)) {
    const days = dayNumber(value.reviewBy) - dayNumber(value.on);
    const most = /\/(address|websites\/\d+)\/check$/.test(check) ? 365 : 180;
    const path = `${check}/reviewBy`;
    if (days < 0)
      yield { path, message: `${value.reviewBy} is before the check on ${value.on}. Write a later day.` };
    if (days > most)
      yield { path, message: `The check lasts ${days} days. Write a day at most ${most} days after it.` };
  }
}

function* tablesDescribed(data) {
  for (const [table, path] of withPath(data.tables, '/tables'))
    for (const key of ['takeaway', 'population', 'source', 'period', 'unit']) {
      const perRow = key !== 'takeaway' && key !== 'population';
      if (table[key] === undefined && !(perRow && table.rows.every((row) => row[key] !== undefined)))
        yield { path, message: `The table "${table.id}" has no "${key}". Write it.` };
    }
}

function* listsHaveVersions(data) {
  for (const [list, path] of withPath(data.lists, '/lists'))
    if (isBlank(list.version))
      yield { path, message: `The list "${list.id}" has no "version". Write "1" if it is new.` };
}

/** @type {(id: string, kind: Rule['kind'], title: string, find: (data: any) => Iterable<Complaint>) => Rule} */
const rule = (id, kind, title, find) => ({ id, kind, title, check: (data) => [...find(data)] });

export const rules = [
  rule('unique-ids', 'any', 'An id stands once in its list', uniqueIds),
  rule('audiences-exist', 'contacts', 'Every audience is described', audiencesExist),
  rule('contacts-exist', 'contacts', 'Contacts refer to contacts in the file', contactsExist),
  rule('newer-tables-exist', 'statistics', 'A newer table is in the file', newerTablesExist),
  rule('successors-end', 'contacts', 'Successors lead somewhere', successorsEnd),
  rule('totals-add-up', 'statistics', 'Rows add up to the total', totalsAddUp),
  rule('proportions-fit', 'statistics', 'A part is no more than its whole', proportionsFit),
  rule('city-fits', 'contacts', 'Postal code and city agree', cityFits),
  rule('street-fits', 'contacts', 'Street and postal code agree', streetFits),
  rule('danish-numbers', 'contacts', 'Danish numbers have eight digits', danishNumbers),
  rule('known-short-numbers', 'contacts', 'Short numbers are known ones', knownShortNumbers),
  rule('shared-numbers', 'contacts', 'A shared number says so on both sides', sharedNumbers),
  rule('both-languages', 'any', 'Every text is in Danish and English', bothLanguages),
  rule('translated', 'any', 'No sentence is left untranslated', translated),
  rule('hidden-streets', 'contacts', 'A hidden address holds no street', hiddenStreets),
  rule('spans-last', 'contacts', 'Opening and closing differ', spansLast),
  rule('check-dates-exist', 'contacts', 'Check dates are real dates', checkDatesExist),
  rule('checks-run-out', 'contacts', 'A check runs out in time', checksRunOut),
  rule('tables-described', 'statistics', 'A table says what it shows', tablesDescribed),
  rule('lists-have-versions', 'checklists', 'A list has a version', listsHaveVersions),
];

/**
 * Runs the rules that apply to a kind of data.
 * @param {Kind} kind
 * @param {any} data Accepted by the schema of that kind
 * @returns {Array<{ rule: string } & Complaint>} Empty when all is well
 */
export function checkMeaning(kind, data) {
  return rules
    .filter((one) => one.kind === 'any' || one.kind === kind)
    .flatMap(({ id, check }) => check(data).map((complaint) => ({ rule: id, ...complaint })));
}
