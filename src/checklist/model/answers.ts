/** A reader's answers to the items of a list. */
import type { List } from '../data.js';

/** An answer to an item. A tick is `yes`; `no` and `not-relevant` are on offer where the page asks for answers. */
export type Answer = 'yes' | 'no' | 'not-relevant';

/** All answers, in the order in which they are offered. */
export const everyAnswer: readonly Answer[] = ['yes', 'no', 'not-relevant'];

/** Answers by the item's id, in the list's order once the reader has answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** How an item is answered: by a tick, or by one of three answers. */
export type AnswerKind = 'ticks' | 'yes-no';

/** Detail of `pejl-check`: one item that was answered. */
export interface ItemChange {
  id: string;
  checked: boolean;
  /** How many items are answered now. */
  done: number;
  total: number;
  /** Only where the list asks for answers; undefined where one was taken back. */
  answer?: Answer | undefined;
}

/**
 * Reads how a list is answered.
 * @param written What the page writes.
 * @returns By ticks unless the page asks for answers.
 */
export const readKind = (written: unknown): AnswerKind => (written === 'yes-no' ? 'yes-no' : 'ticks');

/**
 * Reads answers as they may come from the page, the device or a file.
 * @param given Answers by id, or ids alone, which are ticks.
 * @returns The answers; what cannot be one is left out.
 */
export function readAnswers(given: unknown): Answers {
  const pairs: [unknown, unknown][] = Array.isArray(given)
    ? given.map((id) => [id, 'yes'])
    : Object.entries(given ?? {});
  return Object.fromEntries(
    pairs.filter(([id, answer]) => typeof id === 'string' && everyAnswer.includes(answer as Answer)),
  ) as Answers;
}

/**
 * Looks an answer up; `constructor` and its like are no answers.
 * @param answers The answers by id.
 * @param id The item's id.
 * @returns Undefined while the item is open.
 */
export const answerTo = (answers: Answers, id: string): Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/**
 * Answers one item.
 * @param list The list that the item is in.
 * @param answers The answers before.
 * @param id The item's id.
 * @param given The answer; undefined takes it back.
 * @returns The answers after it, in the list's order and without those to other items.
 */
export function answerItem(list: List, answers: Answers, id: string, given: Answer | undefined): Answers {
  const next = { ...answers, [id]: given } as Answers;
  return readAnswers(Object.fromEntries(list.items.map((item) => [item.id, answerTo(next, item.id)])));
}

/**
 * Ids of the items that are answered yes, or ticked.
 * @param answers The answers by id.
 * @returns The ids, in the answers' order.
 */
export const checkedIds = (answers: Answers): string[] =>
  Object.keys(answers).filter((id) => answers[id] === 'yes');

/**
 * Gives a list's form values, as native checkboxes would.
 * @param answered Ids of the answered items, in the list's order.
 * @param answers The answers by id.
 * @param kind How the list is answered.
 * @returns An id for each tick, or `id:answer` for each answer.
 */
export const formValues = (answered: readonly string[], answers: Answers, kind: AnswerKind): string[] =>
  answered.map((id) => (kind === 'yes-no' ? `${id}:${answers[id]}` : id));

/**
 * Compares answers item by item.
 * @param before The answers before.
 * @param next The answers now.
 * @param list The items' number in all, the ids of those that were answered before, and how the list is answered.
 * @returns One change for each item whose answer is another.
 */
export function changesOf(
  before: Answers,
  next: Answers,
  { total, answered, kind }: { total: number; answered: readonly string[]; kind: AnswerKind },
): ItemChange[] {
  const done = Object.keys(next).length;
  const ids = new Set([...answered, ...Object.keys(next)]);
  return [...ids]
    .filter((id) => before[id] !== next[id])
    .map((id) => ({
      id,
      checked: next[id] === 'yes',
      done,
      total,
      ...(kind === 'yes-no' && { answer: next[id] }),
    }));
}
