/** Draws a template where there is no browser, and gives what a reader finds in it. */
import { ElementRenderer, render } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

/** Slots may only stand in some element. */
class Host extends ElementRenderer {}

/** The HTML of a template, without Lit's marks. */
export const drawnHtml = (template: TemplateResult): string =>
  [...(render(template, { customElementHostStack: [new Host('')] } as never) as Iterable<string>)]
    .join('')
    .replace(/<!--.*?-->/gs, '');

/** The words of a template in reading order, a space between elements. */
export const drawnWords = (template: TemplateResult): string =>
  drawnHtml(template)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
