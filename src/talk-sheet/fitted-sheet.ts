/** Fits a talk's sheet onto one page by measuring it. */
import type { TemplateResult } from 'lit';
import { fitOnPage, type Fit } from './model/fit.js';
import type { SheetView } from './model/sheet.js';
import { withRuler } from './ruler.js';
import { sheetTemplate } from './template.js';

/** How a sheet fits. */
export interface FittedSheet extends Fit {
  /** The sheet, with lines for notes where there is room; undefined where not everything fits. */
  sheet: TemplateResult | undefined;
}

/**
 * Finds the largest text with which everything fits on one page.
 * @param view What goes on the sheet.
 * @returns How it fits.
 */
export function fittedSheet(view: SheetView): FittedSheet {
  const { cards } = view;
  return withRuler((measure) => {
    const fit = fitOnPage(
      cards.length,
      (count, setting) => measure(sheetTemplate({ ...view, cards: cards.slice(0, count) }, setting)).fits,
    );
    if (!fit.whole) return { ...fit, sheet: undefined };
    const { lines } = measure(sheetTemplate(view, fit.setting));
    return { ...fit, sheet: sheetTemplate(view, fit.setting, lines) };
  });
}
