import { html, nothing, type TemplateResult } from 'lit';
import type { Strings as CardStrings } from '../contact/strings.js';
import { contactTemplate, type CardActions } from '../contact/template.js';
import { heading, nextLevel } from '../shared/heading.js';
import type { ReadText } from '../shared/text.js';
import type { ContactView } from '../contact/model/contact.js';
import type { Filter } from './model/find.js';
import type { DirectoryView } from './model/directory.js';
import type { Strings } from './strings.js';

/** What the controls do. */
export interface DirectoryActions {
  /** Searches or filters. */
  ask: (change: Partial<Filter>) => void;
  clear: () => void;
  more: () => void;
  unfold: () => void;
  /** Draws the button to print. */
  print: unknown;
  /** Somebody is about to search. */
  prepare: () => void;
  /** What a reader can take along from a card. */
  controls: (view: ContactView) => CardActions['controls'];
  /** Goes to the contact that took over. */
  reveal: (successor: { id: string; name: string }) => void;
}

/** Words, marked where they are in another language than the page. */
export const marked = ({ text, lang }: ReadText): TemplateResult =>
  html`<span lang=${lang ?? nothing}>${text}</span>`;

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** Search and filters. A filter with nothing to choose between is left out. */
export function controlsTemplate(
  { query, options }: DirectoryView,
  words: Strings,
  { ask, prepare }: DirectoryActions,
): TemplateResult {
  const choice = (name: 'audience' | 'city', all: string): unknown => {
    const chosen = options[name].some((option) => option.chosen);
    return options[name].length > 1 || chosen
      ? html`<label
          >${words[name]}<select @change=${(event: Event) => ask({ [name]: valueOf(event) })}>
            <option value="" .selected=${!chosen}>${all}</option>
            ${options[name].map(
              (option) =>
                html`<option value=${option.value} lang=${option.lang ?? nothing} .selected=${option.chosen}>
                  ${option.text} (${option.count})
                </option>`,
            )}
          </select></label
        >`
      : nothing;
  };
  return html`<form
    part="controls"
    class="controls"
    role="search"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label
      >${words.search}<input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${query}
        @focus=${prepare}
        @input=${(event: Event) => ask({ query: valueOf(event) })}
    /></label>
    ${choice('audience', words.everyAudience)} ${choice('city', words.everyCity)}
  </form>`;
}

/**
 * What was found.
 * @param view What to show.
 * @param words The directory's words.
 * @param cardWords The card's words.
 * @param level Heading level below the directory's own.
 * @param state Whether the reader may clear the search, and has unfolded what is closed or renamed.
 * @param actions What the controls do.
 */
export function outcomeTemplate(
  view: DirectoryView,
  words: Strings,
  cardWords: CardStrings,
  level: number,
  { clearable, unfolded }: { clearable: boolean; unfolded: boolean },
  { clear, more, unfold, print, controls, reveal }: DirectoryActions,
): TemplateResult {
  const button = (label: string, act: () => void, expanded: unknown = nothing): TemplateResult =>
    html`<button part="button" aria-expanded=${expanded} @click=${act}>${label}</button>`;
  const successor = (next: { id: string; name: string }): unknown =>
    html`<button type="button" @click=${() => reveal(next)}>
      <span class="visually-hidden">${words.reveal} </span>${next.name}
    </button>`;
  const below = nextLevel(level);
  const cards = (views: ContactView[], cardLevel: number): TemplateResult =>
    html`<div class="cards">
      ${views.map((card) => contactTemplate(card, cardWords, cardLevel, { controls: controls(card), successor }))}
    </div>`;
  const { outcome, doubtful, groups, gone } = view;
  return html`<div class="outcome">
      <p part="count">${outcome}</p>
      ${clearable ? button(words.clear, clear) : nothing} ${view.count ? print : nothing}
    </div>
    ${doubtful ? html`<p part="doubt" class="small">${words.doubt}</p>` : nothing}
    ${groups.map((group) =>
      group.title
        ? html`${heading(level, marked(group.title))}${cards(group.cards, below)}`
        : cards(group.cards, level),
    )}
    ${view.more ? button(words.more, more) : nothing}
    ${
      gone.title
        ? html`<div class="past">
            ${heading(level, gone.title)}
            ${view.query.trim() ? nothing : button(words.showGone, unfold, unfolded)}
            ${cards(gone.cards, below)}
          </div>`
        : nothing
    }`;
}
