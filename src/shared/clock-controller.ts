import type { LitElement, ReactiveController } from 'lit';

/** A host that lets previews and tests say which moment it is. */
export interface ClockHost extends LitElement {
  /** The moment to draw; undefined is the clock. */
  now: Date | undefined;
}

/**
 * Redraws the host when what it says could have changed: at the next minute that matters, at every full hour (a check
 * runs out at midnight in Copenhagen), and when the page becomes visible again (a sleeping phone stops its timers). It
 * looks at the clock every few seconds: a long timer would stand still while the computer sleeps, and be late after it.
 */
export class ClockController implements ReactiveController {
  #host: ClockHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #minutes: () => number;

  /**
   * @param host The element.
   * @param minutes Minutes until something drawn changes, asked after each drawing; Infinity when only midnight matters.
   */
  constructor(host: ClockHost, minutes: () => number = () => Infinity) {
    this.#host = host;
    this.#minutes = minutes;
    host.addController(this);
  }

  /**
   * The moment to draw: the one that was set, else the clock's. An unreadable date is ignored: the clock is the safer
   * answer.
   * @returns A date that can be read.
   */
  get now(): Date {
    return this.#fixed ?? new Date();
  }

  /** The moment that somebody set, if it is one. */
  get #fixed(): Date | undefined {
    const { now } = this.#host;
    return now instanceof Date && !Number.isNaN(+now) ? now : undefined;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#redraw);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#redraw);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    // A moment that somebody set does not move.
    if (this.#fixed || !this.#host.isConnected) return;
    const now = Date.now();
    // Midnight in Copenhagen is a full hour by any clock: who draws every hour misses none.
    const due = now + Math.min(this.#minutes() * 6e4 - (now % 6e4), 36e5 - (now % 36e5));
    this.#timer = setInterval(() => Date.now() < due || this.#redraw(), 5e3);
  }

  #redraw = (): void => {
    if (!document.hidden) this.#host.requestUpdate();
  };
}
