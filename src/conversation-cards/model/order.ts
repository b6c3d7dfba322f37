/** Which card comes next, by swipe or by chance. Pure: the deck's length and the randomness are arguments. */

/** Gives a number from 0 up to, but not including, 1: `Math.random`, or `seededRandom` which repeats itself. */
export type Random = () => number;

/**
 * Randomness that repeats itself, on every machine: a linear congruential generator, moved on by every letter of the
 * seed and then by every number given. Good enough for cards, not for secrets.
 * @param seed Any word.
 * @returns The same numbers for the same seed.
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

/**
 * Shuffles indexes so that every order is equally likely (Fisher and Yates).
 * @param length How many there are.
 * @param random Where chance comes from.
 * @returns All indexes from 0 to below `length`, each once.
 */
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

/**
 * A pile whose order everybody has who has the same seed.
 * @param seed Any word; without one, or with an empty one, chance shuffles.
 * @param chance Where chance comes from.
 * @returns Draws, as `drawPile` does.
 */
export const pileFor = (seed: string | null | undefined, chance: Random): ReturnType<typeof drawPile> =>
  drawPile(seed ? seededRandom(seed) : chance);

/** Start or end of a swipe, taken from a `PointerEvent`. */
export type Touch = Pick<PointerEvent, 'pointerType' | 'isPrimary' | 'clientX' | 'clientY'>;

/** Shortest way of a finger that counts as a swipe, in CSS pixels. */
const shortestSwipe = 40;

/**
 * How many cards a finger's way leads on.
 * @param from Where a pointer went down; undefined where it went down elsewhere, or the browser made a scroll of it.
 * @param to Where it was lifted.
 * @param rightToLeft Whether reading goes from right to left.
 * @returns 1, -1, or 0 where the way was short, led rather up or down, or was not of a single finger.
 */
export function stepsBySwipe(from: Touch | undefined, to: Touch, rightToLeft: boolean): number {
  if (from?.pointerType !== 'touch' || !from.isPrimary) return 0;
  const across = to.clientX - from.clientX;
  if (Math.abs(across) < Math.max(shortestSwipe, 2 * Math.abs(to.clientY - from.clientY))) return 0;
  // A page is turned by pushing it back to where reading began.
  return across < 0 === rightToLeft ? -1 : 1;
}
