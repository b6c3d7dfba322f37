/** As `parts.ts`, with all data within: the one-file bundle and the command line fetch nothing. */
import checklists from '../generated/records/checklists.js';
import contacts from '../generated/records/contacts.js';
import conversations from '../generated/records/conversations.js';
import statistics from '../generated/records/statistics.js';
import checklistsSchema from '../generated/schemas/checklists.js';
import contactsSchema from '../generated/schemas/contacts.js';
import conversationsSchema from '../generated/schemas/conversations.js';
import statisticsSchema from '../generated/schemas/statistics.js';
import type { Kind } from '../kinds.js';
import type * as parts from './parts.js';

const sets: Record<Kind, unknown> = { contacts, statistics, conversations, checklists };
const schemas: Record<Kind, unknown> = {
  contacts: contactsSchema,
  statistics: statisticsSchema,
  conversations: conversationsSchema,
  checklists: checklistsSchema,
};

/** The whole set, whichever record is asked for. */
export const loadBundled: typeof parts.loadBundled = async (kind) => sets[kind];
export const loadSchema: typeof parts.loadSchema = async (kind) => schemas[kind];
/** Further languages do not come along: they would double the file. */
export const loadLanguage: typeof parts.loadLanguage = async () => undefined;
