import type { LitElement, ReactiveController } from 'lit';
import { placeFor, type Box } from './model/exit.js';

/** Parts of the exit's template. */
export interface ExitParts {
  /** The box that holds the link's place in the page. */
  place: HTMLElement | null;
  /** The link, shown in the top layer. */
  layer: HTMLElement | null;
}

const following = ['scroll', 'resize'];
/** After these, something new may stand on top. */
const opening = ['toggle', 'focusin', 'click'];
const pressing = ['pointerdown', 'click'];

/**
 * Keeps the link in the browser's top layer, where no z-index reaches, and in view. Where the browser has no top layer
 * for it, the link stands in the page.
 */
export class TopLayerController implements ReactiveController {
  #host: LitElement;
  #parts: () => ExitParts;
  #leave: () => void;
  /**
   * Whether the last press began inside the link's box and hit another element, even with the link on top of all: a
   * modal dialog makes the link inert.
   */
  #blockedByModal = false;
  /** Waits a frame: sizes that change within the callback of their own observer are an error ("ResizeObserver loop"). */
  #sizes = globalThis.ResizeObserver && new ResizeObserver(() => requestAnimationFrame(() => this.#follow()));
  #phone = globalThis.matchMedia?.('(max-width: 40em)');

  /**
   * @param host The exit.
   * @param parts Finds what it has drawn.
   * @param leave Leaves the page.
   */
  constructor(host: LitElement, parts: () => ExitParts, leave: () => void) {
    this.#host = host;
    this.#parts = parts;
    this.#leave = leave;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of following) {
      addEventListener(type, this.#follow, { capture: true, passive: true });
      visualViewport?.addEventListener(type, this.#follow);
    }
    for (const type of opening) addEventListener(type, this.#opened, true);
    for (const type of pressing) addEventListener(type, this.#leaveThroughModal, true);
    // A change of the page's layout also changes its height, which an observer can see.
    for (const element of [this.#host, document.documentElement]) this.#sizes.observe(element);
    this.#raise();
  }

  hostUpdated(): void {
    if (!this.#isRaised) this.#raise();
    this.#follow();
  }

  hostDisconnected(): void {
    for (const type of following) {
      removeEventListener(type, this.#follow, true);
      visualViewport?.removeEventListener(type, this.#follow);
    }
    for (const type of opening) removeEventListener(type, this.#opened, true);
    for (const type of pressing) removeEventListener(type, this.#leaveThroughModal, true);
    this.#sizes.disconnect();
  }

  get #isRaised(): boolean {
    try {
      return !!this.#parts().layer?.matches(':popover-open');
    } catch {
      return false;
    }
  }

  /** Puts the link on top of all that is in the top layer by now; the link keeps the focus if it has it. */
  #raise(): void {
    const { layer } = this.#parts();
    if (!layer?.isConnected || !layer.togglePopover) return;
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    layer.togglePopover(false);
    layer.togglePopover(true);
    if (layer.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
    this.#follow();
  }

  /**
   * Something may have opened: a dialog, a menu, a banner. What came last into the top layer stands on top, so the link
   * enters it again where it is covered.
   */
  #opened = (): void => {
    requestAnimationFrame(() => {
      const { layer } = this.#parts();
      if (!layer || !this.#isRaised) return;
      const { left, top, width, height } = layer.getBoundingClientRect();
      if (!this.#isHit(left + width / 2, top + height / 2)) this.#raise();
      // The focus may have come to lie below the link.
      this.#follow();
    });
  };

  /** Whether a press at a point of the window, in CSS pixels, comes to the exit. */
  #isHit(x: number, y: number): boolean {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return this.#host.contains(root.elementFromPoint(x, y));
  }

  /**
   * A modal dialog makes all else inert, the link above it too: a press on the link still leaves. That the link is on
   * top of everything and yet not hit tells so, in whatever shadow root the dialog is. It is found out when the press
   * begins, since by the click the dialog may have closed itself.
   */
  #leaveThroughModal = (event: Event): void => {
    const { clientX: x, clientY: y, detail, type } = event as MouseEvent;
    if (!this.#isRaised) return;
    const { left, right, top, bottom } = this.#parts().layer!.getBoundingClientRect();
    const isOnLink = x >= left && x <= right && y >= top && y <= bottom;
    if (type === 'click') {
      // A click by keyboard or script has no place (`detail` is 0).
      if (!detail || !isOnLink || !this.#blockedByModal) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#leave();
    } else {
      this.#blockedByModal = isOnLink && !this.#isHit(x, y);
      if (!this.#blockedByModal) return;
      this.#raise();
      this.#blockedByModal = !this.#isHit(x, y);
    }
  };

  /** Moves the link to where it can be seen. */
  #follow = (): void => {
    const { place, layer } = this.#parts();
    if (!place || !layer || !this.#isRaised) return;
    const atBottom = !!this.#phone?.matches && parent === window;
    const margin = parseFloat(getComputedStyle(layer).marginTop) || 0;
    const { width, height } = layer.getBoundingClientRect();
    // A link that stays at the window's lower edge leaves no gap in the page.
    setSizes(place, { 'inline-size': width, 'block-size': atBottom ? 0 : height });
    const { left, top } = place.getBoundingClientRect();
    const { offsetLeft = 0, offsetTop = 0, width: across, height: down } = visualViewport!;
    const at = placeFor(
      { left: left - margin, top: top - margin, width: width + 2 * margin, height: height + 2 * margin },
      { left: offsetLeft, top: offsetTop, width: across, height: down },
      atBottom,
      focusElsewhere(this.#host),
    );
    setSizes(layer, at);
  };
}

/** Sets sizes in CSS pixels, which a strict policy for contents allows to scripts. */
function setSizes({ style }: HTMLElement, sizes: Record<string, number>): void {
  for (const [name, value] of Object.entries(sizes)) style.setProperty(name, `${value}px`);
}

/** Where the focus is that the reader has moved by keyboard, unless it is on the exit; looked for through shadow roots. */
function focusElsewhere(host: Element): Box | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement && focused !== host) focused = focused.shadowRoot.activeElement;
  return focused && focused !== host && !host.contains(focused) && focused.matches(':focus-visible')
    ? focused.getBoundingClientRect()
    : undefined;
}
