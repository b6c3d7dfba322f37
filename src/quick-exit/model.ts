/** Where the exit leads unless the page says otherwise: everyday, and the same for everyone. */
export const neutralPage = 'https://www.dmi.dk/';

/** How many presses of Shift leave the page. */
export const pressesToLeave = 3;

/** Milliseconds within which they must come. */
export const pressWindow = 5000;

/**
 * The address to leave for.
 * @param href What the page wrote.
 * @param base What it is relative to.
 * @returns An http or https address; the neutral page where the page wrote anything else.
 */
export function destination(href: string | null | undefined, base: string): string {
  try {
    const url = new URL(href || neutralPage, base);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Unreadable: the neutral page is the safer answer.
  }
  return neutralPage;
}

/** What is known about Shift on its way down and up. */
export interface Presses {
  /** Presses so far. */
  count: number;
  /** True while Shift is down and nothing else has been pressed with it. */
  alone: boolean;
}

/** What counts in an event; a mouse button or a finger pressed with Shift has no key. */
export interface Press {
  type: string;
  key?: string;
  repeat?: boolean;
}

/** The presses after an event. Shift is counted when it is let go, and only if it was pressed for its own sake. */
export function pressed({ count, alone }: Presses, { type, key, repeat }: Press): Presses {
  if (key !== 'Shift') return { count, alone: alone && type === 'keyup' };
  if (type === 'keyup') return { count: count + Number(alone), alone: false };
  return { count, alone: repeat ? alone : true };
}
