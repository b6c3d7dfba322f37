import { html, nothing, type TemplateResult } from 'lit';
import { heading, headingLevel } from './heading.js';

/** What stands around every widget: its language, its heading or the author's, the author's notice. */
export function frame(
  { mark, level, title }: { mark: string | undefined; level: number; title: unknown },
  content: unknown,
): TemplateResult {
  return html`<div part="base" class="base" lang=${mark ?? nothing}>
    <slot name="heading">${heading(headingLevel(level), title)}</slot>
    <slot name="notice"></slot>
    ${content}
  </div>`;
}
