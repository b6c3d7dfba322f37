/** Reads and writes files, and says in words what goes wrong. */
import { readFile, writeFile } from 'node:fs/promises';
import { UsageError, type InBothLanguages, type CliContext } from './command.js';

const reasons: Record<string, InBothLanguages> = {
  ENOENT: { da: 'Filen findes ikke', en: 'There is no such file' },
  EISDIR: { da: 'Det er en mappe, ikke en fil', en: 'This is a folder, not a file' },
  EACCES: { da: 'Filen må ikke læses eller skrives her', en: 'This file may not be read or written here' },
  EEXIST: {
    da: 'Filen findes allerede. Tilføj --force for at skrive over den',
    en: 'The file is there already. Add --force to write over it',
  },
};

function inWords(error: NodeJS.ErrnoException, name: string): UsageError {
  const { da, en } = reasons[error.code ?? ''] ?? { da: error.message, en: error.message };
  return new UsageError(`${da}: ${name}`, `${en}: ${name}`);
}

/**
 * The bytes of a file, or of what is piped in where its name is `-`.
 * @throws UsageError when it cannot be read.
 */
export async function readInput(name: string, { stdin }: CliContext): Promise<Uint8Array> {
  if (name === '-') {
    const parts: Uint8Array[] = [];
    for await (const part of stdin) parts.push(Buffer.from(part as Uint8Array));
    return Buffer.concat(parts);
  }
  try {
    return await readFile(name);
  } catch (error) {
    throw inWords(error as NodeJS.ErrnoException, name);
  }
}

/**
 * Writes to a file, or to the terminal where there is no name or it is `-`.
 * @throws UsageError when the file is there already and `force` is not given, or when it cannot be written.
 */
export async function writeOutput(
  name: string | undefined,
  text: string,
  force: boolean,
  { out }: CliContext,
): Promise<void> {
  if (name === undefined || name === '-') return void out(text);
  try {
    // "wx" fails where there is a file already, also when somebody else has made it this very moment.
    await writeFile(name, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw inWords(error as NodeJS.ErrnoException, name);
  }
}
