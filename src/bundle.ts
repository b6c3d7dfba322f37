/** The one-file bundle: every widget and its data in a single script, which fetches nothing else. */
import './xhtml.js';
import { define } from './shared/define.js';
import { upgrade } from './upgrades.js';
import { disguised, watch } from './watch.js';
import { widgets } from './widgets.js';

/** Registers one by one: a widget that cannot be registered takes no other with it. */
function start(): void {
  for (const [tag, { load }] of Object.entries(widgets))
    load()
      .then((elementClass) => define(tag, elementClass))
      .catch((error: unknown) => console.error(`pejlemaerker: <${tag}> could not be loaded.`, error));
  watch(document, disguised, (place) => void upgrade(place, widgets));
}

// While Chromium reads XHTML, a new element is not told of its attributes; one that is there already is.
if (/xml/.test(document.contentType) && document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', start);
else start();
