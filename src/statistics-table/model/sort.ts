import type { Statistics, Table } from '../data.js';

/** What rows are sorted by; `source` is the editor's order. */
export type SortKey = 'value' | 'label' | 'source';
/** An order of rows. */
export interface Sort {
  by: SortKey;
  direction: 'ascending' | 'descending' | 'none';
}

/** Reads `value`, `-value`, `label`, `-label`; anything else is the editor's order. */
export function readSort(sort: string | undefined): Sort {
  const [, minus, by] = /^(-?)(value|label)$/.exec(sort ?? '') ?? [];
  return by
    ? { by: by as SortKey, direction: minus ? 'descending' : 'ascending' }
    : { by: 'source', direction: 'none' };
}

/** What a press on a column's button asks for: ascending, then descending, then the editor's order. */
export function nextSort({ by, direction }: Sort, column: SortKey): string {
  if (by !== column) return column;
  return direction === 'ascending' ? `-${column}` : 'source';
}

/** The table with an id; the default one where a page or a framework takes the id away. */
export const tableOf = (data: Statistics, id: string | null | undefined): Table | undefined =>
  data.tables.find((table) => table.id === (id || 'extent-2008'));
