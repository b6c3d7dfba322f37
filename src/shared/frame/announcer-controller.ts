import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Language } from '../language.js';
import { sharedStrings } from '../strings.js';
import { wordsIn } from '../words.js';

/**
 * A status region (WCAG 4.1.3).
 * @param text What it says; empty at first.
 * @param seen Whether it is shown as well as said.
 * @returns The region.
 */
export const statusTemplate = (text = '', seen = false): TemplateResult =>
  html`<div role="status" class=${seen ? 'feedback' : 'visually-hidden'}>${text}</div>`;

/**
 * One quiet status region (WCAG 4.1.3). It stands empty in the page before it speaks and is never made anew, since
 * screen readers miss what a fresh region says. Quick changes are gathered into one announcement.
 */
export class AnnouncerController implements ReactiveController {
  #host: LitElement;
  #text = '';
  #seen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param host The element whose template holds the region. */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Says something, once things have been still for a moment.
   * @param text What to say, in the widget's language.
   * @param delay Milliseconds of stillness.
   * @param seen Whether to show it as well, where nothing else on the screen says it.
   */
  announce(text: string, delay = 500, seen = false): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The same words twice would be no change, and no change is not read aloud.
      this.#text = text === this.#text ? `${text}\u00A0` : text;
      this.#seen = seen;
      this.#host.requestUpdate();
    }, delay);
  }

  /**
   * Tells and shows the reader that what a press asked for cannot be had; once, if they pressed twice.
   * @param language Language of the sentence.
   */
  fail(language: Language): void {
    this.announce(wordsIn(sharedStrings, language).failed, 100, true);
  }

  /**
   * The region: to be drawn always, and always in the same place.
   * @returns The region with what it says now.
   */
  template(): TemplateResult {
    return statusTemplate(this.#text, this.#seen);
  }
}
