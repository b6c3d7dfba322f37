import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnnouncerController } from '../shared/frame/announcer-controller.js';
import { controlStyles } from '../shared/frame/control-styles.js';
import { commonProperties, type CommonProperties } from '../shared/common-properties.js';
import { DataController } from '../shared/data-controller.js';
import { onExit } from '../shared/exit-signal.js';
import { frame } from '../shared/frame/frame.js';
import { headingLevel, nextLevel } from '../shared/heading.js';
import { LocaleController } from '../shared/locale-controller.js';
import { PrintController } from '../shared/print-controller.js';
import { restyle } from '../shared/adopted-styles.js';
import { marked, sourceLine } from '../shared/frame/source-line.js';
import { baseStyles } from '../shared/styles.js';
import { checklistsSource, type Checklists } from './data.js';
import {
  answer,
  checklistView,
  listOf,
  readAnswers,
  type Answers,
  type ChecklistView,
} from './model/checklist.js';
import type * as extras from './tools/extras.js';
import { strings } from './strings.js';
import { styles } from './styles.js';
import { groupsTemplate } from './template.js';
import { wordsIn } from '../shared/words.js';

/**
 * A checklist with progress in words. Ticks and answers live in memory alone, unless `remember` is written.
 *
 * @tag pejl-checklist
 * @fires {CustomEvent<{ id: string; checked: boolean; done: number; total: number; answer?: 'yes' | 'no' | 'not-relevant' }>} pejl-check - The reader ticked, unticked or answered an item; clearing, undoing and opening a file fire one for each item that changed. `answer` is there where the list asks for answers; `done` counts what is answered.
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The list is drawn; `count` is its number of items.
 * @fires {CustomEvent<{ reason: string; errors: object[] }>} pejl-error - The data could not be had or has faults.
 * @slot - The author's own content: shown before the script, while loading, and when the list cannot be shown.
 * @slot heading - Own heading instead of the list's title.
 * @slot notice - Own text above the list.
 * @csspart base - Everything around the list.
 * @csspart translation - Says that no native speaker has reviewed the words yet; only with `unreviewed-languages`.
 * @csspart heading - Headings.
 * @csspart notice - What must be read before use.
 * @csspart progress - The sentence about progress, and the bar.
 * @csspart controls - The buttons.
 * @csspart button - The button to print.
 * @csspart item - One item.
 * @csspart checkbox - The box of an item.
 * @csspart answers - The three answers to an item.
 * @csspart tools - What a file is saved and opened by.
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
    ...commonProperties,
    list: {},
    remember: { type: Boolean },
    name: {},
    answers: {},
    required: { type: Boolean },
    answered: { attribute: false },
    checked: { attribute: false, noAccessor: true },
  };
  /** Id of the list. Default `guideposts`. */
  declare list: string;
  /** Keeps ticks on this device, under `pejl:checklist:<list>`. Off unless written. */
  declare remember: boolean;
  /**
   * Takes part in the surrounding form under this name: one entry for each ticked id, as native checkboxes do, or
   * `id:answer` for each answer.
   */
  declare name: string | undefined;
  /** How an item is answered: `ticks` (default), or `yes-no` for yes, no and not relevant. */
  declare answers: 'ticks' | 'yes-no';
  /** The surrounding form is valid only when every item is ticked or answered. Off unless written. */
  declare required: boolean;
  /** Answers by item id: `yes` (a tick), `no` or `not-relevant`. Ids that the list does not have are ignored. */
  declare answered: Answers;
  #internals = this.attachInternals();
  #print = new PrintController(this, () => import('./print/print.js'));
  #locale = new LocaleController(this);
  #announcer = new AnnouncerController(this);
  #data = new DataController<Checklists>(this, {
    source: checklistsSource,
    locale: this.#locale,
    internals: this.#internals,
    record: () => this.list || 'guideposts',
    // Else a box would stand where three answers are about to.
    prepare: () => this.#fetching,
    count: (data: Checklists) => listOf(data, this.list)?.items.length,
  });
  #view: ChecklistView | undefined;
  /** Code that few lists need, once it is there. Without it a list still works: plain boxes, no file, no check. */
  #extras: typeof extras | undefined;
  #tools: extras.ChecklistTools | undefined;
  #fetching: Promise<unknown> | undefined;
  #setAside: ReadonlySet<string> | undefined;
  #undo: Answers | undefined;
  #disabled = false;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.list = 'guideposts';
    this.remember = this.required = false;
    this.answers = 'ticks';
    this.answered = {};
    this.headingLevel = 2;
  }

  /** Ids of the ticked items, or of those answered yes. Writing them takes every other answer away. */
  get checked(): string[] {
    return Object.keys(this.answered ?? {}).filter((id) => this.answered[id] === 'yes');
  }
  set checked(ids: string[]) {
    this.answered = readAnswers(ids);
  }

  /** Why the form may not be sent yet: `valueMissing` while a required item is open. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  /** The same in words; empty when nothing is missing. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  /** Whether nothing is missing; fires `invalid` where something is. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  /** The same, and shows the reader what is missing. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onExit(() => this.formResetCallback());
  }

  /** Another document took the element, and its styles. */
  adoptedCallback(): void {
    restyle(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  /** The surrounding form is reset: nothing is ticked, and there is no way back, as with native checkboxes. */
  formResetCallback(): void {
    this.#undo = this.#setAside = undefined;
    this.answered = {};
  }

  /** The surrounding form or fieldset is disabled or enabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.complete;
    await this.#fetching;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('answered')) this.answered = readAnswers(this.answered);
    if (changed.has('list') && this.hasUpdated) {
      this.#undo = this.#setAside = undefined;
      // Another list has ticks of its own.
      if (!changed.has('answered')) this.answered = {};
    }
    if (this.answers === 'yes-no' || this.required || this.remember) this.#fetch();
    if (this.remember) this.#extras?.remember(this);
  }

  protected override updated(): void {
    // Whatever the reader pressed, the page took back or the browser restored: boxes show what is answered.
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('[type=checkbox]'))
      box.checked = this.answered[box.value] === 'yes';
    let entries: FormData | null = null;
    if (this.name) {
      entries = new FormData();
      for (const id of this.#view?.answered ?? [])
        entries.append(this.name, this.answers === 'yes-no' ? `${id}:${this.answered[id]}` : id);
    }
    // No state beside the value: the browser has nothing to bring back after a reload.
    this.#internals.setFormValue(entries, null);
    this.#extras?.say(
      this.#internals,
      this.required ? this.#view : undefined,
      this.#locale.language,
      this.renderRoot,
    );
  }

  protected override render(): TemplateResult {
    this.#view = undefined;
    return this.#data.render((data) => this.#draw(data));
  }

  #draw(data: Checklists): TemplateResult {
    const { language, mark } = this.#locale;
    const list = listOf(data, this.list)!;
    const own = wordsIn(strings, language);
    const keeping = (this.remember && this.#extras?.keeping(this)) || 'nowhere';
    const view = checklistView(data, list, {
      language,
      answers: this.answered,
      setAside: this.#setAside,
      keeping,
    });
    this.#view = view;
    const { title, intro, notice, source, groups, answered, total, progress } = view;
    const level = headingLevel(this.headingLevel);
    const undo = this.#undo;
    const button = (
      name: string,
      label: string,
      act: () => unknown,
      pressed?: boolean,
      expanded?: boolean,
    ): TemplateResult =>
      html`<button
        type="button"
        class=${name}
        ?disabled=${this.#disabled}
        aria-disabled=${name === 'clear' && !answered.length ? 'true' : nothing}
        aria-pressed=${pressed ?? nothing}
        aria-expanded=${expanded ?? nothing}
        @click=${act}
      >
        ${label}<span class="visually-hidden"> (${marked(title)})</span>
      </button>`;
    return frame(
      { language, mark, level, title: marked(title) },
      html`${intro ? html`<p class="intro">${marked(intro)}</p>` : nothing}
        ${notice ? html`<p part="notice" class="notice">${marked(notice)}</p>` : nothing}
        <div part="progress" class="progress">
          <p id="progress">${progress}</p>
          <progress max=${total} .value=${answered.length} aria-labelledby="progress"></progress>
        </div>
        <div part="controls" class="controls">
          ${button('open', own.open, this.#filter, !!this.#setAside)}
          ${button('clear', own.clear, () => answered.length && this.#change({}, this.answered, '.undo'))}
          ${undo && button('undo', own.undo, () => this.#change(undo, undefined, '.clear'))}
          ${button('tools', own.tools, this.#openTools, undefined, !!this.#tools)}
          ${this.#print.template(language, marked(title), () => ({
            view: this.#view!,
            language,
            now: this.now || new Date(),
          }))}
        </div>
        ${this.#tools?.template(list, this.answered, view, language) ?? nothing}
        ${groups.every(({ hidden }) => hidden) ? html`<p class="intro">${own.noneOpen}</p>` : nothing}
        ${groupsTemplate(view, {
          level: nextLevel(level),
          language,
          sourceLabel: own.source,
          disabled: this.#disabled,
          onAnswer: (id, given) => this.#change(answer(list, this.answered, id, given)),
          row: this.answers === 'yes-no' ? this.#extras?.row : undefined,
        })}
        ${sourceLine(source, own.source)}${this.#announcer.template()}`,
    );
  }

  /** Those ticked by now step aside; one that is ticked later stays until the reader asks again. */
  #filter = (): void => {
    this.#setAside = this.#setAside ? undefined : new Set(Object.keys(this.answered));
    this.requestUpdate();
  };

  #fetch(): Promise<unknown> {
    return (this.#fetching ??= import('./tools/extras.js').then(
      (code) => {
        this.#extras = code;
        this.requestUpdate();
      },
      // The next press, or the next change, tries again.
      () => (this.#fetching = undefined),
    ));
  }

  #openTools = async (): Promise<void> => {
    // Pressed again while they are on the way, they open once.
    const there = this.#tools;
    await this.#fetch();
    if (!this.#extras) void this.#announcer.fail(this.#locale.language);
    this.#tools = there
      ? undefined
      : (this.#tools ?? this.#extras?.tools(this, (answers) => this.#change(answers, this.answered)));
    this.requestUpdate();
  };

  /**
   * The reader's own change: told to the page, and said once things are still.
   * @param next What is answered now.
   * @param undo What "undo" brings back; undefined when there is nothing to undo.
   * @param focus Button to go to.
   */
  async #change(next: Answers, undo?: Answers, focus?: string): Promise<void> {
    const before = this.answered;
    const { total } = this.#view!;
    this.answered = next;
    this.#undo = undo;
    const done = Object.keys(next).length;
    for (const id of new Set([...this.#view!.answered, ...Object.keys(next)])) {
      if (before[id] === next[id]) continue;
      const detail = {
        id,
        checked: next[id] === 'yes',
        done,
        total,
        ...(this.answers === 'yes-no' && { answer: next[id] }),
      };
      this.dispatchEvent(new CustomEvent('pejl-check', { detail }));
    }
    await this.updateComplete;
    if (this.#view) this.#announcer.announce(this.#view.progress);
    if (focus) this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }
}

/** Properties that all widgets with data have. */
export interface Checklist extends CommonProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-checklist': Checklist;
  }
}
