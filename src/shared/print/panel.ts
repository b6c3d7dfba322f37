import { nothing, type LitElement, type TemplateResult } from 'lit';
import { addStyles } from '../adopted-styles.js';
import { isSheet, type PrintOffer, type Sheet } from './offer.js';
import { panelStyles, printPanelTemplate } from './panel-template.js';
import { printSheet } from './sheet.js';

/** The panel of one widget. It remembers nothing of what was chosen once it is closed. */
export class PrintPanel<Printable> {
  /** Undefined before it was first opened. */
  isOpen: boolean | undefined;
  #host: LitElement;
  #offer: (printable: Printable) => PrintOffer | Sheet;
  /** Values that the reader has chosen, by question. */
  #answers: Record<string, string[]> = {};

  /**
   * @param host The widget.
   * @param offer What there is to choose, or the sheet where there is nothing to choose.
   */
  constructor(host: LitElement, offer: (printable: Printable) => PrintOffer | Sheet) {
    this.#host = host;
    this.#offer = offer;
    addStyles(host, panelStyles);
  }

  /**
   * The button was pressed: prints at once, or opens or closes the choices.
   * @param printable What there is to print.
   * @returns Settles when a sheet has been handed to the browser.
   */
  async press(printable: Printable): Promise<void> {
    const offer = this.#offer(printable);
    if (isSheet(offer)) await printSheet(offer);
    else this.#show(!this.isOpen);
  }

  /** Closes it. */
  close(): void {
    if (this.isOpen) this.#show(false);
  }

  /**
   * The panel as it is now.
   * @param printable What there is to print.
   * @returns Nothing while it is closed.
   */
  template(printable: () => Printable): TemplateResult | typeof nothing {
    const offer = this.isOpen ? this.#offer(printable()) : undefined;
    if (!offer || isSheet(offer)) return nothing;
    return printPanelTemplate(offer, this.#answers, {
      choose: (question, values) => {
        this.#answers = { ...this.#answers, [question]: values };
        this.#host.requestUpdate();
      },
      close: () => {
        this.close();
        this.#host.renderRoot.querySelector<HTMLElement>('#print-button')?.focus();
      },
    });
  }

  #show(open: boolean): void {
    this.isOpen = open;
    this.#answers = {};
    this.#host.requestUpdate();
  }
}
