/**
 * How a widget takes over content that `render` on the command line wrote: a declarative shadow root stays on show
 * until the widget is ready to draw; plain content, marked `data-rendered`, has the page's own look and so another
 * height, which the widget keeps at first.
 */
import type { LitElement } from 'lit';

/** A host that draws into its shadow root, save while that shows what was rendered ahead. */
interface TakeoverHost extends LitElement {
  renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Tells whether the host holds plain content that `render` wrote.
 * @param host The element.
 * @returns True where a child is marked `data-rendered`.
 */
export const hasPlainContent = (host: Element): boolean => !!host.querySelector(':scope > [data-rendered]');

/**
 * Keeps on show what a declarative shadow root holds: until `showDrawing`, the host draws into a fragment.
 * @param host Before its first drawing.
 */
export function drawOutOfSight(host: TakeoverHost): void {
  if (!host.renderRoot.firstElementChild) return;
  host.renderRoot = new DocumentFragment();
  host.renderOptions.renderBefore = null;
}

/**
 * Lets the next drawing take the place of what was rendered ahead: to be called in the update that draws.
 * @param host An element, drawn out of sight or not.
 */
export function showDrawing(host: TakeoverHost): void {
  const root = host.shadowRoot!;
  if (host.renderRoot !== root) (host.renderRoot = root).replaceChildren();
}
