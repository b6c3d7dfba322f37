import { html, nothing, type TemplateResult } from 'lit';
import { heading, headingLevel } from './heading.js';
import type { Language } from './language.js';
import { reviewNotice } from './words.js';

/** What a frame says of its language. */
export interface FrameLanguage {
  language: Language;
  /** To write as `lang`, where the page around speaks another language (WCAG 3.1.2). */
  mark: string | undefined;
}

/** Says that no native speaker has reviewed the words yet; nothing in languages that have been reviewed. */
export function translationNotice(language: Language): TemplateResult | typeof nothing {
  const text = reviewNotice(language);
  return text ? html`<p part="translation" class="small translation" lang=${language}>${text}</p>` : nothing;
}

/** What stands around every widget: its language, its heading or the author's, the author's notice. */
export function frame(
  { language, mark, level, title }: FrameLanguage & { level: number; title: unknown },
  content: unknown,
): TemplateResult {
  return html`<div part="base" class="base" lang=${mark ?? nothing}>
    <slot name="heading">${heading(headingLevel(level), title)}</slot>
    <slot name="notice"></slot>
    ${translationNotice(language)} ${content}
  </div>`;
}
