/** What can be wrong with a site's data, before it is put into words. */
import type { OwnLanguage } from '../shared/language.js';

/** One thing wrong with the data, as pejl-error tells it. */
export interface DataError {
  /** JSON Pointer (RFC 6901) to the value. */
  path: string;
  /** Plain words for the site owner: what was found, and what to write. */
  message: string;
  /** The rule that was broken: a keyword of JSON Schema, or a rule of meaning such as `duplicate-id`. */
  rule: string;
}

/** The same without words. */
export interface Fault {
  /** JSON Pointer (RFC 6901) to the value. */
  path: string;
  rule: string;
  /** What is there. */
  found?: unknown;
  /** What the rule asks for. */
  expected?: unknown;
  /** JSON Pointer to the least that must be left out to be rid of it; the value itself unless given. */
  drop?: string;
  /** Id of the record that it lies in. */
  id?: string;
  /** What the browser said, in its own words. */
  message?: string | undefined;
  /** Words of the rule's own. */
  words?: Record<OwnLanguage, string>;
}

/** A key as a step of a JSON Pointer (RFC 6901). */
export const step = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The keys that a JSON Pointer goes through. */
export const stepsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'));
