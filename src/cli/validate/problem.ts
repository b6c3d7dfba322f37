import type { Kind } from '../bundled.js';
import type { Encoding } from '../decode.js';

/** One thing that is wrong, in the language asked for. */
export interface Problem {
  /** JSON Pointer (RFC 6901). */
  path: string;
  /** From 1. */
  line: number;
  column: number;
  /** Short name of the rule, the same in every language. */
  rule: string;
  /** The rule in words. */
  title: string;
  /** What was found. */
  found: string;
  /** What to write instead. */
  write: string;
}

/** Before its place in the text has been looked up. */
export interface Unplaced extends Omit<Problem, 'line' | 'column'> {
  /** Where it is in the text; otherwise where its path leads. */
  offset?: number;
  /** It is the name that is wrong, not the value. */
  atName?: boolean;
}

/** What came of a file. */
export interface Report {
  /** Undefined when it cannot be told. */
  kind: Kind | undefined;
  encoding: Encoding;
  /** How many records there are. */
  count: number;
  problems: Problem[];
  /** What the file says, as far as it could be read. */
  value: unknown;
}

/** A value in few words. */
export const shown = (value: unknown): string => {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
