/** Printing a table as it stands. Fetched when a reader asks for it. */
import { css, html } from 'lit';
import type { Language } from '../../shared/language.js';
import type { Sheet } from '../../shared/print/sheet.js';
import { dayInWords } from '../../shared/print/words.js';
import { reviewNotice } from '../../shared/words.js';
import type { TableView } from '../model/table.js';
import { strings } from '../strings.js';
import { styles } from '../styles.js';
import {
  figuresTemplate,
  line,
  notesTemplate,
  noticesTemplate,
  type FiguresOptions,
} from '../figures-template.js';
import { wordsIn } from '../../shared/words.js';
import { printStrings } from './strings.js';

/** The table as it stands, and when it is printed. */
export interface PrintedTable extends Pick<FiguresOptions, 'view' | 'sort'> {
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

/**
 * Makes the sheet of a table: the same rows, order and bars as on the screen.
 * @param printed The table as it stands.
 * @returns A sheet at once, since there is nothing to choose.
 */
export function offer({ shown, view, sort, language, now }: PrintedTable): Sheet {
  const words = wordsIn(strings, language);
  return {
    content: html`<main>
      <h1>${line(shown.title)}</h1>
      ${noticesTemplate(shown)} ${figuresTemplate(shown, { words, view, sort })}
      <div class="notes small">
        ${notesTemplate(shown, html`<h2>${words.reservations}</h2>`)}
        <p>${wordsIn(printStrings, language)(dayInWords(now, language))} ${reviewNotice(language)}</p>
      </div>
    </main>`,
    styles: [styles, tablePrintStyles],
    page: 'size: A4; margin: 15mm',
    lang: language,
  };
}
