/** Rules about what contacts refer to. */
import { idsIn, meansMore } from '../rules/ids.js';
import {
  contactsIn,
  isJsonObject,
  objectsIn,
  stringsIn,
  valuesOf,
  wrong,
  type Finding,
  type JsonObject,
} from '../rules/rule.js';

/**
 * Audiences of contacts and of their values are described in `audiences` of the file, or of what it adds to.
 * @param data A file of contacts, of any shape.
 * @param base The bundled data that the file adds to; undefined where the caller does not have them.
 * @yields A finding at each audience id that is not described; none where the bundled ones may be meant.
 */
export function* audiencesExist(data: JsonObject, base: JsonObject | undefined): Iterable<Finding> {
  if (meansMore(data, base)) return;
  const known = new Set([base?.audiences, data.audiences].filter(isJsonObject).flatMap(Object.keys));
  for (const contact of contactsIn(data))
    for (const [{ audiences }, at] of [contact, ...valuesOf(contact)])
      for (const [audience, path] of stringsIn(audiences, `${at}/audiences`))
        if (!known.has(audience))
          yield wrong(
            path,
            [`Målgruppen "${audience}" er ikke beskrevet.`, 'Skriv den i filens "audiences".'],
            [`The audience "${audience}" is not described.`, 'Write it in the file’s "audiences".'],
          );
}

/**
 * Successors and those who share a number are contacts of the file, or of what it adds to.
 * @param data A file of contacts, of any shape.
 * @param base The bundled data that the file adds to; undefined where the caller does not have them.
 * @yields A finding at each `successor` and `sharedWith` id that no contact has; none where bundled ones may be meant.
 */
export function* contactsExist(data: JsonObject, base: JsonObject | undefined): Iterable<Finding> {
  if (meansMore(data, base)) return;
  const known = new Set([...idsIn(data.contacts), ...idsIn(base?.contacts)]);
  const references = contactsIn(data).flatMap(([{ successor, phones }, at]) => [
    ...(typeof successor === 'string' ? [[successor, `${at}/successor`] as const] : []),
    ...objectsIn(phones, `${at}/phones`).flatMap(([{ sharedWith }, path]) =>
      stringsIn(sharedWith, `${path}/sharedWith`),
    ),
  ]);
  for (const [id, path] of references)
    if (!known.has(id))
      yield wrong(
        path,
        [`Der er ingen kontakt med id’et "${id}".`, 'Skriv et id, der findes i filen.'],
        [`There is no contact with the id "${id}".`, 'Write an id that is in the file.'],
      );
}
