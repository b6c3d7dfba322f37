import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../shared/heading.js';
import type { Language } from '../shared/locale-controller.js';
import type { ReadText } from '../shared/text.js';
import type { Answer, ChecklistView, ItemView, SourceView } from './model.js';

/** Words, marked with their language where it is not the reader's (WCAG 3.1.2). */
export const words = (read: ReadText | undefined): TemplateResult | typeof nothing =>
  read ? html`<span lang=${read.lang ?? nothing}>${read.text}</span>` : nothing;

/** A line that says where something comes from; nothing where nobody said so. */
export function sourceLine(source: SourceView | undefined, label: string): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const { title, details, url } = source;
  const content = html`${words(title)}${title && details ? ', ' : ''}${details}`;
  return html`<p part="source" class="small">
    ${label}: ${url ? html`<a href=${url} rel="noopener noreferrer">${content}</a>` : content}
  </p>`;
}

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
            ? html`<legend>${heading(options.level, words(group.title))}</legend>`
            : html`<legend class="visually-hidden">${words(title)}</legend>`
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
        .checked=${live(answer === 'yes')}
        @change=${({ target }: Event) =>
          onAnswer(id, (target as HTMLInputElement).checked ? 'yes' : undefined)}
      />
      <span id="title-${key}" class="title">${words(title)}</span>
      ${text ? html`<span id="text-${key}" class="text">${words(text)}</span>` : nothing}
    </label>
    ${sourceLine(source, sourceLabel)}
  </div>`;
