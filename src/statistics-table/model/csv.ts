/** A table as a file: text out, nothing else. */
import type { Language } from '../../shared/language.js';
import { readText } from '../../shared/text.js';
import type { Row, Statistics, Table } from '../data.js';
import { measureOf } from './figures.js';
import { periodInWords, sourceInWords } from './source.js';
import { csvColumns, strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

const plainNames = ['label', 'value', 'to', 'of', 'share', 'unit', 'period', 'qualifier', 'source'];

/**
 * One table as CSV, in the editor's order. Where there is no figure, or one that is kept back, the cell is empty.
 * @param data The data set that holds it.
 * @param table The table.
 * @param language Language of the words.
 * @param excel For Excel in Danish: byte-order mark, semicolons, decimal comma, and no `sep=` line, which would make
 * Excel overlook the mark. Otherwise RFC 4180: commas, decimal points, fields, periods and qualifiers as in the data.
 * @returns The file's text, a header first, each line ended by CR and LF.
 */
export function tableCsv(data: Statistics, table: Table, language: Language, excel: boolean): string {
  const words = wordsIn(strings, language);
  const { full, whole } = measureOf(table, language);
  const separator = excel ? ';' : ',';
  const cell = (value: string | number | null | undefined): string => {
    if (typeof value === 'number') return excel ? `${value}`.replace('.', ',') : `${value}`;
    // A formula can do harm in a spreadsheet, so it is kept as words (OWASP, CSV injection).
    const text = `${value ?? ''}`.replace(/^([=@\t\r]|[+-](?!\d+([.,]\d+)?$))/, "'$&");
    return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const cells = (row: Row): (string | number | null | undefined)[] => {
    const { unit = table.unit, period = table.period, qualifier = table.qualifier } = row;
    // Figures that are hidden from readers are not in the file either.
    const { value, to }: Pick<Row, 'value' | 'to'> = row.suppressed ? { value: null } : row;
    const { source = table.source ?? data.source } = row;
    const of = whole(row);
    const { text = '', after = '' } = sourceInWords(source, language) ?? {};
    return [
      readText(row.label, language)!.text,
      value,
      to,
      of,
      of && full(row) && value !== null ? Math.round((value / of) * 1e4) / 1e4 : null,
      readText(unit, language)?.text,
      excel && period ? periodInWords(period, language) : period,
      excel ? words.qualifiers[qualifier!] : qualifier,
      [text + after, source?.url].filter((part) => part).join(' '),
    ];
  };
  const lines = [excel ? wordsIn(csvColumns, language) : plainNames, ...table.rows.map(cells)];
  return (excel ? '\uFEFF' : '') + lines.map((line) => `${line.map(cell).join(separator)}\r\n`).join('');
}
