import { statusTemplate } from '../shared/frame/announcer-controller.js';
import { headingLevel } from '../shared/heading.js';
import type { Prerendering } from '../shared/prerendering.js';
import { printButton } from '../shared/print-button.js';
import { statisticsSource, type Statistics } from './data.js';
import { readSort } from './model/sort.js';
import { tableView } from './model/table.js';
import { tableOf } from './model/table-of.js';
import { readView } from './model/view.js';
import { tableTemplate } from './template.js';

/** Draws a table ahead. */
export const prerendering: Prerendering<Statistics> = {
  source: statisticsSource,
  draw({ data, attributes, language, now }) {
    const table = tableOf(data, attributes.table);
    if (!table) return undefined;
    const sort = readSort(attributes.sort);
    const shown = tableView(data, table, sort, language, now);
    return tableTemplate(shown, {
      language,
      mark: undefined,
      level: headingLevel(attributes['heading-level']),
      view: readView(attributes.view, shown.bars),
      sort,
      print: printButton(language, shown.title.text),
      status: statusTemplate(),
    });
  },
};
