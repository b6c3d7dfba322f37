import { dateFormat } from '../shared/intl.js';
import type { Language } from '../shared/locale-controller.js';
import { readText, type ReadText } from '../shared/text.js';
import type { Checklists, List, Source } from './data.js';
import { strings } from './strings.js';

/** Where ticks go: nowhere, to this device, or nowhere although the page asked, since the device refuses. */
export type Keeping = 'nowhere' | 'device' | 'blocked';

/** A source, ready to be written. */
export interface SourceView {
  title?: ReadText | undefined;
  /** Publisher, section and date, separated by commas. */
  details: string;
  /** A web address; never another scheme. */
  url?: string | undefined;
}

/** One item, ready to be drawn. */
export interface ItemView {
  id: string;
  title: ReadText;
  text?: ReadText | undefined;
  source?: SourceView | undefined;
  checked: boolean;
  /** True when the reader sees open items only and this one was ticked before. */
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
  /** Ids of the list's ticked items, in the list's order. */
  ticked: string[];
  total: number;
  /** How far the reader is, in words, and where the ticks go. */
  progress: string;
}

/** What the reader has done with a list. */
export interface Reading {
  language: Language;
  /** Ids of ticked items; ids that the list does not have are ignored. */
  checked: Iterable<string>;
  /** Ids that were ticked when the reader chose to see open items only; undefined when all are shown. */
  setAside?: ReadonlySet<string> | undefined;
  keeping: Keeping;
}

/** The list with an id. */
export const listOf = (data: Checklists, id: string): List | undefined =>
  data.lists.find((list) => list.id === id);

/** Ids of the list's ticked items, in the list's order. */
const tickedIn = (list: List, ticks: ReadonlySet<string>): string[] =>
  list.items.map(({ id }) => id).filter((id) => ticks.has(id));

/** What is ticked once an item has been ticked or unticked. */
export function tick(list: List, checked: Iterable<string>, id: string, on: boolean): string[] {
  const ticks = new Set(checked);
  if (on) ticks.add(id);
  else ticks.delete(id);
  return tickedIn(list, ticks);
}

/** What a checklist shows. */
export function checklistView(data: Checklists, list: List, reading: Reading): ChecklistView {
  const { language, setAside, keeping } = reading;
  const ticks = new Set(reading.checked);
  const groups: GroupView[] = [];
  for (const { id, title, text, group, source } of list.items) {
    const name = readText(group, language);
    let last = groups.at(-1);
    if (!last || last.title?.text !== name?.text)
      groups.push((last = { title: name, items: [], hidden: true }));
    const checked = ticks.has(id);
    const hidden = checked && !!setAside?.has(id);
    last.hidden &&= hidden;
    last.items.push({
      id,
      title: readText(title, language) ?? { text: id },
      text: readText(text, language),
      source: sourceView(source, language),
      checked,
      hidden,
    });
  }
  const ticked = tickedIn(list, ticks);
  const total = list.items.length;
  const words = strings[language];
  return {
    title: readText(list.title, language),
    intro: readText(list.intro, language),
    notice: readText(list.notice, language),
    // A list that names only its section means a section of the file's own source.
    source: sourceView(list.source?.title ? list.source : { ...data.source, ...list.source }, language),
    groups,
    ticked,
    total,
    progress: `${words.progress(ticked.length, total)} ${words[keeping]}`,
  };
}

function sourceView(source: Source | undefined, language: Language): SourceView | undefined {
  if (!source) return undefined;
  const { publisher, section, date, url } = source;
  const title = readText(source.title, language);
  const details = [publisher, section, date && spokenDate(date, language)].filter(Boolean).join(', ');
  return title || details
    ? { title, details, url: /^https?:\/\//i.test(url ?? '') ? url : undefined }
    : undefined;
}

/** A year, month or day as people write it; as it stands where there is no such day. */
function spokenDate(date: string, language: Language): string {
  const time = Date.parse(date);
  const [, month, day] = date.split('-');
  if (!month || Number.isNaN(time)) return date;
  return dateFormat(language, { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) }).format(
    time,
  );
}
