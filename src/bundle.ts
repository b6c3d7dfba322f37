/** The one-file bundle: every widget and its data in a single script, which fetches nothing else. */
import { define } from './shared/define.js';
import { widgets } from './widgets.js';

function start(): void {
  // One by one: a widget that cannot be registered must not take the others with it.
  for (const [tag, { load }] of Object.entries(widgets))
    load().then(
      (elementClass) => define(tag, elementClass),
      (error: unknown) => console.error(`pejlemaerker: <${tag}> could not be loaded.`, error),
    );
}

// While Chromium reads XHTML, a new element is not told of its attributes; one that is there already is.
if (/xml/.test(document.contentType) && document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', start);
else start();
