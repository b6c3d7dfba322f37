import { html, nothing, type TemplateResult } from 'lit';

/**
 * Draws a real heading (WCAG 1.3.1).
 * @param level 1 to 6; 0 is a second level that only screen readers meet.
 * @param content Its words.
 * @param id Id to be referred to by; none unless given.
 * @returns The heading, part `heading`.
 */
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

/**
 * Reads the attribute `heading-level`. An empty one counts as missing, since 0 would hide the heading.
 * @param written The attribute; null where there is none.
 * @returns Its number, which may be any or NaN; 2 where nothing is written.
 */
export const writtenLevel = (written: string | null): number => (written?.trim() ? +written : 2);

/**
 * Mends the level that a page has set.
 * @param level The property, of any type.
 * @returns Whole, 0 to 6; 2 where the page wrote something else.
 */
export function headingLevel(level: unknown): number {
  const wanted = typeof level === 'string' ? writtenLevel(level) : (level as number);
  return [0, 1, 2, 3, 4, 5, 6].includes(wanted) ? wanted : 2;
}

/**
 * Gives the level of headings inside a widget.
 * @param level Level of the widget's own heading, 0 to 6; a hidden one counts as 2.
 * @returns One level below, at most 6.
 */
export const nextLevel = (level: number): number => Math.min(6, (level || 2) + 1);
