import { html, nothing, type TemplateResult } from 'lit';
import type { CardControls } from '../contact/controls/controls.js';
import { strings } from '../contact/strings.js';
import { contactTemplate } from '../contact/template.js';
import type { FrameLanguage } from '../shared/frame/frame.js';
import { nextLevel } from '../shared/heading.js';
import { translationNotice } from '../shared/translation-notice.js';
import { wordsIn } from '../shared/words.js';
import type { ShownContact } from './model/card.js';

/** Further parts of a card's template. */
export interface CardActions {
  /** Controls to copy, save and share a contact's values with; undefined where there are none. */
  controls: (shown: ShownContact) => CardControls | undefined;
  /** Result of copying, in words; '' before anything was copied. */
  feedback: string;
  /** The button that prints. */
  print: unknown;
}

/**
 * A whole card: a contact, and below it those that took over.
 * @param shown The contacts, as `cardViews` gives them.
 * @param frame Language of the words, the same as mark where the page speaks another one, and the heading level of the
 * first name: 0 to 6, where 0 hides it visually.
 * @param actions What a reader can do.
 * @returns The template.
 */
export function contactCardTemplate(
  shown: readonly ShownContact[],
  { language, mark, level }: FrameLanguage & { level: number },
  { controls, feedback, print }: CardActions,
): TemplateResult {
  const words = wordsIn(strings, language);
  const successor = ({ name }: { name: string }): TemplateResult => html`<strong>${name}</strong>`;
  let below = level;
  return html`<div part="base" class="base" lang=${mark ?? nothing}>
    <slot name="notice"></slot>
    ${translationNotice(language)}
    ${shown.map((one, index) => {
      if (index) below = nextLevel(below);
      return contactTemplate(one.view, words, below, { controls: controls(one), successor }, !index);
    })}
    <div role="status" class="feedback">${feedback}</div>
    ${print}
  </div>`;
}
