import type { CSSResult, LitElement } from 'lit';

/**
 * Gives an element its styles back. A document that adopts it takes its sheets away, and accepts none that another
 * one made (DOM, "adopting steps" of CSSOM; lit#4868), so each is made anew by the window it is in now.
 * @param host An element that has been drawn before.
 */
export function restyle(host: LitElement): void {
  const view = host.ownerDocument.defaultView;
  // A document without a window is never seen.
  if (!view) return;
  const { elementStyles } = host.constructor as typeof LitElement;
  (host.renderRoot as ShadowRoot).adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
