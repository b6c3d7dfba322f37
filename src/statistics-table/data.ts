import { loadBundled, loadSchema } from '../bundled/parts.js';
import type { StatisticsTypes } from '../generated/types.js';
import { recordKeys } from '../kinds.js';
import type { DataSource } from '../shared/data-controller.js';

/** A statistics file. */
export type Statistics = Omit<StatisticsTypes.Statistics, 'tables'> & { tables: Table[] };
/** One table of figures. */
export type Table = StatisticsTypes.Table;
/** One figure with its label. */
export type Row = StatisticsTypes.Row;
/** Source of a figure. */
export type Source = StatisticsTypes.Source;

/** Id of the bundled table that is shown where the page names none. */
export const defaultTable = 'extent-2008';

/** Source of tables: the library's own, one table or all, or the site's. */
export const statisticsSource: DataSource = {
  key: recordKeys.statistics,
  load: (id) => loadBundled('statistics', id),
  schema: () => loadSchema('statistics'),
};
