/** A name in words for each rule: for the command line and other editors' tools. No visitor downloads it. */
import type { OwnLanguage } from '../shared/language.js';

const both = (da: string, en: string): Record<OwnLanguage, string> => ({ da, en });
const form = both('Værdien har den rigtige form', 'The value has the right form');

/** By id of the rule: what it asks for. */
export const titles: Record<string, Record<OwnLanguage, string>> = {
  // Keywords of a schema.
  type: both('Værdien har den rigtige type', 'The value has the right type'),
  enum: both('Værdien er en af dem, der findes', 'The value is one of those that exist'),
  const: both('Værdien er den eneste, der findes', 'The value is the only one that exists'),
  pattern: form,
  format: form,
  minLength: both('En tekst er ikke tom', 'A text is not empty'),
  minItems: both('En liste er ikke tom', 'A list is not empty'),
  minProperties: both('Et objekt er ikke tomt', 'An object is not empty'),
  exclusiveMinimum: both('Tallet er stort nok', 'The number is large enough'),
  uniqueItems: both('En liste har hver værdi én gang', 'A list has each value once'),
  required: both('Feltet skal være der', 'The field must be there'),
  additionalProperties: both('Kun kendte felter', 'Known fields only'),
  propertyNames: both('Navnet kan bruges', 'The name can be used'),
  anyOf: both('En tekst til læseren', 'A text for the reader'),
  // The file itself.
  kind: both('Filen er en af fire slags', 'The file is of one of four kinds'),
  encoding: both('Filen er gemt som UTF-8', 'The file is saved as UTF-8'),
  comment: both('JSON har ingen kommentarer', 'JSON has no comments'),
  'duplicate-key': both('Et navn står kun én gang', 'A name stands once'),
  syntax: both('Filen er JSON', 'The file is JSON'),
  truncated: both('Filen er hel', 'The file is whole'),
  // Meaning.
  'unique-ids': both('Et id står kun én gang i sin liste', 'An id stands once in its list'),
  'days-exist': both('Dage findes i kalenderen', 'Days are days of the calendar'),
  'checks-run-out': both('Et tjek udløber i tide', 'A check runs out in time'),
  'zones-exist': both('Tidszoner findes', 'Time zones exist'),
  'spans-last': both('Der lukkes på et andet tidspunkt, end der åbnes', 'Opening and closing differ'),
  'span-dates-fit': both('Tider begynder, før de slutter', 'Hours begin before they end'),
  'spans-apart': both('Åbningstider overlapper ikke', 'Hours do not overlap'),
  'exceptions-say-what': both(
    'En undtagelse er lukket eller har tider',
    'An exception is closed or has times',
  ),
  'exceptions-once': both('En dag har én undtagelse', 'A day has one exception'),
  'exceptions-near-check': both(
    'En undtagelse ligger inden for et år af tjekket af tiderne',
    'An exception is within a year of the check of the hours',
  ),
  'exceptions-in-time': both(
    'En undtagelse ligger inden for tidernes datoer',
    'An exception falls within the hours’ dates',
  ),
  'danish-numbers': both('Danske numre har otte cifre', 'Danish numbers have eight digits'),
  'known-short-numbers': both('Korte numre er kendte numre', 'Short numbers are known ones'),
  'shared-numbers': both('Et fælles nummer siger det begge steder', 'A shared number says so on both sides'),
  'hidden-streets': both('En skjult adresse har ingen gade', 'A hidden address holds no street'),
  'no-passwords': both(
    'En hjemmesides adresse har ingen adgangskode',
    'A website’s address holds no password',
  ),
  'audiences-exist': both('Alle målgrupper er beskrevet', 'Every audience is described'),
  'contacts-exist': both(
    'Kontakter henviser til kontakter i filen',
    'Contacts refer to contacts in the file',
  ),
  'successors-end': both('Efterfølgere fører et sted hen', 'Successors lead somewhere'),
  'newer-tables-exist': both('En nyere tabel står i filen', 'A newer table is in the file'),
  'totals-add-up': both('Rækkerne giver totalen', 'Rows add up to the total'),
  'proportions-fit': both('En del er ikke større end det hele', 'A part is no more than its whole'),
  'small-counts': both('Antal på 1 til 4 er skjult', 'Counts of 1 to 4 are hidden'),
  'takeaways-written': both('En tabel siger, hvad der er at huske', 'A table says what to remember'),
  // Meaning, for editors.
  'removed-exist': both(
    'Det, der tages ud, findes i de medfølgende data',
    'What is taken out is in the bundled data',
  ),
  'city-fits': both('Postnummer og by passer sammen', 'Postal code and city agree'),
  'street-fits': both('Gade og postnummer passer sammen', 'Street and postal code agree'),
  'both-languages': both('Alle tekster er på dansk og engelsk', 'Every text is in Danish and English'),
  translated: both('Ingen sætning mangler at blive oversat', 'No sentence is left untranslated'),
  'tables-described': both('En tabel siger, hvad den viser', 'A table says what it shows'),
  'lists-have-versions': both('En liste har en version', 'A list has a version'),
};
