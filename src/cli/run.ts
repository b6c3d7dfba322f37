import type { OwnLanguage } from '../shared/language.js';
import { version } from '../shared/version.js';
import { commonOptions, readArguments, readLanguage } from './arguments.js';
import { UsageError, type CliContext } from './command.js';
import { commands } from './commands.js';

/** Lines in two columns. */
const overview = (language: OwnLanguage): string =>
  Object.entries(commands)
    .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary[language]}\n`)
    .join('');

const help = {
  da: () => `Brug: npx pejlemaerker KOMMANDO [valg]

${overview('da')}
  --help     Vis hjælp. "npx pejlemaerker KOMMANDO --help" viser hjælp til én kommando.
  --lang     da eller en. Ellers maskinens sprog.
  --version  Vis versionen.
`,
  en: () => `Usage: npx pejlemaerker COMMAND [options]

${overview('en')}
  --help     Show help. "npx pejlemaerker COMMAND --help" shows help for one command.
  --lang     da or en. Otherwise the language of the machine.
  --version  Show the version.
`,
};

/** The language that was asked for, wherever among the words it stands; the machine's if that makes no sense. */
function languageOf(words: string[], context: CliContext): OwnLanguage {
  const asked = words.flatMap((word, i) =>
    word.startsWith('--lang=') ? [word.slice(7)] : word === '--lang' ? [words[i + 1] ?? ''] : [],
  );
  const last = asked.at(-1);
  return readLanguage(last === 'da' || last === 'en' ? last : undefined, context.env);
}

/**
 * Runs one command.
 * @param words The arguments after `pejlemaerker`, split by the shell.
 * @param context Streams, environment and clock.
 * @returns The exit code: 0, 1 when something is wrong with the data, 2 when it could not be done as called.
 */
export async function run(words: string[], context: CliContext): Promise<number> {
  const language = languageOf(words, context);
  try {
    // What stands before the command is about the program as a whole.
    const place = words.findIndex((word, i) => !word.startsWith('-') && words[i - 1] !== '--lang');
    const [before, name] = place < 0 ? [words, undefined] : [words.slice(0, place), words[place]!];
    const { values } = readArguments(before, { ...commonOptions, version: { type: 'boolean' } });
    readLanguage(values.lang, context.env);
    if (values.version || values.help) {
      context.out(values.version ? `${version}\n` : help[language]());
      return 0;
    }
    if (name === undefined) {
      context.err(help[language]());
      return 2;
    }
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!entry) {
      const known = Object.keys(commands).join(', ');
      throw new UsageError(
        `Ukendt kommando: ${name}. Vælg en af: ${known}.`,
        `Unknown command: ${name}. Choose one of: ${known}.`,
      );
    }
    const { command } = await entry.load();
    const call = readArguments(words.slice(place + 1), { ...commonOptions, ...command.options });
    readLanguage(call.values.lang, context.env);
    if (call.values.help) {
      context.out(command.help[language]);
      return 0;
    }
    return await command.run({ ...call, language, context });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.err(`pejlemaerker: ${error.words[language]}\n`);
    return 2;
  }
}
