import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Language } from './language.js';
import { LazyAction } from './lazy-action.js';
import { printButton } from './print-button.js';
import type { PrintOffer, Sheet } from './print/offer.js';
import type { PrintPanel } from './print/panel.js';

/** A widget's `print/print.ts`, which gives a sheet, or the choices before one is made. */
export interface Printing<Printable> {
  offer: (printable: Printable) => PrintOffer | Sheet;
}

/**
 * The button that prints, and the choices before that: a disclosure (ARIA Authoring Practices) whose panel is part of
 * the widget's template and so always offers what there is to print now. What it leads to is fetched when it is pressed;
 * where that cannot be had, the browser prints the page.
 */
export class PrintController<Printable> implements ReactiveController {
  #host: LitElement;
  #code: LazyAction<PrintPanel<Printable>>;

  /**
   * @param host The widget.
   * @param load Fetches the widget's `print/print.ts`.
   */
  constructor(host: LitElement, load: () => Promise<Printing<Printable>>) {
    this.#host = host;
    this.#code = new LazyAction(
      async () => {
        const [{ offer }, { PrintPanel }] = await Promise.all([load(), import('./print/panel.js')]);
        return new PrintPanel(host, offer);
      },
      () => print(),
    );
    host.addController(this);
  }

  /** Choices are forgotten when the element leaves the page, so that the next reader does not find them. */
  hostDisconnected(): void {
    this.#code.code?.close();
  }

  /**
   * The button, and the panel below it while it is open.
   * @param language Language of the words.
   * @param name What it prints: tells it from the page's other such buttons.
   * @param printable What there is to print, asked for when it is needed.
   * @returns Both.
   */
  template(language: Language, name: unknown, printable: () => Printable): TemplateResult {
    const panel = this.#code.code;
    // Whoever has left the page while the code was on its way prints nothing.
    const press = (): void =>
      void this.#code.run((opened) => (this.#host.isConnected ? opened.press(printable()) : undefined));
    return html`${printButton(language, name, panel?.isOpen, press)}${panel?.template(printable)}`;
  }
}
