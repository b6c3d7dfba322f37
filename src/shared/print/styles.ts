import { css } from 'lit';

/**
 * The base of everything that is printed by itself: black on white, in points and millimetres, the same whatever the
 * page looks like. A shadow root's important declarations win over the page's.
 */
export const printStyles = css`
  :host,
  :host::before,
  :host::after {
    display: none !important;
  }
  @media print {
    :host {
      all: initial !important;
      display: block !important;
      page: pejl-print !important;
      direction: ltr !important;
      color: #000 !important;
      color-scheme: light !important;
      font: 11pt/1.4 var(--pejl-font-family, sans-serif) !important;
      overflow-wrap: break-word !important;
      --_line: #000;
      --_accent: #000;
      --_muted: #000;
      --_control: #000;
      --_surface: none;
      --_radius: 2mm;
      --_space: 4mm;
      --pejl-color-text: #000;
      --pejl-color-accent: #000;
      --pejl-color-bar: #000;
      --pejl-color-notice: none;
      --pejl-color-on-notice: #000;
    }
  }
`;

/** Styles of a sheet's content. */
export const paperStyles = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4 {
    margin-block-end: 2mm;
    font-size: 1.3em;
    line-height: 1.2;
    break-after: avoid;
  }
  h1 {
    font-size: 1.6em;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  p,
  li,
  tr {
    break-inside: avoid;
    orphans: 3;
    widows: 3;
  }
  .small {
    font-size: 9pt;
  }
  .notice {
    margin-block: 2mm;
    padding: 2mm 3mm;
    border: 0.4mm solid;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A line to write on. */
  .line {
    block-size: 8mm;
    border-block-end: 0.2mm solid;
  }
`;
