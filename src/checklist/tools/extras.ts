/** What few lists need, or a reader asks for: one file, fetched then. */
export { row } from './answer-rows.js';
export { keeping, remember } from './storage.js';
export { tools, type ChecklistTools } from './tools.js';
export { say } from './validity.js';
