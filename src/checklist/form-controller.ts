import type { LitElement, ReactiveController } from 'lit';

/** The checklist's part in a surrounding form (`ElementInternals`). */
export interface FormEntry {
  /** Name of the entries; without one the list takes no part in the form. */
  name: string | undefined;
  /** One entry each. */
  values: readonly string[];
  /** Why the form may not be sent yet, in words; undefined where it may. */
  missing: string | undefined;
}

/** Takes part in the surrounding form as native checkboxes do: by value, validity and being disabled. */
export class FormController implements ReactiveController {
  #host: LitElement;
  #internals: ElementInternals;
  #entry: () => FormEntry;
  #disabled = false;

  /**
   * @param host The checklist.
   * @param internals Its way to the form.
   * @param entry What to tell the form, asked after each drawing.
   */
  constructor(host: LitElement, internals: ElementInternals, entry: () => FormEntry) {
    this.#host = host;
    this.#internals = internals;
    this.#entry = entry;
    host.addController(this);
  }

  /** Whether the form, or a fieldset in it, is disabled. */
  get disabled(): boolean {
    return this.#disabled;
  }
  set disabled(disabled: boolean) {
    this.#disabled = disabled;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { name, values, missing } = this.#entry();
    let entries: FormData | null = null;
    if (name) {
      entries = new FormData();
      for (const value of values) entries.append(name, value);
    }
    // No state beside the value: the browser has nothing to bring back after a reload.
    this.#internals.setFormValue(entries, null);
    // The first open item: the browser points at it and moves focus there (HTML, constraint validation).
    const open = this.#host.renderRoot.querySelector<HTMLElement>('.item:not(.ticked) input');
    if (missing && open) this.#internals.setValidity({ valueMissing: true }, missing, open);
    else this.#internals.setValidity({});
  }
}
