/** The panel in which a caseworker gets cards ready for one talk. Pure, from choices to a template. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../shared/language.js';
import { marked } from '../../shared/marked.js';
import { wordsIn } from '../../shared/words.js';
import type { CardChoice, ChoicesView } from './model/choices.js';
import { toolWords } from './strings.js';

/** Actions of the controls. */
export interface ToolsActions {
  /** Takes a card into the talk, or out of it. */
  choose: (id: string, on: boolean) => void;
  /** Moves a card: -1 for earlier, 1 for later. */
  move: (card: CardChoice, by: -1 | 1) => void;
  setEasy: (on: boolean) => void;
  /** Sets the second language by its tag; '' for none. */
  setSecond: (tag: string) => void;
  /** Opens or closes the choices for paper. */
  toggleSheet: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** The part of the panel below the choices. */
export interface ToolsSheet {
  /** The choices for paper; undefined while they are closed. */
  panel: TemplateResult | undefined;
  /** Why they cannot be opened; '' where they can. */
  failure: string;
}

/**
 * The panel.
 * @param view The choices.
 * @param language Language of the words.
 * @param actions What the controls do.
 * @param sheet What is drawn below the choices.
 * @returns The panel.
 */
export function toolsTemplate(
  { cards, easy, languages }: ChoicesView,
  language: Language,
  actions: ToolsActions,
  sheet: ToolsSheet,
): TemplateResult {
  const words = wordsIn(toolWords, language);
  return html`<div part="tools" class="tools" @keydown=${actions.onKey}>
    <fieldset>
      <legend>${words.choose}</legend>
      <p class="small">${words.hint}</p>
      ${cards.map((card) => rowTemplate(card, words, actions))}
    </fieldset>
    ${
      easy === undefined
        ? nothing
        : html`<label
            ><input
              type="checkbox"
              name="easy"
              autocomplete="off"
              .checked=${live(easy)}
              @change=${({ target }: Event) => actions.setEasy((target as HTMLInputElement).checked)}
            />${words.easy}</label
          >`
    }
    ${
      languages.length
        ? html`<label class="wide"
            >${words.second}
            <select
              autocomplete="off"
              @change=${({ target }: Event) => actions.setSecond((target as HTMLSelectElement).value)}
            >
              <option value="" .selected=${live(!languages.some(({ chosen }) => chosen))}>
                ${words.none}
              </option>
              ${languages.map(
                ({ tag, name, chosen }) =>
                  html`<option value=${tag} .selected=${live(chosen)}>${name}</option>`,
              )}
            </select></label
          >`
        : nothing
    }
    <button part="button" type="button" aria-expanded=${!!sheet.panel} @click=${actions.toggleSheet}>
      ${words.paper}
    </button>
    ${sheet.failure ? html`<p class="small">${sheet.failure}</p>` : nothing} ${sheet.panel}
  </div>`;
}

/** A card to choose, with the buttons that move it. Their `value` is what the focus finds them by. */
function rowTemplate(
  card: CardChoice,
  words: { up: string; down: string },
  actions: ToolsActions,
): TemplateResult {
  const { id, name, chosen, isFirst, isLast } = card;
  const step = (by: -1 | 1, label: string, atEnd: boolean): TemplateResult =>
    html`<button
      type="button"
      value=${stepValue(id, by)}
      aria-disabled=${atEnd ? 'true' : nothing}
      @click=${() => actions.move(card, by)}
    >
      <span aria-hidden="true">${by < 0 ? '↑' : '↓'}</span
      ><span class="visually-hidden">${label}: ${marked(name)}</span>
    </button>`;
  return html`<div class="row">
    <label
      ><input
        type="checkbox"
        autocomplete="off"
        value=${id}
        .checked=${live(chosen)}
        @change=${({ target }: Event) => actions.choose(id, (target as HTMLInputElement).checked)}
      />${marked(name)}</label
    >
    ${step(-1, words.up, isFirst)}${step(1, words.down, isLast)}
  </div>`;
}

/**
 * The `value` of a button that moves a card.
 * @param id The card.
 * @param by -1 for earlier, 1 for later.
 * @returns Id and direction, such as `why 1`.
 */
export const stepValue = (id: string, by: -1 | 1): string => `${id} ${by}`;
