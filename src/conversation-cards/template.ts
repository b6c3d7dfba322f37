/** A deck of cards with its controls. Pure, from a view to a template; the command line draws with it too. */
import { html, nothing, type TemplateResult } from 'lit';
import { frame, type FrameLanguage } from '../shared/frame/frame.js';
import { sourceLine } from '../shared/frame/source-line.js';
import { marked } from '../shared/marked.js';
import { wordsIn } from '../shared/words.js';
import { button, cardTemplate, paragraph } from './card-template.js';
import type { DeckView } from './model/deck.js';
import { strings, type Strings } from './strings.js';

/** The reader's state of the deck. */
export interface DeckState {
  /** Whether all cards are on show, as a list; else one at a time. */
  all: boolean;
  /** Index of the card on show, from 0; without meaning in the list. */
  index: number;
  /** Whether the second side of the card on show is open. */
  open: boolean;
  /** Whether cards and controls are enlarged. */
  large: boolean;
  /** Whether the panel is open in which cards are chosen for one talk. */
  choosing: boolean;
}

/** Actions of the controls. */
export interface DeckActions {
  /** Shows the card with an index, from 0. */
  show: (index: number) => unknown;
  /** Moves the focus to the card. */
  read: () => unknown;
  /** Shows a card by chance. */
  draw: () => unknown;
  /** Changes between one card and all. */
  toggleAll: () => unknown;
  /** Opens or closes the second side of the card on show. */
  toggleSide: () => unknown;
  /** Enlarges, or goes back. */
  toggleLarge: () => unknown;
  /** Opens or closes the panel in which cards are chosen. */
  toggleChoosing: () => unknown;
  onKey: (event: KeyboardEvent) => unknown;
  onPointer: (event: PointerEvent) => unknown;
  onFullScreen: () => unknown;
}

/** All that a deck is drawn from besides its view. */
export interface DeckDrawing extends FrameLanguage {
  /** Level of the heading, 1 to 6; 0 hides it visually. */
  level: number;
  state: DeckState;
  /** Left out, wholly or in part, where nobody can press: on the command line. */
  actions: Partial<DeckActions>;
  /** The button that prints, with its panel. */
  print?: unknown;
  /** The panel in which cards are chosen. */
  tools?: unknown;
  /** The region in which changes are announced. */
  status?: unknown;
}

/**
 * A deck, or the cards of it that were chosen for one talk.
 * @param view What to show; it has a card with the index on show.
 * @param drawing Language, state and actions.
 * @returns Everything in the element's shadow root.
 */
export function deckTemplate(view: DeckView, drawing: DeckDrawing): TemplateResult {
  const { language, mark, level, state, actions, tools, status } = drawing;
  const { title, intro, notice, source, cards } = view;
  const { all, index, open, large } = state;
  const words = wordsIn(strings, language);
  const { position, text } = cards[index]!;
  const arrangement = all ? 'all' : 'one';
  return frame(
    { language, mark, level, title: marked(title) },
    html`${paragraph('intro', intro)} ${paragraph('notice', notice)}
      <div
        part="area"
        class=${large ? `${arrangement} large` : arrangement}
        @keydown=${actions.onKey}
        @fullscreenchange=${actions.onFullScreen}
      >
        ${controlsTemplate(words, cards.length, drawing)} ${tools}
        <ol
          role=${all ? 'list' : 'group'}
          aria-label=${all ? nothing : position}
          tabindex="-1"
          @pointerdown=${actions.onPointer}
          @pointerup=${actions.onPointer}
          @pointercancel=${actions.onPointer}
        >
          ${cards.map((card, number) => {
            const shown = all || number === index;
            return cardTemplate(
              card,
              { all, shown, open: shown && (all || open) },
              words.source,
              actions.toggleSide,
            );
          })}
        </ol>
        <div lang=${text.lang ?? nothing}>${status}</div>
      </div>
      ${sourceLine(source, words.source)}`,
  );
}

/** The buttons above the cards; those that lead to another card are left out where all are on show. */
function controlsTemplate(
  words: Strings,
  length: number,
  { state, actions, print }: DeckDrawing,
): TemplateResult {
  const { all, index, large, choosing } = state;
  const last = length - 1;
  return html`<div class="controls">
    ${
      all
        ? nothing
        : [
            button(words.previous, () => actions.show?.(index - 1), { name: 'previous', disabled: !index }),
            button(words.next, () => actions.show?.(index + 1), {
              name: 'next primary',
              disabled: index === last,
            }),
            button(words.read, actions.read, { name: 'skip' }),
            button(words.draw, actions.draw, { disabled: !last }),
          ]
    }
    ${button(words.all, actions.toggleAll, { pressed: all })}
    ${button(large ? words.shrink : words.enlarge, actions.toggleLarge)}
    ${button(words.prepare, actions.toggleChoosing, { expanded: choosing })} ${print}
  </div>`;
}
