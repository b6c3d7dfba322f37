import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnnouncerController } from '../shared/announcer-controller.js';
import { controlStyles } from '../shared/control-styles.js';
import { DataController } from '../shared/data-controller.js';
import { onExit } from '../shared/exit-signal.js';
import { frame } from '../shared/frame.js';
import { headingLevel, nextLevel } from '../shared/heading.js';
import { LocaleController } from '../shared/locale-controller.js';
import { baseStyles } from '../shared/styles.js';
import { checklistsSource, type Checklists } from './data.js';
import { checklistView, listOf, tick, type ChecklistView } from './model.js';
import { readTicks, writeTicks } from './storage.js';
import { strings } from './strings.js';
import { styles } from './styles.js';
import { groupsTemplate, sourceLine, words } from './template.js';

/**
 * A checklist with progress in words. Ticks live in memory alone, unless `remember` is written.
 *
 * @tag pejl-checklist
 * @fires {CustomEvent<{ id: string; checked: boolean; done: number; total: number }>} pejl-check - The reader ticked or unticked an item; clearing and undoing fire one for each item that changed.
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The list is drawn; `count` is its number of items.
 * @fires {CustomEvent<{ reason: string; errors: object[] }>} pejl-error - The data could not be had or has faults.
 * @slot - The author's own content: shown before the script, while loading, and when the list cannot be shown.
 * @slot heading - Own heading instead of the list's title.
 * @slot notice - Own text above the list.
 * @csspart base - Everything around the list.
 * @csspart heading - Headings.
 * @csspart notice - What must be read before use.
 * @csspart progress - The sentence about progress, and the bar.
 * @csspart controls - The buttons.
 * @csspart item - One item.
 * @csspart checkbox - The box of an item.
 * @csspart source - Where the list or an item comes from.
 * @csspart failure - The words shown when there is nothing to show.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The list is drawn.
 * @cssstate failed - There is nothing to draw.
 */
export class Checklist extends LitElement {
  static formAssociated = true;
  static override styles = [baseStyles, controlStyles, styles];
  static override properties = {
    list: {},
    remember: { type: Boolean },
    name: {},
    src: {},
    data: { attribute: false },
    checked: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    now: { attribute: false },
  };
  /** Id of the list. Default `guideposts`. */
  declare list: string;
  /** Keeps ticks on this device, under `pejl:checklist:<list>`. Off unless written. */
  declare remember: boolean;
  /** Takes part in the surrounding form under this name, one entry for each ticked id, as native checkboxes do. */
  declare name: string | undefined;
  /** Address of the site's own checklists (JSON). */
  declare src: string | undefined;
  /** The site's own checklists as an object; wins over `src`. */
  declare data: unknown;
  /** Ids of the ticked items. Ids that the list does not have are ignored. */
  declare checked: string[];
  /** Level of the widget's heading, 1 to 6; 0 hides it visually. Default 2. */
  declare headingLevel: number;
  /** The moment that counts as now, as in every widget; a checklist shows nothing that depends on it. */
  declare now: Date | undefined;

  #internals = this.attachInternals();
  #locale = new LocaleController(this, strings);
  #announcer = new AnnouncerController(this);
  #data = new DataController<Checklists>(this, {
    source: checklistsSource,
    locale: this.#locale,
    internals: this.#internals,
    record: () => this.list,
    count: (data: Checklists) => listOf(data, this.list)?.items.length,
  });
  #view: ChecklistView | undefined;
  #setAside: ReadonlySet<string> | undefined;
  #undo: string[] | undefined;
  #disabled = false;
  /** What the device is known to hold; undefined when nothing was asked or it refuses. */
  #stored: string | undefined;
  #saved = false;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.list = 'guideposts';
    this.remember = false;
    this.checked = [];
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onExit(() => this.formResetCallback());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  /** The surrounding form is reset: nothing is ticked, and there is no way back, as with native checkboxes. */
  formResetCallback(): void {
    this.#undo = this.#setAside = undefined;
    this.checked = [];
  }

  /** The surrounding form or fieldset is disabled or enabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.complete;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!Array.isArray(this.checked)) this.checked = [];
    const asked = changed.has('list') || changed.has('remember');
    if (changed.has('list') && this.hasUpdated) {
      this.#undo = this.#setAside = undefined;
      // Another list has ticks of its own.
      if (!changed.has('checked')) this.checked = [];
    }
    if (!this.remember) return;
    if (asked) {
      const found = readTicks(this.list);
      if (found && !this.checked.length) this.checked = found;
      this.#stored = found?.join();
      this.#saved = !!found;
    }
    const ticks = this.checked.join();
    if (ticks === this.#stored) return;
    this.#saved = writeTicks(this.list, this.checked);
    this.#stored = ticks;
  }

  protected override updated(): void {
    let entries: FormData | null = null;
    if (this.name) {
      entries = new FormData();
      for (const id of this.#view?.ticked ?? []) entries.append(this.name, id);
    }
    // No state beside the value: the browser has nothing to bring back after a reload.
    this.#internals.setFormValue(entries, null);
  }

  protected override render(): TemplateResult {
    this.#view = undefined;
    return this.#data.render((data) => this.#draw(data));
  }

  #draw(data: Checklists): TemplateResult {
    const { language, mark } = this.#locale;
    const list = listOf(data, this.list)!;
    const own = strings[language];
    const keeping = this.remember ? (this.#saved ? 'device' : 'blocked') : 'nowhere';
    const view = checklistView(data, list, {
      language,
      checked: this.checked,
      setAside: this.#setAside,
      keeping,
    });
    this.#view = view;
    const { title, intro, notice, source, groups, ticked, total, progress } = view;
    const level = headingLevel(this.headingLevel);
    const undo = this.#undo;
    const button = (name: string, label: string, act: () => unknown, pressed?: boolean): TemplateResult =>
      html`<button
        type="button"
        class=${name}
        ?disabled=${this.#disabled}
        aria-disabled=${name === 'clear' && !ticked.length ? 'true' : nothing}
        aria-pressed=${pressed ?? nothing}
        @click=${act}
      >
        ${label}<span class="visually-hidden"> (${words(title)})</span>
      </button>`;
    return frame(
      { mark, level, title: words(title) },
      html`${intro ? html`<p class="intro">${words(intro)}</p>` : nothing}
        ${notice ? html`<p part="notice" class="notice">${words(notice)}</p>` : nothing}
        <div part="progress" class="progress">
          <p id="progress">${progress}</p>
          <progress max=${total} .value=${ticked.length} aria-labelledby="progress"></progress>
        </div>
        <div part="controls" class="controls">
          ${button('open', own.open, this.#filter, !!this.#setAside)}
          ${button('clear', own.clear, () => ticked.length && this.#change([], ticked, '.undo'))}
          ${undo && button('undo', own.undo, () => this.#change(undo, undefined, '.clear'))}
        </div>
        ${groups.every(({ hidden }) => hidden) ? html`<p class="intro">${own.noneOpen}</p>` : nothing}
        ${groupsTemplate(view, {
          level: nextLevel(level),
          sourceLabel: own.source,
          disabled: this.#disabled,
          onTick: (id, on) => this.#change(tick(list, this.checked, id, on)),
        })}
        ${sourceLine(source, own.source)}${this.#announcer.template()}`,
    );
  }

  /** Those ticked by now step aside; one that is ticked later stays until the reader asks again. */
  #filter = (): void => {
    this.#setAside = this.#setAside ? undefined : new Set(this.checked);
    this.requestUpdate();
  };

  /**
   * The reader's own change: told to the page, and said once things are still.
   * @param next What is ticked now.
   * @param undo What "undo" brings back; undefined when there is nothing to undo.
   * @param focus Button to go to.
   */
  async #change(next: string[], undo?: string[], focus?: string): Promise<void> {
    const { ticked, total } = this.#view!;
    this.checked = next;
    this.#undo = undo;
    for (const id of new Set([...ticked, ...next])) {
      const checked = next.includes(id);
      if (checked !== ticked.includes(id))
        this.dispatchEvent(
          new CustomEvent('pejl-check', { detail: { id, checked, done: next.length, total } }),
        );
    }
    await this.updateComplete;
    if (this.#view) this.#announcer.announce(this.#view.progress);
    if (focus) this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-checklist': Checklist;
  }
}
