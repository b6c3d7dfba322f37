import { html, nothing, type TemplateResult } from 'lit';
import type { CardControls } from '../contact/controls/controls.js';
import type { ContactView, Successor } from '../contact/model/contact.js';
import { emergencyHref } from '../contact/model/phone.js';
import { strings as contactStrings } from '../contact/strings.js';
import { contactTemplate } from '../contact/template.js';
import { frame, type FrameLanguage } from '../shared/frame/frame.js';
import { heading, nextLevel } from '../shared/heading.js';
import { marked } from '../shared/marked.js';
import { wordsIn } from '../shared/words.js';
import type { DirectoryView } from './model/directory.js';
import type { Filter } from './model/find.js';
import { strings, type Strings } from './strings.js';

/** Actions and further parts of a directory's template. */
export interface DirectoryActions {
  /** Searches or filters. */
  ask: (change: Partial<Filter>) => void;
  /** Clears search and filters. */
  clear: () => void;
  /** Shows more contacts. */
  more: () => void;
  /** Shows what is closed or renamed, or hides it. */
  unfold: () => void;
  /** Somebody is about to search. */
  prepare: () => void;
  /** Controls to copy, save and share a card's values with; undefined where there are none. */
  controls: (view: ContactView) => CardControls | undefined;
  /** Goes to the contact that took over. */
  reveal: (successor: Successor) => void;
  /** The button that prints. */
  print: unknown;
  /** The region that says what came of a press. */
  status: unknown;
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/**
 * The way to help in danger: above all, and outside what data can spoil.
 * @param language Language of the words, and the same as mark where the page speaks another one.
 * @returns The template.
 */
export function emergencyTemplate({ language, mark }: FrameLanguage): TemplateResult {
  const words = wordsIn(strings, language);
  return html`<p part="emergency" class="emergency notice" lang=${mark ?? nothing}>
    ${words.danger} <a part="link" class="button primary" href=${emergencyHref}>${words.call}</a>
  </p>`;
}

/**
 * The same for paper.
 * @param language Language of the words.
 * @returns A sentence.
 */
export const emergencyText = (language: FrameLanguage['language']): string => {
  const { danger, call } = wordsIn(strings, language);
  return `${danger} ${call}`;
};

/** Search and filters. A filter with nothing to choose between is left out. */
function controlsTemplate(
  { query, options }: DirectoryView,
  words: Strings,
  { ask, prepare }: DirectoryActions,
): TemplateResult {
  const filter = (name: 'audience' | 'city', all: string): unknown => {
    const hasChosen = options[name].some(({ chosen }) => chosen);
    return options[name].length > 1 || hasChosen
      ? html`<label
          >${words[name]}<select @change=${(event: Event) => ask({ [name]: valueOf(event) })}>
            <option value="" .selected=${!hasChosen}>${all}</option>
            ${options[name].map(
              ({ value, text, lang, count, chosen }) =>
                html`<option value=${value} lang=${lang ?? nothing} .selected=${chosen}>
                  ${text} (${count})
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
    ${filter('audience', words.everyAudience)} ${filter('city', words.everyCity)}
  </form>`;
}

/** The contacts found, with headings from a level on. */
function outcomeTemplate(
  view: DirectoryView,
  language: FrameLanguage['language'],
  level: number,
  actions: DirectoryActions,
): TemplateResult {
  const words = wordsIn(strings, language);
  const button = (label: string, act: () => void, expanded: unknown = nothing): TemplateResult =>
    html`<button part="button" aria-expanded=${expanded} @click=${act}>${label}</button>`;
  const successor = (next: Successor): TemplateResult =>
    html`<button type="button" @click=${() => actions.reveal(next)}>
      <span class="visually-hidden">${words.reveal} </span>${next.name}
    </button>`;
  const cards = (views: ContactView[], cardLevel: number): TemplateResult =>
    html`<div class="cards">
      ${views.map((card) =>
        contactTemplate(card, wordsIn(contactStrings, language), cardLevel, {
          controls: actions.controls(card),
          successor,
        }),
      )}
    </div>`;
  const { outcome, clearable, doubtful, groups, gone, unfolded } = view;
  const below = nextLevel(level);
  return html`<div class="outcome">
      <p part="count">${outcome}</p>
      ${clearable ? button(words.clear, actions.clear) : nothing} ${view.count ? actions.print : nothing}
    </div>
    ${doubtful ? html`<p part="doubt" class="small">${words.doubt}</p>` : nothing}
    ${groups.map((group) =>
      group.title
        ? html`${heading(level, marked(group.title))}${cards(group.cards, below)}`
        : cards(group.cards, level),
    )}
    ${view.more ? button(words.more, actions.more) : nothing}
    ${
      gone.title
        ? html`<div class="past">
            ${heading(level, gone.title)}
            ${view.query.trim() ? nothing : button(words.showGone, actions.unfold, unfolded)}
            ${cards(gone.cards, below)}
          </div>`
        : nothing
    }`;
}

/**
 * A whole directory below the line about 112, which `emergencyTemplate` gives.
 * @param view What to show.
 * @param around Language of the words, the same as mark where the page speaks another one, and the level of the
 * directory's own heading: 0 to 6, where 0 hides it visually.
 * @param actions What a reader can do.
 * @returns The template.
 */
export function directoryTemplate(
  view: DirectoryView,
  around: FrameLanguage & { level: number },
  actions: DirectoryActions,
): TemplateResult {
  const { language, level } = around;
  return frame(
    { ...around, title: marked(view.title) },
    html`${view.hideFilters ? nothing : controlsTemplate(view, wordsIn(strings, language), actions)}
      <div>${outcomeTemplate(view, language, nextLevel(level), actions)} ${actions.status}</div>`,
  );
}
