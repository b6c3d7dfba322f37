import { css } from 'lit';

/** The look of the sheet. Lengths of the page are those of ruler.ts, which measures by them. */
export const sheetStyles = css`
  .page {
    display: flex;
    flex-direction: column;
    inline-size: 210mm;
    /* A hair less, so that rounding never makes a page of its own. */
    block-size: 296.9mm;
    padding: 12mm 14mm;
    line-height: 1.3;
  }
  .content {
    flex: none;
  }
  .points-11 {
    font-size: 11pt;
  }
  .points-10-5 {
    font-size: 10.5pt;
  }
  .points-10 {
    font-size: 10pt;
  }
  .points-9-5 {
    font-size: 9.5pt;
  }
  .points-9 {
    font-size: 9pt;
  }
  h1 {
    font-size: 1.5em;
    margin: 0;
  }
  h2 {
    margin-block: 3.5mm 1mm;
    font-size: 1.15em;
  }
  .top {
    display: flex;
    gap: 3mm;
    align-items: end;
    margin-block-end: 2mm;
  }
  .top h1 {
    flex: none;
    margin-inline-end: auto;
  }
  .blank {
    flex: 0 1 38mm;
    border-block-end: 0.2mm solid;
  }
  .discreet .blank {
    flex: 1;
  }
  .columns-2 .cards,
  .guide,
  .two {
    columns: 2;
    column-gap: 7mm;
  }
  /* WebKit makes no columns on paper. */
  @supports (-webkit-nbsp-mode: space) {
    .columns-2 .cards,
    .guide,
    .two {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }
  .cards > li,
  .guide > li,
  .places > li {
    margin-block-end: 2mm;
    break-inside: avoid;
  }
  .text {
    font-weight: 600;
  }
  .cards > li,
  .guide > li {
    display: grid;
    grid-template-columns: 4mm 1fr;
    gap: 0 2mm;
  }
  .guide,
  .places {
    font-size: 0.95em;
    line-height: 1.25;
  }
  .cards > li {
    grid-template-columns: 6mm 1fr;
  }
  .number {
    font-weight: 700;
    white-space: nowrap;
  }
  /* Drawn with an edge, since printers leave grounds out. */
  .box {
    display: grid;
    place-content: center;
    inline-size: 4mm;
    block-size: 4mm;
    border: 0.3mm solid;
    line-height: 1;
  }
  strong,
  .name {
    font-weight: 700;
  }
  .value {
    font-weight: 600;
  }
  .check {
    font-style: italic;
  }
  .places .line {
    block-size: 6mm;
    margin-block-end: 1mm;
  }
  .alone {
    margin-block-start: 3.5mm;
  }
  .foot {
    margin-block-start: 2mm;
    font-size: 0.85em;
  }
`;
