/** Saving a checklist to a file and opening it again. Fetched when the reader asks for it. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { download } from '../../shared/download.js';
import type { Language } from '../../shared/language.js';
import type { List } from '../data.js';
import { openedFile, savedFile, type OpenedFile } from './model/file.js';
import type { Answers, ChecklistView } from '../model/checklist.js';
import { toolWords } from './strings.js';
import { wordsIn } from '../../shared/words.js';

/** More than a checklist of any size needs; a film opened by mistake must not stop the page. */
const largestFile = 1_000_000;

/** What the reader can do with a list beside answering it. Remembers nothing. */
export class ChecklistTools {
  #host: LitElement;
  #use: (answers: Answers) => unknown;
  #said: string[] = [];

  /**
   * @param host The list, which is drawn anew when there is something to say.
   * @param use Takes the answers of an opened file over.
   */
  constructor(host: LitElement, use: (answers: Answers) => unknown) {
    this.#host = host;
    this.#use = use;
  }

  /** The buttons, and what came of opening a file. */
  template(list: List, answers: Answers, { title }: ChecklistView, language: Language): TemplateResult {
    const words = wordsIn(toolWords, language);
    const name = title ? html`<span class="visually-hidden"> (${title.text})</span>` : nothing;
    return html`<div part="tools" class="tools">
      <p class="small">${words.hint}</p>
      <div class="controls">
        <button type="button" @click=${() => this.#save(list, answers, language)}>
          ${words.save}${name}
        </button>
        <button
          type="button"
          @click=${({ target }: Event) => (target as Element).closest('div')!.querySelector('input')!.click()}
        >
          ${words.open}${name}
        </button>
        <input
          type="file"
          hidden
          accept=".json,application/json"
          autocomplete="off"
          @change=${({ target }: Event) => this.#open(target as HTMLInputElement, list, language)}
        />
      </div>
      <div role="status">${this.#said.map((line) => html`<p class="notice">${line}</p>`)}</div>
    </div>`;
  }

  #save(list: List, answers: Answers, language: Language): void {
    // The name of the file says nothing of what it is about: folders are seen by others.
    download(wordsIn(toolWords, language).fileName, 'application/json', savedFile(list, answers, language));
  }

  async #open(input: HTMLInputElement, list: List, language: Language): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const opened: OpenedFile =
      file.size > largestFile
        ? { ok: false, reason: 'unreadable' }
        : openedFile(await file.text(), list, language);
    // The same file can then be chosen again.
    input.value = '';
    this.#said = sentences(opened, language);
    if (opened.ok) this.#use(opened.answers);
    this.#host.requestUpdate();
  }
}

/**
 * Makes what a list is saved and opened by.
 * @param host The list, which is drawn anew when there is something to say.
 * @param use Takes the answers of an opened file over.
 */
export const tools = (host: LitElement, use: (answers: Answers) => unknown): ChecklistTools =>
  new ChecklistTools(host, use);

/** What came of opening a file, in words. */
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
