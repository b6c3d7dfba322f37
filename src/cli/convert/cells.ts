/** Cells of a spreadsheet, in and out, as Danes write them. Pure. */
import { parse } from 'csv-parse/sync';
import { UsageError } from '../command.js';

/** `1.11.2026`, `01-11-2026`, `1/11 2026` as 2026-11-01; `11-2026` as a month; anything else as it is. */
export function readDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(text.trim()) ?? [];
  if (day) return `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [, only, of] = /^(\d{1,2})[-./](\d{4})$/.exec(text.trim()) ?? [];
  return only ? `${of}-${only.padStart(2, '0')}` : text.trim();
}

/** The separator of a file: the one of `;`, `,` and tab that its first line has most of. */
function separatorOf(text: string): string {
  const line = text.split(/\r?\n/, 1)[0]!.replace(/"[^"]*"/g, '');
  return [';', ',', '\t']
    .map((separator) => [line.split(separator).length, separator] as const)
    .sort(([one], [other]) => other - one)[0]![1];
}

/**
 * Reads the rows of a CSV file, whatever its separator, with or without a `sep=` line.
 * @throws UsageError with the line where a quotation mark is missing.
 */
export function readRows(text: string): string[][] {
  const [, separator, rest] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? [];
  try {
    return parse(rest ?? text, {
      delimiter: separator ?? separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      // A spreadsheet saves empty rows at the end as separators only.
      skip_records_with_empty_values: false,
    });
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(
      `Filen kan ikke læses som CSV: ${message}`,
      `The file cannot be read as CSV: ${message}`,
    );
  }
}

/** A formula can do harm in a spreadsheet, so it is kept as words (OWASP, CSV injection); a number is no formula. */
export const guarded = (text: string): string => text.replace(/^([=@\t\r]|[+-](?!\d[\d ]*$))/, "'$&");
export const unguarded = (text: string): string => text.replace(/^'(?=[=@+\t\r-])/, '');

/** Rows as Danish Excel opens them: byte-order mark, semicolons, CRLF. */
export const writeRows = (rows: string[][]): string =>
  `\uFEFF${rows
    .map((row) =>
      row
        .map(guarded)
        .map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(';'),
    )
    .join('\r\n')}\r\n`;

/** Lower-case English letters, digits and hyphens, as an id has them: "Værestedet på Ærø" is "vaerestedet-paa-aeroe". */
export const idFrom = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** An id that is not taken yet. */
export function freeId(text: string, taken: Set<string>): string {
  const id = idFrom(text) || 'uden-navn';
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}
