import type { Contacts } from '../../contact/data.js';
import { decode } from '../../validation/decode.js';
import { parseJson, type SyntaxFinding } from '../../validation/json.js';
import { bundledData, kindsOf } from '../bundled.js';
import { UsageError, type Call, type Command } from '../command.js';
import { readInput, writeOutput } from '../files.js';
import { check } from '../validate/check.js';
import { asText } from '../validate/command.js';
import { csvToContacts } from './csv-in.js';
import { contactsToCsv, template } from './csv-out.js';
import { tablesFrom, type Cube } from './cube.js';
import { help } from './help.js';
import { hsdsToContacts } from './hsds.js';
import { readJsonStat } from './json-stat.js';
import { Losses } from './losses.js';
import { readStatbankCsv } from './statbank-csv.js';

const formats = ['csv', 'hsds', 'json-stat', 'statbank-csv'];

/** An option's value as text. */
const textOf = ({ values }: Call, name: string): string | undefined => values[name] as string | undefined;

/** Value of a JSON text. @throws UsageError when it is none. */
function jsonOf(text: string, file: string): unknown {
  const { value, faults } = parseJson(text, { comments: true });
  if (value !== undefined) return value;
  const { line, column } = faults.at(-1)!.found as SyntaxFinding;
  throw new UsageError(
    `${file} er ikke JSON: linje ${line}, tegn ${column}.`,
    `${file} is not JSON: line ${line}, column ${column}.`,
  );
}

function statistics(cube: Cube, call: Call, losses: Losses): object {
  const known = textOf(call, 'small-counts');
  const tables = tablesFrom(
    cube,
    {
      id: textOf(call, 'id'),
      title: textOf(call, 'title'),
      unit: textOf(call, 'unit'),
      smallCountsKnown: known === 'known',
      ownCalculation: call.values['own-calculation'] === true,
    },
    losses,
  );
  return { tables };
}

/** The data file that a file of another format makes. */
async function converted(
  from: string,
  text: string,
  file: string,
  call: Call,
  losses: Losses,
): Promise<object> {
  const table = textOf(call, 'table');
  switch (from) {
    case 'csv': {
      const { audiences } = await bundledData('contacts');
      return csvToContacts(text, audiences as Record<string, unknown>, losses, call.language);
    }
    case 'hsds':
      return hsdsToContacts(jsonOf(text, file), losses);
    case 'json-stat':
      return statistics(readJsonStat(jsonOf(text, file), table, call.language, losses), call, losses);
    default:
      if (!table)
        losses.add('/source/table', null, {
          da: 'skriv --table, så kilden bliver skrevet, som Danmarks Statistik beder om',
          en: 'write --table for the source to be written as Statistics Denmark asks for it',
        });
      return statistics(readStatbankCsv(text, table, call.language, losses), call, losses);
  }
}

/** Tells what was lost. */
function report(losses: Losses, { language, context }: Call): void {
  if (!losses.size) return;
  const title =
    language === 'da'
      ? 'pejlemaerker: Det her kom ikke med, eller blev ændret:'
      : 'pejlemaerker: This did not come along, or was changed:';
  context.err(
    `${title}\n${losses
      .lines(language)
      .map((line) => `  ${line}\n`)
      .join('')}`,
  );
}

/** Refuses calls that make no sense. @returns The one file. */
function fileOf({ values, files }: Call): string {
  const { from, to } = values;
  if ((from === undefined) === (to === undefined))
    throw new UsageError(
      `Skriv --from (${formats.join(', ')}) eller --to csv.`,
      `Write --from (${formats.join(', ')}) or --to csv.`,
    );
  if (from !== undefined && !formats.includes(String(from)))
    throw new UsageError(
      `--from er ${formats.join(', ')}, ikke ${String(from)}.`,
      `--from is ${formats.join(', ')}, not ${String(from)}.`,
    );
  if (to !== undefined && to !== 'csv')
    throw new UsageError(`--to er csv, ikke ${String(to)}.`, `--to is csv, not ${String(to)}.`);
  const small = values['small-counts'];
  if (small !== undefined && small !== 'known')
    throw new UsageError(
      `--small-counts er known, ikke ${String(small)}.`,
      `--small-counts is known, not ${String(small)}.`,
    );
  if (files.length !== 1)
    throw new UsageError('convert tager netop én fil.', 'convert takes exactly one file.');
  return files[0]!;
}

async function toCsv(file: string, bytes: Uint8Array, call: Call): Promise<number> {
  const { language, context, values } = call;
  const checked = await check(bytes, language);
  const { value } = checked;
  // However it was saved, its letters are right, and the result is saved anew.
  const problems = checked.problems.filter(({ rule }) => rule !== 'encoding');
  if (kindsOf(value)[0] !== 'contacts')
    throw new UsageError(`${file} har ingen kontakter.`, `${file} has no contacts.`);
  if (problems.length) {
    context.err(asText(file, problems, language));
    throw new UsageError(
      `${file} har fejl og er ikke lavet om.`,
      `${file} has errors and was not converted.`,
    );
  }
  const losses = new Losses();
  const { audiences } = await bundledData('contacts');
  const csv = contactsToCsv(value as Contacts, audiences as Record<string, unknown>, language, losses);
  await writeOutput(textOf(call, 'output'), csv, values.force === true, context);
  report(losses, call);
  return 0;
}

export const command: Command = {
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    template: { type: 'boolean' },
    table: { type: 'string' },
    id: { type: 'string' },
    title: { type: 'string' },
    unit: { type: 'string' },
    'small-counts': { type: 'string' },
    'own-calculation': { type: 'boolean' },
  },
  help,
  async run(call) {
    const { values, language, context } = call;
    const output = textOf(call, 'output');
    const force = values.force === true;
    if (values.template) {
      await writeOutput(output, template(language), force, context);
      return 0;
    }
    const file = fileOf(call);
    const bytes = await readInput(file, context);
    if (values.to) return toCsv(file, bytes, call);
    const losses = new Losses();
    const data = await converted(String(values.from), decode(bytes).text, file, call, losses);
    const json = `${JSON.stringify(data, null, 2)}\n`;
    await writeOutput(output, json, force, context);
    report(losses, call);
    const checked = await check(new TextEncoder().encode(json), language);
    if (!checked.problems.length) return 0;
    const name = output ?? (language === 'da' ? '(resultatet)' : '(the result)');
    context.err(asText(name, checked.problems, language));
    return 1;
  },
};
