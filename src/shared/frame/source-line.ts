import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../marked.js';
import type { SourceView } from './source.js';

/**
 * Draws a line that says where something comes from.
 * @param source As `sourceView` gives it.
 * @param label The word before it, such as "Kilde".
 * @returns The line, part `source`; nothing where no source is named.
 */
export function sourceLine(source: SourceView | undefined, label: string): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const { title, details, href } = source;
  const content = [marked(title), title && details && ', ', details];
  return html`<p part="source" class="small">
    ${label}: ${href ? html`<a href=${href} rel="noopener noreferrer">${content}</a>` : content}
  </p>`;
}
