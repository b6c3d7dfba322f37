/**
 * What a schema cannot say about the data: small rules of meaning, each a function of its own, with words in Danish
 * and English. The build asks them about the bundled data, the command line about a site's own.
 * Pure: no clock, no files. They expect data that its schema has accepted.
 *
 * @typedef {'contacts' | 'statistics' | 'conversations' | 'checklists'} Kind
 * @typedef {{ found: string, write: string }} Words What was found, and what to write instead
 * @typedef {{ path: string, message: string, words: { da: Words, en: Words } }} Complaint `path` is a JSON Pointer (RFC 6901)
 * @typedef {{ path: string, da: [string, string], en: [string, string] }} Found
 * @typedef {{ id: string, kind: Kind | 'any', title: string, titles: { da: string, en: string }, bundledOnly: boolean,
 *   check: (data: any, base?: any) => Complaint[] }} Rule `base` is the bundled data that a file adds to
 */
import * as contacts from './rules/contacts.mjs';
import * as hours from './rules/hours.mjs';
import * as statistics from './rules/statistics.mjs';
import * as texts from './rules/texts.mjs';

export { textsIn } from './rules/texts.mjs';

/** @returns {Rule} */
const rule = (
  /** @type {string} */ id,
  /** @type {Rule['kind']} */ kind,
  /** @type {[en: string, da: string]} */ [en, da],
  /** @type {(data: any, base?: any) => Iterable<Found>} */ find,
  bundledOnly = false,
) => ({
  id,
  kind,
  title: en,
  titles: { en, da },
  bundledOnly,
  check: (data, base) =>
    [...find(data, base)].map((found) => {
      const words = (/** @type {[string, string]} */ [what, write]) => ({ found: what, write });
      return {
        path: found.path,
        message: found.en.join(' '),
        words: { da: words(found.da), en: words(found.en) },
      };
    }),
});

/** What only the library asks of its own data: a site may write in one language. */
const bundledOnly = true;

export const rules = [
  rule(
    'unique-ids',
    'any',
    ['An id stands once in its list', 'Et id står kun én gang i sin liste'],
    texts.uniqueIds,
  ),
  rule(
    'removed-exist',
    'any',
    ['What is taken out is in the bundled data', 'Det, der tages ud, findes i de medfølgende data'],
    texts.removedExist,
  ),
  rule(
    'audiences-exist',
    'contacts',
    ['Every audience is described', 'Alle målgrupper er beskrevet'],
    contacts.audiencesExist,
  ),
  rule(
    'contacts-exist',
    'contacts',
    ['Contacts refer to contacts in the file', 'Kontakter henviser til kontakter i filen'],
    contacts.contactsExist,
  ),
  rule(
    'newer-tables-exist',
    'statistics',
    ['A newer table is in the file', 'En nyere tabel står i filen'],
    statistics.newerTablesExist,
  ),
  rule(
    'successors-end',
    'contacts',
    ['Successors lead somewhere', 'Efterfølgere fører et sted hen'],
    contacts.successorsEnd,
  ),
  rule(
    'totals-add-up',
    'statistics',
    ['Rows add up to the total', 'Rækkerne giver totalen'],
    statistics.totalsAddUp,
  ),
  rule(
    'proportions-fit',
    'statistics',
    ['A part is no more than its whole', 'En del er ikke større end det hele'],
    statistics.proportionsFit,
  ),
  rule(
    'small-counts',
    'statistics',
    ['Counts of 1 to 4 are hidden', 'Antal på 1 til 4 er skjult'],
    statistics.smallCounts,
  ),
  rule(
    'city-fits',
    'contacts',
    ['Postal code and city agree', 'Postnummer og by passer sammen'],
    contacts.cityFits,
  ),
  rule(
    'street-fits',
    'contacts',
    ['Street and postal code agree', 'Gade og postnummer passer sammen'],
    contacts.streetFits,
  ),
  rule(
    'danish-numbers',
    'contacts',
    ['Danish numbers have eight digits', 'Danske numre har otte cifre'],
    contacts.danishNumbers,
  ),
  rule(
    'known-short-numbers',
    'contacts',
    ['Short numbers are known ones', 'Korte numre er kendte numre'],
    contacts.knownShortNumbers,
  ),
  rule(
    'shared-numbers',
    'contacts',
    ['A shared number says so on both sides', 'Et fælles nummer siger det begge steder'],
    contacts.sharedNumbers,
  ),
  rule(
    'both-languages',
    'any',
    ['Every text is in Danish and English', 'Alle tekster er på dansk og engelsk'],
    texts.bothLanguages,
    bundledOnly,
  ),
  rule(
    'translated',
    'any',
    ['No sentence is left untranslated', 'Ingen sætning mangler at blive oversat'],
    texts.translated,
    bundledOnly,
  ),
  rule(
    'hidden-streets',
    'contacts',
    ['A hidden address holds no street', 'En skjult adresse har ingen gade'],
    contacts.hiddenStreets,
  ),
  rule(
    'no-passwords',
    'contacts',
    ['A website’s address holds no password', 'En hjemmesides adresse har ingen adgangskode'],
    contacts.noPasswords,
  ),
  rule(
    'spans-last',
    'contacts',
    ['Opening and closing differ', 'Der lukkes på et andet tidspunkt, end der åbnes'],
    hours.spansLast,
  ),
  rule('zones-exist', 'contacts', ['Time zones exist', 'Tidszoner findes'], hours.zonesExist),
  rule(
    'span-dates-fit',
    'contacts',
    ['Hours begin before they end', 'Tider begynder, før de slutter'],
    hours.spanDatesFit,
  ),
  rule('spans-apart', 'contacts', ['Hours do not overlap', 'Åbningstider overlapper ikke'], hours.spansApart),
  rule(
    'exceptions-say-what',
    'contacts',
    ['An exception is closed or has times', 'En undtagelse er lukket eller har tider'],
    hours.exceptionsSayWhat,
  ),
  rule(
    'exceptions-once',
    'contacts',
    ['A day has one exception', 'En dag har én undtagelse'],
    hours.exceptionsOnce,
  ),
  rule(
    'exceptions-near-check',
    'contacts',
    [
      'An exception is within a year of the check of the hours',
      'En undtagelse ligger inden for et år af tjekket af tiderne',
    ],
    hours.exceptionsNearCheck,
  ),
  rule(
    'exceptions-in-time',
    'contacts',
    ['An exception falls within the hours’ dates', 'En undtagelse ligger inden for tidernes datoer'],
    hours.exceptionsInTime,
  ),
  rule(
    'check-dates-exist',
    'contacts',
    ['Check dates are real dates', 'Datoer for tjek findes i kalenderen'],
    contacts.checkDatesExist,
  ),
  rule(
    'checks-run-out',
    'contacts',
    ['A check runs out in time', 'Et tjek udløber i tide'],
    contacts.checksRunOut,
  ),
  rule(
    'tables-described',
    'statistics',
    ['A table says what it shows', 'En tabel siger, hvad den viser'],
    statistics.tablesDescribed,
    bundledOnly,
  ),
  rule(
    'lists-have-versions',
    'checklists',
    ['A list has a version', 'En liste har en version'],
    texts.listsHaveVersions,
    bundledOnly,
  ),
];

/** The rules for a kind of data. */
export const rulesFor = (/** @type {Kind} */ kind) =>
  rules.filter((one) => one.kind === 'any' || one.kind === kind);

/**
 * Runs the rules that apply to a kind of bundled data.
 * @param {Kind} kind
 * @param {any} data Accepted by the schema of that kind
 * @returns {Array<{ rule: string, path: string, message: string }>} Empty when all is well
 */
export function checkMeaning(kind, data) {
  return rulesFor(kind).flatMap(({ id, check }) =>
    check(data).map(({ path, message }) => ({ rule: id, path, message })),
  );
}
