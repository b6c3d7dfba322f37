import { parseArgs } from 'node:util';
import type { OwnLanguage } from '../shared/language.js';
import { UsageError, type Option } from './command.js';

/** Options as they were given: a text, or true for a switch. */
export type Values = Record<string, string | boolean | undefined>;

/** Options that every command has. */
export const commonOptions: Record<string, Option> = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
};

/**
 * Reads the words after a command.
 * @throws UsageError for an option that does not exist, or that lacks its value.
 */
export function readArguments(
  words: string[],
  options: Record<string, Option>,
): { values: Values; files: string[] } {
  const { values, positionals, tokens } = parseArgs({
    args: words,
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    const name = token.rawName;
    if (!option) throw new UsageError(`Ukendt valg: ${name}`, `Unknown option: ${name}`);
    if (option.type === 'string' && token.value === undefined)
      throw new UsageError(`${name} mangler en værdi.`, `${name} lacks a value.`);
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError(`${name} tager ingen værdi.`, `${name} takes no value.`);
  }
  return { values: values as Values, files: positionals };
}

/**
 * The language to answer in: what was asked for, else the machine's. A machine that speaks neither reads English, and
 * one that says nothing (`C`) Danish.
 */
export function readLanguage(
  asked: string | boolean | undefined,
  env: Record<string, string | undefined>,
): OwnLanguage {
  if (asked === 'da' || asked === 'en') return asked;
  if (asked !== undefined)
    throw new UsageError(
      `--lang er da eller en, ikke ${String(asked)}.`,
      `--lang is da or en, not ${String(asked)}.`,
    );
  const machine = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^(|C|POSIX|da|nb|nn|no|sv|fo|kl)([_.@]|$)/.test(machine) ? 'da' : 'en';
}
