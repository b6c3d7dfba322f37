import { UsageError, type InBothLanguages, type Command } from '../command.js';
import { readInput } from '../files.js';
import { check } from './check.js';
import type { Problem } from './problem.js';

const help: InBothLanguages = {
  da: `Brug: npx pejlemaerker validate FIL… [--json] [--lang da|en]

Tjekker datafiler: kontakter, statistik, samtalekort og tjeklister. Filens slags ses af dens felter.
Alle fejl vises med fil, linje, kolonne, sti, regel, hvad der blev fundet, og hvad du skal skrive. Råd vises på
samme måde, men er ingen fejl.

  FIL     En eller flere filer. - læser det, der sendes ind.
  --json  Svaret som JSON.

Slutkode: 0 alt er i orden, 1 der er fejl, 2 en fil kan ikke læses, eller kaldet er forkert.
`,
  en: `Usage: npx pejlemaerker validate FILE… [--json] [--lang da|en]

Checks data files: contacts, statistics, conversation cards and checklists. The kind is seen from the fields.
Every error is shown with file, line, column, path, rule, what was found, and what to write. Advice is shown in
the same way, but is no error.

  FILE    One or more files. - reads what is piped in.
  --json  The answer as JSON.

Exit code: 0 all is well, 1 there are errors, 2 a file cannot be read, or the call makes no sense.
`,
};

const words = {
  da: {
    rule: 'Regel:  ',
    found: 'Fundet: ',
    write: 'Råd:    ',
    kinds: {
      contacts: 'kontakter',
      statistics: 'tabeller',
      conversations: 'samlinger',
      checklists: 'lister',
    },
    fine: (file: string, count: number, kind: string, advice: number) =>
      `${file} er i orden: ${count} ${kind}.${advice ? ' Rådene ovenfor kan hjælpe læseren.' : ''}\n`,
    errors: (file: string, count: number) => `${file}: ${count} fejl.\n`,
    noFile: 'Hvilken fil? Skriv: npx pejlemaerker validate FIL…',
  },
  en: {
    rule: 'Rule:   ',
    found: 'Found:  ',
    write: 'Advice: ',
    kinds: { contacts: 'contacts', statistics: 'tables', conversations: 'decks', checklists: 'lists' },
    fine: (file: string, count: number, kind: string, advice: number) =>
      `${file} is fine: ${count} ${kind}.${advice ? ' The advice above can help readers.' : ''}\n`,
    errors: (file: string, count: number) => `${file}: ${count} ${count === 1 ? 'error' : 'errors'}.\n`,
    noFile: 'Which file? Write: npx pejlemaerker validate FILE…',
  },
};

/** Problems or advice as paragraphs. */
export function asText(file: string, problems: Problem[], language: 'da' | 'en'): string {
  const { rule, found, write } = words[language];
  return problems
    .map(
      (one: Problem) =>
        `${file}:${one.line}:${one.column} ${one.path || '/'}${one.id === undefined ? '' : ` (${one.id})`}\n` +
        `  ${rule}${one.title} [${one.rule}]\n  ${found}${one.found}\n  ${write}${one.write}\n`,
    )
    .join('\n');
}

export const command: Command = {
  options: { json: { type: 'boolean' } },
  help,
  async run({ files, values, language, context }) {
    const say = words[language];
    if (!files.length) throw new UsageError(words.da.noFile, words.en.noFile);
    let code = 0;
    const answers: object[] = [];
    for (const file of files) {
      let bytes;
      try {
        bytes = await readInput(file, context);
      } catch (error) {
        // The others are checked all the same.
        if (!(error instanceof UsageError)) throw error;
        context.err(`pejlemaerker: ${error.words[language]}\n`);
        answers.push({ file, valid: false, unreadable: error.words[language], errors: [] });
        code = 2;
        continue;
      }
      const report = await check(bytes, language);
      const { kind, count, problems, advice } = report;
      if (problems.length) code = Math.max(code, 1);
      answers.push({ file, kind, count, valid: !problems.length, errors: problems, advice });
      if (values.json) continue;
      const told = asText(file, [...problems, ...advice], language);
      context.out(
        (told && `${told}\n`) +
          (problems.length
            ? say.errors(file, problems.length)
            : say.fine(file, count, say.kinds[kind!], advice.length)),
      );
    }
    if (values.json) context.out(`${JSON.stringify({ valid: code === 0, files: answers }, null, 2)}\n`);
    return code;
  },
};
