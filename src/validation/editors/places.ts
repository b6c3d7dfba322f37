/** Rules that know Danish places. */
import { addressesIn, wrong, type Finding, type JsonObject } from '../rules/rule.js';

/** Postal codes in use here, first and last, and their city. A code that is not listed is not judged. */
const cities: [first: number, last: number, city: string][] = [
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

/**
 * Postal code and city agree.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `city` that is not the one of its postal code; codes outside the table are not judged.
 */
export function* cityFits(data: JsonObject): Iterable<Finding> {
  for (const [{ postalCode, city }, at] of addressesIn(data)) {
    const code = Number(postalCode);
    const name = cities.find(([first, last]) => code >= first && code <= last)?.[2];
    if (name && typeof city === 'string' && city !== name)
      yield wrong(
        `${at}/city`,
        [`${code} er ${name}, ikke ${city}.`, 'Ret en af dem.'],
        [`${code} is ${name}, not ${city}.`, 'Correct one of them.'],
      );
  }
}

/**
 * Street and postal code agree, in central Copenhagen: the same street name may stand elsewhere in the country.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `postalCode` that is not the street's.
 */
export function* streetFits(data: JsonObject): Iterable<Finding> {
  for (const [{ street, postalCode }, at] of addressesIn(data)) {
    if (typeof street !== 'string') continue;
    const found = Number(postalCode);
    const code = streets.get(street.replace(/\s+\d.*/, ''));
    if (code && found >= 1000 && found <= 1799 && code !== found)
      yield wrong(
        `${at}/postalCode`,
        [`${street} ligger i ${code}, ikke i ${found}.`, 'Ret en af dem.'],
        [`${street} is in ${code}, not ${found}.`, 'Correct one of them.'],
      );
  }
}
