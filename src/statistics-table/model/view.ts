/** Which of its two halves a table shows: the columns of figures, the bars, or both. */

/** The parts drawn: columns and bars, columns alone, or wide bars with their figures. */
export type ShownView = 'both' | 'table' | 'chart';
/** A half that the reader can hide. */
export type Half = 'table' | 'bars';

/** The view in which a half is hidden. */
const without: Record<Half, ShownView> = { table: 'chart', bars: 'table' };

/**
 * Reads the view that the page or the reader asks for.
 * @param written `both`, `table` or `chart`; anything else is `both`.
 * @param hasBars Whether there are bars to draw; without any only the columns are left.
 * @returns The view to draw.
 */
export function readView(written: string | null | undefined, hasBars: boolean): ShownView {
  if (!hasBars) return 'table';
  return written === 'table' || written === 'chart' ? written : 'both';
}

/**
 * Says whether a half is on show.
 * @param view What is drawn.
 * @param half The half.
 * @returns True where it is seen.
 */
export const isShown = (view: ShownView, half: Half): boolean => view !== without[half];

/**
 * What a press on a half's button asks for: it hides the half, and pressed again it shows both. So one half is always
 * on show.
 * @param view What is drawn now.
 * @param half The half whose button is pressed.
 * @returns The view to draw next.
 */
export const toggleHalf = (view: ShownView, half: Half): ShownView =>
  isShown(view, half) ? without[half] : 'both';
