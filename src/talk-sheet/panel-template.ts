/** The choices before a talk's sheet is printed. Pure, from a view to a template. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../shared/language.js';
import { marked } from '../shared/marked.js';
import { wordsIn } from '../shared/words.js';
import { few, type PanelView, type SheetChoices } from './model/panel.js';
import { preparationWords } from './strings.js';

/** Actions of the controls. */
export interface PanelActions {
  /** Takes a contact onto the sheet, or off it. */
  setContact: (id: string, on: boolean) => void;
  setChecklist: (on: boolean) => void;
  setDiscreet: (on: boolean) => void;
  search: (query: string) => void;
  print: () => void;
}

/** A box to tick. `name` is its value, by which nothing but tests and styles tell it. */
const box = (name: string, label: unknown, checked: boolean, act: (on: boolean) => void): TemplateResult =>
  html`<label
    ><input
      type="checkbox"
      autocomplete="off"
      value=${name}
      .checked=${live(checked)}
      @change=${({ target }: Event) => act((target as HTMLInputElement).checked)}
    />${label}</label
  >`;

/**
 * The choices.
 * @param view What there is to choose.
 * @param choices What has been chosen.
 * @param outcome Says in a sentence whether it has room on the page.
 * @param language Language of the words.
 * @param actions What the controls do.
 * @returns The panel.
 */
export function panelTemplate(
  { checklist, contacts, found, isLong, isEmpty }: PanelView,
  choices: SheetChoices,
  outcome: string,
  language: Language,
  actions: PanelActions,
): TemplateResult {
  const words = wordsIn(preparationWords, language);
  return html`<div class="preparation">
    <p class="small">${words.hint}</p>
    <fieldset>
      <legend>${words.content}</legend>
      ${checklist ? box('guide', marked(checklist), choices.checklist, actions.setChecklist) : nothing}
      ${box('discreet', words.discreet, choices.discreet, actions.setDiscreet)}
    </fieldset>
    <fieldset>
      <legend>${words.contacts}</legend>
      ${
        isLong
          ? html`<label class="wide"
              >${words.search}<input
                type="search"
                autocomplete="off"
                .value=${live(choices.query)}
                @input=${({ target }: Event) => actions.search((target as HTMLInputElement).value)}
            /></label>`
          : nothing
      }
      ${found > few ? html`<p class="small">${words.more(few, found)}</p>` : nothing}
      ${found ? nothing : html`<p>${isEmpty ? words.noContacts : words.none}</p>`}
      ${contacts.map(({ id, name, chosen }) => box(id, name, chosen, (on) => actions.setContact(id, on)))}
    </fieldset>
    <p class="outcome">${outcome}</p>
    <button part="button" type="button" class="primary" @click=${actions.print}>${words.print}</button>
  </div>`;
}
