/** Everything that can be said about one file: its bytes, its text, its schema and its meaning. */
import { rulesFor } from '../../../data/rules.mjs';
import type { DataSet } from '../../shared/own-data/data-set.js';
import type { OwnLanguage } from '../../shared/language.js';
import { bundledData, kinds, kindsByRemoved, kindsOf, recordKeys, type Kind } from '../bundled.js';
import { decode, type Encoding } from '../decode.js';
import { readJson } from '../json.js';
import type { Problem, Report, Unplaced } from './problem.js';
import { shown } from './problem.js';
import { schemaProblems } from './schema.js';
import { textWords } from './text-words.js';
import { titles } from './words.js';

const encodings: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 med BOM (byte-order mark)',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** What the rules of meaning say. A rule that stumbles over a record of the wrong shape is asked about the others. */
function meaningProblems(
  kind: Kind,
  data: DataSet,
  base: DataSet | undefined,
  shape: Unplaced[],
  language: OwnLanguage,
): Unplaced[] {
  const key = recordKeys[kind];
  const records = (data[key] ?? []) as unknown[];
  const bad = new Set(
    shape.map(({ path }) => path.split('/')).flatMap(([, name, i]) => (name === key && i ? [+i] : [])),
  );
  const sound = records.map((_, i) => i).filter((i) => !bad.has(i));
  const back = (path: string): string =>
    path.replace(new RegExp(`^/${key}/(\\d+)`), (_, i: string) => `/${key}/${sound[+i]!}`);
  const refused = new Set(shape.map(({ path }) => path));
  return rulesFor(kind)
    .filter(({ bundledOnly }) => !bundledOnly)
    .flatMap(({ id, titles: title, check }) => {
      const asProblem = ({ path, words }: ReturnType<typeof check>[number]): Unplaced => ({
        path,
        rule: id,
        title: title[language],
        ...words[language],
      });
      try {
        return check(data, base).map(asProblem);
      } catch (error) {
        if (!shape.length) throw error;
        const rest = { ...data, [key]: sound.map((i) => records[i]) };
        return check(rest, base)
          .map(asProblem)
          .map((one) => ({ ...one, path: back(one.path) }));
      }
    })
    .filter(({ path }) => !refused.has(path));
}

/** The problems of what a JSON text says. */
async function dataProblems(value: unknown, language: OwnLanguage): Promise<[Kind | undefined, Unplaced[]]> {
  const own = kindsOf(value);
  const [kind, other] = own.length ? own : await kindsByRemoved(value);
  if (!kind || other) {
    const keys = kinds.map((one) => `"${recordKeys[one]}"`).join(', ');
    const write = language === 'da' ? `Skriv præcis en af ${keys}.` : `Write exactly one of ${keys}.`;
    const found = typeof value === 'object' && value !== null ? Object.keys(value).slice(0, 12) : value;
    return [
      undefined,
      [{ path: '', rule: 'kind', title: titles.kind![language], found: shown(found), write }],
    ];
  }
  const shape = schemaProblems(kind, value, language);
  const data = value as DataSet;
  // What is no list the schema has refused; none at all is right where a file only takes out.
  if (data[recordKeys[kind]] !== undefined && !Array.isArray(data[recordKeys[kind]])) return [kind, shape];
  const base = data.extends === 'bundled' ? await bundledData(kind) : undefined;
  return [kind, [...shape, ...meaningProblems(kind, data, base, shape, language)]];
}

/** Checks one file. */
export async function check(bytes: Uint8Array, language: OwnLanguage): Promise<Report> {
  const { text, encoding, offset } = decode(bytes);
  const { value, problems: inText, place, offsetOf } = readJson(text);
  const unplaced: Unplaced[] = inText.map((problem) => ({
    path: problem.path,
    rule: problem.rule,
    title: titles[problem.rule]![language],
    offset: problem.offset,
    ...textWords(problem, text, language),
  }));
  if (encoding !== 'utf-8')
    unplaced.push({
      path: '',
      rule: 'encoding',
      title: titles.encoding![language],
      offset,
      found: language === 'da' ? encodings[encoding] : encodings[encoding].replace('med', 'with'),
      write:
        language === 'da'
          ? 'Gem filen som UTF-8 uden BOM. Resten er læst, som om det var gjort.'
          : 'Save the file as UTF-8 without BOM. The rest was read as if that had been done.',
    });
  let kind: Kind | undefined;
  if (value !== undefined) {
    const [found, problems] = await dataProblems(value, language);
    kind = found;
    unplaced.push(...problems);
  }
  const problems = unplaced
    .map(({ offset: at, atName, ...problem }) => ({ ...problem, at: at ?? offsetOf(problem.path, atName) }))
    .sort((one, other) => one.at - other.at)
    .map(({ at, ...problem }): Problem => ({ ...problem, ...place(at) }));
  const records = kind && (value as DataSet)[recordKeys[kind]];
  return { kind, encoding, count: Array.isArray(records) ? records.length : 0, problems, value };
}
