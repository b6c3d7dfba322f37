/**
 * The bundled data, a module a record: what a page does not show it does not fetch. The one-file bundle and the command
 * line take `whole.ts` instead, which has the same functions.
 */
import type { Kind } from '../kinds.js';

/**
 * The bundled data of a kind.
 * @param id Id of one record; the data then holds it and the records that it refers to. All of them without it.
 * @returns A data set as its schema describes it, in all languages.
 * @throws When there is no such record, or when it cannot be fetched.
 */
export async function loadBundled(kind: Kind, id?: string): Promise<unknown> {
  if (!id) return (await import(`../generated/records/${kind}.js`)).default;
  // An id comes from the page, and must never become a path.
  if (!/^[a-z0-9-]+$/.test(id)) throw new Error(`The library has no "${id}" among its ${kind}.`);
  return (await import(`../generated/records/${kind}/${id}.js`)).default;
}

/**
 * The schema of a kind of data, without what only people read.
 * @throws When it cannot be fetched.
 */
export const loadSchema = async (kind: Kind): Promise<unknown> =>
  (await import(`../generated/schemas/${kind}.js`)).default;

export { loadLanguage } from './language.js';
