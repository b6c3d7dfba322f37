/** Answers on the reader's own device, without time or identity. Fetched and asked only where `remember` is written. */
import { readAnswers, type Answers, type Keeping } from '../model/checklist.js';

/** The list's id, also where a page or a framework takes it away. */
const idOf = (list: string | null | undefined): string => list || 'guideposts';
const keyOf = (list: string): string => `pejl:checklist:${list}`;

/** As it is kept: ids alone where all are ticks. */
const packed = (answers: Answers): readonly string[] | Answers =>
  Object.values(answers).every((answer) => answer === 'yes') ? Object.keys(answers) : answers;

/**
 * The answers kept for a list.
 * @param list The list's id.
 * @returns None where what is kept cannot be read; undefined where the browser allows no storage.
 */
function readKept(list: string): Answers | undefined {
  let kept: string | null;
  try {
    kept = localStorage.getItem(keyOf(list));
  } catch {
    return undefined;
  }
  try {
    return readAnswers(JSON.parse(kept ?? '[]'));
  } catch {
    return {};
  }
}

/**
 * Keeps the answers to a list; without any, nothing is left behind.
 * @param list The list's id.
 * @param answers What is ticked or answered.
 * @returns Whether it worked: storage may be blocked or full.
 */
function keep(list: string, answers: Answers): boolean {
  try {
    if (Object.keys(answers).length) localStorage.setItem(keyOf(list), JSON.stringify(packed(answers)));
    else localStorage.removeItem(keyOf(list));
    return true;
  } catch {
    return false;
  }
}

/** A list that is to be remembered. */
interface Remembering {
  list: string | null | undefined;
  answered: Answers;
}
/** What the device is known to hold for an element, by list; undefined when it refuses. */
const known = new WeakMap<Remembering, { list: string; stored: string | undefined; saved: boolean }>();

/**
 * Brings back what the device has, when an element is first asked or shows another list, and keeps what is new.
 * @param element Its answers are replaced where it has none of its own.
 */
export function remember(element: Remembering): void {
  const list = idOf(element.list);
  let state = known.get(element);
  if (state?.list !== list) {
    const found = readKept(list);
    if (found && !Object.keys(element.answered).length) element.answered = found;
    state = { list, stored: found && JSON.stringify(found), saved: !!found };
    known.set(element, state);
  }
  const answers = JSON.stringify(element.answered);
  if (answers === state.stored) return;
  state.saved = keep(list, element.answered);
  state.stored = answers;
}

/** Where an element's answers go. */
export const keeping = (element: Remembering): Keeping => (known.get(element)?.saved ? 'device' : 'blocked');
