/** Printing a table as it stands. Fetched when a reader asks for it. */
import { css, html, nothing } from 'lit';
import type { Language } from '../../shared/language.js';
import type { Sheet } from '../../shared/print/sheet.js';
import { dayInWords } from '../../shared/print/words.js';
import { reviewNotice } from '../../shared/words.js';
import type { TableView } from '../model/table.js';
import { strings } from '../strings.js';
import { styles } from '../styles.js';
import { line, tableTemplate, type TableOptions } from '../template.js';
import { wordsIn } from '../../shared/words.js';
import { printStrings } from './strings.js';

/** The table as it stands, and when it is printed. */
export interface PrintedTable extends Pick<TableOptions, 'view' | 'sort'> {
  shown: TableView;
  language: Language;
  now: Date;
}

const tablePrintStyles = css`
  main {
    container-type: inline-size;
  }
  table button {
    border: 0;
    background: none;
    font: inherit;
    font-weight: 600;
  }
  thead {
    display: table-header-group;
  }
  .notes {
    max-inline-size: none;
  }
`;

/** A sheet with a table: the same rows, order and bars as on the screen. */
export function offer({ shown, view, sort, language, now }: PrintedTable): Sheet {
  const words = wordsIn(strings, language);
  const { title, takeaway, notices, notes, reservations } = shown;
  return {
    content: html`<main>
      <h1>${line(title)}</h1>
      ${takeaway ? html`<p class="takeaway">${line(takeaway)}</p>` : nothing}
      ${notices.map((notice) => html`<p class="notice">${line(notice)}</p>`)}
      ${tableTemplate(shown, { words, view, sort, press: () => {} })}
      <div class="notes small">
        ${notes.map((note) => html`<p>${line(note)}</p>`)}
        ${
          reservations[0]
            ? html`<h2>${words.reservations}</h2>
                <ul>
                  ${reservations.map((text) => html`<li>${line(text)}</li>`)}
                </ul>`
            : nothing
        }
        <p>${wordsIn(printStrings, language)(dayInWords(now, language))} ${reviewNotice(language)}</p>
      </div>
    </main>`,
    styles: [styles, tablePrintStyles],
    page: 'size: A4; margin: 15mm',
    lang: language,
  };
}
