import { css } from 'lit';

/** The look of a checklist on paper. */
export const checklistPrintStyles = css`
  .fields {
    display: grid;
    grid-template-columns: auto 1fr auto 1fr;
    align-items: end;
    gap: 0 3mm;
    margin-block: 2mm 6mm;
  }
  .item {
    display: grid;
    grid-template-columns: 5mm 1fr;
    gap: 0 4mm;
    margin-block-end: 4mm;
    break-inside: avoid;
  }
  /* Drawn with an edge, since printers leave grounds out. */
  .box {
    display: grid;
    place-content: center;
    inline-size: 5mm;
    block-size: 5mm;
    border: 0.4mm solid;
    font-size: 12pt;
    line-height: 1;
  }
  .title {
    font-weight: 700;
  }
  h2 {
    margin-block-start: 5mm;
  }
  .intro,
  .source {
    margin-block: 3mm;
  }
`;
