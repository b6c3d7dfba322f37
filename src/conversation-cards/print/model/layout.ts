/** Where cards stand on A4 to be printed on both sides and cut out. Pure; everything in millimetres. */

/** How many cards to a sheet. */
export type PerSheet = 2 | 4 | 8;

/** A4 (ISO 216), upright. */
export const paper = { width: 210, height: 297 };
/** The blank edge around the cards: room for the marks, and more than printers leave blank themselves. */
export const margin = 10;
/** The mark for the ring: how far its middle is from a card's edges, and its radius. */
export const hole = { inset: 7, radius: 2.5 };

/** A sheet's columns and rows, and the size of its cards. */
export interface SheetLayout {
  columns: number;
  rows: number;
  /** Width of a card in millimetres. */
  width: number;
  /** Height of a card in millimetres. */
  height: number;
}

/**
 * How a sheet is divided. Cards meet without a gap, so that one cut serves both.
 * @param perSheet How many cards to a sheet.
 * @returns Columns and rows, and a card's size in millimetres.
 */
export function layoutFor(perSheet: PerSheet): SheetLayout {
  const columns = perSheet === 2 ? 1 : 2;
  const rows = perSheet / columns;
  return {
    columns,
    rows,
    width: (paper.width - 2 * margin) / columns,
    height: (paper.height - 2 * margin) / rows,
  };
}

/**
 * Deals cards out to sheets.
 * @param cards The cards in order.
 * @param perSheet How many to a sheet.
 * @returns A list a sheet, row by row; places without a card are undefined, so that every sheet is whole.
 */
export function sheetsOf<Card>(cards: readonly Card[], perSheet: PerSheet): (Card | undefined)[][] {
  const sheets: (Card | undefined)[][] = [];
  for (let start = 0; start < cards.length; start += perSheet)
    sheets.push(Array.from({ length: perSheet }, (_, index) => cards[start + index]));
  return sheets;
}

/**
 * The order of the backs: each row the other way round, so that they meet their fronts when the paper is turned over
 * its long edge.
 * @param sheet A sheet's cards, row by row.
 * @param layout How the sheet is divided.
 * @returns The same cards in the order of their backs.
 */
export function backsOf<Card>(sheet: readonly Card[], { columns, rows }: SheetLayout): Card[] {
  return Array.from({ length: rows }, (_, row) =>
    sheet.slice(row * columns, (row + 1) * columns).reverse(),
  ).flat();
}

/**
 * Gives the places of the ring marks.
 * @param layout How the sheet is divided.
 * @param back Whether it is a sheet of backs, where the mark is on the other side of each card.
 * @returns Their middles in millimetres from the sheet's upper left corner, one a card, row by row.
 */
export function holesFor(
  { columns, rows, width, height }: SheetLayout,
  back: boolean,
): { x: number; y: number }[] {
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: margin + (index % columns) * width + (back ? width - hole.inset : hole.inset),
    y: margin + Math.floor(index / columns) * height + hole.inset,
  }));
}

/**
 * A ring mark.
 * @param middle Its middle in millimetres.
 * @returns An SVG path in millimetres.
 */
export const ring = ({ x, y }: { x: number; y: number }): string =>
  `M${x - hole.radius} ${y}a${hole.radius} ${hole.radius} 0 1 0 ${2 * hole.radius} 0a${hole.radius} ${hole.radius} 0 1 0 ${-2 * hole.radius} 0`;

/**
 * The cut marks: short lines in the margin, so that nothing is left on the cards.
 * @param layout How the sheet is divided.
 * @returns An SVG path in millimetres.
 */
export function cutMarks({ columns, rows, width, height }: SheetLayout): string {
  const [from, to] = [margin - 6, margin - 1];
  const across = Array.from({ length: columns + 1 }, (_, index) => margin + index * width);
  const down = Array.from({ length: rows + 1 }, (_, index) => margin + index * height);
  return [
    ...across.map((x) => `M${x} ${from}V${to}M${x} ${paper.height - to}V${paper.height - from}`),
    ...down.map((y) => `M${from} ${y}H${to}M${paper.width - to} ${y}H${paper.width - from}`),
  ].join('');
}

/** Sizes of text in points, the largest first. */
export const textSizes = [22, 18, 15, 12.5, 10.5, 9, 8, 7];

/**
 * The largest size at which texts fit on a card, by a cautious guess at the width of letters.
 * @param texts Paragraphs.
 * @param width Room for them in millimetres.
 * @param height Room for them in millimetres.
 * @returns Index in `textSizes`; the smallest where nothing fits.
 */
export function textSize(texts: readonly string[], width: number, height: number): number {
  const found = textSizes.findIndex((points) => {
    const size = points * 0.3528;
    const line = Math.floor(width / (size * 0.55));
    const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / line) + 0.3, 0);
    return lines * size * 1.35 <= height;
  });
  return found < 0 ? textSizes.length - 1 : found;
}
