/** A table of figures with any number of dimensions, and how it becomes tables of rows. */
import { dayNumber } from '../../shared/clock.js';
import type { OwnLanguage } from '../../shared/language.js';
import { freeId } from './cells.js';
import type { Losses } from './losses.js';

type Fields = Record<string, unknown>;

/** One way in which the figures are divided. */
export interface Dimension {
  label: string;
  categories: { code: string; label: string }[];
  /** `time`, `metric` (what is counted), or anything else. */
  role: 'time' | 'metric' | 'other';
}

/** Figures as a statistical office gives them. */
export interface Cube {
  title: string;
  publisher: string | undefined;
  /** The office's own id of the table. */
  table: string | undefined;
  /** Day on which it was updated. */
  updated: string | undefined;
  unit: string | undefined;
  language: OwnLanguage;
  dimensions: Dimension[];
  /** The last dimension runs fastest. Null where there is no figure. */
  values: (number | null)[];
  /** Why there is none, by position. */
  status: Record<number, string>;
}

/** Options of the conversion. */
export interface CubeOptions {
  id: string | undefined;
  title: string | undefined;
  unit: string | undefined;
  /** Everybody may know counts of one to four. */
  smallCountsKnown: boolean;
  ownCalculation: boolean;
}

/** Statistics Denmark's periods: 2026, 2026H1, 2026K3 (also Q3), 2026M05; in words ("2026Q3") as in codes. */
export function periodOf(code: string): string | undefined {
  const [, year, unit, number] = /^(\d{4})(?:([HKQM])(\d{1,2}))?$/.exec(code.trim()) ?? [];
  if (!year) return undefined;
  if (!unit) return year;
  const months = { H: 6, K: 3, Q: 3, M: 1 }[unit as 'H' | 'K' | 'Q' | 'M'];
  const last = Number(number) * months;
  const month = (n: number): string => `${year}-${String(n).padStart(2, '0')}`;
  if (last < 1 || last > 12) return undefined;
  return months === 1 ? month(last) : `${month(last - months + 1)}/${month(last)}`;
}

const isTotal = ({ code, label }: { code: string; label: string }): boolean =>
  /^(TOT|I ALT|IALT|TOTAL)$/i.test(code) || /^(i alt|total)$/i.test(label.trim());

/** Every combination of categories, in the order of the file. */
const combinations = (dimensions: Dimension[]): { code: string; label: string }[][] =>
  dimensions.reduce<{ code: string; label: string }[][]>(
    (all, { categories }) => all.flatMap((one) => categories.map((category) => [...one, category])),
    [[]],
  );

interface Cell {
  label: string;
  value: number | null;
  status: string | undefined;
  isTotal: boolean;
}

/** Leaves a total out where it would give away what is hidden. */
function revealing(rows: Fields[], total: number): boolean {
  const hidden = rows.filter(({ suppressed }) => suppressed).length;
  const rest = rows.reduce((left, { value }) => left - ((value as number | null) ?? 0), total);
  return hidden > 0 && (hidden === 1 || rest <= hidden || rest >= 4 * hidden);
}

function tableFrom(
  cells: Cell[],
  table: Fields,
  text: (label: string) => Fields,
  known: boolean,
  losses: Losses,
): Fields {
  const ids = new Set<string>();
  const totals = cells.filter((cell) => cell.isTotal);
  const path = `/${String(table.id)}`;
  const rows = cells
    // The only row there is, is no total of others.
    .filter((cell) => !cell.isTotal || cells.length === totals.length)
    .map(({ label, value, status }): Fields => {
      const id = freeId(label, ids);
      const few = !known && value !== null && value >= 1 && value <= 4;
      if (few) losses.add(`${path}/${id}`, '1-4', { da: 'skjult: færre end 5', en: 'hidden: fewer than 5' });
      else if (value === null)
        losses.add(`${path}/${id}`, status ?? null, {
          da: 'intet tal i kilden',
          en: 'no figure in the source',
        });
      return { id, label: text(label), value: few ? null : value, ...(few && { suppressed: true }) };
    });
  const made: Fields = { ...table, rows, ...(known && { smallCounts: 'known' }) };
  const [total] = rows.length < cells.length ? totals : [];
  if (!total || total.value === null) return made;
  const sum = rows.reduce((all, { value }) => all + ((value as number | null) ?? 0), 0);
  const open = rows.some(({ value }) => value === null);
  if (revealing(rows, total.value) || (!known && total.value >= 1 && total.value <= 4))
    losses.add(`${path}/total`, total.label, {
      da: 'udeladt: det skjulte tal kunne regnes ud',
      en: 'left out: the hidden figure would follow from it',
    });
  else if (total.value === sum || (open && total.value > sum)) return { ...made, total: total.value };
  else
    losses.add(`${path}/total`, total.value, {
      da: `udeladt: rækkerne giver ${sum}`,
      en: `left out: the rows add up to ${sum}`,
    });
  return made;
}

/** One table for each period. Categories of several dimensions are named together: "Kvinder, 18-24 år". */
export function tablesFrom(cube: Cube, options: CubeOptions, losses: Losses): Fields[] {
  const { dimensions, values, status, language, publisher } = cube;
  const text = (label: string): Fields => ({ [language]: label });
  const cells = combinations(dimensions);
  const split = dimensions.map(({ categories, role }) => role !== 'time' && categories.length > 1);
  const timeAt = dimensions.findIndex(({ role }) => role === 'time');
  const times = timeAt < 0 ? [undefined] : dimensions[timeAt]!.categories;
  const single = dimensions.filter(({ role, categories }) => role === 'other' && categories.length === 1);
  const title = options.title ?? cube.title;
  const ids = new Set<string>();
  return times.map((time) => {
    const period = time && (periodOf(time.code) ?? periodOf(time.label));
    if (time && !period)
      losses.add('/period', time.label, { da: 'er ingen kendt periode', en: 'is no known period' });
    const wanted = options.id ?? cube.table ?? title;
    const source = {
      ...(publisher && { publisher }),
      ...(cube.table && { table: cube.table }),
      ...(options.ownCalculation && { ownCalculation: true }),
    };
    const unit = options.unit ?? cube.unit;
    const rows = cells.flatMap((categories, i): Cell[] => {
      if (time && categories[timeAt] !== time) return [];
      const named = categories.filter((_, at) => split[at]);
      const shown = named.length ? named : categories.filter((_, at) => dimensions[at]!.role === 'other');
      return [
        {
          label: shown.map(({ label }) => label).join(', ') || title,
          value: values[i] ?? null,
          status: status[i],
          isTotal: named.length === 1 && isTotal(named[0]!),
        },
      ];
    });
    const population = split.some(Boolean)
      ? single.map(({ categories: [one] }) => one!.label).join(', ')
      : '';
    return tableFrom(
      rows,
      {
        id: freeId(times.length > 1 ? `${wanted} ${period ?? time?.label ?? ''}` : wanted, ids),
        kind: 'counts',
        title: text(title),
        ...(period && { period }),
        ...(unit && { unit: text(unit) }),
        ...(population && { population: text(population) }),
        ...(Object.keys(source).length && { source }),
        ...(dayNumber(cube.updated) !== undefined && { asOf: cube.updated }),
      },
      text,
      options.smallCountsKnown,
      losses,
    );
  });
}
