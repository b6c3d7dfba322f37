import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnnouncerController } from '../shared/announcer-controller.js';
import { ClockController } from '../shared/clock-controller.js';
import { controlStyles } from '../shared/control-styles.js';
import { commonProperties, type CommonProperties } from '../shared/common-properties.js';
import { DataController } from '../shared/data-controller.js';
import { frame } from '../shared/frame.js';
import { heading, headingLevel, nextLevel } from '../shared/heading.js';
import { LocaleController } from '../shared/locale-controller.js';
import { PrintController, printPanelStyles } from '../shared/print-controller.js';
import { restyle } from '../shared/restyle.js';
import { baseStyles } from '../shared/styles.js';
import { statisticsSource, type Statistics } from './data.js';
import { tableView } from './model/table.js';
import { readSort, tableOf } from './model/sort.js';
import { saveTable } from './save.js';
import { strings } from './strings.js';
import { styles } from './styles.js';
import { line, tableTemplate } from './template.js';
import { wordsIn } from '../shared/words.js';

/**
 * One table of figures: what to remember, the values, their shares and total, bars that are drawn from the same
 * numbers, and where the figures come from. It sorts by value, and gives the table as a file.
 *
 * @tag pejl-statistics-table
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The table is drawn; `count` is its number of rows.
 * @fires {CustomEvent<{ reason: string, errors: object[] }>} pejl-error - Data could not be had or was not right.
 * @fires {CustomEvent<{ by: string, direction: string }>} pejl-sort - The reader sorted. `by` is `value`, `label` or
 * `source`; `direction` is `ascending`, `descending`, or `none` in the source's own order.
 * @slot - Shown before the script, while loading, and for good if data cannot be had.
 * @slot heading - A heading in place of the table's title.
 * @slot notice - Own text above the content.
 * @csspart base - Everything.
 * @csspart translation - Says that no native speaker has reviewed the words yet; only with `unreviewed-languages`.
 * @csspart heading - The headings.
 * @csspart takeaway - The one sentence to remember.
 * @csspart button - The button to print.
 * @csspart table - The table.
 * @csspart bar - The bars.
 * @csspart notes - Source, dates and reservations.
 * @csspart failure - What is said when data cannot be had.
 * @cssprop [--pejl-color-bar=light-dark(#0b4f79, #a6d5f7)] - Colour of the bars; the accent colour unless set.
 * @cssprop [--pejl-sticky-offset=0] - Height of the page's own fixed header, below which the table's header stays.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The table is drawn.
 * @cssstate failed - There is nothing to draw.
 */
export class StatisticsTable extends LitElement {
  static override styles = [baseStyles, controlStyles, styles, printPanelStyles];
  static override properties = {
    ...commonProperties,
    table: {},
    view: {},
    sort: {},
    scrolls: { state: true },
  };

  /** Id of the table. Default: `extent-2008`. */
  declare table: string;
  /**
   * What is drawn: `both` (default), `table` without bars, or `chart` with wide bars. The reader can switch.
   * @type {'both' | 'table' | 'chart'}
   */
  declare view: string;
  /**
   * `value`, `label` or `source` (the editor's order, default); `-value` and `-label` for descending.
   * @type {'value' | '-value' | 'label' | '-label' | 'source'}
   */
  declare sort: string;
  /** @internal Whether the table is wider than its place. */
  declare scrolls: boolean;

  #internals = this.attachInternals();
  #print = new PrintController(this, () => import('./print/print.js'));
  #locale = new LocaleController(this);
  #clock = new ClockController(this);
  #announcer = new AnnouncerController(this);
  #data = new DataController<Statistics>(this, {
    source: statisticsSource,
    locale: this.#locale,
    internals: this.#internals,
    record: () => this.table || 'extent-2008',
    count: (data: Statistics) => tableOf(data, this.table)?.rows.length,
  });
  #observer = new ResizeObserver(() => {
    const table = this.renderRoot.querySelector('table');
    if (table) this.scrolls = table.offsetWidth > table.parentElement!.clientWidth + 1;
  });

  constructor() {
    super();
    this.table = 'extent-2008';
    this.view = 'both';
    this.sort = 'source';
    this.headingLevel = 2;
    this.scrolls = false;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.complete;
    return super.getUpdateComplete();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Taken out and put back, the table must be watched anew.
    this.requestUpdate();
  }

  /** Another document took the element, and its styles. */
  adoptedCallback(): void {
    restyle(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override updated(): void {
    const table = this.renderRoot.querySelector('table');
    if (!table) return;
    this.#observer.observe(table);
    this.#observer.observe(table.parentElement!);
  }

  protected override render(): TemplateResult {
    return this.#data.render((data) => {
      const { language, mark } = this.#locale;
      const words = wordsIn(strings, language);
      const table = tableOf(data, this.table)!;
      const sort = readSort(this.sort);
      const shown = tableView(data, table, sort, language, this.#clock.now);
      const { title, takeaway, reservations } = shown;
      const view = !shown.bars ? 'table' : ['table', 'chart'].includes(this.view) ? this.view : 'both';
      const level = headingLevel(this.headingLevel);

      // Two tables on a page have the same buttons: the title tells them apart, out of sight.
      const button = (text: string, press: () => unknown, pressed?: boolean): TemplateResult =>
        html`<button type="button" aria-pressed=${pressed ?? nothing} @click=${press}>
          ${text} <span class="visually-hidden">${title.text}</span>
        </button>`;
      const toggle = (text: string, other: string): TemplateResult =>
        // What is pressed goes away, and something always stays.
        button(text, () => (this.view = view === other ? 'both' : other), view !== other);
      const file = (text: string, excel: boolean): TemplateResult =>
        button(text, () => saveTable(data, table, language, excel));
      return frame(
        { language, mark, level, title: line(title) },
        html`${takeaway ? html`<p part="takeaway" class="takeaway">${line(takeaway)}</p>` : nothing}
          ${shown.notices.map((notice) => html`<p class="notice">${line(notice)}</p>`)}
          ${
            shown.bars
              ? html`<div class="controls" role="group" aria-label=${words.show}>
                  ${toggle(words.table, 'chart')}${toggle(words.bars, 'table')}
                </div>`
              : nothing
          }
          <div
            class="scroll"
            role=${this.scrolls ? 'group' : nothing}
            tabindex=${this.scrolls ? 0 : nothing}
            aria-label=${this.scrolls ? title.text : nothing}
          >
            ${tableTemplate(shown, { words, view, sort, press: (next, column) => this.#sortBy(next, column) })}
          </div>
          <div part="notes" class="notes small">
            ${shown.notes.map((note) => html`<p>${line(note)}</p>`)}
            ${
              reservations[0]
                ? html`${heading(nextLevel(level), words.reservations)}
                    <ul>
                      ${reservations.map((text) => html`<li>${line(text)}</li>`)}
                    </ul>`
                : nothing
            }
          </div>
          <div class="controls">
            ${file(words.excel, true)}${file(words.plain, false)}
            ${this.#print.template(language, title.text, () => ({
              shown,
              view,
              sort,
              language,
              now: this.#clock.now,
            }))}
          </div>
          ${this.#announcer.template()}`,
      );
    });
  }

  #sortBy(sort: string, column: string): void {
    this.sort = sort;
    const { by, direction } = readSort(sort);
    this.#announcer.announce(wordsIn(strings, this.#locale.language).sorted[direction](column));
    this.dispatchEvent(new CustomEvent('pejl-sort', { detail: { by, direction } }));
  }
}

/** Properties that all widgets with data have. */
export interface StatisticsTable extends CommonProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-statistics-table': StatisticsTable;
  }
}
