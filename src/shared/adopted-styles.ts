/** Style sheets of an element's shadow root, made by the window that the element is in. */
import type { CSSResult, LitElement } from 'lit';

/** Styles that came later, with code that was fetched. */
const added = new WeakMap<LitElement, CSSResult[]>();

function adopt(host: LitElement, styles: readonly CSSResult[]): void {
  const view = host.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  // A document without a window is never seen.
  if (!view) return;
  const root = host.shadowRoot!;
  const sheets = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}

/**
 * Adds styles that came with code that was fetched; each once.
 * @param host An element that has been drawn.
 * @param styles The code's own styles; told apart by identity.
 */
export function addStyles(host: LitElement, styles: CSSResult): void {
  const known = added.get(host) ?? [];
  if (known.includes(styles)) return;
  added.set(host, [...known, styles]);
  adopt(host, [styles]);
}

/**
 * Gives an element its styles back, from its `adoptedCallback`. A document that adopts an element takes its sheets away,
 * and accepts none that another one made (CSSOM, "adopting steps"; lit#4868), so each is made anew.
 * @param host An element; one without a root for its drawing gets its styles with that, when it is first put into a page.
 */
export function restyle(host: LitElement): void {
  if (!(host.renderRoot as ShadowRoot | undefined)) return;
  const { elementStyles } = host.constructor as typeof LitElement;
  adopt(host, [...(elementStyles as CSSResult[]), ...(added.get(host) ?? [])]);
}
