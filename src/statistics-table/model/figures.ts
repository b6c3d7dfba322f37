/** What one figure looks like: its words, its share and its bar, all from the same number. Pure. */
import { numberFormat } from '../../shared/intl.js';
import type { Language } from '../../shared/language.js';
import { readText, type ReadText } from '../../shared/text.js';
import type { Row, Table } from '../data.js';
import { strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** A figure in words; without `figure` there is none, which is never the same as zero. */
export interface FigureView {
  /** Such as "Mindst". */
  qualifier?: string | undefined;
  /** Such as "1.411", "4 af 5", "1-2 af 100". */
  figure?: string;
  /** Where it counts something else than its table. */
  unit?: ReadText | undefined;
  /** Such as "24,9 %". */
  share?: string | undefined;
  /** Width of the bar in per cent, and of its fainter end where the source gives a range. */
  bar?: [value: number, to: number] | undefined;
}

/** What the figures of one table are measured by. */
export interface Measure {
  language: Language;
  /** Out of how many a row is counted: proportions have their own, counts the table's total. */
  whole: (row: Row) => number | undefined;
  /** Whether figures are written as "4 af 5". */
  proportions: boolean;
  /** What a full bar stands for; 0 where no bars may be drawn. */
  full: (row: Row) => number;
  /** Decimals of a whole column. */
  decimals: number;
  /** The qualifier that holds unless a row says otherwise. */
  qualifier: NonNullable<Table['qualifier']>;
}

/**
 * How many decimals numbers were written with.
 * @param values The numbers; missing ones have none.
 * @returns The most that one of them has, 0 to 3.
 */
export const decimalsOf = (values: (number | null | undefined)[]): number =>
  values.reduce<number>(
    (most, value) => Math.max(most, Math.min(3, `${value ?? 0}`.split('.')[1]?.length ?? 0)),
    0,
  );

const span = (format: Intl.NumberFormat, value: number, to: number): string =>
  to > value ? format.formatRange(value, to) : format.format(value);

/**
 * Finds what a table's figures are measured by.
 * @param table The table.
 * @param language The reader's language.
 * @returns The measure of every row of the table.
 */
export function measureOf(table: Table, language: Language): Measure {
  const { kind, rows, total, comparable = true, qualifier = 'exact' } = table;
  const proportions = kind === 'proportions';
  // Rows that count something else, or in another way, must not be held against each other.
  const alike = (row: Row): boolean => comparable && !row.unit;
  const largest = rows.reduce(
    (most, row) => (alike(row) && !row.suppressed ? Math.max(most, row.value ?? 0, row.to ?? 0) : most),
    0,
  );
  const whole = proportions
    ? ({ of }: Row) => (of! > 0 ? of : undefined)
    : (row: Row) => (alike(row) && total ? total : undefined);
  return {
    language,
    proportions,
    qualifier,
    whole,
    full: (row) => (alike(row) ? (proportions ? (whole(row) ?? 0) : largest) : 0),
    decimals: decimalsOf([total, ...rows.flatMap(({ value, to }) => [value, to])]),
  };
}

/**
 * Makes the words, the share and the bar of one figure.
 * @param row The figure, with its qualifier and range.
 * @param measure What the table's figures are measured by.
 * @returns Without `figure` where there is none; without share and bar where it must not be compared.
 */
export function figureView(row: Row, measure: Measure): FigureView {
  const { value, to = value } = row;
  const { language, proportions } = measure;
  const words = wordsIn(strings, language);
  // So few may be recognised: whatever else the row says, it has neither figure, share nor bar.
  if (row.suppressed) return { figure: words.few };
  // A site's own row may also leave it out.
  if (value == null) return {};
  const whole = measure.whole(row);
  const digits = proportions ? decimalsOf([value, to]) : measure.decimals;
  const number = span(
    numberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    value,
    to!,
  );
  const full = measure.full(row);
  const width = (end: number): number => Math.round(Math.min(1, Math.max(0, end / full)) * 1e4) / 100;
  const qualifier = row.qualifier === measure.qualifier ? undefined : words.qualifiers[row.qualifier!];
  return {
    qualifier,
    figure: proportions && whole ? words.of(number, numberFormat(language).format(whole)) : number,
    unit: readText(row.unit, language),
    share: whole && full ? share(row, whole, qualifier, measure) : undefined,
    bar: full ? [width(value), width(Math.max(value, to!))] : undefined,
  };
}

/**
 * Shares of a total have one decimal. "Two out of three" is said roughly, so its share has two digits; where it is a
 * lower limit it is rounded down, since "more than 67 %" would claim too much.
 */
function share(
  row: Row,
  whole: number,
  qualifier: string | undefined,
  { language, proportions }: Measure,
): string {
  const { value, to = value } = row;
  const lower = row.qualifier === 'at-least' || row.qualifier === 'more-than';
  const format = numberFormat(
    language,
    proportions
      ? { style: 'percent', maximumSignificantDigits: 2, roundingMode: lower ? 'floor' : 'halfExpand' }
      : { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  );
  const text = span(format, value! / whole, to! / whole);
  return proportions && qualifier ? `${qualifier} ${text}` : text;
}
