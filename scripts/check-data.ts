/** What is wrong with the bundled data, in sentences. */
import type { Kind } from '../src/kinds.js';
import { bundledRules, editorRules } from '../src/validation/editors/all.js';
import { judge } from '../src/validation/judge.js';
import { compileSchema } from '../src/validation/schema.js';
import { faultLine } from '../src/validation/sentences.js';
import type { DataSet } from './records.js';

/**
 * Judges a data set by all rules, those for a site's own data and those for ours alone.
 * @param kind Its kind.
 * @param set What `data/<kind>.json` says.
 * @param schema What `data/<kind>.schema.json` says.
 * @returns A line for each fault: file, path, record, sentence and rule. None when all is well.
 */
export const problemsIn = (kind: Kind, set: DataSet, schema: DataSet): string[] =>
  judge(kind, set, { schema: compileSchema(schema), more: [...editorRules, ...bundledRules] }).map(
    (fault) => `data/${kind}.json ${faultLine(fault, 'en')}`,
  );
