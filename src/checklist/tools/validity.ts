/** What a form is told about open items. Fetched only where `required` is written. */
import type { Language } from '../../shared/locale-controller.js';
import { inLanguages } from '../../shared/words.js';
import type { ChecklistView } from '../model/checklist.js';

/** What is missing, in words. */
export const open = inLanguages('checklistValidity', {
  da: (count: number) => `${count === 1 ? '1 punkt' : `${count} punkter`} mangler.`,
  en: (count: number) => `${count === 1 ? '1 item is' : `${count} items are`} missing.`,
});

/**
 * Tells the form whether it may be sent, as native controls do (HTML, constraint validation).
 * @param internals The element's.
 * @param view What is drawn; undefined where nothing is required.
 * @param language Language of the message.
 * @param root Where the first open item is found: the browser points at it and moves focus there.
 */
export function say(
  internals: ElementInternals,
  view: ChecklistView | undefined,
  language: Language,
  root: ParentNode,
): void {
  const count = view ? view.total - view.answered.length : 0;
  const items = view?.groups.flatMap(({ items }) => items) ?? [];
  const first = items.findIndex(({ answer }) => !answer);
  const row = root.querySelectorAll('.item')[first];
  const input = row?.querySelector<HTMLElement>('input');
  if (count && input) internals.setValidity({ valueMissing: true }, open[language](count), input);
  else internals.setValidity({});
}
