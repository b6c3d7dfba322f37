import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import type { Language } from '../shared/language.js';
import { marked, sourceLine } from '../shared/frame/source-line.js';
import type { Answer, ChecklistView, ItemView } from './model/checklist.js';

/** What drawing the items needs to know beside the view. */
export interface ItemOptions {
  level: number;
  language: Language;
  sourceLabel: string;
  disabled: boolean;
  onAnswer: (id: string, given: Answer | undefined) => unknown;
  /** Draws a row with three answers in place of a box. */
  row?: ((item: ItemView, key: string, options: ItemOptions) => TemplateResult) | undefined;
}

/** The items: native checkboxes, each group in a fieldset of its own. */
export const groupsTemplate = ({ groups, title }: ChecklistView, options: ItemOptions): TemplateResult[] =>
  groups.map(
    (group, index) =>
      html`<fieldset ?disabled=${options.disabled} class=${group.hidden ? 'aside' : nothing}>
        ${
          group.title
            ? html`<legend>${heading(options.level, marked(group.title))}</legend>`
            : html`<legend class="visually-hidden">${marked(title)}</legend>`
        }
        <div class="items">
          ${group.items.map((item, row) => (options.row ?? itemTemplate)(item, `${index}-${row}`, options))}
        </div>
      </fieldset>`,
  );

/** One row. All of it ticks the box; its name is the title alone, and the text is its description. */
const itemTemplate = (
  { id, title, text, source, answer, hidden }: ItemView,
  key: string,
  { sourceLabel, onAnswer }: ItemOptions,
): TemplateResult =>
  html`<div part="item" class="item ${answer ? 'ticked' : ''} ${hidden ? 'aside' : ''}">
    <label>
      <input
        part="checkbox"
        type="checkbox"
        autocomplete="off"
        value=${id}
        aria-labelledby="title-${key}"
        aria-describedby=${text ? `text-${key}` : nothing}
        @change=${({ target }: Event) =>
          onAnswer(id, (target as HTMLInputElement).checked ? 'yes' : undefined)}
      />
      <span id="title-${key}" class="title">${marked(title)}</span>
      ${text ? html`<span id="text-${key}" class="text">${marked(text)}</span>` : nothing}
    </label>
    ${sourceLine(source, sourceLabel)}
  </div>`;
