/**
 * Every promise about hostile pages, its guard in the code, and the test that fails without it. `npm run guards` takes
 * each away and looks; `guards.test.ts` only sees to it that this table still speaks of what is there.
 */
import { ahead } from './ahead.mjs';
import { commands } from './commands.mjs';
import { data } from './data.mjs';
import { embedding } from './embedding.mjs';
import { pages } from './pages.mjs';
import { toolboxes } from './toolboxes.mjs';
import { paper } from './paper.mjs';
import { traces } from './traces.mjs';
import { ways } from './ways.mjs';

/**
 * @typedef {object} Guard
 * @property {string} row What is promised.
 * @property {string} file Where the guard stands.
 * @property {string} guard Its text, which the file has once.
 * @property {string} [instead] What replaces it; nothing unless written.
 * @property {string} test The file of the test that notices.
 * @property {string} name Its name.
 * @property {string} [written] The file that it is written in, if another.
 */

/** @type {Guard[]} */
export const guards = [
  ...ways,
  ...embedding,
  ...ahead,
  ...pages,
  ...paper,
  ...traces,
  ...data,
  ...toolboxes,
  ...commands,
];
