/** What a command is, and what it may touch of the world around it. */
import type { OwnLanguage } from '../shared/language.js';
import type { Values } from './arguments.js';

/** The world as a command sees it; tests hand in their own. */
export interface World {
  out(text: string): void;
  err(text: string): void;
  stdin: AsyncIterable<Uint8Array | string>;
  env: Record<string, string | undefined>;
  now: Date;
}

/** Words in both languages. */
export type Both<T = string> = Record<OwnLanguage, T>;

/** An option: a switch, or one with a value. */
export interface Option {
  type: 'boolean' | 'string';
  short?: string;
}

/** What a command is called with. */
export interface Call {
  values: Values;
  /** What is no option: files. */
  files: string[];
  language: OwnLanguage;
  world: World;
}

/** A command. */
export interface Command {
  options: Record<string, Option>;
  help: Both;
  /** @returns The exit code: 0 all is well, 1 something is wrong with the data, 2 it could not be done. */
  run(call: Call): Promise<number>;
}

/** It was called in a way that makes no sense, or cannot do what was asked: one line, exit code 2. */
export class UsageError extends Error {
  words: Both;
  constructor(da: string, en: string) {
    super(en);
    this.words = { da, en };
  }
}
