/** Measures a sheet before it is printed, out of sight and only for a moment. */
import { adoptStyles, css, render, type TemplateResult } from 'lit';
import { paperStyles } from '../shared/print/styles.js';
import { sheetStyles } from './styles.js';

/** Height of the page in styles.ts, in millimetres, and of what its content may take: paper and screen round differently. */
const page = 296.9;
const room = 297 - 24 - 4;
/** A line to write on, and the heading above the lines. */
const line = 8;
const heading = 10;
/** A line or two is no room for notes. */
const fewest = 3;

/** On the screen as on paper, whatever the page around looks like. */
const unseen = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    display: block !important;
    visibility: hidden !important;
    pointer-events: none !important;
    font: 11pt/1.4 var(--pejl-font-family, sans-serif) !important;
    overflow-wrap: break-word !important;
  }
`;

/** What a sheet takes. */
export interface Measured {
  fits: boolean;
  /** How many lines for notes there is room for besides. */
  lines: number;
}

/**
 * Lends a ruler for as long as it is needed.
 * @param use Measures; what it gives back is given on.
 */
export function withRuler<Result>(use: (measure: (sheet: TemplateResult) => Measured) => Result): Result {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.dir = 'ltr';
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [paperStyles, sheetStyles, unseen]);
  document.documentElement.append(host);
  try {
    return use((sheet) => {
      render(sheet, root);
      const whole = root.querySelector<HTMLElement>('.page')!;
      const content = root.querySelector<HTMLElement>('.content')!;
      // By proportion: a page may be zoomed.
      const used = (content.offsetHeight / whole.offsetHeight) * page;
      const lines = Math.floor((room - used - heading) / line);
      return { fits: used <= room, lines: lines < fewest ? 0 : lines };
    });
  } finally {
    host.remove();
  }
}
