import { css } from 'lit';

export const styles = css`
  :host {
    inline-size: fit-content;
    margin-block-end: 0.5em;
    margin-inline-start: auto;
  }
  :host > .base {
    /* A container has no width of its own. */
    container-type: normal;
  }
  .base {
    display: grid;
    /* At the edge: what it covers once it is scrolled away is the end of a line, in reach of a thumb. */
    justify-items: end;
    max-inline-size: 20em;
    text-wrap: balance;
    gap: 0.25em;
    text-align: end;
  }
  .layer {
    display: grid;
    justify-items: center;
    text-align: center;
    inline-size: max-content;
    max-inline-size: min(20em, 100vw - 2 * var(--pejl-exit-offset, 0.5em));
    padding: 0.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--pejl-color-background, Canvas);
    color: inherit;
  }
  /* In the top layer, where it is put by left and top. */
  .layer:popover-open {
    position: fixed;
    inset: 0 auto auto 0;
    margin: var(--pejl-exit-offset, 0.5em);
    overflow: visible;
  }
  @supports not selector(:popover-open) {
    :host {
      position: sticky;
      inset-block-start: var(--pejl-exit-offset, 0.5em);
      z-index: var(--pejl-exit-layer, 10);
    }
  }
  .button {
    /* Seen in forced colours, which take the background away. */
    border: 2px solid transparent;
    text-decoration: none;
  }
  .small:empty,
  [role='status']:not(:has(.steps)) {
    block-size: 0;
  }
  .steps {
    letter-spacing: 0.3em;
  }
  .cover {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 1em;
    border: 0;
    background: Canvas;
    color: CanvasText;
  }
  .cover::backdrop {
    background: Canvas;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
