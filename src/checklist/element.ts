import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { AnnouncerController } from '../shared/frame/announcer-controller.js';
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
import { checklistsSource, defaultList, type Checklists } from './data.js';
import { FormController } from './form-controller.js';
import { KeptAnswers } from './keeping.js';
import {
  answerItem,
  changesOf,
  checkedIds,
  formValues,
  readAnswers,
  readKind,
  type Answers,
} from './model/answers.js';
import { checklistView, listOf, type ChecklistView } from './model/checklist.js';
import { missingWords } from './strings.js';
import { styles } from './styles.js';
import { checklistTemplate } from './template.js';
import { ToolsController } from './tools-controller.js';

/**
 * A checklist with progress in words. Ticks and answers live in memory alone, unless `remember` is written.
 *
 * @tag pejl-checklist
 * @fires {CustomEvent<{ id: string; checked: boolean; done: number; total: number; answer?: 'yes' | 'no' | 'not-relevant' }>} pejl-check - The reader ticked, unticked or answered an item; clearing, undoing and opening a file fire one for each item that changed. `answer` is there where the list asks for answers; `done` counts what is answered.
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The list is drawn; `count` is its number of items.
 * @fires {CustomEvent<{ reason: string; errors: { path: string; message: string; rule: string }[] }>} pejl-error - The data cannot be read or drawn, wholly or in part. Does not bubble.
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
    record: () => this.list || defaultList,
    count: (data: Checklists) => listOf(data, this.list)?.items.length,
  });
  #form = new FormController(this, this.#internals, () => {
    const { name, required } = this;
    const view = this.#view;
    const open = view ? view.total - view.answered.length : 0;
    return {
      name,
      values: formValues(view?.answered ?? [], this.answered, readKind(this.answers)),
      missing: required && open ? wordsIn(missingWords, this.#locale.language)(open) : undefined,
    };
  });
  #tools = new ToolsController(
    this,
    (answers) => this.#change(answers, this.answered),
    () => this.#announcer.fail(this.#locale.language),
  );
  #kept = new KeptAnswers();
  /** The view on show; undefined while there is nothing to draw. */
  #view: ChecklistView | undefined;
  /** Ids that were answered when the reader chose to see open items only; undefined when all are shown. */
  #setAside: ReadonlySet<string> | undefined;
  /** The answers that "undo" brings back. */
  #undo: Answers | undefined;
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    this.list = defaultList;
    this.remember = this.required = false;
    this.answers = 'ticks';
    this.answered = {};
    this.headingLevel = 2;
  }

  /** Ids of the ticked items, or of those answered yes. Writing them takes every other answer away. */
  get checked(): string[] {
    return checkedIds(this.answered ?? {});
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
  /** True when no required answer is missing; fires `invalid` when one is. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  /** The same, and shows the reader what is missing. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /**
   * @internal The data that the element shows, once it is there.
   * @returns Undefined where there is nothing to show.
   */
  async dataSet(): Promise<Checklists | undefined> {
    await this.updateComplete;
    return this.#data.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onExit(() => this.formResetCallback());
  }

  /** Another document took the element, and its styles. */
  adoptedCallback(): void {
    restyle(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** The surrounding form is reset: nothing is ticked, and there is no way back, as with native checkboxes. */
  formResetCallback(): void {
    this.#undo = this.#setAside = undefined;
    this.answered = {};
  }

  /** The surrounding form or fieldset is disabled or enabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#form.disabled = disabled;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.complete;
    await this.#tools.complete;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('answered')) this.answered = readAnswers(this.answered);
    if (changed.has('list') && this.hasUpdated) {
      this.#undo = this.#setAside = undefined;
      // Another list has ticks of its own.
      if (!changed.has('answered')) this.answered = {};
    }
    if (this.remember) this.answered = this.#kept.update(this.list || defaultList, this.answered);
  }

  protected override render(): TemplateResult {
    this.#view = undefined;
    return this.#data.render((data) => this.#draw(data));
  }

  #draw(data: Checklists): TemplateResult {
    const { language, mark } = this.#locale;
    const { answered } = this;
    const list = listOf(data, this.list)!;
    const view = checklistView(data, list, {
      language,
      answers: answered,
      setAside: this.#setAside,
      keeping: this.remember ? this.#kept.keeping : 'nowhere',
    });
    this.#view = view;
    const undo = this.#undo;
    return checklistTemplate(view, {
      language,
      mark,
      level: headingLevel(this.headingLevel),
      kind: readKind(this.answers),
      disabled: this.#form.disabled,
      filtered: !!this.#setAside,
      undoable: !!undo,
      actions: {
        answer: (id, given) => this.#change(answerItem(list, this.answered, id, given)),
        filter: () => this.#filter(),
        clear: () => view.answered.length && this.#change({}, this.answered, '.undo'),
        undo: () => undo && this.#change(undo, undefined, '.clear'),
        toggleTools: () => this.#tools.toggle(),
      },
      tools: this.#tools.template({ list, answers: answered, title: view.title, language }),
      print: this.#print.template(language, marked(view.title), () => ({
        view: this.#view!,
        language,
        now: this.now || new Date(),
      })),
      status: this.#announcer.template(),
    });
  }

  /** Those answered by now step aside; one that is answered later stays until the reader asks again. */
  #filter(): void {
    this.#setAside = this.#setAside ? undefined : new Set(Object.keys(this.answered));
    this.requestUpdate();
  }

  /**
   * The reader's own change: told to the page, and said once things are still.
   * @param next What is answered now.
   * @param undo What "undo" brings back; undefined when there is nothing to undo.
   * @param focus Selector of the button to go to.
   */
  async #change(next: Answers, undo?: Answers, focus?: string): Promise<void> {
    const { total, answered } = this.#view!;
    const changes = changesOf(this.answered, next, { total, answered, kind: readKind(this.answers) });
    this.answered = next;
    this.#undo = undo;
    for (const detail of changes) this.dispatchEvent(new CustomEvent('pejl-check', { detail }));
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
