/** Rows with three answers: a principle is seldom yes or no. Fetched only by lists that ask for answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { marked, sourceLine } from '../../shared/frame/source-line.js';
import type { Answer, ItemView } from '../model/checklist.js';
import type { ItemOptions } from '../template.js';
import { wordsIn } from '../../shared/words.js';
import { answerWords } from './strings.js';

const answers = Object.keys(answerWords.da) as Answer[];

/**
 * One item as a group of native radio buttons (APG radio group: the browser's own keys). An answer is taken back by
 * pressing it again, since a radio button alone offers no way back to open.
 */
export const row = (
  { id, title, text, source, answer, hidden }: ItemView,
  key: string,
  { sourceLabel, language, onAnswer }: ItemOptions,
): TemplateResult =>
  html`<fieldset
    part="item"
    class="item answers ${answer ? 'ticked' : ''} ${hidden ? 'aside' : ''}"
    aria-describedby=${text ? `text-${key}` : nothing}
  >
    <legend class="title">${marked(title)}</legend>
    ${text ? html`<p id="text-${key}" class="text">${marked(text)}</p>` : nothing}
    <div part="answers" class="choices">
      ${answers.map(
        (value) =>
          html`<label>
            <input
              type="radio"
              name=${key}
              autocomplete="off"
              value=${value}
              .checked=${answer === value}
              @click=${() => onAnswer(id, answer === value ? undefined : value)}
              @keyup=${(event: KeyboardEvent) => {
                // Chromium makes no click of it, others do: none of them shall.
                if (event.key !== ' ' || answer !== value) return;
                event.preventDefault();
                onAnswer(id, undefined);
              }}
            />
            <span>${wordsIn(answerWords, language)[value]}</span>
          </label>`,
      )}
    </div>
    ${sourceLine(source, sourceLabel)}
  </fieldset>`;
