import { css } from 'lit';

/** The table, and the bars in its rows. */
export const styles = css`
  .takeaway {
    margin-block-end: 0.75em;
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .controls {
    margin-block: 1em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.75em;
    text-align: start;
  }
  /* Read without scrolling sideways, also where the table is wider than its place. */
  caption div {
    max-inline-size: 100cqi;
  }
  td,
  th {
    padding: 0.6em 0.4em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
    vertical-align: top;
  }
  th:first-child {
    inline-size: 100%;
    min-inline-size: 7em;
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  tbody a {
    display: inline-block;
    min-block-size: 44px;
  }
  td span {
    white-space: nowrap;
  }
  thead th {
    padding-block: 0;
    vertical-align: middle;
    font-weight: 600;
  }
  @media screen {
    thead th {
      position: sticky;
      z-index: 1;
      inset-block-start: var(--pejl-sticky-offset, 0);
    }
    [tabindex] {
      overflow-x: auto;
    }
    thead th,
    [tabindex] th:first-child {
      background: color-mix(in srgb, CanvasText 5%, Canvas);
      color: CanvasText;
    }
    [tabindex] th:first-child {
      position: sticky;
      z-index: 2;
      inset-inline-start: 0;
    }
  }
  thead button {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
    gap: 0.4em;
    inline-size: 100%;
    padding-inline: 0;
    /* Forced colours show it. */
    border-color: transparent;
  }
  th:first-child button {
    flex-direction: row;
  }
  thead svg {
    flex: none;
    inline-size: 0.625em;
    fill: currentColor;
    opacity: 0.65;
  }
  [aria-sort] svg {
    opacity: 1;
  }
  [aria-sort='ascending'] path + path,
  [aria-sort='descending'] path:first-child {
    opacity: 0;
  }
  rect:first-child {
    opacity: 0.5;
  }
  .item {
    display: grid;
    align-items: center;
    gap: 0.35em 1em;
  }
  .bar {
    inline-size: 100%;
    block-size: 0.75em;
    border-left: 1px solid;
    fill: var(--pejl-color-bar, var(--_accent));
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .chart .bar {
    block-size: 1.75em;
  }
  tfoot > tr > * {
    border-block: 2px solid;
    font-weight: 700;
  }
  .wide {
    display: none;
  }
  .notes {
    margin-block: 0.75em 1em;
    max-inline-size: 70ch;
  }
  .notes > * {
    margin-block-start: 0.35em;
  }
  .notes > [part] {
    margin-block: 0.75em 0;
    font-size: 1.125em;
  }
  .notes ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  @container (min-width: 30em) {
    td {
      white-space: nowrap;
    }
    .narrow {
      display: none;
    }
    .wide {
      display: table-cell;
    }
    .both .item:has(svg) {
      grid-template-columns: 2fr 3fr;
    }
    .both .bar {
      block-size: 1.25em;
    }
  }
  /* By the paper's width: Firefox follows some rules of a container there and not others. */
  @media print and (min-width: 30em) {
    .narrow {
      display: none;
    }
    .wide {
      display: table-cell;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    thead button {
      padding-inline: 0.4em;
    }
  }
  @media print {
    /* With a button in it, Chromium does not repeat the head on the next page. */
    thead button {
      display: contents !important;
    }
    .hint,
    thead svg {
      display: none;
    }
    .bar {
      fill: #000;
    }
    tfoot {
      display: table-row-group;
    }
    tr {
      break-inside: avoid;
    }
    /* WebKit parts the rows of a table, and repeats no head. */
    @supports (-webkit-nbsp-mode: space) {
      caption,
      table,
      :has(> tr) {
        display: block;
      }
      tr {
        display: flex;
      }
      tr > :not(:first-child) {
        flex: 0 0 7em;
      }
    }
  }
`;
