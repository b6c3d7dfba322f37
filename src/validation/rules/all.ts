/** The rules of meaning for any kind of data, and for figures. Those for contacts are the folder `contacts`. */
import { daysExist } from './days.js';
import { newerTablesExist, uniqueIds } from './ids.js';
import { rule, type Rule } from './rule.js';
import * as statistics from './statistics.js';

/** In the order in which faults are told. */
export const commonRules: readonly Rule[] = [
  rule('unique-ids', 'any', uniqueIds),
  rule('days-exist', 'any', daysExist),
  rule('newer-tables-exist', 'statistics', newerTablesExist),
  rule('totals-add-up', 'statistics', statistics.totalsAddUp),
  rule('proportions-fit', 'statistics', statistics.proportionsFit),
  rule('small-counts', 'statistics', statistics.smallCounts),
  rule('takeaways-written', 'statistics', statistics.takeawaysWritten, 'advice'),
];
