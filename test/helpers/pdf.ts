/** Reads what a browser puts on paper. */
import type { Page } from 'playwright-core';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Millimetres to a point. */
const mm = 25.4 / 72;

/** Words as they stand on a page, from its top left corner, in millimetres. */
export interface Word {
  text: string;
  x: number;
  y: number;
  /** Height of the letters in points. */
  size: number;
}

/** A page of paper, in millimetres. */
export interface PaperPage {
  width: number;
  height: number;
  words: Word[];
  /** All words in reading order, blanks made single. */
  text: string;
  /** Corners of what is drawn with lines: x, y of each point that a path goes through. */
  points: [number, number][];
}

type Matrix = [number, number, number, number, number, number];
const times = (one: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  one[0] * a + one[2] * b,
  one[1] * a + one[3] * b,
  one[0] * c + one[2] * d,
  one[1] * c + one[3] * d,
  one[0] * e + one[2] * f + one[4],
  one[1] * e + one[3] * f + one[5],
];

/** The pages of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: PaperPage[]; title: string }> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PaperPage[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const [, , width, height] = page.view as [number, number, number, number];
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? [
            {
              text: item.str,
              x: item.transform[4] * mm,
              y: (height - item.transform[5]) * mm,
              size: Math.hypot(item.transform[2], item.transform[3]),
            },
          ]
        : [],
    );
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const points: [number, number][] = [];
    const { fnArray, argsArray } = await page.getOperatorList();
    let matrix: Matrix = [1, 0, 0, 1, 0, 0];
    const saved: Matrix[] = [];
    fnArray.forEach((operator, index) => {
      if (operator === OPS.save) saved.push(matrix);
      else if (operator === OPS.restore) matrix = saved.pop()!;
      else if (operator === OPS.transform) matrix = times(matrix, argsArray[index] as Matrix);
      else if (operator === OPS.constructPath) {
        const [operators, numbers] = argsArray[index] as [number[], number[]];
        let at = 0;
        const put = (x: number, y: number): void => {
          const [a, b, c, d, e, f] = matrix;
          points.push([(a * x + c * y + e) * mm, (height - (b * x + d * y + f)) * mm]);
        };
        for (const one of operators) {
          const count =
            one === OPS.rectangle || one === OPS.curveTo2 || one === OPS.curveTo3
              ? 4
              : one === OPS.curveTo
                ? 6
                : one === OPS.closePath
                  ? 0
                  : 2;
          const given = numbers.slice(at, (at += count));
          if (one === OPS.rectangle) {
            put(given[0]!, given[1]!);
            put(given[0]! + given[2]!, given[1]! + given[3]!);
          } else if (count) put(given.at(-2)!, given.at(-1)!);
        }
      }
    });
    pages.push({ width: width * mm, height: height * mm, words, text, points });
  }
  const { info } = await file.getMetadata();
  await file.destroy();
  return { pages, title: (info as { Title?: string }).Title ?? '' };
}

/** Keeps a page's own `print()` from waiting for somebody: the PDF is made by hand. */
export const holdPrinting = (page: Page): Promise<unknown> =>
  page.evaluate('window.asked = 0; window.print = () => void window.asked++');

/**
 * What comes out when a reader presses a button that prints.
 * @param press Presses it.
 */
export async function printed(page: Page, press: () => Promise<unknown>): ReturnType<typeof readPdf> {
  const before = await page.evaluate(() => (window as never as { asked: number }).asked);
  await press();
  await page.waitForFunction((count) => (window as never as { asked: number }).asked > count, before);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}
