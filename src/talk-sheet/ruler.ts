/** Measures a sheet before it is printed, in a host that nobody sees. */
import { adoptStyles, css, render, type TemplateResult } from 'lit';
import { paperStyles } from '../shared/print/styles.js';
import { sheetStyles } from './styles.js';

/** Height of the page in styles.ts, in millimetres. */
const pageHeight = 296.9;
/** Height that its content may take, in millimetres: 4 are spared, since paper and screen round differently. */
const roomHeight = 297 - 24 - 4;
/** Height of a line to write on, in millimetres. */
const lineHeight = 8;
/** Height of the heading above the lines, in millimetres. */
const headingHeight = 10;
/** With fewer lines than this there is no room for notes. */
const fewestLines = 3;

/** Sets the sheet as it is on paper, whatever the page around looks like, and hides it. */
const hidden = css`
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

/** Result of measuring a sheet. */
export interface Measured {
  /** Whether its content has room on one page. */
  fits: boolean;
  /** How many lines for notes there is room for besides. */
  lines: number;
}

/**
 * Mounts a hidden host in the page, measures sheets in it, and takes it away again.
 * @param use Gets the function that measures a sheet; it counts only until `use` returns.
 * @returns What `use` returns.
 * @throws What `use` throws.
 */
export function withRuler<Result>(use: (measure: (sheet: TemplateResult) => Measured) => Result): Result {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.dir = 'ltr';
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [paperStyles, sheetStyles, hidden]);
  document.documentElement.append(host);
  try {
    return use((sheet) => {
      render(sheet, root);
      const whole = root.querySelector<HTMLElement>('.page')!;
      const content = root.querySelector<HTMLElement>('.content')!;
      // By proportion: a page may be zoomed.
      const used = (content.offsetHeight / whole.offsetHeight) * pageHeight;
      const lines = Math.floor((roomHeight - used - headingHeight) / lineHeight);
      return { fits: used <= roomHeight, lines: lines < fewestLines ? 0 : lines };
    });
  } finally {
    host.remove();
  }
}
