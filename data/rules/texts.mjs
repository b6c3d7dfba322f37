/** Rules of meaning about any data set: its ids and its texts. */
import { isBlank, isObject, listOf, nodes, withPath, wrong } from './walk.mjs';

const textKeys = new Set(
  `title text intro label unit purpose alert takeaway population note when achieves followUp theme audience
   notice eligibility group reason section`.split(/\s+/),
);
const textListKeys = new Set(['notes', 'defects', 'prompts']);

/** Every text for people. The name of a publication may be a plain string, in the language it was written in. */
export function textsIn(data) {
  return [...nodes(data)].filter(
    ({ value, path, key, parent }) =>
      (isObject(value) || (typeof value === 'string' && parent !== 'source')) &&
      (textKeys.has(key) || textListKeys.has(parent) || /^\/audiences\/[^/]+$/.test(path)),
  );
}

export function* uniqueIds(data) {
  for (const { value, path } of nodes(data)) {
    const met = new Set();
    for (const [i, item] of listOf(value).entries()) {
      const id = item?.id;
      if (id !== undefined && met.has(id))
        yield wrong(
          `${path}/${i}/id`,
          [`The id "${id}" is used twice.`, 'Give this one another id.'],
          [`Id’et "${id}" er brugt to gange.`, 'Giv denne et andet id.'],
        );
      met.add(id);
    }
  }
}

/** Only a file that adds to the library's can take out of it. */
export function* removedExist(data, base) {
  if (!base) return;
  const known = new Set(
    ['contacts', 'tables', 'decks', 'lists'].flatMap((key) => listOf(base[key]).map(({ id }) => id)),
  );
  for (const [id, path] of withPath(data.remove, '/remove'))
    if (!known.has(id))
      yield wrong(
        path,
        [`"${id}" is not among what comes with the library.`, 'Correct the id, or remove it.'],
        [`"${id}" er ikke blandt det, der følger med.`, 'Ret id’et, eller fjern det.'],
      );
}

export function* bothLanguages(data) {
  for (const { value, path } of textsIn(data)) {
    if (typeof value === 'string')
      yield wrong(
        path,
        ['The text has no language.', 'Write it as { "da", "en" }.'],
        ['Teksten har intet sprog.', 'Skriv den som { "da", "en" }.'],
      );
    else
      for (const language of ['da', 'en'])
        if (isBlank(value[language]))
          yield wrong(
            path,
            [`The text is missing in "${language}".`, 'Write it.'],
            [`Teksten mangler på "${language}".`, 'Skriv den.'],
          );
  }
}

/** The sentences of at least three words. */
const sentencesOf = (text = '') =>
  text
    .split(/[.!?:]+(?:\s+|$)/)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.split(/\s+/).length >= 3);

export function* translated(data) {
  for (const { value, path } of textsIn(data)) {
    const english = sentencesOf(value.en);
    for (const sentence of sentencesOf(value.da))
      if (english.includes(sentence))
        yield wrong(
          path,
          [`"${sentence}" is the same in both languages.`, 'Translate it.'],
          [`"${sentence}" er ens på begge sprog.`, 'Oversæt den.'],
        );
  }
}

export function* listsHaveVersions(data) {
  for (const [list, path] of withPath(data.lists, '/lists'))
    if (isBlank(list.version))
      yield wrong(
        path,
        [`The list "${list.id}" has no "version".`, 'Write "1" if it is new.'],
        [`Listen "${list.id}" har ingen "version".`, 'Skriv "1", hvis den er ny.'],
      );
}
