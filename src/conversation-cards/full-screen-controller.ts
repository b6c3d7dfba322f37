import type { LitElement, ReactiveController } from 'lit';

/** Cards and controls on the whole screen; enlarged in place where the browser has no full screen or refuses it. */
export class FullScreenController implements ReactiveController {
  /** Whether they are enlarged. */
  large = false;
  #host: LitElement;
  #enlarged: () => void;

  /**
   * @param host The element, which draws what is to fill the screen as its part `area`.
   * @param enlarged Called when they have been enlarged.
   */
  constructor(host: LitElement, enlarged: () => void) {
    this.#host = host;
    this.#enlarged = enlarged;
    host.addController(this);
  }

  /** Taken out of the page, an element leaves full screen without an event. */
  hostDisconnected(): void {
    this.#set(false);
  }

  /** Enlarges, or goes back. */
  async toggle(): Promise<void> {
    this.#set(!this.large);
    try {
      await (this.large ? this.#area.requestFullscreen() : document.exitFullscreen());
    } catch {
      // Missing or refused, as on some phones and in many frames: large text in place serves as well.
    }
  }

  /** For `fullscreenchange`: the browser can leave full screen by itself. */
  onChange(): void {
    this.#set(this.#area.matches(':fullscreen'));
  }

  /** For `keydown`. In real full screen the browser sees to Escape, and no key comes here. */
  onKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (key !== 'Escape' || !this.large || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    void this.toggle();
  }

  get #area(): HTMLElement {
    return this.#host.renderRoot.querySelector('[part=area]')!;
  }

  #set(large: boolean): void {
    if (large === this.large) return;
    this.large = large;
    if (large) this.#enlarged();
    this.#host.requestUpdate();
  }
}
