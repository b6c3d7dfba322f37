import { html, nothing, type TemplateResult } from 'lit';
import type { SourceView } from './source.js';
import type { ReadText } from '../text.js';

/** Words, marked where they are in another language than the reader's (WCAG 3.1.2), and in their own direction. */
export const marked = (read: ReadText | undefined): TemplateResult | typeof nothing =>
  read ? html`<bdi lang=${read.lang ?? nothing}>${read.text}</bdi>` : nothing;

/** A line that says where something comes from; nothing where nobody said so. */
export function sourceLine(source: SourceView | undefined, label: string): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const { title, details, href } = source;
  const content = [marked(title), title && details && ', ', details];
  return html`<p part="source" class="small">
    ${label}: ${href ? html`<a href=${href} rel="noopener noreferrer">${content}</a>` : content}
  </p>`;
}
