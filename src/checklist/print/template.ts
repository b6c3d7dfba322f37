/** A checklist as a sheet of paper. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.js';
import { sourceLine } from '../../shared/frame/source-line.js';
import { marked } from '../../shared/marked.js';
import type { Sheet } from '../../shared/print/sheet.js';
import { dayInWords } from '../../shared/print/words.js';
import { reviewNotice } from '../../shared/words.js';
import type { Answer } from '../model/answers.js';
import type { ChecklistView, ItemView } from '../model/checklist.js';
import { checklistPrintStyles } from './styles.js';
import { printStrings } from './strings.js';
import { strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** In the box; a word beside it says the same. */
const sign: Record<Answer, string> = { yes: '✓', no: '✗', 'not-relevant': '–' };

/** How a checklist is to be printed. */
export interface ChecklistForm {
  /** With the reader's ticks, or with empty boxes. */
  filled: boolean;
  /** With lines to write on below each item. */
  lines: boolean;
  language: Language;
  now: Date;
}

/**
 * Makes the sheet of a checklist.
 * @param view What the list says.
 * @param form How it is to be printed.
 * @returns A sheet of A4.
 */
export function checklistSheet(view: ChecklistView, form: ChecklistForm): Sheet {
  const { filled, lines, language, now } = form;
  const own = wordsIn(printStrings, language);
  const { title, intro, notice, groups, source, progress } = view;
  const item = ({ title: name, text, answer, source: from }: ItemView): TemplateResult =>
    html`<div class="item">
      <div class="box">${filled && answer ? sign[answer] : nothing}</div>
      <div>
        <div class="title">
          ${marked(name)}${filled && answer && own.answer[answer] ? ` – ${own.answer[answer]}` : nothing}
        </div>
        ${text ? html`<div>${marked(text)}</div>` : nothing}
        ${sourceLine(from, wordsIn(strings, language).source)}
        ${
          lines
            ? html`<div class="line"></div>
                <div class="line"></div>`
            : nothing
        }
      </div>
    </div>`;
  return {
    content: html`<main>
      <h1>${marked(title)}</h1>
      <div class="fields">
        ${own.date}
        <div class="line"></div>
        ${own.place}
        <div class="line"></div>
      </div>
      ${intro ? html`<p class="intro">${marked(intro)}</p>` : nothing}
      ${notice ? html`<p class="notice">${marked(notice)}</p>` : nothing}
      ${groups.map(
        (group) =>
          html`${group.title ? html`<h2>${marked(group.title)}</h2>` : nothing}${group.items.map(item)}`,
      )}
      <div class="source">${sourceLine(source, wordsIn(strings, language).source)}</div>
      <p class="small">
        ${filled ? progress : nothing} ${own.printed(dayInWords(now, language))} ${reviewNotice(language)}
      </p>
    </main>`,
    styles: [checklistPrintStyles],
    page: 'size: A4; margin: 15mm',
    lang: language,
  };
}
