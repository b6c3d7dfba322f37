import type { LitElement, ReactiveController } from 'lit';

/** How many cards a directory draws: a page at a time, and all of them on paper, where there is no button for more. */
export class PagesController implements ReactiveController {
  /** Whether everything is to be drawn, since the browser takes the page to print it. */
  isPrinting = false;
  #host: LitElement;
  #limit = 0;

  /** @param host The directory. */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** How many cards to draw, at most. */
  get limit(): number {
    return this.isPrinting ? Infinity : this.#limit;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /**
   * Begins anew with one page, in the update that is on the way.
   * @param size Cards on a page.
   */
  restart(size: number): void {
    this.#limit = size;
  }

  /**
   * Shows the next page, and moves the focus to its first card: the button that was pressed may be gone.
   * @param size Cards on a page.
   */
  async showMore(size: number): Promise<void> {
    const before = new Set(this.#articles());
    await this.#reach(this.#limit + size);
    this.#articles()
      .find((article) => !before.has(article))
      ?.focus();
  }

  /**
   * Draws more and more until there is what somebody looks for.
   * @param isThere Whether it is drawn, or nothing more can be.
   */
  async showUntil(isThere: () => unknown): Promise<void> {
    while (!isThere()) await this.#reach(this.#limit * 2);
  }

  async #reach(limit: number): Promise<void> {
    this.#limit = limit;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #articles(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll('article')];
  }

  /** Draws at once: the browser takes the page as it stands now. */
  #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    (this.#host as unknown as { performUpdate(): void }).performUpdate();
  };
}
