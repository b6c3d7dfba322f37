/** How a talk's preparation gets onto one page of A4. Pure: the caller measures. */

/** A way of setting the page. */
export interface Setting {
  /** Size of the text in points. */
  points: number;
  /** Columns that the cards stand in. */
  columns: 1 | 2;
}

/** Sizes of text in points, the largest first. Below 9 points many people cannot read a sheet at arm's length. */
export const textSizes = [11, 10.5, 10, 9.5, 9];

/** Large text goes before long lines: two columns come before the next size down. */
export const settings: readonly Setting[] = textSizes.flatMap((points) => [
  { points, columns: 1 },
  { points, columns: 2 },
]);

/** Result of fitting a talk's sheet on one page. */
export interface Fit {
  setting: Setting;
  /** How many of the cards there is room for, counted from the first. */
  count: number;
  /** Whether everything has room: all cards, and what stands beside them. */
  whole: boolean;
}

/**
 * Finds the first setting in which everything fits on the page; where there is none, how many cards would.
 * @param total How many cards there are.
 * @param fits Measures whether the page holds the first `count` cards, and everything beside them, in a setting.
 * @returns The setting and how many cards it holds.
 */
export function fitOnPage(total: number, fits: (count: number, setting: Setting) => boolean): Fit {
  const setting = settings.find((one) => fits(total, one));
  if (setting) return { setting, count: total, whole: true };
  const smallest = settings.filter(({ points }) => points === textSizes.at(-1));
  let [count, tooMany] = [0, total];
  while (tooMany - count > 1) {
    const half = (count + tooMany) >> 1;
    if (smallest.some((one) => fits(half, one))) count = half;
    else tooMany = half;
  }
  return { setting: smallest[0]!, count, whole: false };
}
