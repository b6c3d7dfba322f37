import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { contactsSource, type Contacts } from '../contact/data.js';
import type * as contactControls from '../contact/controls/controls.js';
import { mayBeOfUse, openingHours, prepareOpeningHours } from '../contact/opening.js';
import { strings as cardStrings } from '../contact/strings.js';
import { cardStyles } from '../contact/styles.js';
import { AnnouncerController } from '../shared/frame/announcer-controller.js';
import { ClockController } from '../shared/clock-controller.js';
import { controlStyles } from '../shared/frame/control-styles.js';
import { commonProperties, type CommonProperties } from '../shared/common-properties.js';
import { DataController } from '../shared/data-controller.js';
import { onExit } from '../shared/exit-signal.js';
import { frame } from '../shared/frame/frame.js';
import { headingLevel, nextLevel } from '../shared/heading.js';
import { LocaleController } from '../shared/locale-controller.js';
import { PrintController } from '../shared/print-controller.js';
import { restyle } from '../shared/adopted-styles.js';
import { baseStyles } from '../shared/styles.js';
import { find, type Filter, type Hits } from './model/find.js';
import { directoryView, type DirectoryView } from './model/directory.js';
import type * as search from './search/search.js';
import { strings } from './strings.js';
import { styles } from './styles.js';
import { controlsTemplate, marked, outcomeTemplate, type DirectoryActions } from './template.js';
import { wordsIn } from '../shared/words.js';

const noFilter = { query: '', audience: '', city: '' };

/**
 * Every contact, with search, filters and groups. 112 stands on top whatever happens. What is typed stays in the page:
 * it never reaches the address, the history or the title.
 *
 * @tag pejl-contact-directory
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The contacts are drawn. Does not bubble.
 * @fires {CustomEvent<{ reason: string, errors: DataError[] }>} pejl-error - The data cannot be read or drawn, wholly or in part. Does not bubble.
 * @fires {CustomEvent<{ query: string, audience: string, city: string, count: number }>} pejl-filter - The visitor searched or filtered. Does not bubble: search words can be sensitive.
 * @slot - The author's own content: shown before the script, while loading, and for good when there is nothing to draw.
 * @slot heading - Own heading.
 * @slot notice - Own text above the content.
 * @csspart emergency - The line about 112.
 * @csspart base - The whole widget below that line.
 * @csspart translation - Says that no native speaker has reviewed the words yet; only with `unreviewed-languages`.
 * @csspart controls - Search and filters.
 * @csspart count - How many contacts there are.
 * @csspart doubt - What "not confirmed" means.
 * @csspart card - A contact.
 * @csspart heading - The widget's heading, a group's or a contact's name.
 * @csspart status - What became of a service.
 * @csspart alert - What everyone must know first.
 * @csspart phones - The phone numbers.
 * @csspart link - A link to call, write or visit.
 * @csspart button - A button.
 * @csspart check - The words about the last check.
 * @csspart stale - The words about a value that is not confirmed.
 * @csspart now - The words about open now.
 * @csspart details - Everything else about a contact.
 * @csspart small - Words in small print, such as where a contact comes from.
 * @csspart failure - The sentence shown when there is nothing else.
 * @cssstate loading - Waits for data.
 * @cssstate ready - Has drawn.
 * @cssstate failed - Shows the author's own content.
 */
export class ContactDirectory extends LitElement {
  static override styles = [baseStyles, controlStyles, cardStyles, styles];

  static override properties = {
    ...commonProperties,
    audience: {},
    city: {},
    query: {},
    groupBy: { attribute: 'group-by' },
    show: {},
    hideFilters: { type: Boolean, attribute: 'hide-filters' },
    pageSize: { type: Number, attribute: 'page-size' },
    marksUp: { type: Boolean, attribute: 'structured-data' },
  };

  /** Id of the only target group to show, such as `professionals`; empty (default) for all. */
  declare audience: string;
  /** Name of the only town to show, however spelt; empty (default) for all. */
  declare city: string;
  /** Words to search for; empty by default. */
  declare query: string;
  /** What to group by: `audience`, `city` or `organisation`; one list by default. */
  declare groupBy: '' | 'audience' | 'city' | 'organisation';
  /** `current` (default) keeps closed and renamed contacts apart, `all` shows them among the others. */
  declare show: 'current' | 'all';
  /** Leaves out the search field and the filters. */
  declare hideFilters: boolean;
  /** How many contacts to show at a time. Default 20. */
  declare pageSize: number;
  /** Puts `structuredData` among the element's own children, for machines to read. Off unless the attribute `structured-data` is written. */
  declare marksUp: boolean;

  #internals = this.attachInternals();
  #print = new PrintController(this, () => import('../contact/print/print.js'));
  #locale = new LocaleController(this);
  #announcer = new AnnouncerController(this);
  #minutes = Infinity;
  #clock = new ClockController(this, () => this.#minutes);
  #data = new DataController<Contacts>(this, {
    source: contactsSource,
    locale: this.#locale,
    internals: this.#internals,
    prepare: (data: Contacts) => this.#prepare(data),
    count: (data: Contacts) => find(data, this.#filter, this.#hits(data)).entries.length,
  });
  /** What a reader can take along; fetched only where something may be current. */
  #controls: typeof contactControls | undefined;
  #stop: (() => void) | undefined;
  /** The search, and the data that it is ready for: it is fetched when somebody is about to search. */
  #search: typeof search | undefined;
  #searchable: Contacts | undefined;
  #preparing: Promise<void> | undefined;
  /** What was looked for when the search could not be had. */
  #unanswered = '';
  /** Whether the words of the query cannot be looked for yet. */
  #pending = false;
  #view: DirectoryView | undefined;
  #limit = 0;
  #unfolded = false;
  #isPrinting = false;
  /** Whether the visitor has made a change that is not answered yet. */
  #asked = false;

  constructor() {
    super();
    this.audience = this.city = this.query = this.groupBy = '';
    this.show = 'current';
    this.hideFilters = false;
    this.pageSize = 20;
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onExit(() => Object.assign(this, noFilter));
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  /** Another document took the element, and its styles. */
  adoptedCallback(): void {
    restyle(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.complete;
    await this.#preparing;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // Redrawn for a reason of its own, the list keeps its length.
    if (changed.size) this.#limit = this.#page;
  }

  /** The contacts on show as schema.org, current values only; undefined where nothing is current. */
  get structuredData(): object | undefined {
    return this.#controls?.structuredList(this.#view, this.#data.state);
  }

  protected override updated(): void {
    this.#controls?.markUp(this);
    if (!this.#asked || this.#pending || this.#data.state !== 'ready') return;
    this.#asked = false;
    const { query, audience, city } = this.#filter;
    const { count, outcome } = this.#view!;
    this.dispatchEvent(new CustomEvent('pejl-filter', { detail: { query, audience, city, count } }));
    this.#announcer.announce(outcome);
  }

  protected override render(): TemplateResult {
    const { language, mark } = this.#locale;
    const words = wordsIn(strings, language);
    // Outside what data can spoil: the way to help in danger is there from the first moment to the last. Plain content
    // that was rendered ahead has it, and stays in its place.
    return html`${
      this.#data.state === 'loading' && this.querySelector('[href="tel:112"]')
        ? nothing
        : html`<p part="emergency" class="emergency notice" lang=${mark ?? nothing}>
            ${words.danger} <a part="link" class="button primary" href="tel:112">${words.call}</a>
          </p>`
    }${this.#data.render((data) => this.#draw(data))}`;
  }

  #draw(data: Contacts): TemplateResult {
    const { language, mark } = this.#locale;
    const words = wordsIn(strings, language);
    const filter = this.#filter;
    const { query, audience, city } = filter;
    this.#pending = !!query.trim() && this.#searchable !== data;
    if (this.#pending) void this.#prepareSearch(data);
    const viewOf = (whole: boolean): DirectoryView =>
      directoryView(data, filter, this.#hits(data), {
        groupBy: this.groupBy,
        limit: whole ? Infinity : this.#limit,
        unfolded: whole || this.#unfolded,
        now: this.#clock.now,
        language,
        opening: openingHours(),
      });
    const view = viewOf(this.#isPrinting);
    this.#view = view;
    this.#minutes = view.minutes;
    const level = headingLevel(this.headingLevel);
    // What the page has chosen without a filter to be seen is for the page to clear, unless it leaves nothing.
    const clearable = !!query || ((!!audience || !!city) && !(this.hideFilters && view.count));
    const actions: DirectoryActions = {
      ask: (change) => this.#ask(change),
      clear: () => this.#clear(),
      more: () => void this.#more(),
      unfold: () => this.#unfold(),
      print: this.#print.template(language, view.title.text, () => {
        const { groups, gone } = viewOf(true);
        return {
          views: [...groups, gone].flatMap(({ cards }) => cards),
          language,
          now: this.#clock.now,
          title: marked(view.title),
          lead: `${words.danger} ${words.call}`,
        };
      }),
      prepare: () => void this.#prepareSearch(data),
      controls: (card) =>
        this.#controls?.controlsFor(
          view.contacts.get(card.id)!,
          card,
          language,
          (said) => this.#announcer.announce(said, 0, true),
          this.renderRoot as ShadowRoot,
          data.feedback,
        ),
      reveal: (successor) => void this.#reveal(successor),
    };
    return frame(
      { language, mark, level, title: marked(view.title) },
      html`${this.hideFilters ? nothing : controlsTemplate(view, words, actions)}
        <div>
          ${outcomeTemplate(view, words, wordsIn(cardStrings, language), nextLevel(level), { clearable, unfolded: this.#unfolded }, actions)}
          ${this.#announcer.template()}
        </div>`,
    );
  }

  async #prepare(data: Contacts): Promise<void> {
    const [controls] = await Promise.all([
      mayBeOfUse(data) ? import('../contact/controls/controls.js').catch(() => undefined) : undefined,
      prepareOpeningHours(data),
      this.query && this.#prepareSearch(data),
    ]);
    // Once there they stay: for the data on show, which an earlier answer may come after, and to take back what was written.
    this.#controls ??= controls;
  }

  /** An attribute that was taken away is null. */
  get #filter(): Filter {
    const { query, audience, city, show } = this;
    return { query: `${query ?? ''}`, audience: `${audience ?? ''}`, city: `${city ?? ''}`, show };
  }

  get #page(): number {
    const size = Math.trunc(this.pageSize);
    return size > 0 ? size : 20;
  }

  #hits(data: Contacts): Hits | undefined {
    return this.#searchable === data ? this.#search!.search(data, this.#filter.query) : undefined;
  }

  #ask(change: Partial<Filter>): void {
    Object.assign(this, change);
    this.#asked = true;
    this.requestUpdate();
  }

  #clear(): void {
    this.#ask(noFilter);
    this.renderRoot.querySelector<HTMLElement>('input, article')?.focus();
  }

  /** On paper there is no button for more: everything found is printed. The browser takes the page as it stands now. */
  #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  #unfold(): void {
    this.#unfolded = !this.#unfolded;
    this.requestUpdate();
  }

  /** Shows the next page, and moves there: the button may be gone. */
  async #more(): Promise<void> {
    const before = new Set(this.renderRoot.querySelectorAll('article'));
    await this.#reach(this.#limit + this.#page);
    [...this.renderRoot.querySelectorAll('article')].find((article) => !before.has(article))?.focus();
    const { shown, total } = this.#view!;
    this.#announcer.announce(wordsIn(strings, this.#locale.language).shown(shown, total));
  }

  async #reach(limit: number): Promise<void> {
    this.#limit = limit;
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Goes to the contact that took over, and looks it up by its name where it is not among those drawn. */
  async #reveal({ id, name }: { id: string; name: string }): Promise<void> {
    const card = (): HTMLElement | null => (this.renderRoot as ShadowRoot).getElementById(id);
    if (!card()) {
      this.#ask({ ...noFilter, query: name });
      await this.updateComplete;
    }
    while (!card() && this.#view!.more) await this.#reach(this.#limit * 2);
    card()?.focus();
  }

  /** Gets the search ready while the visitor is on the way to the first letter; in pieces, so that nothing stands still. */
  #prepareSearch(data: Contacts): Promise<void> | undefined {
    if (this.#searchable === data) return undefined;
    return (this.#preparing ??= this.#makeSearchable(data)
      // Without a network the list stays whole, and the next letter tries again. Said once for what was typed: saying
      // it draws anew, which asks anew.
      .catch(() => {
        if (this.#unanswered !== (this.#unanswered = this.query))
          void this.#announcer.fail(this.#locale.language);
      })
      .finally(() => (this.#preparing = undefined)));
  }

  async #makeSearchable(data: Contacts): Promise<void> {
    const code = await import('./search/search.js');
    this.#search = code;
    while (code.prepareSearch(data, 2000)) await new Promise((resolve) => setTimeout(resolve));
    this.#searchable = data;
    this.requestUpdate();
  }
}

/** Properties that all widgets with data have. */
export interface ContactDirectory extends CommonProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-contact-directory': ContactDirectory;
  }
}
