/**
 * Which card comes next, by swipe or by chance. Pure: the deck's length and the randomness are arguments. Fetched when
 * somebody swipes or draws.
 */

/** Gives a number from 0 up to, but not including, 1: `Math.random`, or one that can be repeated. */
export type Random = () => number;

/**
 * Randomness that repeats itself: the same seed gives the same numbers, on every machine. Every letter, and then every
 * number given, moves a linear congruential generator on. Good enough for cards, not for secrets.
 */
export function seededRandom(seed: string): Random {
  let state = 1;
  const next = (letter = 0): number => {
    state = Math.imul(state ^ letter, 1664525) + 1013904223;
    return (state >>> 0) / 2 ** 32;
  };
  for (const letter of seed) next(letter.codePointAt(0));
  return () => next();
}

/** All indexes below `length`, each once, in an order in which every order is equally likely (Fisher and Yates). */
export function shuffledOrder(length: number, random: Random): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/**
 * A pile to draw from. No card comes twice before all have come, and never the one that is on show, which would look as
 * if nothing had happened: that one waits its turn.
 * @param random Shuffles, at first and whenever nothing is left.
 * @returns Draws: given the index of the card on show and the number of cards, gives the index of another.
 */
export function drawPile(random: Random): (shown: number, length: number) => number {
  let left: number[] = [];
  return (shown, length) => {
    const isOther = (index: number): boolean => index !== shown;
    if (!left.some(isOther)) left = shuffledOrder(length, random);
    const drawn = left.find(isOther) ?? shown;
    left = left.filter((index) => index !== drawn);
    return drawn;
  };
}

/** A pile shuffled by a seed, the same for everybody who has it; by chance where there is none. */
export const pileFor = (seed: string | null | undefined): ReturnType<typeof drawPile> =>
  drawPile(seed ? seededRandom(seed) : Math.random);

/** What a swipe is judged by: `PointerEvent` has it. */
export type Touch = Pick<PointerEvent, 'pointerType' | 'isPrimary' | 'clientX' | 'clientY'>;

/** Shortest way of a finger that counts as a swipe, in CSS pixels. */
const shortestSwipe = 40;

/**
 * How many cards a finger's way leads on: 1, -1, or 0 where it was short, rather went up or down, or was no finger or
 * one of two.
 */
export function stepsBySwipe(from: Touch | undefined, to: Touch, rightToLeft: boolean): number {
  if (from?.pointerType !== 'touch' || !from.isPrimary) return 0;
  const across = to.clientX - from.clientX;
  if (Math.abs(across) < Math.max(shortestSwipe, 2 * Math.abs(to.clientY - from.clientY))) return 0;
  // A page is turned by pushing it back to where reading began.
  return across < 0 === rightToLeft ? -1 : 1;
}
