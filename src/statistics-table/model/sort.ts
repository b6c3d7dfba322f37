/** What a table can be sorted by. */

/** What rows are sorted by; `source` is the editor's order. */
export type SortKey = 'value' | 'label' | 'source';
/** An order of rows. */
export interface Sort {
  by: SortKey;
  direction: 'ascending' | 'descending' | 'none';
}

/**
 * Reads an order as the page writes it.
 * @param sort `value`, `-value`, `label` or `-label`, where the minus means descending.
 * @returns The order; the editor's where anything else is written.
 */
export function readSort(sort: string | undefined): Sort {
  const [, minus, by] = /^(-?)(value|label)$/.exec(sort ?? '') ?? [];
  return by
    ? { by: by as SortKey, direction: minus ? 'descending' : 'ascending' }
    : { by: 'source', direction: 'none' };
}

/**
 * What a press on a column's button asks for: ascending, then descending, then the editor's order.
 * @param sort The order now.
 * @param column The column whose button is pressed.
 * @returns The next order, written as `readSort` reads it.
 */
export function nextSort({ by, direction }: Sort, column: SortKey): string {
  if (by !== column) return column;
  return direction === 'ascending' ? `-${column}` : 'source';
}
