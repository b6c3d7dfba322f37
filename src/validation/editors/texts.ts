/** Rules about texts for people, which the bundled data has in two languages. */
import { step } from '../fault.js';
import { isJsonObject, wrong, type Finding, type JsonObject } from '../rules/rule.js';

const textKeys = new Set(
  `title text intro label unit purpose alert takeaway population note when achieves followUp theme audience
   notice eligibility group reason section`.split(/\s+/),
);
const textListKeys = new Set(['notes', 'defects', 'prompts']);

/** A value with its JSON Pointer, its key, and the key of what holds it. */
interface Node {
  value: unknown;
  path: string;
  key: string;
  parent: string;
}

/** Every value of the data, outermost first. */
function* nodes(value: unknown): Iterable<Node> {
  const stack: Node[] = [{ value, path: '', key: '', parent: '' }];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    const { value: held, path, key: parent } = node;
    if (typeof held !== 'object' || held === null) continue;
    for (const [key, child] of Object.entries(held).reverse())
      stack.push({ value: child, path: path + step(key), key, parent });
  }
}

/** A text for people: in one language, or by language tag. */
export type TextValue = string | JsonObject;

/**
 * Finds the texts for people. The name of a publication may be a plain string, in the language it was written in.
 * @param data A file.
 * @returns Each text and its JSON Pointer, in the order of the file.
 */
export const textsIn = (data: unknown): { value: TextValue; path: string }[] =>
  [...nodes(data)].flatMap(({ value, path, key, parent }) =>
    (isJsonObject(value) || (typeof value === 'string' && parent !== 'source')) &&
    (textKeys.has(key) || textListKeys.has(parent) || /^\/audiences\/[^/]+$/.test(path))
      ? [{ value, path }]
      : [],
  );

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/**
 * Every text is in Danish and English.
 * @param data A file of any kind and shape.
 * @yields A finding at each text for each language that is missing.
 */
export function* bothLanguages(data: JsonObject): Iterable<Finding> {
  for (const { value, path } of textsIn(data))
    if (typeof value === 'string')
      yield wrong(
        path,
        ['Teksten har intet sprog.', 'Skriv den som { "da": "…", "en": "…" }.'],
        ['The text has no language.', 'Write it as { "da": "…", "en": "…" }.'],
      );
    else
      for (const language of ['da', 'en'])
        if (isBlank(value[language]))
          yield wrong(
            path,
            [`Teksten mangler på "${language}".`, 'Skriv den.'],
            [`The text is missing in "${language}".`, 'Write it.'],
          );
}

/** The sentences of at least three words. */
const sentencesOf = (text: unknown): string[] =>
  (typeof text === 'string' ? text : '')
    .split(/[.!?:]+(?:\s|$)/)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.split(/\s+/).length >= 3);

/**
 * No sentence of three words or more is the same in Danish and English.
 * @param data A file of any kind and shape.
 * @yields A finding at the text for each such sentence.
 */
export function* sentencesTranslated(data: JsonObject): Iterable<Finding> {
  for (const { value, path } of textsIn(data)) {
    if (typeof value === 'string') continue;
    const english = sentencesOf(value.en);
    for (const sentence of sentencesOf(value.da))
      if (english.includes(sentence))
        yield wrong(
          path,
          [`"${sentence}" er ens på begge sprog.`, 'Oversæt den.'],
          [`"${sentence}" is the same in both languages.`, 'Translate it.'],
        );
  }
}
