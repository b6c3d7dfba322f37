import { css } from 'lit';

export const styles = css`
  :host {
    /* No container: it would hold a cover that is fixed to the window. */
    container-type: normal;
    position: sticky;
    inset-block-start: var(--pejl-exit-offset, 0.5em);
    z-index: var(--pejl-exit-layer, 10);
    inline-size: fit-content;
    margin-block-end: 0.5em;
    margin-inline-start: auto;
  }
  .base {
    display: grid;
    max-inline-size: 20em;
    text-wrap: balance;
    gap: 0.25em;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--pejl-color-background, Canvas);
    text-align: center;
  }
  .button {
    /* Seen in forced colours, which take the background away. */
    border: 2px solid transparent;
    text-decoration: none;
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
    padding: 0;
    border: 0;
    background: Canvas;
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
