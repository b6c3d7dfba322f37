/** CSV from Statistics Denmark: the API's long form, and the matrix that the website saves. */
import type { OwnLanguage } from '../../shared/language.js';
import { UsageError } from '../command.js';
import { readRows } from './cells.js';
import { periodOf, type Cube, type Dimension } from './cube.js';
import type { Losses } from './losses.js';

/** `5.932.654`, `5 932 654` and `22,5` as numbers; `..` and empty cells are none. "-" is Statistics Denmark's nought. */
export function readNumber(text: string): number | null {
  const compact = text.trim().replace(/[\s\u00A0]/g, '');
  if (compact === '-') return 0;
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact))
    return Number(compact.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+([.,]\d+)?$/.test(compact) ? Number(compact.replace(',', '.')) : null;
}

const noFigures = { da: 'er ingen række med tal', en: 'is no row of figures' };
const unique = (list: string[]): string[] => [...new Set(list)];
const isTime = (label: string, categories: string[]): boolean =>
  /^(tid|time)$/i.test(label) || categories.every((one) => periodOf(one) !== undefined);
const dimension = (label: string, categories: string[]): Dimension => ({
  label,
  role: isTime(label, categories) ? 'time' : 'other',
  categories: categories.map((code) => ({ code, label: code })),
});

/** A title, a row of periods, and rows of names and figures, as a long list. */
function fromMatrix(
  rows: string[][],
  losses: Losses,
): { title: string; header: string[]; records: string[][] } {
  const title = rows[0]![0]!.trim();
  const times = rows[1]!;
  const names = times.findIndex((cell) => cell.trim() && periodOf(cell) !== undefined);
  const above: string[] = [];
  const records = rows.slice(2).flatMap((row) => {
    if (row.length <= names) {
      // Sources and notes stand below the figures.
      const text = row.filter((cell) => cell.trim()).join('; ');
      if (text) losses.add('/', text, noFigures);
      return [];
    }
    // A name holds for the rows below it until there is another.
    const own = row.slice(0, names).map((cell, i) => (above[i] = cell.trim() || (above[i] ?? '')));
    return row.slice(names).map((value, i) => [...own, times[names + i]!.trim(), value]);
  });
  return {
    title,
    header: [...Array.from({ length: names }, (_, i) => `${i + 1}`), 'TID', 'INDHOLD'],
    records,
  };
}

/**
 * Reads a file. Which table it is does not stand in it, so the caller has to say.
 * @throws UsageError when it has no figures, or twice the same.
 */
export function readStatbankCsv(
  text: string,
  table: string | undefined,
  language: OwnLanguage,
  losses: Losses,
): Cube {
  const rows = readRows(text);
  const isMatrix = rows[0]?.filter((cell) => cell.trim()).length === 1 && (rows[1]?.length ?? 0) > 1;
  const { title, header, records } = isMatrix
    ? fromMatrix(rows, losses)
    : { title: '', header: rows[0]?.map((cell) => cell.trim()) ?? [], records: rows.slice(1) };
  const last = header.length - 1;
  const whole = records.filter((row) => row.length === header.length);
  for (const row of records)
    if (row.length !== header.length && row.some((cell) => cell.trim()))
      losses.add('/', row.filter((cell) => cell.trim()).join('; '), noFigures);
  if (last < 1 || !whole.some((row) => readNumber(row[last]!) !== null))
    throw new UsageError(
      'Filen har ingen tal i sidste kolonne.',
      'The file has no figures in its last column.',
    );
  const dimensions = header
    .slice(0, last)
    .map((label, i) => dimension(label, unique(whole.map((row) => row[i]!.trim()))));
  const count = dimensions.reduce((all, { categories }) => all * categories.length, 1);
  const values: (number | null)[] = Array.from({ length: count }, () => null);
  const status: Record<number, string> = {};
  const filled = new Set<number>();
  for (const row of whole) {
    const at = dimensions.reduce(
      (place, { categories }, i) =>
        place * categories.length + categories.findIndex(({ code }) => code === row[i]!.trim()),
      0,
    );
    if (filled.has(at))
      throw new UsageError(
        `Der er to tal for ${row.slice(0, last).join(', ')}.`,
        `There are two figures for ${row.slice(0, last).join(', ')}.`,
      );
    filled.add(at);
    values[at] = readNumber(row[last]!);
    if (values[at] === null) status[at] = row[last]!;
  }
  return {
    title: title || table || 'Tabel',
    publisher: 'Danmarks Statistik',
    table,
    updated: undefined,
    unit: undefined,
    language: header[last] === 'CONTENTS' ? 'en' : language,
    dimensions,
    values,
    status,
  };
}
