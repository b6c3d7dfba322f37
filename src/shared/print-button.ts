import { html, type TemplateResult } from 'lit';
import type { Language } from './language.js';
import { wordsIn } from './words.js';
import { printLabel } from './strings.js';

/** What a widget's own `print.ts` gives. */
export interface Printing<Printable> {
  /** Prints, or opens the choices before that below the button. */
  open: (button: HTMLElement, printable: () => Printable) => unknown;
}

/**
 * The button that leads to printing. What it leads to is fetched when it is pressed; where that cannot be had, the
 * browser prints the page.
 * @param language Language of the word on it.
 * @param name What it prints: tells it from the page's other such buttons.
 * @param load Fetches the widget's `print.ts`.
 * @param printable What there is to print, asked for when it is needed.
 */
export const printButton = <Printable>(
  language: Language,
  name: unknown,
  load: () => Promise<Printing<Printable>>,
  printable: () => Printable,
): TemplateResult =>
  html`<button
    part="button"
    @click=${({ currentTarget }: Event) =>
      load().then(
        ({ open }) => open(currentTarget as HTMLElement, printable),
        () => print(),
      )}
  >
    ${wordsIn(printLabel, language)}<span class="visually-hidden"> ${name}</span>
  </button>`;
