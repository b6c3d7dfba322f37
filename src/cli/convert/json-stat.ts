/** JSON-stat, 2.0 and the older form (`{ "dataset": … }`) in which Statistics Denmark's api.statbank.dk replies. */
import type { OwnLanguage } from '../../shared/language.js';
import { UsageError } from '../command.js';
import type { Cube, Dimension } from './cube.js';
import type { Losses } from './losses.js';
import { Reader } from './losses.js';

type Fields = Record<string, unknown>;

/** Categories in the order of the file: `index` is a list of codes, or an object of positions; both may be missing. */
function categoriesOf(dimension: Fields | undefined, reader: Reader): Dimension['categories'] {
  const category = reader.take<Fields>(dimension, 'category');
  const labels = reader.take<Record<string, string>>(category, 'label') ?? {};
  const index = reader.take<string[] | Record<string, number>>(category, 'index') ?? Object.keys(labels);
  reader.all(labels);
  reader.all(index);
  const codes = Array.isArray(index)
    ? index
    : Object.keys(index).sort((one, other) => index[one]! - index[other]!);
  return codes.map((code) => ({ code, label: labels[code] ?? code }));
}

/** The unit, where the source gives one. */
function unitOf(dimension: Fields | undefined, reader: Reader): string | undefined {
  const units = reader.take<Record<string, Fields>>(reader.take<Fields>(dimension, 'category'), 'unit');
  const [unit] = Object.values(units ?? {});
  for (const key of Object.keys(units ?? {})) reader.take(units, key);
  reader.take(unit, 'decimals');
  return reader.text(unit, 'base') ?? reader.text(unit, 'label') ?? reader.text(unit, 'symbol');
}

/** Values as a list, or by position where most are missing. */
const listOf = (value: unknown, count: number): unknown[] =>
  Array.isArray(value)
    ? value
    : Array.from({ length: count }, (_, i) => (value as Fields | undefined)?.[i] ?? null);

/**
 * Reads a data set.
 * @param tableId The office's id of the table, where the caller knows it.
 * @param language Of the words, where the file does not show it.
 * @throws UsageError when it is none, or when its parts do not fit together.
 */
export function readJsonStat(
  input: unknown,
  tableId: string | undefined,
  language: OwnLanguage,
  losses: Losses,
): Cube {
  const reader = new Reader();
  const outer = input as Fields | undefined;
  const set = (reader.take<Fields>(outer, 'dataset') ?? outer) as Fields | undefined;
  const dimension = reader.take<Fields>(set, 'dimension');
  // The older form keeps these three among the dimensions.
  const holder = set?.id ? set : dimension;
  const ids = reader.take<string[]>(holder, 'id');
  const sizes = reader.take<number[]>(holder, 'size');
  const roles = reader.take<Record<string, string[]>>(holder, 'role') ?? {};
  if (!dimension || !Array.isArray(ids) || !Array.isArray(sizes))
    throw new UsageError('Filen er ikke JSON-stat.', 'The file is not JSON-stat.');
  reader.all(roles);
  const dimensions = ids.map((id): Dimension => {
    const one = reader.take<Fields>(dimension, id);
    const role = roles.time?.includes(id) ? 'time' : roles.metric?.includes(id) ? 'metric' : 'other';
    return { label: reader.text(one, 'label') ?? id, categories: categoriesOf(one, reader), role };
  });
  const count = sizes.reduce((all, size) => all * size, 1);
  const values = listOf(reader.take(set, 'value'), count);
  const fits =
    dimensions.every(({ categories }, i) => categories.length === sizes[i]) && values.length === count;
  if (!fits)
    throw new UsageError(
      `Filens mål passer ikke: ${sizes.join(' × ')} er ikke ${values.length} tal.`,
      `The file’s sizes do not fit: ${sizes.join(' × ')} are not ${values.length} figures.`,
    );
  const statuses = reader.take<unknown>(set, 'status');
  const source = reader.text(set, 'source');
  const metric = ids.findIndex((_, i) => dimensions[i]!.role === 'metric');
  const isDanish = /danmarks statistik|statistics denmark/i.test(source ?? '');
  const [contents] = dimensions[metric]?.categories ?? [];
  for (const key of ['class', 'version']) reader.take(set, key);
  reader.all(set?.value);
  reader.all(statuses);
  const unit = metric < 0 ? undefined : unitOf(dimension[ids[metric]!] as Fields, reader);
  const title = reader.text(set, 'label') ?? contents?.label ?? 'Tabel';
  const updated = reader.text(set, 'updated')?.slice(0, 10);
  reader.rest(outer, losses);
  return {
    title: dimensions.length && contents && isDanish ? contents.label : title,
    publisher: isDanish ? 'Danmarks Statistik' : source,
    // Statistics Denmark writes the table's id as the code of what is counted.
    table:
      tableId ??
      (isDanish && /^[A-ZÆØÅ]+\d*[A-ZÆØÅ]*\d*$/.test(contents?.code ?? '') ? contents!.code : undefined),
    updated,
    unit,
    // Statistics Denmark signs in the language that it was asked in.
    language: isDanish ? (/statistics/i.test(source!) ? 'en' : 'da') : language,
    dimensions,
    values: values.map((value) => (typeof value === 'number' ? value : null)),
    status: Object.fromEntries(
      listOf(typeof statuses === 'string' ? Array(count).fill(statuses) : statuses, count).flatMap(
        (status, i) => (typeof status === 'string' ? [[i, status]] : []),
      ),
    ),
  };
}
