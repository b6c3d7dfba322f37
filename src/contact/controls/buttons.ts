/** Buttons of a contact, and what they do in the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from './clipboard.js';

/**
 * A button.
 * @param label The words on it.
 * @param rest What only a screen reader adds: which value, and whose.
 * @param act Called when it is pressed.
 * @param expanded Whether what it opens is open; left out where it opens nothing.
 * @returns The template.
 */
export const buttonTemplate = (
  label: string,
  rest: string,
  act: (event: Event) => unknown,
  expanded: unknown = nothing,
): TemplateResult =>
  html`<button type="button" part="button" aria-expanded=${expanded} @click=${act}>
    ${label}<span class="visually-hidden"> ${rest}</span>
  </button>`;

/**
 * Copies a text for the button that was pressed. Nothing may be fetched or awaited before: WebKit lets only the press
 * itself write to the clipboard.
 * @param text What to copy.
 * @param event The press; what has to be added to the page for a moment goes into the button's own shadow root.
 * @returns Whether it was copied.
 */
export const copyFor = (text: string, { currentTarget }: Event): Promise<boolean> =>
  copyText(text, (currentTarget as Element).getRootNode() as ShadowRoot);
