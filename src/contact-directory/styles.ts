import { css } from 'lit';

/** The look of a directory. The cards bring their own. */
export const styles = css`
  .emergency {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 1em;
    font-weight: 700;
  }
  .controls,
  .outcome,
  [part='doubt'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: 1em;
  }
  label {
    flex: 1 12em;
    font-weight: 600;
  }
  input,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    font-weight: 400;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .cards {
    display: grid;
    gap: 1em;
    margin-block: 1em 2em;
  }
  .cards [part='heading'] {
    font-size: 1.2em;
  }
  .cards .card {
    margin: 0;
    align-content: start;
    container-type: inline-size;
  }
  .past {
    margin-block-start: 2em;
  }
  .past > :first-child {
    font-size: 1em;
  }
  .feedback {
    position: sticky;
    inset-block-end: 0.5em;
  }
  /* Never behind it. */
  :focus {
    scroll-margin: 8em;
  }
  @container (min-inline-size: 44em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    /* The name of the contact that took over. */
    p > button {
      display: inline !important;
      padding: 0;
      border: 0;
    }
    /* WebKit makes no columns on paper, and parts what should have stood in them.
       Half of a small page is too narrow: there, contacts would be longer than the page. */
    @supports not (-webkit-nbsp-mode: space) {
      .cards {
        columns: 16em 2;
      }
    }
  }
`;
