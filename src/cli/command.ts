/** Types that all commands share. */
import type { OwnLanguage } from '../shared/language.js';
import type { Values } from './arguments.js';

/** What a command reads from and writes to besides files: streams, environment, clock. Tests hand in their own. */
export interface CliContext {
  out(text: string): void;
  err(text: string): void;
  stdin: AsyncIterable<Uint8Array | string>;
  env: Record<string, string | undefined>;
  now: Date;
}

/** Words in both languages. */
export type InBothLanguages<T = string> = Record<OwnLanguage, T>;

/** An option: a switch, or one with a value. */
export interface Option {
  type: 'boolean' | 'string';
  short?: string;
}

/** Arguments of a command. */
export interface Call {
  values: Values;
  /** Paths of files: the arguments that are no options. */
  files: string[];
  language: OwnLanguage;
  context: CliContext;
}

/** A command. */
export interface Command {
  options: Record<string, Option>;
  help: InBothLanguages;
  /** @returns The exit code: 0 all is well, 1 something is wrong with the data, 2 it could not be done. */
  run(call: Call): Promise<number>;
}

/** It was called in a way that makes no sense, or cannot do what was asked: one line, exit code 2. */
export class UsageError extends Error {
  words: InBothLanguages;
  constructor(da: string, en: string) {
    super(en);
    this.words = { da, en };
  }
}
