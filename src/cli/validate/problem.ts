import type { Encoding } from '../../validation/decode.js';
import type { Severity } from '../../validation/fault.js';
import type { Kind } from '../../kinds.js';

/** One thing that is wrong, in the language asked for. */
export interface Problem {
  /** JSON Pointer (RFC 6901). */
  path: string;
  /** Id of the record that the path leads into. */
  id?: string;
  /** From 1. */
  line: number;
  column: number;
  /** Id of the rule, the same in every language. */
  rule: string;
  severity: Severity;
  /** The rule in words. */
  title: string;
  /** What was found: a sentence. */
  found: string;
  /** What to write instead: a sentence. */
  write: string;
}

/** Result of checking a file. */
export interface Report {
  /** Undefined when it cannot be told. */
  kind: Kind | undefined;
  encoding: Encoding;
  /** How many records there are. */
  count: number;
  /** Errors and warnings. */
  problems: Problem[];
  /** What would help readers, though nothing is wrong without it. */
  advice: Problem[];
  /** What the file says, as far as it could be read. */
  value: unknown;
}
