import { html, nothing, type TemplateResult } from 'lit';
import { heading, headingLevel } from '../heading.js';
import type { Language } from '../language.js';
import { translationNotice } from '../translation-notice.js';

/** Language of a widget's frame. */
export interface FrameLanguage {
  language: Language;
  /** To write as `lang`, where the page around speaks another language (WCAG 3.1.2). */
  mark: string | undefined;
}

/**
 * Draws what stands around every widget: its language, its heading or the author's, the author's notice.
 * @param options Language; `level` of the heading, 0 to 6; `title`, its words.
 * @param content The widget itself.
 * @returns The frame, part `base`.
 */
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
