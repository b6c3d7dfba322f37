import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from './language.js';
import { printLabel } from './strings.js';
import { wordsIn } from './words.js';

/**
 * The button that prints. Its id names the panel with choices, which stands below it while it is open.
 * @param language Language of the word on it.
 * @param name What it prints: tells it from the page's other such buttons.
 * @param open Whether its panel is open; undefined before it was first opened.
 * @param press What a press does; left out where nobody can press.
 * @returns The button, part `button`.
 */
export const printButton = (
  language: Language,
  name: unknown,
  open?: boolean,
  press?: () => unknown,
): TemplateResult =>
  html`<button
    type="button"
    id="print-button"
    part="button"
    aria-expanded=${open ?? nothing}
    aria-controls=${open ? 'print-panel' : nothing}
    @click=${press}
  >
    ${wordsIn(printLabel, language)}<span class="visually-hidden"> ${name}</span>
  </button>`;
