import type { LitElement, TemplateResult } from 'lit';
import type { Language } from '../shared/language.js';
import { LazyAction } from '../shared/lazy-action.js';
import type { ReadText } from '../shared/text.js';
import type { List } from './data.js';
import type { Answers } from './model/answers.js';
import type * as tools from './tools/tools.js';

/** The list that is on show. */
export interface ListOnShow {
  list: List;
  answers: Answers;
  title: ReadText | undefined;
  language: Language;
}

/** Saving a list to a file and opening one: fetched, and opened, when the reader presses for it. */
export class ToolsController {
  /** Settles when what the last press asked for is there, or cannot be had. */
  complete: Promise<unknown> = Promise.resolve();
  #host: LitElement;
  #code: LazyAction<typeof tools>;
  #use: (answers: Answers) => unknown;
  #open = false;
  /** Result of opening a file, a paragraph each. */
  #said: string[] = [];

  /**
   * @param host The checklist, which is drawn anew when something has changed.
   * @param use Takes the answers of an opened file over.
   * @param failed Tells the reader that the code cannot be had.
   */
  constructor(host: LitElement, use: (answers: Answers) => unknown, failed: () => unknown) {
    this.#host = host;
    this.#use = use;
    this.#code = new LazyAction(() => import('./tools/tools.js'), failed);
  }

  /** Opens what a file is saved and opened by, or closes it. */
  toggle(): void {
    const toggled = this.#code.run(() => {
      this.#open = !this.#open;
      this.#say([]);
    });
    this.complete = Promise.all([this.complete, toggled]);
  }

  /**
   * The buttons, and what came of opening a file.
   * @param shown The list that is on show.
   * @returns Undefined while they are closed.
   */
  template(shown: ListOnShow): TemplateResult | undefined {
    const { code } = this.#code;
    if (!code || !this.#open) return undefined;
    const { list, answers, title, language } = shown;
    return code.toolsTemplate({
      title,
      language,
      said: this.#said,
      save: () => code.saveList(list, answers, language),
      open: async (file) => {
        const opened = await code.openFile(file, list, language);
        this.#say(opened.said);
        if (opened.answers) this.#use(opened.answers);
      },
    });
  }

  #say(said: string[]): void {
    this.#said = said;
    this.#host.requestUpdate();
  }
}
