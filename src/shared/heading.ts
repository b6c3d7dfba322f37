import { html, nothing, type TemplateResult } from 'lit';

/** A real heading of a level; 0 hides it visually but keeps it for screen readers. */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const name = level === 0 ? 'visually-hidden' : nothing;
  const own = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part="heading" class=${name} id=${own}>${content}</h1>`;
    case 3:
      return html`<h3 part="heading" class=${name} id=${own}>${content}</h3>`;
    case 4:
      return html`<h4 part="heading" class=${name} id=${own}>${content}</h4>`;
    case 5:
      return html`<h5 part="heading" class=${name} id=${own}>${content}</h5>`;
    case 6:
      return html`<h6 part="heading" class=${name} id=${own}>${content}</h6>`;
    default:
      return html`<h2 part="heading" class=${name} id=${own}>${content}</h2>`;
  }
}

/** The level that is written. An empty one is as good as none, and hides nothing. */
export const writtenLevel = (written: string | null): number => (written?.trim() ? +written : 2);

/** The level as a number that can be drawn: whole, 0 to 6; 2 where the page wrote something else. */
export function headingLevel(level: unknown): number {
  const wanted = typeof level === 'string' ? writtenLevel(level) : (level as number);
  return [0, 1, 2, 3, 4, 5, 6].includes(wanted) ? wanted : 2;
}

/** The level below: for headings inside a widget. */
export const nextLevel = (level: number): number => Math.min(6, (level || 2) + 1);
