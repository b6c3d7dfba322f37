import type { Contacts } from '../../contact/data.js';
import { copenhagenDay, dayNumber } from '../../shared/clock.js';
import { mergeDataSets, soundRecords, type DataSet } from '../../shared/own-data/data-set.js';
import { readJson } from '../../validation/json.js';
import { judgeShape } from '../../validation/judge.js';
import { bundledData, schemaOf } from '../bundled.js';
import { UsageError, type Call, type Command } from '../command.js';
import { readInput } from '../files.js';
import { help, reasonInWords, strings } from './strings.js';
import { dueValues, type DueValue } from './values.js';

/** `30d`, `6w` or `3m` as days. */
function readWithin(text: unknown): number {
  const [, count, unit = 'd'] = /^(\d{1,4})([dwm])?$/.exec(String(text ?? '30d')) ?? [];
  if (count === undefined)
    throw new UsageError(
      `--within er fx 30d, 6w eller 3m, ikke ${String(text)}.`,
      `--within is such as 30d, 6w or 3m, not ${String(text)}.`,
    );
  return Number(count) * { d: 1, w: 7, m: 30 }[unit as 'd' | 'w' | 'm'];
}

function readToday(text: unknown, now: Date): string {
  if (text === undefined) return copenhagenDay(now);
  if (dayNumber(text) !== undefined) return text as string;
  throw new UsageError(
    `--today er en dag som 2026-11-01, ikke ${String(text)}.`,
    `--today is a day such as 2026-11-01, not ${String(text)}.`,
  );
}

/** The contacts of a file as the elements would read them, and how many faults that leaves out. */
async function readContacts(
  name: string | undefined,
  { context }: Call,
): Promise<{ data: Contacts; faults: number }> {
  const bundled = await bundledData('contacts');
  if (name === undefined) return { data: bundled as unknown as Contacts, faults: 0 };
  const { value } = readJson(await readInput(name, context), { comments: true });
  const faults = judgeShape(value, await schemaOf('contacts'));
  const own = value === undefined ? undefined : soundRecords(value, 'contacts', faults);
  if (!own)
    throw new UsageError(
      `${name} kan ikke læses som kontakter. Se fejlene med: npx pejlemaerker validate ${name}`,
      `${name} cannot be read as contacts. See the errors with: npx pejlemaerker validate ${name}`,
    );
  const data: DataSet = own.extends === 'bundled' ? mergeDataSets(bundled, own, 'contacts') : own;
  return { data: data as unknown as Contacts, faults: faults.length };
}

/** One value as a paragraph. */
function paragraph(one: DueValue, language: 'da' | 'en'): string {
  const say = strings[language];
  const speech = say.sentences[one.kind](one);
  const where = one.kind === 'phone' ? '' : say.call(one.phone);
  return (
    `${one.name} (${one.id}) – ${say.kinds[one.kind]}: ${one.value}\n` +
    `  ${say.why}${one.sentence}; ${reasonInWords(language, one.reason, one.until ?? '')}${one.until && !one.current ? ` ${one.until}` : ''}\n` +
    `  ${say.say}${speech}${where}\n`
  );
}

export const command: Command = {
  options: { within: { type: 'string' }, today: { type: 'string' }, json: { type: 'boolean' } },
  help,
  async run(call) {
    const { values, files, language, context } = call;
    if (files.length > 1)
      throw new UsageError('due tager én fil ad gangen.', 'due takes one file at a time.');
    const within = readWithin(values.within);
    const today = readToday(values.today, context.now);
    const { data, faults } = await readContacts(files[0], call);
    const due = dueValues(data, today, within, language);
    const say = strings[language];
    if (values.json) {
      const list = due.map((one) => ({
        contact: { id: one.id, name: one.name },
        kind: one.kind,
        value: one.value,
        path: one.path,
        current: one.current,
        until: one.until ?? null,
        reason: one.reason,
        sentence: one.sentence,
        say: say.sentences[one.kind](one),
      }));
      context.out(`${JSON.stringify({ today, within, count: list.length, due: list }, null, 2)}\n`);
    } else if (due.length) {
      context.out(
        `${say.title(due.length, today, within)}\n${due.map((one) => `${paragraph(one, language)}\n`).join('')}${say.footer}`,
      );
    } else context.out(say.none(today, within));
    if (!faults) return 0;
    context.err(
      language === 'da'
        ? `pejlemaerker: ${faults} fejl i ${files[0]!}; kontakter, der ikke kan vises, er ikke med. Se: npx pejlemaerker validate ${files[0]!}\n`
        : `pejlemaerker: ${faults} errors in ${files[0]!}; contacts that cannot be shown are left out. See: npx pejlemaerker validate ${files[0]!}\n`,
    );
    return 1;
  },
};
