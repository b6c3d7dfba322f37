import { css } from 'lit';

/** The look of controls, for the widgets that have more of them than a button to copy. */
export const controlStyles = css`
  :host {
    --_on-accent: var(--pejl-color-on-accent, light-dark(#fff, #0a1a26));
    --_control: var(--pejl-color-control, color-mix(in srgb, currentColor 60%, transparent));
    --_space: var(--pejl-space, 1em);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    border-radius: var(--_radius);
    font-weight: 600;
  }
  button {
    border-color: var(--_control);
  }
  button.primary,
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover,
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 85%, currentColor);
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  [aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  [aria-disabled='true'] {
    opacity: 0.65;
    cursor: default;
  }
  input,
  select {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  @media (forced-colors: active) {
    button.primary,
    .button.primary {
      border: 2px solid ButtonText;
    }
    [aria-disabled='true'] {
      opacity: 1;
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    /* Grounds are not printed, and white on white is nothing. */
    .button.primary {
      background: none;
      border: 2px solid;
    }
  }
`;
