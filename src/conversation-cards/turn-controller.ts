import type { LitElement, ReactiveController } from 'lit';
import { cardByKey } from './model/keys.js';
import { stepsBySwipe } from './model/order.js';

/** The cards to turn. */
export interface Turning {
  /** Index of the card on show, from 0. */
  shown: () => number;
  /** How many cards can be turned to: 0 in the list, where all are on show. */
  length: () => number;
  /** Shows a card; ignores an index beyond the ends. */
  show: (index: number) => void;
}

/** Turns cards by the arrow keys and by a finger, both in the reading direction. */
export class TurnController implements ReactiveController {
  #host: LitElement;
  #turning: Turning;
  /** Where a pointer went down. */
  #start: PointerEvent | undefined;

  /**
   * @param host The element with the cards.
   * @param turning What there is to turn.
   */
  constructor(host: LitElement, turning: Turning) {
    this.#host = host;
    this.#turning = turning;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#start = undefined;
  }

  /** For `keydown`. */
  onKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const { shown, length, show } = this.#turning;
    const index = cardByKey(key, shown(), length(), this.#isRightToLeft);
    if (index === undefined) return;
    event.preventDefault();
    show(index);
  }

  /** For `pointerdown`, `pointerup` and `pointercancel`, with which the browser makes a scroll or a zoom of it. */
  onPointer(event: PointerEvent): void {
    const start = this.#start;
    this.#start = event.type === 'pointerdown' ? event : undefined;
    if (event.type !== 'pointerup') return;
    const { shown, show } = this.#turning;
    show(shown() + stepsBySwipe(start, event, this.#isRightToLeft));
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }
}
