/** One card. Pure, from a view to a template. */
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLine } from '../shared/frame/source-line.js';
import { marked } from '../shared/marked.js';
import type { ReadText } from '../shared/text.js';
import type { CardView } from './model/deck.js';

/**
 * A paragraph of words that may be missing.
 * @param name Name of its part and class.
 * @param text The words.
 * @returns The paragraph; nothing without words.
 */
export const paragraph = (name: string, text: ReadText | undefined): TemplateResult | typeof nothing =>
  text ? html`<p part=${name} class=${name}>${marked(text)}</p>` : nothing;

/** Attributes of a button. `undefined` writes nothing. */
export interface ButtonState {
  /** Classes, separated by spaces. */
  name?: string;
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  /** Id of what it opens. */
  controls?: string;
}

/**
 * A button. At the ends of a deck it stays focusable (`aria-disabled`), so that focus is not lost.
 * @param label The words on it.
 * @param act What a press does; left out where nobody can press it.
 * @param state What it is besides.
 * @returns The button.
 */
export const button = (
  label: string,
  act: (() => unknown) | undefined,
  { name, disabled, pressed, expanded, controls }: ButtonState = {},
): TemplateResult =>
  html`<button
    part="button"
    class=${name ?? nothing}
    aria-disabled=${disabled ?? nothing}
    aria-pressed=${pressed ?? nothing}
    aria-expanded=${expanded ?? nothing}
    aria-controls=${controls ?? nothing}
    @click=${act}
  >
    ${label}
  </button>`;

/** How a card stands among the others. */
export interface CardState {
  /** Whether all cards are on show, as a list. */
  all: boolean;
  /** Whether this one is. */
  shown: boolean;
  /** Whether its second side is open. */
  open: boolean;
}

/**
 * A card. All of a deck's cards are always drawn: those that are not on show are out of sight and out of the
 * accessibility tree, hold the place that the longest needs, and are there when the page is printed.
 * @param card What to show.
 * @param state How it stands among the others.
 * @param sourceLabel The word before the card's source.
 * @param toggle Opens or closes the second side.
 * @returns The list item.
 */
export function cardTemplate(
  { id, position, labels, image, text, second, sides, more, source }: CardView,
  { all, shown, open }: CardState,
  sourceLabel: string,
  toggle: (() => unknown) | undefined,
): TemplateResult {
  return html`<li part="card" role=${all ? 'listitem' : 'none'} ?hidden=${!shown}>
    <p class="labels small"><bdi>${position}</bdi>${labels.map(marked)}</p>
    ${
      image
        ? html`<img
            src=${image.src}
            alt=${image.alt.text}
            lang=${image.alt.lang ?? nothing}
            loading="lazy"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }
    ${
      second
        ? html`<div class="pair">${paragraph('text', text)}${paragraph('second', second)}</div>`
        : paragraph('text', text)
    }
    ${
      sides.length
        ? html`${all ? nothing : button(more, toggle, { name: 'more', expanded: open, controls: id })}
            <dl part="side" id=${id} ?hidden=${!open}>
              ${sides.map(
                ({ name, label, texts }) =>
                  html`<div class=${name}>
                    <dt>${label}</dt>
                    ${texts.map((words) => html`<dd>${marked(words)}</dd>`)}
                  </div>`,
              )}
            </dl>`
        : nothing
    }
    ${sourceLine(source, sourceLabel)}
  </li>`;
}
