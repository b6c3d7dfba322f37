import { loadBundled, loadSchema } from '../generated/bundled.js';
import type { ChecklistsTypes } from '../generated/types.js';
import type { DataSource } from '../shared/data-controller.js';

/** A checklists file. */
export type Checklists = ChecklistsTypes.Checklists;
/** One checklist. */
export type List = ChecklistsTypes.List;

/** Where checklists come from: the library's own, one or all, or the site's. */
export const checklistsSource: DataSource = {
  key: 'lists',
  load: (id) => loadBundled('checklists', id),
  schema: () => loadSchema('checklists'),
};
