import { css } from 'lit';

/** The look of contacts on paper, beside that of the card. */
export const contactPrintStyles = css`
  .a5 {
    font-size: 9.5pt;
  }
  .bare {
    padding: 15mm;
  }
  .card {
    margin-block-end: 4mm;
    padding: 4mm;
    border: 0.2mm solid;
    break-inside: avoid;
  }
  .alone .card {
    padding: 0;
    border: 0;
  }
  .card > *,
  dl > * {
    margin-block-start: 2mm;
  }
  .row {
    display: grid;
    grid-template-columns: 32mm 1fr;
    gap: 4mm;
    break-inside: avoid;
  }
  .list {
    columns: 2;
    column-gap: 5mm;
    font-size: 9pt;
  }
  .list > :not(.card) {
    column-span: all;
  }
  .list .row {
    display: block;
  }
  .list .card {
    padding: 3mm;
  }
  .phones {
    display: block;
  }
  .phones > * + * {
    margin-block-start: 2mm;
  }
  .value a {
    padding: 0;
  }
  .number,
  .phones .value bdi {
    font-size: 14pt;
    font-weight: 700;
  }
  .gone .value bdi {
    font-weight: 400;
  }
  .check {
    font-style: italic;
  }
  .printed {
    margin-block-start: 4mm;
  }
  /* The size of a bank card (ISO/IEC 7810), to be cut out along its edge; taller where there is more to say. */
  .wallet {
    inline-size: 85.6mm;
    min-block-size: 54mm;
    padding: 3mm 4mm;
    border: 0.2mm dashed;
    font-size: 8pt;
    line-height: 1.25;
    break-inside: avoid;
  }
  .wallet > * + * {
    margin-block-start: 1mm;
  }
  @supports (-webkit-nbsp-mode: space) {
    /* WebKit lays paper out in lengths that are a fifteenth too long, … */
    .wallet {
      zoom: 0.9375;
    }
    /* … makes no columns there, and parts what should have stood in them. A line of text it never parts. */
    .list {
      columns: auto;
    }
    .list .card {
      display: inline-block;
      inline-size: 48.5%;
      margin-inline-end: 1%;
      vertical-align: top;
    }
  }
  .wallet .name {
    font-size: 10pt;
    font-weight: 700;
  }
  .wallet .number {
    font-size: 12pt;
  }
  .wallet .small {
    font-size: 7pt;
  }
  .discreet > * + * {
    margin-block-start: 3mm;
  }
  .wallet.discreet > * + * {
    margin-block-start: 1.5mm;
  }
`;
