/** What the accessibility checks run inside the page: installed as `window.pejlChecks`. */
export { arrange } from './arrange.mjs';
export { bars, edges, fieldEdges } from './edges.mjs';
export { flatten } from './flatten.mjs';
export { focusAt, focusKept, focusState, notReached, pressable, rings } from './focus.mjs';
export { layout, numbers, targets } from './layout.mjs';
export { names } from './names.mjs';
export { announcements, media, motion, requiredFields, saying, wordsIn } from './words.mjs';
