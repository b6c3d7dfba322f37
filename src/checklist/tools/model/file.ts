/** A checklist as a file: what the reader saves instead of leaving it on the device. */
import type { Language } from '../../../shared/language.js';
import { readText } from '../../../shared/text.js';
import { wordsIn } from '../../../shared/words.js';
import type { List } from '../../data.js';
import { readAnswers, type Answers } from '../../model/answers.js';
import { toolWords } from '../strings.js';

/** Content of a saved file: answers and the items as they read then, but no time and no name of anybody. */
interface SavedList {
  format: 'pejl-checklist';
  list: string;
  /** The list's version, where it has one. */
  version?: string | undefined;
  /** Language of the titles. */
  language: string;
  /** Every item as it was called when the file was saved. */
  items: { id: string; title: string }[];
  answers: Answers;
}

/** Result of opening a file. */
export type OpenedFile =
  | { ok: false; reason: 'unreadable' | 'other-list' }
  | {
      ok: true;
      answers: Answers;
      /** Titles of items that the list has got, lost, or calls something else since the file was saved. */
      added: string[];
      removed: string[];
      renamed: string[];
      /** Whether the list has another version, though its items are called the same. */
      revised: boolean;
    };

type Item = List['items'][number];

const titleOf = (item: Item, language: Language): string => readText(item.title, language)?.text ?? item.id;

/** Whether an item is called something else than before; nobody can say so of a language that is not there. */
function isRenamed({ title }: Item, before: string, language: unknown): boolean {
  const now = typeof title === 'string' ? title : title[String(language)];
  return now !== undefined && now !== before;
}

/**
 * Makes the text of a file that holds a list's answers.
 * @param list The list.
 * @param answers The answers by id.
 * @param language Language to name items in.
 * @returns JSON, indented, so that a person can read what is kept.
 */
export function savedFile(list: List, answers: Answers, language: Language): string {
  // The language that the titles are in, which may lack the reader's.
  const first = list.items[0]?.title;
  const saved: SavedList = {
    format: 'pejl-checklist',
    list: list.id,
    version: list.version,
    language: (typeof first === 'object' && readText(first, language)?.lang) || language,
    items: list.items.map((item) => ({ id: item.id, title: titleOf(item, language) })),
    answers,
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
}

/**
 * Reads a saved file back, and says what is new in the list since.
 * @param text The file's text; anything else than a saved list is `unreadable`.
 * @param list The list that is on show; a file of another one is `other-list`.
 * @param language Language to name items in.
 * @returns The answers to items that the list still has, and what is new; or why the file cannot be used.
 */
export function openedFile(text: string, list: List, language: Language): OpenedFile {
  let saved: Partial<SavedList>;
  try {
    saved = JSON.parse(text.replace(/^\uFEFF/, '')) as Partial<SavedList>;
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
  if (saved?.format !== 'pejl-checklist' || !Array.isArray(saved.items))
    return { ok: false, reason: 'unreadable' };
  if (saved.list !== list.id) return { ok: false, reason: 'other-list' };
  const before = new Map(saved.items.map((item) => [item?.id, String(item?.title)]));
  const ids = new Set(list.items.map(({ id }) => id));
  const given = readAnswers(saved.answers);
  const named = (items: Item[]): string[] => items.map((item) => titleOf(item, language));
  const added = named(list.items.filter(({ id }) => !before.has(id)));
  const removed = [...before].filter(([id]) => !ids.has(id)).map(([, title]) => title);
  const renamed = named(
    list.items.filter((item) => before.has(item.id) && isRenamed(item, before.get(item.id)!, saved.language)),
  );
  const isSame = !added.length && !removed.length && !renamed.length;
  return {
    ok: true,
    // What the list has no longer is named below, and has no box to stand in.
    answers: list.items.reduce<Answers>(
      (answers, { id }) => (Object.hasOwn(given, id) ? { ...answers, [id]: given[id]! } : answers),
      {},
    ),
    added,
    removed,
    renamed,
    revised: isSame && saved.version !== list.version,
  };
}

/**
 * Says what came of opening a file.
 * @param opened What was read of it.
 * @param language Language of the words.
 * @returns Sentences, a paragraph each.
 */
export function sentences(opened: OpenedFile, language: Language): string[] {
  const words = wordsIn(toolWords, language);
  if (!opened.ok) return [words[opened.reason]];
  const { added, removed, renamed, revised } = opened;
  const changes = (['added', 'removed', 'renamed'] as const).flatMap((change) => {
    const titles = { added, removed, renamed }[change];
    return titles.length ? [words[change](titles.map((title) => words.quoted(title)).join(', '))] : [];
  });
  if (changes.length) return [`${words.opened} ${words.changed}`, ...changes];
  return [revised ? `${words.opened} ${words.revised}` : words.opened];
}
