/** A checklist as it is shown. */
import type { Language } from '../../shared/language.js';
import { sourceView, type SourceView } from '../../shared/frame/source.js';
import { readText, type ReadText } from '../../shared/text.js';
import { wordsIn } from '../../shared/words.js';
import { defaultList, type Checklists, type List } from '../data.js';
import { strings } from '../strings.js';
import { answerTo, type Answer, type Answers } from './answers.js';

/** Where ticks are kept: nowhere, on this device, or nowhere because the device refuses though the page asked. */
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

/** The reader's work with a list. */
export interface ListProgress {
  language: Language;
  /** Answers; those to ids that the list does not have are ignored. */
  answers: Answers;
  /** Ids that were answered when the reader chose to see open items only; undefined when all are shown. */
  setAside?: ReadonlySet<string> | undefined;
  keeping: Keeping;
}

/**
 * Finds a list by its id.
 * @param data The data set that holds it.
 * @param id The list's id; missing, null or empty where a page or a framework takes it away.
 * @returns The list, the default one without an id; undefined where the data set has no such list.
 */
export const listOf = (data: Checklists, id: string | null | undefined): List | undefined =>
  data.lists.find((list) => list.id === (id || defaultList));

/**
 * Makes the view of one list.
 * @param data The data set that holds it, whose source counts where the list has none of its own.
 * @param list The list.
 * @param progress The reader's language, and what the reader has done with the list.
 * @returns Everything that is drawn; neighbours with the same group stand under one heading.
 */
export function checklistView(data: Checklists, list: List, progress: ListProgress): ChecklistView {
  const { language, answers, setAside, keeping } = progress;
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
