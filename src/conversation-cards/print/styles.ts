import { css } from 'lit';

/** The look of cards to be cut out. Lengths are those of model/layout.ts, which draws the marks. */
export const cardPrintStyles = css`
  .sheet {
    position: relative;
    display: grid;
    inline-size: 210mm;
    /* A hair less, so that rounding never makes a page of its own. */
    block-size: 296.9mm;
    padding: 10mm;
    overflow: hidden;
    break-after: page;
    break-inside: avoid;
  }
  .sheet:last-child {
    break-after: auto;
  }
  .per-2 {
    grid-template: repeat(2, 138.5mm) / 190mm;
  }
  .per-4 {
    grid-template: repeat(2, 138.5mm) / repeat(2, 95mm);
  }
  .per-8 {
    grid-template: repeat(4, 69.25mm) / repeat(2, 95mm);
  }
  .marks {
    position: absolute;
    inset: 0;
    inline-size: 210mm;
    block-size: 297mm;
    fill: none;
    stroke: #000;
    stroke-width: 0.2;
  }
  .card {
    display: flex;
    flex-direction: column;
    padding: 4mm 6mm;
    overflow: hidden;
  }
  .front .card {
    justify-content: space-between;
  }
  /* Beside the ring. */
  .labels {
    flex: none;
    block-size: 10mm;
    margin-inline: 7mm;
    font-size: 8pt;
  }
  .labels > * + * {
    margin-inline-start: 3mm;
  }
  .text {
    margin-block: auto;
    line-height: 1.35;
    text-wrap: pretty;
  }
  dl > * + * {
    margin-block-start: 0.5em;
  }
  dt {
    font-weight: 700;
  }
  img {
    flex: 0 1 auto;
    min-block-size: 0;
    max-inline-size: 100%;
    object-fit: contain;
  }
  /* Between the marks, in what is cut away. */
  .origin {
    position: absolute;
    inset: auto auto 2.5mm 14mm;
    inline-size: 86mm;
    font-size: 6pt;
    line-height: 1;
  }
  .review {
    inset-inline-start: 110mm;
  }
  .notes {
    padding: 15mm;
  }
  .notes > * + * {
    margin-block-start: 4mm;
  }
  .size-0 {
    font-size: 22pt;
  }
  .size-1 {
    font-size: 18pt;
  }
  .size-2 {
    font-size: 15pt;
  }
  .size-3 {
    font-size: 12.5pt;
  }
  .size-4 {
    font-size: 10.5pt;
  }
  .size-5 {
    font-size: 9pt;
  }
  .size-6 {
    font-size: 8pt;
  }
  .size-7 {
    font-size: 7pt;
  }
`;
