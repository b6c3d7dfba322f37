/** What a form is told about open items. Fetched only where `required` is written. */
import type { Language } from '../../shared/language.js';
import type { ChecklistView } from '../model/checklist.js';
import { wordsIn } from '../../shared/words.js';
import { missingWords } from './strings.js';

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
  if (count && input)
    internals.setValidity({ valueMissing: true }, wordsIn(missingWords, language)(count), input);
  else internals.setValidity({});
}
