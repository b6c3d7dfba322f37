import type { CSSResult, LitElement } from 'lit';

/**
 * Gives an element its styles back, from its `adoptedCallback`. A document that adopts an element takes its sheets away,
 * and accepts none that another one made (CSSOM, "adopting steps"; lit#4868), so each is made anew by the window it is
 * in now.
 * @param host An element; one that has not been drawn gets its styles when it is.
 */
export function restyle(host: LitElement): void {
  const view = host.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  // A document without a window is never seen.
  if (!view || !host.hasUpdated) return;
  const { elementStyles } = host.constructor as typeof LitElement;
  host.shadowRoot!.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
