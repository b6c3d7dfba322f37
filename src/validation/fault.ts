/** The shape of what is wrong with a file, before it is put into words by `sentences.ts`. */
import type { OwnLanguage } from '../shared/language.js';

/** One thing wrong with the data, as `pejl-error` tells it. */
export interface DataError {
  /** JSON Pointer (RFC 6901) to the value. */
  path: string;
  /** Plain words for the site owner: what was found, and what to write. */
  message: string;
  /** The rule that was broken: a keyword of JSON Schema, or a rule of meaning such as `unique-ids`. */
  rule: string;
}

/**
 * How bad a fault is. `error`: a value has to go, or the file cannot be read. `warning`: it can be read, and somebody
 * should look. `advice`: nothing is wrong, but readers are helped by more.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** Two sentences: what was found, and what to write instead. */
export type FaultWords = readonly [found: string, write: string];

/** One thing wrong with the data, before it is put into words. */
export interface Fault {
  /** JSON Pointer (RFC 6901) to the value. */
  path: string;
  /** Id of the rule, the same in every language and for page, command line and build. */
  rule: string;
  /** `error` unless given. */
  severity?: Severity;
  /** The value that stands there. */
  found?: unknown;
  /** What the rule asks for. */
  expected?: unknown;
  /** JSON Pointer to the least that must be left out to be rid of the fault; the value itself unless given. */
  drop?: string;
  /** Id of the record that the path leads into. */
  id?: string;
  /** Where the fault is in the text of the file, in characters from its start; for faults of the text itself. */
  offset?: number;
  /** What the browser said, in its own words. */
  message?: string | undefined;
  /** The words of a rule of meaning; those of all others stand in `sentences.ts`. */
  words?: Record<OwnLanguage, FaultWords>;
}

/**
 * Writes a key as a step of a JSON Pointer (RFC 6901).
 * @param key Name of a property, or index in a list.
 * @returns Such as `/contacts`; `/` and `~` in the key are escaped.
 */
export const step = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * Reads the keys of a JSON Pointer (RFC 6901).
 * @param path Such as `/contacts/0/name`.
 * @returns The keys from the outermost, unescaped; none for the whole document.
 */
export const stepsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'));
