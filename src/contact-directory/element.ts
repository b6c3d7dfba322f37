import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type * as contactControls from '../contact/controls/controls.js';
import { contactsSource, type Contacts } from '../contact/data.js';
import { needsControls } from '../contact/model/contacts.js';
import type { ContactView, Successor } from '../contact/model/contact.js';
import { emergencyHref } from '../contact/model/phone.js';
import { openingHours, prepareOpeningHours } from '../contact/opening.js';
import { cardStyles } from '../contact/styles.js';
import { AnnouncerController } from '../shared/frame/announcer-controller.js';
import { ClockController } from '../shared/clock-controller.js';
import { commonProperties, type CommonProperties } from '../shared/common-properties.js';
import { controlStyles } from '../shared/frame/control-styles.js';
import { DataController } from '../shared/data-controller.js';
import { onExit } from '../shared/exit-signal.js';
import { headingLevel } from '../shared/heading.js';
import { LocaleController } from '../shared/locale-controller.js';
import { PrintController } from '../shared/print-controller.js';
import { restyle } from '../shared/adopted-styles.js';
import { marked } from '../shared/marked.js';
import { baseStyles } from '../shared/styles.js';
import { wordsIn } from '../shared/words.js';
import { directoryView, readPageSize, type DirectoryView } from './model/directory.js';
import { directoryOf, type Directory } from './model/entries.js';
import { find, noFilter, readFilter, type Filter } from './model/find.js';
import { structuredList } from './model/structured-list.js';
import { PagesController } from './pages-controller.js';
import { SearchController } from './search-controller.js';
import { strings } from './strings.js';
import { styles } from './styles.js';
import { directoryTemplate, emergencyTemplate, emergencyText } from './template.js';

/**
 * Every contact, with search, filters and groups. 112 stands on top whatever happens. What is typed stays in the page:
 * it never reaches the address, the history or the title.
 *
 * @tag pejl-contact-directory
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The contacts are drawn. Does not bubble.
 * @fires {CustomEvent<{ reason: string; errors: { path: string; message: string; rule: string }[] }>} pejl-error - The data cannot be read or drawn, wholly or in part. Does not bubble.
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
  #search = new SearchController(
    this,
    () => this.query,
    () => this.#announcer.fail(this.#locale.language),
  );
  #pages = new PagesController(this);
  #clock = new ClockController(this, () => this.#view?.minutes ?? Infinity);
  #data = new DataController<Contacts>(this, {
    source: contactsSource,
    locale: this.#locale,
    internals: this.#internals,
    prepare: (data: Contacts) => this.#prepare(data),
    count: (data: Contacts) => {
      const directory = this.#directoryOf(data);
      const filter = readFilter(this);
      return find(directory, filter, this.#search.hits(directory, filter.query)).entries.length;
    },
  });
  /** Controls to copy, save and share with; fetched only where a value may be current. */
  #controls: typeof contactControls | undefined;
  #stopListening: (() => void) | undefined;
  /** The contacts in order, of the data asked about last. */
  #directory: Directory | undefined;
  /** The view drawn last. */
  #view: DirectoryView | undefined;
  /** Anchor of the contact whose panel with further choices is open. */
  #opened: string | undefined;
  /** Whether what is closed or renamed is shown. */
  #unfolded = false;
  /** Whether the visitor has made a change that is not answered yet. */
  #isAsked = false;

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
    this.#stopListening = onExit(() => Object.assign(this, noFilter));
  }

  /** Another document took the element, and its styles. */
  adoptedCallback(): void {
    restyle(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.complete;
    await this.#search.complete;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // Redrawn for a reason of its own, the list keeps its length.
    if (changed.size) this.#pages.restart(readPageSize(this.pageSize));
  }

  /** The contacts on show as schema.org, current values only; undefined where nothing is current. */
  get structuredData(): object | undefined {
    return this.#controls && this.#view && this.#data.value
      ? structuredList(this.#view, this.#controls.structuredData)
      : undefined;
  }

  /** The data that the directory shows; undefined where it shows none. @internal */
  async dataSet(): Promise<Contacts | undefined> {
    await this.updateComplete;
    return this.#data.value;
  }

  protected override updated(): void {
    this.#controls?.markUp(this);
    const data = this.#data.value;
    const { query, audience, city } = readFilter(this);
    if (!this.#isAsked || !data || this.#search.isPending(this.#directoryOf(data), query)) return;
    this.#isAsked = false;
    const { count, outcome } = this.#view!;
    this.dispatchEvent(new CustomEvent('pejl-filter', { detail: { query, audience, city, count } }));
    this.#announcer.announce(outcome);
  }

  protected override render(): TemplateResult {
    // Plain content that was rendered ahead has the line about 112, and stays in its place.
    const isThere = this.#data.state === 'loading' && this.querySelector(`[href="${emergencyHref}"]`);
    return html`${isThere ? nothing : emergencyTemplate(this.#locale)}${this.#data.render((data) => this.#draw(data))}`;
  }

  #draw(data: Contacts): TemplateResult {
    const { language, mark } = this.#locale;
    const directory = this.#directoryOf(data);
    const filter = readFilter(this);
    if (this.#search.isPending(directory, filter.query)) void this.#search.prepare(directory);
    const viewOf = (isWhole: boolean): DirectoryView =>
      directoryView(directory, filter, this.#search.hits(directory, filter.query), {
        groupBy: this.groupBy,
        hideFilters: this.hideFilters,
        limit: isWhole ? Infinity : this.#pages.limit,
        unfolded: isWhole || this.#unfolded,
        now: this.#clock.now,
        language,
        opening: openingHours(),
      });
    const view = viewOf(this.#pages.isPrinting);
    this.#view = view;
    return directoryTemplate(
      view,
      { language, mark, level: headingLevel(this.headingLevel) },
      {
        ask: (change) => this.#ask(change),
        clear: () => this.#clear(),
        more: () => void this.#more(),
        unfold: () => this.#unfold(),
        prepare: () => void this.#search.prepare(directory),
        controls: (card) => this.#controlsFor(card, view, data.feedback),
        reveal: (successor) => void this.#reveal(successor),
        print: this.#print.template(language, view.title.text, () => {
          const { groups, gone } = viewOf(true);
          return {
            views: [...groups, gone].flatMap(({ cards }) => cards),
            language,
            now: this.#clock.now,
            title: marked(view.title),
            lead: emergencyText(language),
          };
        }),
        status: this.#announcer.template(),
      },
    );
  }

  #controlsFor(
    card: ContactView,
    view: DirectoryView,
    feedback: string | undefined,
  ): contactControls.CardControls | undefined {
    return this.#controls?.controlsFor(
      view.contacts.get(card.anchor)!,
      card,
      { language: this.#locale.language, feedback, opened: this.#opened },
      {
        report: (words) => this.#announcer.announce(words, 0, true),
        open: (anchor) => {
          this.#opened = anchor;
          this.requestUpdate();
        },
        copied: (button) => this.#makeRoom(button),
      },
    );
  }

  async #prepare(data: Contacts): Promise<void> {
    const [controls] = await Promise.all([
      needsControls(data) ? import('../contact/controls/controls.js').catch(() => undefined) : undefined,
      prepareOpeningHours(data),
      this.query && this.#search.prepare(this.#directoryOf(data)),
    ]);
    // Once there they stay: for the data on show, which an earlier answer may come after, and to take back what was written.
    this.#controls ??= controls;
  }

  /** The contacts in order: made once for a data set. */
  #directoryOf(data: Contacts): Directory {
    if (this.#directory?.data !== data) this.#directory = directoryOf(data);
    return this.#directory;
  }

  #ask(change: Partial<Filter>): void {
    Object.assign(this, change);
    this.#isAsked = true;
    this.requestUpdate();
  }

  #clear(): void {
    this.#ask(noFilter);
    this.renderRoot.querySelector<HTMLElement>('input, article')?.focus();
  }

  #unfold(): void {
    this.#unfolded = !this.#unfolded;
    this.requestUpdate();
  }

  async #more(): Promise<void> {
    await this.#pages.showMore(readPageSize(this.pageSize));
    const { shown, total } = this.#view!;
    this.#announcer.announce(wordsIn(strings, this.#locale.language).shown(shown, total));
  }

  /** Goes to the contact that took over, and looks it up by its name where it is not among those drawn. */
  async #reveal({ id, name }: Successor): Promise<void> {
    const card = (): HTMLElement | null => (this.renderRoot as ShadowRoot).getElementById(id);
    if (!card()) {
      this.#ask({ ...noFilter, query: name });
      await this.updateComplete;
    }
    await this.#pages.showUntil(() => card() || !this.#view!.more);
    card()?.focus();
  }

  /**
   * What is said stays at the window's lower edge. It must lie neither on the button, nor on what the reader goes on to
   * (WCAG 2.4.11); WebKit moves nothing that is in sight, whatever margin it is to keep.
   */
  #makeRoom(button: HTMLElement): void {
    button.scrollIntoView({ block: 'nearest' });
    this.renderRoot.addEventListener('focusin', () => this.#announcer.announce('', 0, true), { once: true });
  }
}

/** Properties that all widgets with data have. */
export interface ContactDirectory extends CommonProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-contact-directory': ContactDirectory;
  }
}
