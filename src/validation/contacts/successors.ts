/** The rule that successors lead somewhere. */
import { contactsIn, wrong, type Finding, type JsonObject } from '../rules/rule.js';

/**
 * Successors lead to somebody: not back to the contact itself, nor round in a circle.
 * @param data A file of contacts, of any shape.
 * @yields A finding at each `successor` that leads into a circle the contact is part of.
 */
export function* successorsEnd(data: JsonObject): Iterable<Finding> {
  const next = new Map<unknown, unknown>();
  // Of contacts with one id only the first is followed; the others can still point to themselves.
  for (const [{ id, successor }] of contactsIn(data)) if (!next.has(id)) next.set(id, successor);
  const circles = circlesIn(next);
  for (const [{ id, successor }, at] of contactsIn(data)) {
    if (typeof successor !== 'string') continue;
    const circle = successor === id ? [id] : next.get(id) === successor && circles.get(id);
    if (!circle) continue;
    const first = circle.indexOf(id);
    const round = [...circle.slice(first), ...circle.slice(0, first), id].join(' → ');
    yield wrong(
      `${at}/successor`,
      [`Efterfølgerne går i ring: ${round}.`, 'Slet "successor" hos den, der gælder i dag.'],
      [
        `The successors go round in a circle: ${round}.`,
        'Delete "successor" where the contact is the one to use today.',
      ],
    );
  }
}

/** Ids on a circle, each with all that are on it. Every id is visited once, however long the chains are. */
function circlesIn(next: Map<unknown, unknown>): Map<unknown, unknown[]> {
  const circles = new Map<unknown, unknown[]>();
  const seen = new Set<unknown>();
  for (const start of next.keys()) {
    const path = new Map<unknown, number>();
    let id: unknown = start;
    for (; id !== undefined && !seen.has(id); id = next.get(id)) {
      seen.add(id);
      path.set(id, path.size);
    }
    const first = path.get(id);
    if (first === undefined) continue;
    const circle = [...path.keys()].slice(first);
    for (const one of circle) circles.set(one, circle);
  }
  return circles;
}
