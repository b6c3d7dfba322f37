import { loadBundled, loadSchema } from '../bundled/parts.js';
import type { ChecklistsTypes } from '../generated/types.js';
import { recordKeys } from '../kinds.js';
import type { DataSource } from '../shared/data-controller.js';

/** A checklists file. */
export type Checklists = ChecklistsTypes.Checklists;
/** One checklist. */
export type List = ChecklistsTypes.List;

/** Id of the bundled list that is shown where the page names none. */
export const defaultList = 'guideposts';

/** Source of checklists: the library's own, one or all, or the site's. */
export const checklistsSource: DataSource = {
  key: recordKeys.checklists,
  load: (id) => loadBundled('checklists', id),
  schema: () => loadSchema('checklists'),
};
