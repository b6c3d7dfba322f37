import { html, nothing, type TemplateResult } from 'lit';
import { nextSort, type Sort, type SortKey } from './model/sort.js';
import type { Line } from './model/source.js';
import type { RowView, TableView } from './model/table.js';
import type { ShownView } from './model/view.js';
import type { Strings } from './strings.js';

/**
 * A line of words, with a link or another language where there is one.
 * @param line The words.
 */
export const line = ({ before, text, lang, after, href }: Line): TemplateResult =>
  html`${before}<span lang=${lang ?? nothing}
      >${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}</span
    >${after}`;

/** Values and actions of the figures. */
export interface FiguresOptions {
  words: Strings;
  view: ShownView;
  sort: Sort;
  /** Called with the order asked for, as `readSort` reads it, and the heading of its column. */
  sortBy?: ((sort: string, column: string) => unknown) | undefined;
}

/**
 * The figures as a table. The chart is drawn in its rows, so the two cannot disagree.
 * @param table What the table says.
 * @param options How it is drawn, and what a press on a column's heading does.
 */
export function figuresTemplate(
  { title, caption, columns, rows, total }: TableView,
  { words, view, sort, sortBy }: FiguresOptions,
): TemplateResult {
  const column = ({ text, lang }: Line, by: SortKey): TemplateResult =>
    html`<th scope="col" lang=${lang ?? nothing} aria-sort=${sort.by === by ? sort.direction : nothing}>
      <button type="button" @click=${() => sortBy?.(nextSort(sort, by), text)}>
        ${text}<svg viewBox="0 0 10 16" aria-hidden="true">
          <path d="m5 1 4 5H1z" />
          <path d="m5 15 4-5H1z" />
        </svg>
      </button>
    </th>`;

  const none = html`<span aria-hidden="true">–</span><span class="visually-hidden">${words.noFigure}</span>`;

  const row = ({ label, details, bar, qualifier, figure, unit, share }: RowView): TemplateResult =>
    html`<tr>
      <th scope="row" abbr=${details.length ? label.text : nothing}>
        <div class="item">
          <div>${line(label)}${details.map((detail) => html`<div class="small">${line(detail)}</div>`)}</div>
          ${
            bar && view !== 'table'
              ? html`<svg part="bar" class="bar" aria-hidden="true">
                  <rect width="${bar[1]}%" height="100%" />
                  <rect width="${bar[0]}%" height="100%" />
                </svg>`
              : nothing
          }
        </div>
      </th>
      <td>
        ${qualifier} <span>${figure ?? none} ${unit && line(unit)}</span>
        ${share && html`<div class="narrow">${share}</div>`}
      </td>
      ${columns.share ? html`<td class="wide">${share ?? none}</td>` : nothing}
    </tr>`;

  return html`<table part="table" class=${view} aria-label=${title.text}>
    <caption class="small">
      ${caption.map((part) => html`<div>${line(part)}</div>`)}
      <div class="hint">${words.hint}</div>
    </caption>
    <thead>
      <tr>
        ${column(columns.label, 'label')}${column(columns.value, 'value')}
        ${columns.share ? html`<th scope="col" class="wide">${columns.share}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map(row)}
    </tbody>
    ${
      total
        ? html`<tfoot>
            ${row(total)}
          </tfoot>`
        : nothing
    }
  </table>`;
}

/**
 * Draws the text before the figures: the one sentence to remember, then what must be known before they are read.
 * @param table What the table says.
 */
export const noticesTemplate = ({ takeaway, notices }: TableView): TemplateResult =>
  html`${takeaway ? html`<p part="takeaway" class="takeaway">${line(takeaway)}</p>` : nothing}
  ${notices.map((notice) => html`<p class="notice">${line(notice)}</p>`)}`;

/**
 * Draws the text below the figures: source, dates and notes, then their known weaknesses.
 * @param table What the table says.
 * @param title The heading of the weaknesses.
 */
export const notesTemplate = ({ notes, reservations }: TableView, title: TemplateResult): TemplateResult =>
  html`${notes.map((note) => html`<p>${line(note)}</p>`)}
  ${
    reservations.length
      ? html`${title}
          <ul>
            ${reservations.map((text) => html`<li>${line(text)}</li>`)}
          </ul>`
      : nothing
  }`;
