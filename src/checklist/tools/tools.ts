/** Saving a checklist to a file and opening it again. */
import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../shared/download.js';
import type { Language } from '../../shared/language.js';
import type { ReadText } from '../../shared/text.js';
import { wordsIn } from '../../shared/words.js';
import type { List } from '../data.js';
import type { Answers } from '../model/answers.js';
import { openedFile, savedFile, sentences, type OpenedFile } from './model/file.js';
import { toolWords } from './strings.js';

/** Bytes: more than a checklist of any size needs. A film opened by mistake must not stop the page. */
const largestFile = 1_000_000;

/** Values and actions of the buttons. */
export interface ToolsOptions {
  /** The list's title, which tells its buttons from another list's. */
  title: ReadText | undefined;
  language: Language;
  /** Result of opening a file, a paragraph each. */
  said: readonly string[];
  save: () => unknown;
  open: (file: File) => unknown;
}

/**
 * The buttons, and what came of opening a file.
 * @param options What they are drawn with, and what presses do.
 */
export function toolsTemplate({ title, language, said, save, open }: ToolsOptions): TemplateResult {
  const words = wordsIn(toolWords, language);
  const name = title ? html`<span class="visually-hidden"> (${title.text})</span>` : nothing;
  const onChange = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    // Emptied, so that choosing the same file again is a change as well; the file stays readable.
    input.value = '';
    open(file);
  };
  return html`<div part="tools" class="tools">
    <p class="small">${words.hint}</p>
    <div class="controls">
      <button type="button" @click=${save}>${words.save}${name}</button>
      <button
        type="button"
        @click=${({ target }: Event) => (target as Element).closest('div')!.querySelector('input')!.click()}
      >
        ${words.open}${name}
      </button>
      <input type="file" hidden accept=".json,application/json" autocomplete="off" @change=${onChange} />
    </div>
    <div role="status">${said.map((line) => html`<p class="notice">${line}</p>`)}</div>
  </div>`;
}

/**
 * Hands the reader a file with the answers to a list. Its name says nothing of what it is about: folders are seen by
 * others.
 * @param list The list.
 * @param answers The answers by id.
 * @param language Language to name items in.
 */
export function saveList(list: List, answers: Answers, language: Language): void {
  download(wordsIn(toolWords, language).fileName, 'application/json', savedFile(list, answers, language));
}

/** Result of opening a file. */
export interface OpenedAnswers {
  /** The answers in it; undefined where the file cannot be used. */
  answers: Answers | undefined;
  /** In words, a paragraph each. */
  said: string[];
}

/**
 * Reads a file that the reader has chosen.
 * @param file Any file.
 * @param list The list that is on show.
 * @param language Language of the words.
 * @returns The answers in it, and what there is to say.
 */
export async function openFile(file: File, list: List, language: Language): Promise<OpenedAnswers> {
  const opened: OpenedFile =
    file.size > largestFile
      ? { ok: false, reason: 'unreadable' }
      : openedFile(await file.text(), list, language);
  return { answers: opened.ok ? opened.answers : undefined, said: sentences(opened, language) };
}
