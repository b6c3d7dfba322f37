import { css } from 'lit';

export const styles = css`
  .intro,
  .progress,
  .controls,
  .items {
    margin-block-end: var(--_space);
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
    block-size: 0.75em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  fieldset {
    position: relative;
    min-inline-size: 0;
    border: 0;
  }
  legend > * {
    font-size: 1.125em;
  }
  .items {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
  }
  .item {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
    padding: 0.65em 0.85em;
    cursor: pointer;
  }
  label:hover {
    background: var(--_surface);
  }
  input {
    grid-row: 1 / 3;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_accent);
  }
  fieldset.item {
    padding: 0.65em 0.85em;
  }
  /* Not on the border, as browsers put it. */
  .item legend {
    float: inline-start;
    inline-size: 100%;
  }
  .title {
    font-weight: 600;
  }
  .text {
    color: var(--_muted);
  }
  .item .small {
    padding: 0 1em 0.75em;
    padding-inline-start: 3.5em;
  }
  @media screen {
    .aside {
      display: none;
    }
    /* A ticked item grows quiet: the box says it first, then the line's weight and edge, and no colour is needed. */
    .ticked {
      border: 1px dashed var(--_line);
      background: var(--_surface);
    }
    .ticked .title {
      font-weight: 400;
    }
  }
  @media print {
    progress {
      display: none;
    }
    /* Drawn with a border, since printers leave backgrounds out. */
    input {
      display: grid;
      place-content: center;
      border: 1.5px solid;
      appearance: none;
    }
    :checked::before {
      content: '✓';
    }
  }
`;
