import { LitElement, type TemplateResult } from 'lit';
import { AnnouncerController } from '../shared/frame/announcer-controller.js';
import { ClockController } from '../shared/clock-controller.js';
import { controlStyles } from '../shared/frame/control-styles.js';
import { commonProperties, type CommonProperties } from '../shared/common-properties.js';
import { DataController } from '../shared/data-controller.js';
import { headingLevel } from '../shared/heading.js';
import { LocaleController } from '../shared/locale-controller.js';
import { PrintController } from '../shared/print-controller.js';
import { restyle } from '../shared/adopted-styles.js';
import { baseStyles } from '../shared/styles.js';
import { defaultTable, statisticsSource, type Statistics, type Table } from './data.js';
import { readSort } from './model/sort.js';
import { tableOf } from './model/table-of.js';
import { tableView } from './model/table.js';
import { readView } from './model/view.js';
import { saveTable } from './save.js';
import { strings } from './strings.js';
import { styles } from './styles.js';
import { tableTemplate } from './template.js';
import { wordsIn } from '../shared/words.js';

/**
 * One table of figures: what to remember, the values, their shares and total, bars that are drawn from the same
 * numbers, and where the figures come from. It sorts by value, and gives the table as a file.
 *
 * @tag pejl-statistics-table
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The table is drawn; `count` is its number of rows.
 * @fires {CustomEvent<{ reason: string; errors: { path: string; message: string; rule: string }[] }>} pejl-error - The data cannot be read or drawn, wholly or in part. Does not bubble.
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
  static override styles = [baseStyles, controlStyles, styles];
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
    record: () => this.table || defaultTable,
    count: (data: Statistics) => tableOf(data, this.table)?.rows.length,
  });
  #observer = new ResizeObserver(() => {
    const table = this.renderRoot.querySelector('table');
    if (table) this.scrolls = table.offsetWidth > table.parentElement!.clientWidth + 1;
  });

  constructor() {
    super();
    this.table = defaultTable;
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
    // The observer let go of the table when the element was taken out; `updated` observes it again.
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
    return this.#data.render((data) => this.#draw(data, tableOf(data, this.table)!));
  }

  #draw(data: Statistics, table: Table): TemplateResult {
    const { language, mark } = this.#locale;
    const { now } = this.#clock;
    const sort = readSort(this.sort);
    const shown = tableView(data, table, sort, language, now);
    const view = readView(this.view, shown.bars);
    return tableTemplate(shown, {
      language,
      mark,
      level: headingLevel(this.headingLevel),
      view,
      sort,
      scrolls: this.scrolls,
      actions: {
        show: (next) => (this.view = next),
        sortBy: (next, column) => this.#sortBy(next, column),
        save: (excel) => saveTable(data, table, language, excel),
      },
      print: this.#print.template(language, shown.title.text, () => ({ shown, view, sort, language, now })),
      status: this.#announcer.template(),
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
