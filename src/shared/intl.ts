/** Formatters are slow to make and cheap to keep: each is made once for its language and options. */
import type { Language } from './language.js';

const kept = new Map<string, unknown>();

/**
 * Makes a formatter the first time it is asked for.
 * @param key Names the formatter with its language and options.
 * @param make Makes it.
 * @returns The formatter kept under the key.
 */
export function once<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

/**
 * The locale whose conventions a language follows here: a further one writes years and digits as Denmark does.
 * @param language A language of the interface.
 * @returns BCP 47 tag for `Intl`, such as `da-DK`.
 */
export const localeOf = (language: Language): string =>
  language === 'da' ? 'da-DK' : language === 'en' ? 'en-GB' : `${language}-u-ca-gregory-nu-latn`;

/**
 * Number format, such as 1.234,5 in Danish.
 * @param language Language whose conventions hold.
 * @param options As for `Intl.NumberFormat`.
 * @returns The formatter.
 */
export const numberFormat = (language: Language, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(`n${language}${JSON.stringify(options)}`, () => new Intl.NumberFormat(localeOf(language), options));

/**
 * Date format. Days without a clock are formatted in UTC, so the visitor's time zone cannot move them.
 * @param language Language whose conventions hold.
 * @param options As for `Intl.DateTimeFormat`; a long date unless given.
 * @returns The formatter.
 */
export const dateFormat = (
  language: Language,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): Intl.DateTimeFormat =>
  once(
    `d${language}${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options }),
  );

/**
 * Lists such as "mandag og torsdag".
 * @param language Language whose conventions hold.
 * @returns The formatter.
 */
export const listFormat = (language: Language): Intl.ListFormat =>
  once(`i${language}`, () => new Intl.ListFormat(localeOf(language)));

/**
 * Danish alphabetical order whatever the browser's language: aa, æ, ø and å come last.
 * @returns The collator; numbers in words are compared as numbers.
 */
export const danishOrder = (): Intl.Collator =>
  once('c', () => new Intl.Collator('da', { numeric: true, sensitivity: 'variant' }));

/**
 * Tells which plural form a count takes.
 * @param language Language of the words.
 * @param count How many.
 * @returns `one` or `other` in Danish and English, more categories in others (Unicode CLDR).
 */
export const pluralRule = (language: Language, count: number): Intl.LDMLPluralRule =>
  once(`p${language}`, () => new Intl.PluralRules(language)).select(count);
