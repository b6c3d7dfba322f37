/** Printing a checklist. Fetched when a reader asks for it. */
import type { Language } from '../../shared/language.js';
import { togglePanel } from '../../shared/print/panel.js';
import type { ChecklistView } from '../model/checklist.js';
import { printStrings } from './strings.js';
import { checklistSheet } from './template.js';
import { wordsIn } from '../../shared/words.js';

/** Opens the choices below a button, or closes them. */
export function open(
  button: HTMLElement,
  printable: () => { view: ChecklistView; language: Language; now: Date },
): void {
  togglePanel(button, () => {
    const { view, language, now } = printable();
    const own = wordsIn(printStrings, language);
    return {
      questions: [
        {
          name: 'what',
          legend: own.what,
          options: [
            { value: 'blank', label: own.blank, checked: !view.answered.length },
            { value: 'filled', label: own.filled, checked: !!view.answered.length },
          ],
        },
        {
          name: 'more',
          legend: own.more,
          several: true,
          options: [{ value: 'lines', label: own.lines, checked: true }],
        },
      ],
      print: own.print,
      lang: language,
      sheet: ({ what, more }) =>
        checklistSheet(view, { filled: what![0] === 'filled', lines: !!more!.length, language, now }),
    };
  });
}
