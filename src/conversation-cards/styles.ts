import { css } from 'lit';

/** The look of the cards. */
export const styles = css`
  .intro,
  .controls {
    margin-block-end: var(--_space);
  }
  [part='area']:fullscreen {
    padding: 1em;
    overflow: auto;
    background: Canvas;
    color: CanvasText;
    font-size: clamp(1.25em, 0.5em + 3vmin, 3em);
  }
  .large {
    font-size: 1.5em;
  }
  .labels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  .large .controls {
    font-size: max(0.6em, 16px);
  }
  .previous::before {
    content: '← ' / '';
  }
  .next::after {
    content: ' →' / '';
  }
  .previous:dir(rtl)::before {
    content: '→ ' / '';
  }
  .next:dir(rtl)::after {
    content: ' ←' / '';
  }
  .more::after {
    content: ' +' / '';
  }
  [aria-expanded='true']::after {
    content: ' −' / '';
  }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  ol,
  dl {
    display: grid;
    gap: 1em;
    list-style: none;
  }
  .one ol {
    touch-action: pan-y pinch-zoom;
  }
  .all ol {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
  }
  li {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.75em;
    padding: clamp(1em, 4cqi, 2em);
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .one li {
    grid-area: 1 / 1;
  }
  .labels :first-child {
    font-weight: 600;
  }
  .text,
  .second {
    max-inline-size: 32em;
    font-size: 1.375em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  img {
    max-inline-size: 100%;
    border-radius: var(--_radius);
  }
  dt {
    font-weight: 600;
  }
  .note {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--_accent);
  }
  [part='area'] + .small {
    margin-block-start: 1em;
  }
  @container (inline-size < 30em) {
    .controls button {
      flex: auto;
      padding-inline: 0.5em;
    }
  }
  @media screen {
    dl[hidden] {
      display: none;
    }
    /* Keeps its place, so that the page does not jump from card to card. */
    li[hidden] {
      visibility: hidden;
    }
  }
`;
