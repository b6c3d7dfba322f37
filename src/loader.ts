/**
 * The drop-in script: finds the library's tags, now and when they are added later, and fetches what the page uses and
 * nothing else. It holds no widget itself, so a widget that breaks takes no other with it.
 */
import { disguised, watch } from './watch.js';
import { widgets } from './widgets.js';

/** Address of the records' folder from here, with a slash at its end; written by the build. */
declare const recordsFolder: string;

/** Tags whose widget has been asked for. */
const asked = new Set<string>();

/** Starts to fetch a widget and its data at once; the data's module is then there when the widget asks for it. */
function fetchWidget(element: Element): void {
  const tag = element.localName;
  // `data-pejl` and links are replaced by a widget's tag in `upgrades.ts`, which few pages need; the tag then comes here.
  if (!Object.hasOwn(widgets, tag)) {
    import('./upgrades.js')
      .then(({ upgrade }) => upgrade(element, widgets, fetchWidget))
      .catch(console.error);
    return;
  }
  const { load, kind, attribute, record } = widgets[tag]!;
  // An element with data of its own needs no bundled ones.
  if (kind && !element.hasAttribute('src') && !('data' in element)) {
    const id = attribute && (element.getAttribute(attribute) ?? record ?? '');
    // A record's absence is for the widget to report, which knows what it wanted.
    if (id === undefined || /^[a-z0-9-]+$/.test(id))
      import(/* @vite-ignore */ `${recordsFolder}${kind}${id ? `/${id}` : ''}.js`).catch(() => {});
  }
  if (asked.has(tag)) return;
  asked.add(tag);
  Promise.all([load(), import('./shared/define.js')])
    .then(([elementClass, { define }]) => define(tag, elementClass))
    .catch((error: unknown) => {
      // Forgotten, so that the next such element tries again; until then the author's own content stands.
      asked.delete(tag);
      console.error(`pejlemaerker: <${tag}> could not be loaded.`, error);
    });
}

/**
 * Watches a part of the page for the library's tags. The document is watched already; a shadow root has to be named.
 * @param root Document, element or shadow root.
 * @returns Stops watching.
 */
export function observe(root: Element | Document | ShadowRoot): () => void {
  return watch(root, `${Object.keys(widgets)},${disguised}`, fetchWidget);
}

// A server that imports every entry has no page to watch.
if (globalThis.document) observe(document);
