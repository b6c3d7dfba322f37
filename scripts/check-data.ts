/** What is wrong with the bundled data, in sentences. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { checkMeaning } from '../data/rules.mjs';
import { recordKeys, type Kind } from '../src/kinds.js';
import type { DataSet } from './records.js';

/** A path, and the id of the record it lies in: nobody counts to the twelfth contact. */
function named(kind: Kind, set: DataSet, path: string): string {
  const [, key, index] = path.split('/');
  const record = key === recordKeys[kind] && (set[key] as { id?: string }[])?.[Number(index)];
  return (path || '/') + (record && record.id ? ` (${record.id})` : '');
}

/** A broken rule in words. */
function inWords({ keyword, message, params, parentSchema }: ErrorObject): string {
  const hint = parentSchema?.description ? ` ${parentSchema.description}` : '';
  switch (keyword) {
    case 'false schema':
      return 'must not be written here: a hidden address, or one with the town only, must not hold a street.';
    case 'additionalProperties':
      return `has "${params.additionalProperty}", which does not belong here. Is it misspelt?`;
    case 'required':
      return `lacks "${params.missingProperty}".`;
    case 'enum':
      return `must be one of ${params.allowedValues.join(', ')}.`;
    default:
      return `${message}.${hint}`;
  }
}

/** What is wrong with a data set, a sentence each; an empty list when nothing is. */
export function problemsIn(kind: Kind, set: DataSet, schema: DataSet): string[] {
  const options = { allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false };
  const ajv = new Ajv2020(options);
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  if (!validate(set))
    return validate
      .errors!.filter(({ keyword }) => keyword !== 'if')
      .map((error) => `data/${kind}.json ${named(kind, set, error.instancePath)} ${inWords(error)}`);
  return checkMeaning(kind, set).map(
    ({ path, message, rule }) => `data/${kind}.json ${named(kind, set, path)} ${message} [${rule}]`,
  );
}
