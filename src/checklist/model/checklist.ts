import type { Language } from '../../shared/language.js';
import { sourceView, type SourceView } from '../../shared/frame/source.js';
import { readText, type ReadText } from '../../shared/text.js';
import type { Checklists, List } from '../data.js';
import { strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** An answer to an item. A tick is `yes`; `no` and `not-relevant` are on offer where the page asks for answers. */
export type Answer = 'yes' | 'no' | 'not-relevant';

/** Answers by the item's id, in the list's order once the reader has answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** Where ticks go: nowhere, to this device, or nowhere although the page asked, since the device refuses. */
export type Keeping = 'nowhere' | 'device' | 'blocked';

/** One item, ready to be drawn. */
export interface ItemView {
  id: string;
  title: ReadText;
  text?: ReadText | undefined;
  source?: SourceView | undefined;
  /** Undefined while the item is open. */
  answer: Answer | undefined;
  /** True when the reader sees open items only and this one was answered before. */
  hidden: boolean;
}

/** Neighbours under one heading, or without one. */
export interface GroupView {
  title?: ReadText | undefined;
  items: ItemView[];
  /** True when none of its items is seen. */
  hidden: boolean;
}

/** A checklist, ready to be drawn. */
export interface ChecklistView {
  title: ReadText | undefined;
  intro?: ReadText | undefined;
  notice?: ReadText | undefined;
  source?: SourceView | undefined;
  groups: GroupView[];
  /** Ids of the list's items that are ticked or answered, in the list's order. */
  answered: string[];
  total: number;
  /** How far the reader is, in words, and where the ticks go. */
  progress: string;
}

/** What the reader has done with a list. */
export interface Reading {
  language: Language;
  /** Answers; those to ids that the list does not have are ignored. */
  answers: Answers;
  /** Ids that were answered when the reader chose to see open items only; undefined when all are shown. */
  setAside?: ReadonlySet<string> | undefined;
  keeping: Keeping;
}

/** The list with an id; the default one where a page or a framework takes the id away. */
export const listOf = (data: Checklists, id: string | null | undefined): List | undefined =>
  data.lists.find((list) => list.id === (id || 'guideposts'));

/**
 * Answers as they may come from the page, the device or a file: ids alone are ticks, and what cannot be an answer is
 * left out.
 */
export function readAnswers(given: unknown): Answers {
  const pairs: [unknown, unknown][] = Array.isArray(given)
    ? given.map((id) => [id, 'yes'])
    : Object.entries(given ?? {});
  return Object.fromEntries(
    pairs.filter(([id, answer]) => typeof id === 'string' && /^(yes|no|not-relevant)$/.test(`${answer}`)),
  ) as Answers;
}

/** The answer to an item; `constructor` and its like are no answers. */
const answerTo = (answers: Answers, id: string): Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** The answers after one more, in the list's order; `undefined` takes the answer to an item back. */
export function answer(list: List, answers: Answers, id: string, given: Answer | undefined): Answers {
  const next = { ...answers, [id]: given } as Answers;
  return readAnswers(Object.fromEntries(list.items.map((item) => [item.id, answerTo(next, item.id)])));
}

/** What a checklist shows. */
export function checklistView(data: Checklists, list: List, reading: Reading): ChecklistView {
  const { language, answers, setAside, keeping } = reading;
  const answered: string[] = [];
  const groups: GroupView[] = [];
  for (const { id, title, text, group, source } of list.items) {
    const name = readText(group, language);
    let last = groups.at(-1);
    if (!last || last.title?.text !== name?.text)
      groups.push((last = { title: name, items: [], hidden: true }));
    const given = answerTo(answers, id);
    if (given) answered.push(id);
    const hidden = !!given && !!setAside?.has(id);
    last.hidden &&= hidden;
    last.items.push({
      id,
      title: readText(title, language) ?? { text: id },
      text: readText(text, language),
      source: sourceView(source, language),
      answer: given,
      hidden,
    });
  }
  const total = list.items.length;
  const words = wordsIn(strings, language);
  return {
    title: readText(list.title, language),
    intro: readText(list.intro, language),
    notice: readText(list.notice, language),
    // A list that names only its section means a section of the file's own source.
    source: sourceView(list.source?.title ? list.source : { ...data.source, ...list.source }, language),
    groups,
    answered,
    total,
    progress: `${words.progress(answered.length, total)} ${words[keeping]}`,
  };
}
