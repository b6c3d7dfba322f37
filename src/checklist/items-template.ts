import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../shared/heading.js';
import type { Language } from '../shared/language.js';
import { sourceLine } from '../shared/frame/source-line.js';
import { marked } from '../shared/marked.js';
import { wordsIn } from '../shared/words.js';
import { everyAnswer, type Answer, type AnswerKind } from './model/answers.js';
import type { ChecklistView, ItemView } from './model/checklist.js';
import { answerWords, strings } from './strings.js';

/** How the items are drawn. */
export interface ItemsOptions {
  language: Language;
  /** Level of the groups' headings, 1 to 6. */
  level: number;
  kind: AnswerKind;
  disabled?: boolean | undefined;
  /** Called with the item's id and its answer, which is undefined where one is taken back. */
  answer?: ((id: string, given: Answer | undefined) => unknown) | undefined;
}

/**
 * The items, each group in a fieldset of its own.
 * @param view What the list says.
 * @param options How the items are drawn, and what an answer does.
 */
export const itemsTemplate = ({ groups, title }: ChecklistView, options: ItemsOptions): TemplateResult[] =>
  groups.map(
    (group, index) =>
      html`<fieldset ?disabled=${options.disabled} class=${group.hidden ? 'aside' : nothing}>
        ${
          group.title
            ? html`<legend>${heading(options.level, marked(group.title))}</legend>`
            : html`<legend class="visually-hidden">${marked(title)}</legend>`
        }
        <div class="items">
          ${group.items.map((item, row) =>
            (options.kind === 'yes-no' ? answerRow : tickRow)(item, `${index}-${row}`, options),
          )}
        </div>
      </fieldset>`,
  );

const nameOfClass = ({ answer, hidden }: ItemView): string =>
  `${answer ? 'ticked' : ''} ${hidden ? 'aside' : ''}`;

/** A native checkbox. All of the row ticks it; its name is the title alone, and the text is its description. */
function tickRow(item: ItemView, key: string, { language, answer }: ItemsOptions): TemplateResult {
  const { id, title, text, source } = item;
  return html`<div part="item" class="item ${nameOfClass(item)}">
    <label>
      <input
        part="checkbox"
        type="checkbox"
        autocomplete="off"
        value=${id}
        .checked=${live(item.answer === 'yes')}
        aria-labelledby="title-${key}"
        aria-describedby=${text ? `text-${key}` : nothing}
        @change=${({ target }: Event) =>
          answer?.(id, (target as HTMLInputElement).checked ? 'yes' : undefined)}
      />
      <span id="title-${key}" class="title">${marked(title)}</span>
      ${text ? html`<span id="text-${key}" class="text">${marked(text)}</span>` : nothing}
    </label>
    ${sourceLine(source, wordsIn(strings, language).source)}
  </div>`;
}

/**
 * Three answers, since a principle is seldom yes or no: a group of native radio buttons (APG radio group: the browser's
 * own keys). An answer is taken back by pressing it again, since a radio button alone offers no way back to open.
 */
function answerRow(item: ItemView, key: string, { language, answer }: ItemsOptions): TemplateResult {
  const { id, title, text, source } = item;
  const choice = (value: Answer): TemplateResult =>
    html`<label>
      <input
        type="radio"
        name=${key}
        autocomplete="off"
        value=${value}
        .checked=${live(item.answer === value)}
        @click=${() => answer?.(id, item.answer === value ? undefined : value)}
        @keyup=${(event: KeyboardEvent) => {
          // Chromium makes no click of Space on a chosen radio button, others do: none of them shall.
          if (event.key !== ' ' || item.answer !== value) return;
          event.preventDefault();
          answer?.(id, undefined);
        }}
      />
      <span>${wordsIn(answerWords, language)[value]}</span>
    </label>`;
  return html`<fieldset
    part="item"
    class="item answers ${nameOfClass(item)}"
    aria-describedby=${text ? `text-${key}` : nothing}
  >
    <legend class="title">${marked(title)}</legend>
    ${text ? html`<p id="text-${key}" class="text">${marked(text)}</p>` : nothing}
    <div part="answers" class="choices">${everyAnswer.map(choice)}</div>
    ${sourceLine(source, wordsIn(strings, language).source)}
  </fieldset>`;
}
