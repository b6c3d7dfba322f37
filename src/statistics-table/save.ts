/** Gives the reader a table as a file. Most never ask for one, so this is fetched when somebody does. */
import { download } from '../shared/download.js';
import type { Language } from '../shared/locale-controller.js';
import { loadWords } from '../shared/words.js';
import { modelStrings, tableCsv } from './model/csv.js';
import { statisticsSource, type Statistics } from './data.js';
import { tableOf } from './model/sort.js';

/**
 * Saves a table as CSV; rejects when its figures cannot be had.
 * @param data The data set that holds it; undefined when only its look was fetched.
 * @param id The table's id, and the file's name.
 * @param language Language of the words.
 * @param excel For Excel in Danish, else plain.
 */
export async function save(
  data: Statistics | undefined,
  id: string,
  language: Language,
  excel: boolean,
): Promise<void> {
  const full = data ?? ((await statisticsSource.load(id)) as Statistics);
  // Without them Danish stands in.
  await loadWords(modelStrings, language).catch(() => {});
  const text = tableCsv(full, tableOf(full, id)!, language, excel);
  download(`${id}${excel ? '' : '-plain'}.csv`, 'text/csv;charset=utf-8', text);
}
