/** Where the exit leads, when Shift leaves, and where the link stands. */

/** Where the exit leads unless the page says otherwise: everyday, and the same for everyone. */
export const neutralPage = 'https://www.dmi.dk/';

/** How many presses of Shift leave the page. */
export const pressesToLeave = 3;

/** Milliseconds from the first press of Shift within which all must come. */
export const pressWindow = 5000;

/**
 * The address to leave for.
 * @param href Address as the page wrote it, absolute or relative.
 * @param base Absolute address of the page; `about:blank` where there is none.
 * @returns An http or https address; the neutral page where the page wrote anything else, or a place in itself.
 */
export function destination(href: string | null | undefined, base: string): string {
  try {
    const url = new URL(href || neutralPage, base);
    if (['http:', 'https:'].includes(url.protocol) && url.href.split('#')[0] !== base.split('#')[0])
      return url.href;
  } catch {
    // Unreadable: the neutral page is the safer answer.
  }
  return neutralPage;
}

/** State of the Shift key on its way down and up. */
export interface Presses {
  /** Presses so far. */
  count: number;
  /** True while Shift is down and nothing else has been pressed with it. */
  alone: boolean;
}

/** The event's fields that count; a mouse button or a finger pressed with Shift has no key. */
export interface Press {
  type: string;
  key?: string;
  repeat?: boolean;
}

/**
 * Counts an event. Shift counts when it is let go, and only if nothing else was pressed with it.
 * @param presses What is known before the event.
 * @param event A `keydown`, `keyup` or `pointerdown`.
 * @returns What is known after it.
 */
export function pressed({ count, alone }: Presses, { type, key, repeat }: Press): Presses {
  if (key !== 'Shift') return { count, alone: alone && type === 'keyup' };
  if (type === 'keyup') return { count: count + Number(alone), alone: false };
  return { count, alone: repeat ? alone : true };
}

/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Says whether two boxes overlap; those that only touch do not.
 * @param one A box, in CSS pixels.
 * @param other Another one, in the same window.
 * @returns True when they share a spot.
 */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

/**
 * Where the link stands in the window: in its own place in the page as long as that is in view, else at the edge where
 * the place went out of sight.
 * @param own Its place in the page, and its size, in CSS pixels of the window.
 * @param view What the reader sees of the page (the visual viewport), in the same pixels.
 * @param atBottom Whether it stays at the lower edge, in reach of a thumb.
 * @param focused What has the focus, which must not lie below the link (WCAG 2.4.11).
 * @returns Its upper left corner, in the same pixels.
 */
export function placeFor(own: Box, view: Box, atBottom: boolean, focused?: Box): Pick<Box, 'left' | 'top'> {
  const bottom = view.top + Math.max(view.height - own.height, 0);
  const left = Math.max(view.left, Math.min(own.left, view.left + view.width - own.width));
  const top = atBottom ? bottom : Math.max(view.top, Math.min(own.top, bottom));
  const covers = (edge: number): boolean => !!focused && overlap({ ...own, left, top: edge }, focused);
  const other = top === bottom ? view.top : bottom;
  return { left, top: covers(top) && !covers(other) ? other : top };
}
