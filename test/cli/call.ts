import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.js';

/** What a call printed, and its exit code. */
export interface Answer {
  code: number;
  out: string;
  err: string;
}

const encoder = new TextEncoder();

/** Runs the command line in this process, in Danish unless the machine says otherwise. */
export async function call(
  words: string[],
  {
    stdin = '',
    env = {},
    now = '2026-11-02T12:00:00Z',
  }: {
    stdin?: string | Uint8Array;
    env?: Record<string, string>;
    now?: string;
  } = {},
): Promise<Answer> {
  const answer = { out: '', err: '' };
  const code = await run(words, {
    out: (text) => void (answer.out += text),
    err: (text) => void (answer.err += text),
    stdin: (async function* () {
      yield typeof stdin === 'string' ? encoder.encode(stdin) : stdin;
    })(),
    env,
    now: new Date(now),
  });
  return { code, ...answer };
}

export const fixture = (name: string): string =>
  fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
export const dataFile = (kind: string): string =>
  fileURLToPath(new URL(`../../data/${kind}.json`, import.meta.url));
export const readJson = (path: string): never => JSON.parse(readFileSync(path, 'utf8')) as never;
/** A file of contacts with this one. */
export const contact = (more: object): string =>
  JSON.stringify({ contacts: [{ id: 'a', name: 'A', ...more }] });
