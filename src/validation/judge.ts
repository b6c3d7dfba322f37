/** Judges a file of data: for the page, the command line and the build alike. */
import { recordKeys, type Kind } from '../kinds.js';
import { stepsOf, type Fault } from './fault.js';
import { commonRules } from './rules/all.js';
import { isJsonObject, type JsonObject, type Rule } from './rules/rule.js';
import type { SchemaCheck } from './schema.js';

/** Schema, rules and bundled data to judge a file by. */
export interface JudgeOptions {
  /** The schema of its kind, made ready by `compileSchema`. */
  schema: SchemaCheck;
  /** The bundled data of its kind, where the file adds to it and they are at hand. */
  base?: JsonObject | undefined;
  /** Rules besides the common ones: those of `contacts/`, and for editors those of `editors/`. */
  more?: readonly Rule[];
}

/** Paths at which the model has a safe reading for any value (contract §4). */
const readSafely = /\/(check|hours|visibility|status|anonymous|runBy)(\/|$)/;
/**
 * Finds what a schema refuses.
 * @param data What the file says, of any shape.
 * @param schema The schema of its kind.
 * @returns The faults in the order of the file, as severe as the models' safe readings leave them.
 */
export const judgeShape = (data: unknown, schema: SchemaCheck): Fault[] =>
  schema(data).map((fault): Fault => {
    const { rule, path, expected } = fault;
    // Unknown properties are left out at any path. Forbidden by name is only the street of a hidden address.
    if (rule === 'additionalProperties')
      return (expected as string[]).length ? fault : { ...fault, rule: 'hidden-streets' };
    return readSafely.test(path) ? { ...fault, severity: 'warning' } : fault;
  });

/**
 * Finds all that is wrong with a file.
 * @param kind Its kind.
 * @param data What the file says, of any shape.
 * @param measure What it is judged by.
 * @returns The faults: what the schema refuses, in the order of the file, then what the rules of meaning say about the
 * rest. None when all is well.
 */
export function judge(kind: Kind, data: unknown, { schema, base, more = [] }: JudgeOptions): Fault[] {
  const faults = judgeShape(data, schema);
  if (isJsonObject(data)) {
    const refused = new Set(faults.map(({ path }) => path));
    for (const { id: rule, kind: about, severity, find } of [...commonRules, ...more])
      if (about === 'any' || about === kind)
        for (const found of find(data, base))
          if (!refused.has(found.path)) faults.push({ ...found, rule, severity });
  }
  return faults.map((fault) => withId(fault, data, recordKeys[kind]));
}

/** Adds the record's id to a fault for messages such as `/contacts/11 (reden-aarhus)`. */
function withId(fault: Fault, data: unknown, key: string): Fault {
  const [first, index] = stepsOf(fault.path);
  if (first !== key) return fault;
  const record = (data as Record<string, unknown[]>)[key]?.[Number(index)];
  return isJsonObject(record) && typeof record.id === 'string' ? { ...fault, id: record.id } : fault;
}
