/** Ticks on the reader's own device: ids alone, no time and no identity. Asked only where `remember` is written. */

const keyOf = (list: string): string => `pejl:checklist:${list}`;

/**
 * The ticks kept for a list.
 * @param list The list's id.
 * @returns Ids; none where what is kept cannot be read; undefined where the browser allows no storage.
 */
export function readTicks(list: string): string[] | undefined {
  let kept: string | null;
  try {
    kept = localStorage.getItem(keyOf(list));
  } catch {
    return undefined;
  }
  try {
    const ids: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/**
 * Keeps the ticks of a list; without ticks nothing is left behind.
 * @param list The list's id.
 * @param ids What is ticked.
 * @returns Whether it worked: storage may be blocked or full.
 */
export function writeTicks(list: string, ids: readonly string[]): boolean {
  try {
    if (ids.length) localStorage.setItem(keyOf(list), JSON.stringify(ids));
    else localStorage.removeItem(keyOf(list));
    return true;
  } catch {
    return false;
  }
}
