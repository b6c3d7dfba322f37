import { css } from 'lit';

/**
 * Tokens and the base that every widget stands on. Sizes are in `em` of the host, never `rem`, which follows the
 * page's root; text is never smaller than 14 px. Colours follow the page: its text colour and its colour scheme.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--pejl-color-accent, light-dark(#0b4f79, #a6d5f7));
    --_line: var(--pejl-color-border, color-mix(in srgb, currentColor 22%, transparent));
    --_muted: var(--pejl-color-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_surface: var(--pejl-color-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_radius: var(--pejl-radius, 0.5em);
    display: block;
    max-inline-size: 100%;
    color: var(--pejl-color-text, inherit);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    /* Readers can have more room between lines, but no page leaves less. */
    line-height: max(1lh, 1.5em);
  }
  slot {
    line-height: 1.5;
  }
  /* Not on the host, which rules of the page for every tag reach. Nor is plain content to change before it goes. */
  :host > slot {
    all: revert;
  }
  :host > :not(slot) {
    text-indent: 0;
    container-type: inline-size;
    font-size: var(--pejl-font-size, max(1em, 16px));
    white-space: normal;
    overflow-wrap: break-word;
    font-family: var(--pejl-font-family, inherit);
    text-transform: none;
    text-align: start;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block-end: 0.4em;
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .translation {
    margin-block-end: 0.75em;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  button {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0.4em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: inherit;
    cursor: pointer;
  }
  button:hover {
    background: var(--_surface);
  }
  /* WebKit does not count a radio button that an arrow key led to. */
  :is(:focus-visible, :checked:focus) {
    outline: 3px solid;
    /* Not the text's own colour: that of a main button is seen on its ground alone. */
    outline-color: var(--pejl-color-focus, var(--_accent));
    outline-offset: 2px;
  }
  .small {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
    line-height: max(0.875lh, 1.5em);
  }
  .feedback:not(:empty),
  .notice {
    padding: 0.75em 1em;
    margin-block: 0 1em;
    /* Forced colours show it. */
    border: 1px solid transparent;
    border-inline-start: 4px solid;
    border-radius: var(--_radius);
    background: var(--pejl-color-notice, light-dark(#fdf3d7, #3a2f10));
    color: var(--pejl-color-on-notice, light-dark(#3d2c00, #ffe9b0));
    /* A number in it stays in order on a page from right to left. */
    unicode-bidi: plaintext;
  }
  .notice .small {
    color: inherit;
  }
  .visually-hidden {
    inline-size: 1px;
    position: absolute;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: currentColor;
      --_muted: currentColor;
    }
  }
  @media print {
    :host {
      background: Canvas;
      color-scheme: light;
    }
    * {
      color: #000 !important;
      outline: 0 !important;
    }
    button,
    .controls,
    [role='status'] {
      display: none !important;
    }
    /* Pages part what stands in a grid. */
    .cards,
    .items,
    ol {
      display: block !important;
    }
    .card,
    .items > *,
    ol > * {
      margin-block-end: 1em !important;
      break-inside: avoid;
    }
  }
`;
