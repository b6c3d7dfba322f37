import { html, nothing, type TemplateResult } from 'lit';
import type { RowView, TableView } from './model/table.js';
import { nextSort, type Sort, type SortKey } from './model/sort.js';
import type { Line } from './model/source.js';
import type { Strings } from './strings.js';

/** A line of words, with a link or another language where there is one. */
export const line = ({ before, text, lang, after, href }: Line): TemplateResult =>
  html`${before}<span lang=${lang ?? nothing}
      >${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}</span
    >${after}`;

/** What the table is drawn with. */
export interface TableOptions {
  words: Strings;
  /** `both`, `table` or `chart`. */
  view: string;
  sort: Sort;
  /** Called with the order asked for, and the heading of its column. */
  press: (sort: string, column: string) => void;
}

/** The table itself. The chart is drawn in its rows, so the two cannot disagree. */
export function tableTemplate(
  { title, caption, columns, rows, total }: TableView,
  { words, view, sort, press }: TableOptions,
): TemplateResult {
  const column = ({ text, lang }: Line, by: SortKey): TemplateResult =>
    html`<th scope="col" lang=${lang ?? nothing} aria-sort=${sort.by === by ? sort.direction : nothing}>
      <button type="button" @click=${() => press(nextSort(sort, by), text)}>
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
