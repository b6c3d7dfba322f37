/** Everything that can be said about one file: its bytes, its text, its schema and its meaning. */
import { kinds, recordKeys, type Kind } from '../../kinds.js';
import type { OwnLanguage } from '../../shared/language.js';
import { editorRules } from '../../validation/editors/all.js';
import type { Fault } from '../../validation/fault.js';
import { encodingFault, readJson } from '../../validation/json.js';
import { judge } from '../../validation/judge.js';
import { placesIn } from '../../validation/places.js';
import { linesOf } from '../../validation/scan.js';
import { faultWords } from '../../validation/sentences.js';
import { titles } from '../../validation/titles.js';
import { bundledData, kindsByRemoved, kindsOf, schemaOf } from '../bundled.js';
import type { Problem, Report } from './problem.js';

/** Faults whose place is that of a property's name, not of its value. */
const atName = new Set(['additionalProperties', 'propertyNames']);

/**
 * Judges what a file says.
 * @param value Anything.
 * @returns The kind of the file, where it can be told, and all that is wrong.
 */
async function judged(value: unknown): Promise<[Kind | undefined, Fault[]]> {
  const own = kindsOf(value);
  const [kind, other] = own.length ? own : await kindsByRemoved(value);
  if (!kind || other) {
    const found = typeof value === 'object' && value !== null ? Object.keys(value).slice(0, 12) : value;
    const expected = kinds.map((one) => recordKeys[one]);
    return [undefined, [{ path: '', rule: 'kind', found, expected }]];
  }
  const { extends: extended } = value as { extends?: unknown };
  const base = extended === 'bundled' ? await bundledData(kind) : undefined;
  return [kind, judge(kind, value, { schema: await schemaOf(kind), base, more: editorRules })];
}

/**
 * Checks one file.
 * @param bytes The whole file.
 * @param language Language of the words.
 * @returns What it is, and all that is wrong, in the order of the text.
 */
export async function check(bytes: Uint8Array, language: OwnLanguage): Promise<Report> {
  const { value, faults, text, encoding } = readJson(bytes, { comments: true });
  // Browsers pass over a byte-order mark; other programs may not.
  if (encoding === 'utf-8-bom') faults.push(encodingFault(encoding, 0));
  const places = placesIn(text);
  let kind: Kind | undefined;
  if (value !== undefined) {
    const [found, more] = await judged(value);
    kind = found;
    for (const list of [places.duplicates, more]) for (const fault of list) faults.push(fault);
  }
  const lineOf = linesOf(text);
  const all = faults
    .map((fault) => {
      const place = places.of(fault.path);
      return { fault, at: fault.offset ?? (atName.has(fault.rule) ? place.name : place.value) };
    })
    .sort((one, other) => one.at - other.at)
    .map(({ fault, at }): Problem => {
      const { path, id, rule, severity = 'error' } = fault;
      const [found, write] = faultWords(fault, language);
      const title = titles[rule]![language];
      return {
        path,
        ...(id === undefined ? {} : { id }),
        rule,
        severity,
        title,
        found,
        write,
        ...lineOf(at),
      };
    });
  const problems = all.filter(({ severity }) => severity !== 'advice');
  const advice = all.filter(({ severity }) => severity === 'advice');
  const records = kind && (value as Record<string, unknown>)[recordKeys[kind]];
  return { kind, encoding, count: Array.isArray(records) ? records.length : 0, problems, advice, value };
}
