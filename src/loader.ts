/**
 * The drop-in script: finds the library's tags, now and when they are added later, and fetches what the page uses and
 * nothing else. It holds no widget itself, so a widget that breaks takes no other with it.
 */
import { disguised, watch } from './watch.js';
import { widgets } from './widgets.js';

type Files = Record<string, string[]>;
/**
 * The files of each widget, by its tag: the one that registers it, and all that this one stands on. Then the same for
 * pages with most widgets, where one file has them all. Written by the build.
 */
declare const filesOf: [alone: Files, together: Files];

/** Which of the two holds: decided once, since widgets from different files would share nothing, such as the exit. */
let way: 0 | 1 = 0;
const asked = new Set<string>();
/** As in the locale controller, by the same list: a wrong guess here costs a request and nothing else. */
const readsDanish = /^(da|nb|nn|sv|fo|kl)(?![a-z])/i;

const fetchModule = (path: string): Promise<unknown> =>
  import(new URL(`./drop-in/${path}.js`, import.meta.url).href);

/** Asks for a module early. Its absence is for the widget to report, which knows what it wanted. */
const preload = (path: string): unknown => fetchModule(path).catch(() => {});

/** Starts to fetch a widget and its data at once; the data's module is then there when the widget asks for it. */
function need(element: Element): void {
  const tag = element.localName;
  // What only asks for a widget is made one by a module that few pages need, and then comes here like any other.
  if (!Object.hasOwn(widgets, tag)) {
    import('./upgrades.js').then(({ upgrade }) => upgrade(element, widgets, need)).catch(console.error);
    return;
  }
  const [kind, attribute, fallback] = widgets[tag]!;
  const language = readsDanish.test(element.closest('[lang]')?.getAttribute('lang') || 'da') ? 'da' : 'en';
  const name = way ? 'together' : kind;
  if (kind && language !== 'da') preload(`${name}.${language}`);
  // What has data of its own needs none of ours.
  if (kind && !element.hasAttribute('src') && !('data' in element)) {
    const id = attribute && (element.getAttribute(attribute) ?? fallback);
    // A card that the site vouches for works its contact out itself.
    const folder = element.hasAttribute('checked-on') ? 'raw' : language;
    if (way && id === fallback) preload(`records/${folder}/together`);
    else if (!attribute || /^[a-z0-9-]+$/.test(id!))
      preload(`records/${folder}/${kind}${id ? `/${id}` : ''}`);
  }
  if (asked.has(tag)) return;
  asked.add(tag);
  const chosen = way;
  Promise.all(filesOf[chosen][tag]!.map(fetchModule)).catch((error: unknown) => {
    // Forgotten, so that the next such element tries again; until then the author's own content stands.
    asked.delete(tag);
    // What cannot be had together may be had alone: one widget that breaks takes no other with it.
    if (chosen) {
      way = 0;
      need(element);
    } else console.error(`pejlemaerker: <${tag}> could not be loaded.`, error);
  });
}

/**
 * Watches a part of the page for the library's tags. The document is watched already; a shadow root has to be named.
 * @param root Document, element or shadow root.
 * @returns Stops watching.
 */
export function observe(root: Element | Document | ShadowRoot): () => void {
  return watch(root, `${Object.keys(widgets)},${disguised}`, need);
}

// A server that imports every entry has no page to watch.
if (globalThis.document) {
  const present = Object.keys(widgets).filter((tag) => document.querySelector(tag));
  // With fewer than these, what the page does not use would weigh more than one file saves.
  if (/directory.*(table|cards).*(cards|list)/.test(present.join())) way = 1;
  observe(document);
}
