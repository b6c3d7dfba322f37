/** Answers on the reader's own device, without time or identity. Asked only where `remember` is written. */
import { readAnswers, type Answers } from './model/answers.js';
import type { Keeping } from './model/checklist.js';

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

/** The answers of one element on the device, under `pejl:checklist:<list>`. */
export class KeptAnswers {
  /** Whether the last answers are on the device, or it refused them. */
  keeping: Keeping = 'blocked';
  /** Id of the list that was asked for last. */
  #list: string | undefined;
  /** Its answers on the device, as JSON; undefined where the browser allows no storage. */
  #stored: string | undefined;

  /**
   * Brings back what the device has when a list is first asked for, and keeps what is new.
   * @param list The list's id.
   * @param answers What is ticked or answered on the page.
   * @returns Those of the device where the list is asked for first and the page has none of its own, else the same.
   */
  update(list: string, answers: Answers): Answers {
    let current = answers;
    if (this.#list !== list) {
      const found = readKept(list);
      if (found && !Object.keys(answers).length) current = found;
      this.#list = list;
      this.#stored = found && JSON.stringify(found);
      this.keeping = found ? 'device' : 'blocked';
    }
    const text = JSON.stringify(current);
    if (text !== this.#stored) {
      this.keeping = keep(list, current) ? 'device' : 'blocked';
      this.#stored = text;
    }
    return current;
  }
}
