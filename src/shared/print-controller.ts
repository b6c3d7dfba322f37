import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from './adopted-styles.js';
import type { Language } from './language.js';
import { LazyAction } from './lazy-action.js';
import { printButton } from './print-button.js';
import type * as panel from './print/panel.js';

/** What a widget's `print/print.ts` gives: a sheet, or the choices before one is made. */
export interface Printing<Printable> {
  offer: (printable: Printable) => panel.PrintOffer | panel.Sheet;
}

/**
 * The button that prints, and the choices before that: a disclosure (ARIA Authoring Practices) whose panel is part of
 * the widget's template and so always offers what there is to print now. What it leads to is fetched when it is pressed;
 * where that cannot be had, the browser prints the page.
 */
export class PrintController<Printable> implements ReactiveController {
  #host: LitElement;
  #code: LazyAction<{ printing: Printing<Printable>; panel: typeof panel }>;
  /** Whether the panel is open; undefined before it was first opened. */
  #open: boolean | undefined;
  /** What the reader has chosen, by question. */
  #answers: Record<string, string[]> = {};

  /**
   * @param host The widget.
   * @param load Fetches the widget's `print/print.ts`.
   */
  constructor(host: LitElement, load: () => Promise<Printing<Printable>>) {
    this.#host = host;
    this.#code = new LazyAction(
      async () => {
        const [printing, code] = await Promise.all([load(), import('./print/panel.js')]);
        addStyles(host, code.panelStyles);
        return { printing, panel: code };
      },
      () => print(),
    );
    host.addController(this);
  }

  /** What was chosen is forgotten with the element's place in the page. */
  hostDisconnected(): void {
    this.#open &&= false;
    this.#answers = {};
  }

  /**
   * The button, and the panel below it while it is open.
   * @param language Language of the words.
   * @param name What it prints: tells it from the page's other such buttons.
   * @param printable What there is to print, asked for when it is needed.
   * @returns The button, alone or with the panel after it.
   */
  template(language: Language, name: unknown, printable: () => Printable): TemplateResult {
    const button = printButton(language, name, this.#open, () => this.#press(printable));
    return html`${button}${this.#open ? this.#panel(printable) : nothing}`;
  }

  #press(printable: () => Printable): void {
    void this.#code.run(({ printing, panel: { isSheet, printSheet } }) => {
      const offer = printing.offer(printable());
      if (isSheet(offer)) return printSheet(offer);
      this.#show(!this.#open);
      return undefined;
    });
  }

  /** Opens or closes the panel; it remembers nothing of what was chosen. */
  #show(open: boolean): void {
    this.#open = open;
    this.#answers = {};
    this.#host.requestUpdate();
  }

  #panel(printable: () => Printable): unknown {
    const { printing, panel: code } = this.#code.code!;
    const offer = printing.offer(printable());
    if (code.isSheet(offer)) return nothing;
    return code.printPanelTemplate(offer, {
      answers: this.#answers,
      choose: (question, values) => {
        this.#answers = { ...this.#answers, [question]: values };
        this.#host.requestUpdate();
      },
      close: () => {
        this.#show(false);
        this.#host.renderRoot.querySelector<HTMLElement>('#print-button')?.focus();
      },
    });
  }
}
