/** Rules about figures. */
import { objectsIn, tablesIn, wrong, type Finding, type JsonObject, type Placed } from './rule.js';

const rowsOf = ([{ rows }, at]: Placed): Placed[] => objectsIn(rows, `${at}/rows`);
const isNumber = (value: unknown): value is number => typeof value === 'number';
/** The sum of a table's rows; a row without a figure counts as 0. */
const sumOf = (table: Placed): number =>
  rowsOf(table).reduce((sum, [{ value }]) => sum + (isNumber(value) ? value : 0), 0);

/**
 * Rows add up to the total; where a row has no figure, the total may be more.
 * @param data A file of figures, of any shape.
 * @yields A finding at each `total` of comparable counts that differs from the sum.
 */
export function* totalsAddUp(data: JsonObject): Iterable<Finding> {
  for (const table of tablesIn(data)) {
    const [{ kind, total, comparable }, at] = table;
    if (kind !== 'counts' || !isNumber(total) || comparable === false) continue;
    const sum = sumOf(table);
    const mayExceed = rowsOf(table).some(([{ value }]) => !isNumber(value));
    if (Math.abs(total - sum) < 1e-6 || (mayExceed && total > sum)) continue;
    yield wrong(
      `${at}/total`,
      [`Totalen er ${total}, men rækkerne giver ${sum}.`, 'Ret en række eller totalen.'],
      [`The total is ${total}, but the rows add up to ${sum}.`, 'Correct a row or the total.'],
    );
  }
}

/**
 * A part is no more than its whole, and a range begins before it ends.
 * @param data A file of figures, of any shape.
 * @yields A finding at each row without `of`, each `to` below its `value`, and each figure above its `of`.
 */
export function* proportionsFit(data: JsonObject): Iterable<Finding> {
  for (const table of tablesIn(data)) {
    if (table[0].kind !== 'proportions') continue;
    for (const [{ value, to, of }, at] of rowsOf(table)) {
      if (!isNumber(value)) continue;
      if (of === undefined)
        yield wrong(
          at,
          [`${value} er ud af et ukendt antal.`, 'Skriv antallet som "of".'],
          [`${value} is out of an unknown number.`, 'Write it as "of".'],
        );
      if (isNumber(to) && to < value)
        yield wrong(
          `${at}/to`,
          [`Spændet slutter ved ${to}, før ${value}.`, 'Byt om på dem.'],
          [`The range ends at ${to}, before ${value}.`, 'Swap them.'],
        );
      for (const [key, part] of Object.entries({ value, to }))
        if (isNumber(of) && isNumber(part) && part > of)
          yield wrong(
            `${at}/${key}`,
            [`${part} er flere end alle ${of}.`, 'Ret et af tallene.'],
            [`${part} is more than all ${of}.`, 'Correct one of them.'],
          );
    }
  }
}

/**
 * Counts of one to four people may point out who they are, so they are hidden unless the table says that everybody may
 * know them. What is hidden must not follow from the rest either.
 * @param data A file of figures, of any shape.
 * @yields A finding at each figure that shows too much, and at each `total` from which a hidden one follows.
 */
export function* smallCounts(data: JsonObject): Iterable<Finding> {
  for (const table of tablesIn(data)) {
    const [{ kind, smallCounts: known }] = table;
    if (kind !== 'counts') continue;
    for (const [{ value, to, suppressed }, at] of rowsOf(table)) {
      if (suppressed === true && isNumber(value))
        yield wrong(
          `${at}/value`,
          [`Rækken er skjult, men tallet står stadig i filen: ${value}.`, 'Skriv null.'],
          [`The row is hidden, but its figure is still in the file: ${value}.`, 'Write null.'],
        );
      for (const [key, count] of Object.entries({ value, to }))
        if (suppressed !== true && known !== 'known' && isNumber(count) && count >= 1 && count <= 4)
          yield wrong(
            `${at}/${key}`,
            [
              `${count} er så få, at det kan vise, hvem de er.`,
              'Skriv null og "suppressed": true; eller "smallCounts": "known" på tabellen, hvis alle må vide det.',
            ],
            [
              `${count} is so few that it may point out who they are.`,
              'Write null and "suppressed": true; or "smallCounts": "known" on the table, if everybody may know.',
            ],
          );
    }
    yield* hiddenFollows(table);
  }
}

/** Hidden rows hold one to four each: a rest of the total that is theirs alone, or leaves one way to share it, shows them. */
function* hiddenFollows(table: Placed): Iterable<Finding> {
  const [{ total }, at] = table;
  const hidden = rowsOf(table).filter(([{ suppressed }]) => suppressed === true).length;
  if (!hidden || !isNumber(total)) return;
  const rest = total - sumOf(table);
  if (hidden > 1 && rest > hidden && rest < 4 * hidden) return;
  yield wrong(
    `${at}/total`,
    ['Det skjulte tal kan regnes ud af totalen og de andre rækker.', 'Skriv null som total.'],
    ['The hidden figure follows from the total and the other rows.', 'Write null as total.'],
  );
}

/**
 * A table says in a sentence what there is to remember.
 * @param data A file of figures, of any shape.
 * @yields A finding at each table without a `takeaway`.
 */
export function* takeawaysWritten(data: JsonObject): Iterable<Finding> {
  for (const [{ takeaway }, at] of tablesIn(data))
    if (takeaway === undefined)
      yield wrong(
        at,
        ['Tabellen har ingen "takeaway".', 'Skriv den ene sætning, som læseren skal huske.'],
        ['The table has no "takeaway".', 'Write the one sentence for readers to remember.'],
      );
}
