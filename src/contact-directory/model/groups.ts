/** Groups of a directory. */
import type { Contacts } from '../../contact/data.js';
import { danishOrder } from '../../shared/intl.js';
import type { Text } from '../../shared/text.js';
import type { Entry } from './entries.js';

/** A group that a contact may stand in. */
const keysBy: Record<string, (entry: Entry) => (string | undefined)[]> = {
  audience: ({ audiences }) => audiences.map(({ value }) => value),
  city: ({ town }) => [town.value],
  organisation: ({ contact }) => [contact.organisation],
};

/**
 * The words for a target group, a town or an organisation.
 * @param data The contacts file.
 * @param by What it is: `audience`, or anything else for a name that is its own title.
 * @param key Id of the target group, or the name.
 * @returns Undefined for a target group that the file does not name.
 */
export const titleOf = (data: Contacts, by: string, key: string): Text | undefined =>
  by === 'audience' ? data.audiences?.[key] : key;

/**
 * Contacts by what they stand under. Nobody is left out of a group that they belong to, so a contact may stand in
 * several.
 * @param data The contacts file, whose order of target groups holds.
 * @param entries The contacts, in order.
 * @param by `audience`, `city` or `organisation`; anything else makes one group.
 * @param audience Id of the target group that is filtered by, which is then the only one to stand under; '' for all.
 * @returns Pairs of key and contacts. The key is undefined where nothing is grouped, and '' for those in no group, who
 * come last.
 */
export function groupsOf(
  data: Contacts,
  entries: Entry[],
  by: string,
  audience: string,
): [key: string | undefined, entries: Entry[]][] {
  if (!Object.hasOwn(keysBy, by)) return [[undefined, entries]];
  const ids = Object.keys(data.audiences ?? {});
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const keys = keysBy[by]!(entry).filter(
      (key = '') => key && (by !== 'audience' || (ids.includes(key) && (audience || key) === key)),
    );
    for (const key of keys.length ? keys : ['']) {
      if (!groups.has(key!)) groups.set(key!, []);
      groups.get(key!)!.push(entry);
    }
  }
  const { compare } = danishOrder();
  return [...groups].sort(
    ([one], [other]) => +!one - +!other || ids.indexOf(one) - ids.indexOf(other) || compare(one, other),
  );
}
