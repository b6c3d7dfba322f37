import { html, nothing, type TemplateResult } from 'lit';
import { frame, type FrameLanguage } from '../shared/frame/frame.js';
import { heading, nextLevel } from '../shared/heading.js';
import { wordsIn } from '../shared/words.js';
import { figuresTemplate, line, notesTemplate, noticesTemplate } from './figures-template.js';
import type { Sort } from './model/sort.js';
import type { TableView } from './model/table.js';
import { isShown, toggleHalf, type Half, type ShownView } from './model/view.js';
import { strings } from './strings.js';

/** Actions of the buttons. */
export interface TableActions {
  show: (view: ShownView) => unknown;
  /** Gets the order, as `readSort` reads it, and the heading of its column in words. */
  sortBy: (sort: string, column: string) => unknown;
  /** Gets whether the file is for Excel in Danish, else it is plain. */
  save: (excel: boolean) => unknown;
}

/** How a table is drawn. */
export interface TableOptions extends FrameLanguage {
  /** Level of the heading, 0 to 6. */
  level: number;
  view: ShownView;
  sort: Sort;
  /** Whether the table is wider than its place, so that the keyboard has to reach it (WCAG 2.1.1). */
  scrolls?: boolean | undefined;
  /** Left out where nobody can press. */
  actions?: TableActions | undefined;
  /** The button that prints. */
  print?: TemplateResult | undefined;
  /** The region that says what has changed. */
  status?: TemplateResult | undefined;
}

/**
 * All that the widget shows: what to remember, the figures, where they come from, and the buttons.
 * @param table What the table says, in the order asked for.
 * @param options How it is drawn, and what presses do.
 */
export function tableTemplate(table: TableView, options: TableOptions): TemplateResult {
  const { language, mark, level, view, sort, scrolls, actions, print, status } = options;
  const words = wordsIn(strings, language);
  const { title, bars } = table;
  // Two tables on a page have the same buttons: the title tells them apart, out of sight.
  const button = (text: string, press: () => unknown, pressed?: boolean): TemplateResult =>
    html`<button type="button" aria-pressed=${pressed ?? nothing} @click=${press}>
      ${text} <span class="visually-hidden">${title.text}</span>
    </button>`;
  const toggle = (text: string, half: Half): TemplateResult =>
    button(text, () => actions?.show(toggleHalf(view, half)), isShown(view, half));
  const file = (text: string, excel: boolean): TemplateResult => button(text, () => actions?.save(excel));
  return frame(
    { language, mark, level, title: line(title) },
    html`${noticesTemplate(table)}
      ${
        bars
          ? html`<div class="controls" role="group" aria-label=${words.show}>
              ${toggle(words.table, 'table')}${toggle(words.bars, 'bars')}
            </div>`
          : nothing
      }
      <div
        class="scroll"
        role=${scrolls ? 'group' : nothing}
        tabindex=${scrolls ? 0 : nothing}
        aria-label=${scrolls ? title.text : nothing}
      >
        ${figuresTemplate(table, { words, view, sort, sortBy: actions?.sortBy })}
      </div>
      <div part="notes" class="notes small">
        ${notesTemplate(table, heading(nextLevel(level), words.reservations))}
      </div>
      <div class="controls">${file(words.excel, true)}${file(words.plain, false)}${print ?? nothing}</div>
      ${status ?? nothing}`,
  );
}
