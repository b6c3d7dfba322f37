import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from './language.js';
import { reviewNotice } from './words.js';

/**
 * Draws the sentence that no native speaker has reviewed the words yet.
 * @param language The widget's language.
 * @returns The sentence, part `translation`; nothing in languages that have been reviewed.
 */
export function translationNotice(language: Language): TemplateResult | typeof nothing {
  const text = reviewNotice(language);
  return text ? html`<p part="translation" class="small translation" lang=${language}>${text}</p>` : nothing;
}
