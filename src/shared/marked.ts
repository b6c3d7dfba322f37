import { html, nothing, type TemplateResult } from 'lit';
import type { ReadText } from './text.js';

/**
 * Words, marked where they are in another language than the reader's (WCAG 3.1.2), and in their own direction.
 * @param read The words; undefined where there are none.
 * @returns The template.
 */
export const marked = (read: ReadText | undefined): TemplateResult | typeof nothing =>
  read ? html`<bdi lang=${read.lang ?? nothing}>${read.text}</bdi>` : nothing;
