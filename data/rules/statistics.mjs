/** Rules of meaning about tables of figures. */
import { unknownIds } from './contacts.mjs';
import { idsIn, listOf, withPath, wrong } from './walk.mjs';

export function* newerTablesExist(data, base) {
  if (data.extends && !base) return;
  const known = [...idsIn(data.tables), ...idsIn(base?.tables)];
  yield* unknownIds(data.tables, '/tables', 'supersededBy', known, {
    en: 'Write the id of a table.',
    da: 'Skriv id’et på en tabel.',
  });
}

export function* totalsAddUp(data) {
  for (const [{ kind, rows, total, comparable }, path] of withPath(data.tables, '/tables')) {
    if (kind !== 'counts' || typeof total !== 'number' || comparable === false) continue;
    const sum = rows.reduce((result, { value }) => result + (value ?? 0), 0);
    const mayExceed = rows.some(({ value }) => value === null);
    if (Math.abs(total - sum) < 1e-6 || (mayExceed && total > sum)) continue;
    yield wrong(
      `${path}/total`,
      [`The total is ${total}, but the rows add up to ${sum}.`, 'Correct a row or the total.'],
      [`Totalen er ${total}, men rækkerne giver ${sum}.`, 'Ret en række eller totalen.'],
    );
  }
}

export function* proportionsFit(data) {
  for (const [{ kind, rows }, table] of withPath(data.tables, '/tables'))
    for (const [{ value, to, of }, path] of withPath(rows, `${table}/rows`)) {
      if (kind !== 'proportions' || value === null) continue;
      const more = (number) => [
        [`${number} is more than all ${of}.`, 'Correct one of them.'],
        [`${number} er flere end alle ${of}.`, 'Ret et af tallene.'],
      ];
      if (of === undefined)
        yield wrong(
          path,
          [`${value} is out of an unknown number.`, 'Write it as "of".'],
          [`${value} er ud af et ukendt antal.`, 'Skriv antallet som "of".'],
        );
      if (value > of) yield wrong(`${path}/value`, ...more(value));
      if (to < value)
        yield wrong(
          `${path}/to`,
          [`The range ends at ${to}, before ${value}.`, 'Swap them.'],
          [`Spændet slutter ved ${to}, før ${value}.`, 'Byt om på dem.'],
        );
      if (to > of) yield wrong(`${path}/to`, ...more(to));
    }
}

/**
 * Counts of one to four people may point out who they are, so they are hidden unless the table says that they are
 * known already. What is hidden must not follow from the rest either.
 */
export function* smallCounts(data) {
  for (const [{ kind, rows, total, smallCounts: known }, table] of withPath(data.tables, '/tables')) {
    if (kind !== 'counts') continue;
    const hidden = listOf(rows).filter(({ suppressed }) => suppressed);
    for (const [{ value, to, suppressed }, path] of withPath(rows, `${table}/rows`)) {
      if (suppressed && typeof value === 'number')
        yield wrong(
          `${path}/value`,
          [`The row is hidden, but its figure is still in the file: ${value}.`, 'Write null.'],
          [`Rækken er skjult, men tallet står stadig i filen: ${value}.`, 'Skriv null.'],
        );
      for (const [key, count] of Object.entries({ value, to }))
        if (!suppressed && known !== 'known' && count >= 1 && count <= 4)
          yield wrong(
            `${path}/${key}`,
            [
              `${count} is so few that it may point out who they are.`,
              'Write null and "suppressed": true; or "smallCounts": "known" on the table, if everybody may know.',
            ],
            [
              `${count} er så få, at det kan vise, hvem de er.`,
              'Skriv null og "suppressed": true; eller "smallCounts": "known" på tabellen, hvis alle må vide det.',
            ],
          );
    }
    if (!hidden.length || typeof total !== 'number') continue;
    const rest = rows.reduce((sum, { value }) => sum - (value ?? 0), total);
    if (hidden.length === 1 || rest <= hidden.length || rest >= 4 * hidden.length)
      yield wrong(
        `${table}/total`,
        ['The hidden figure follows from the total and the other rows.', 'Write null as total.'],
        ['Det skjulte tal kan regnes ud af totalen og de andre rækker.', 'Skriv null som total.'],
      );
  }
}

export function* tablesDescribed(data) {
  for (const [table, path] of withPath(data.tables, '/tables'))
    for (const key of ['takeaway', 'population', 'source', 'period', 'unit']) {
      const perRow = key !== 'takeaway' && key !== 'population';
      if (table[key] === undefined && !(perRow && table.rows.every((row) => row[key] !== undefined)))
        yield wrong(
          path,
          [`The table "${table.id}" has no "${key}".`, 'Write it.'],
          [`Tabellen "${table.id}" har ingen "${key}".`, 'Skriv den.'],
        );
    }
}
