import type { LitElement, ReactiveController } from 'lit';

/** Large text for a shared screen: in full screen, or in place where full screen is missing or refused. */
export class LargeController implements ReactiveController {
  /** Whether it is on. */
  active = false;
  #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Full screen ends with it, and nobody says so.
    this.active = false;
  }

  /** Turns it on or off. */
  toggle = async (): Promise<void> => {
    this.#enter(!this.active);
    try {
      await (this.active ? this.#area.requestFullscreen() : document.exitFullscreen());
    } catch {
      // As on some phones and in many frames: large text in place serves as well.
    }
  };

  /** Follows the browser into full screen and out of it. */
  follow = (): void => this.#enter(this.#area.matches(':fullscreen'));

  get #area(): HTMLElement {
    return this.#host.renderRoot.querySelector('[part=area]')!;
  }

  #enter(active: boolean): void {
    this.active = active;
    this.#host.requestUpdate();
  }
}
