/** A table of figures as it is shown. Pure: the sort, the language and the day are arguments. */
import { copenhagenDay } from '../../shared/clock.js';
import { danishOrder } from '../../shared/intl.js';
import type { Language } from '../../shared/language.js';
import { readText, type ReadText } from '../../shared/text.js';
import type { Row, Statistics, Table } from '../data.js';
import { figureView, measureOf, type FigureView } from './figures.js';
import type { Sort } from './sort.js';
import { periodInWords, sourceInWords, type Line } from './source.js';
import { tableOf } from './table-of.js';
import { strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** One row. */
export interface RowView extends FigureView {
  label: ReadText;
  /** Period, note and source of this figure. */
  details: Line[];
}

/** A whole table. */
export interface TableView {
  title: ReadText;
  takeaway: ReadText | undefined;
  /** To read before the figures. */
  notices: Line[];
  /** Population and period, in words. */
  caption: Line[];
  /** Headings of the columns. */
  columns: { label: ReadText; value: ReadText; share: string | undefined };
  rows: RowView[];
  total: RowView | undefined;
  /** Whether there are bars to draw. */
  bars: boolean;
  /** To read after the figures: source, dates, notes. */
  notes: Line[];
  /** Known weaknesses of the figures. */
  reservations: Line[];
}

/**
 * Sorts the rows of a table: by their numbers or in Danish alphabetical order. Proportions are sorted by their share.
 * @param table The table.
 * @param sort The order.
 * @param language Language in which labels are sorted.
 * @returns The rows; those without a figure, or with one that is kept back, come last where figures are sorted.
 */
export function sortRows(table: Table, { by, direction }: Sort, language: Language): Row[] {
  if (by === 'source') return table.rows;
  const sign = direction === 'descending' ? -1 : 1;
  const { compare } = danishOrder();
  const { proportions, whole } = measureOf(table, language);
  return table.rows
    .map((row) => ({
      row,
      label: readText(row.label, language)!.text,
      last: Number(by === 'value' && (row.suppressed || row.value == null)),
      value: row.value! / ((proportions && whole(row)) || 1),
    }))
    .sort(
      (a, b) => a.last - b.last || sign * (by === 'value' ? a.value - b.value : compare(a.label, b.label)),
    )
    .map(({ row }) => row);
}

/** Leaves out what there is nothing to say of, and makes lines of the rest. */
const lines = (values: (Line | string | boolean | undefined)[]): Line[] =>
  values.flatMap((value) => (typeof value === 'string' && value ? { text: value } : ((value || []) as Line)));

/** The first letter as a heading has it. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Makes the view of one table.
 * @param data The data set that holds it.
 * @param table The table.
 * @param sort How to sort it.
 * @param language The reader's language.
 * @param now The moment: an update that was due before its day in Copenhagen is late.
 * @returns Everything that is drawn, in words and in the order asked for.
 */
export function tableView(
  data: Statistics,
  table: Table,
  sort: Sort,
  language: Language,
  now: Date,
): TableView {
  const {
    kind,
    qualifier,
    period,
    total,
    comparable = true,
    asOf,
    nextUpdate,
    notes = [],
    defects = [],
  } = table;
  const words = wordsIn(strings, language);
  const read = (text: Row['note']): ReadText | undefined => readText(text, language);
  const inWords = (period: string | undefined): string | undefined =>
    period && periodInWords(period, language);
  const measure = measureOf(table, language);
  const rowView = (row: Row, by = measure): RowView => ({
    ...figureView(row, by),
    label: read(row.label)!,
    details: lines([
      capital(inWords(row.period) ?? ''),
      row.preliminary && words.preliminary,
      read(row.note),
      sourceInWords(row.source, language),
    ]),
  });
  const rows = sortRows(table, sort, language).map((row) => rowView(row));
  const unit = read(table.unit) ?? { text: words.amount };
  // What speaks for the whole data set does not speak for rows that name their own source.
  const source = table.source ?? (table.rows.every((row) => row.source) ? undefined : data.source);
  return {
    title: read(table.title)!,
    takeaway: read(table.takeaway),
    notices: lines([
      !comparable && words.notComparable,
      ...(table.supersededBy ?? []).map((id) => {
        const newer = tableOf(data, id);
        return newer ? { before: `${words.newer}: `, ...read(newer.title)! } : `${words.newer}.`;
      }),
    ]),
    caption: lines([
      read(table.population),
      [period && words.period(inWords(period)!), words.allQualified[qualifier!]].filter(Boolean).join(' '),
    ]),
    columns: {
      label: { text: words.category },
      value: { ...unit, text: capital(unit.text) },
      share: rows.some((row) => row.share) ? words.share : undefined,
    },
    rows,
    total:
      comparable && kind !== 'proportions' && typeof total === 'number'
        ? {
            ...rowView(
              { id: '', label: words.total, value: total, qualifier },
              { ...measure, qualifier: 'exact' },
            ),
            bar: undefined,
          }
        : undefined,
    bars: rows.some((row) => row.bar),
    notes: lines([
      sourceInWords(source, language),
      asOf && words.asOf(inWords(asOf)!),
      nextUpdate && words.nextUpdate(inWords(nextUpdate)!, nextUpdate < copenhagenDay(now)),
      ...notes.map(read),
    ]),
    reservations: lines(defects.map(read)),
  };
}
