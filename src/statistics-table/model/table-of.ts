import { defaultTable, type Statistics, type Table } from '../data.js';

/**
 * Finds a table by its id.
 * @param data The data set that holds it.
 * @param id The table's id; missing, null or empty where a page or a framework takes it away.
 * @returns The table, the default one without an id; undefined where the data set has no such table.
 */
export const tableOf = (data: Statistics, id: string | null | undefined): Table | undefined =>
  data.tables.find((table) => table.id === (id || defaultTable));
