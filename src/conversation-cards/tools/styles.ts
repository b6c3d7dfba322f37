import { css } from 'lit';

/** The look of the panel, of the talk sheet's choices below it, and of a card's two languages. */
export const toolStyles = css`
  .tools {
    margin-block-end: 1em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .tools fieldset {
    margin-block-end: 1em;
    border: 0;
    min-inline-size: 0;
  }
  .tools legend {
    font-weight: 600;
  }
  /* On a phone the buttons stand below the words, which else had a narrow column. */
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.25em 0.5em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .tools label {
    display: flex;
    flex: 1 1 14em;
    gap: 0.25em 0.75em;
    align-items: center;
    min-block-size: 2.75em;
    padding-block: 0.25em;
  }
  /* Words and a wide field stand below each other where there is no room beside. */
  .tools .wide {
    flex-wrap: wrap;
    margin-block-end: 0.75em;
  }
  .tools input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_accent);
  }
  .tools select,
  .tools [type='search'] {
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
  }
  .preparation {
    margin-block-start: 1em;
  }
  .tools [type='search'] {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
    block-size: auto;
  }
  .outcome {
    margin-block-end: 1em;
  }
  .tools option {
    background: Canvas;
    color: CanvasText;
  }
  .large .tools {
    font-size: max(0.6em, 16px);
  }
  .pair {
    display: grid;
    gap: 1em 2.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    inline-size: 100%;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
