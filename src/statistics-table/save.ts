import { download } from '../shared/download.js';
import type { Language } from '../shared/language.js';
import type { Statistics, Table } from './data.js';
import { tableCsv } from './model/csv.js';

/**
 * Saves a table as a CSV file.
 * @param data The data set that holds it.
 * @param table The table; its id is the file's name.
 * @param language Language of the words.
 * @param excel For Excel in Danish, else plain.
 */
export function saveTable(data: Statistics, table: Table, language: Language, excel: boolean): void {
  const text = tableCsv(data, table, language, excel);
  download(`${table.id}${excel ? '' : '-plain'}.csv`, 'text/csv;charset=utf-8', text);
}
