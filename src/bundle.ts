/** The one-file bundle: every widget and its data in a single script, which fetches nothing else. */
import { defineAll } from './shared/define.js';
import { upgrade } from './upgrades.js';
import { disguised, watch } from './watch.js';

/**
 * Registers the widgets of the page, whose list the build writes.
 * @param classes Tag and class.
 */
export function start(classes: Record<string, CustomElementConstructor>): void {
  const begin = (): void => {
    defineAll(classes);
    watch(document, disguised, (place) => void upgrade(place, classes));
  };
  // While Chromium reads XHTML, a new element is not told of its attributes; one that is there already is.
  if (/xml/.test(document.contentType) && document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
