import { css } from 'lit';

/** The look of a contact, in the card and in the directory. */
export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: 100%;
    gap: 0.75em;
    padding: clamp(1em, 4cqi, 1.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card + .card,
  .card ~ button {
    margin-block-start: 1em;
  }
  .notice {
    margin: 0;
  }
  .status {
    font-weight: 600;
  }
  .phones {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
  .value {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    overflow-wrap: anywhere;
  }
  .phones .value bdi {
    font-size: 1.375em;
    font-variant-numeric: tabular-nums;
  }
  .value a,
  .map {
    display: inline-block;
    padding-block: 0.625em;
    font-weight: 700;
  }
  .stale {
    inline-size: fit-content;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_line);
  }
  .gone .value bdi {
    text-decoration: line-through;
  }
  dl {
    display: grid;
    gap: 0.75em;
  }
  dt,
  .now {
    font-weight: 600;
  }
  .offers {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  @container (min-inline-size: 32em) {
    .row {
      display: grid;
      grid-template-columns: 11em 1fr;
      align-items: baseline;
      gap: 1em;
    }
  }
  @media print {
    /* Firefox prints nothing of a list whose rows are grids by the container's size. */
    .card,
    .row,
    dl {
      display: block;
    }
    :is(.card, dl) > * {
      margin-block-start: 0.75em;
    }
    /* Open now is not so an hour later. */
    .map,
    .now {
      display: none;
    }
  }
`;
