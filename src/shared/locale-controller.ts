import type { LitElement, ReactiveController } from 'lit';
import { loadWords } from './words.js';

/** A language that the interface speaks. */
export type Language = 'da' | 'en';

/** Languages whose readers understand Danish better than English. */
const readsDanish = new Set(['da', 'nb', 'nn', 'sv', 'fo', 'kl']);

/**
 * The interface language for a page's language tag. Danish where the page names none.
 * A tag that no browser would accept (`da-`) must not throw: only its first part counts.
 */
export function languageFor(tag: string | null | undefined): Language {
  if (!tag?.trim()) return 'da';
  return readsDanish.has(tag.trim().toLowerCase().split(/[-_]/)[0]!) ? 'da' : 'en';
}

/** The nearest `lang` around an element, through shadow roots; `''` where nobody names one. */
export function nearestLang(element: Element): string {
  for (let node: Element | null = element; node;) {
    const tag = node.getAttribute('lang');
    if (tag !== null) return tag;
    node = node.parentElement ?? ((node.getRootNode() as ShadowRoot).host || null);
  }
  return '';
}

/** Knows which language the host is read in, and follows it when the page changes its mind. */
export class LocaleController implements ReactiveController {
  /** The language the interface speaks. */
  language: Language = 'da';
  /** To write as `lang` on the widget's own words, when the page around speaks another language. */
  mark: Language | undefined;
  /** The page's language as written, lower case: what texts are marked against. */
  page = '';
  /** Settles when the words are there. */
  loaded: Promise<unknown> = Promise.resolve();
  #host: LitElement;
  #tables: object[];
  #observer = globalThis.MutationObserver && new MutationObserver(() => this.#read());

  /**
   * @param host The element.
   * @param tables The words it draws with.
   */
  constructor(host: LitElement, ...tables: object[]) {
    this.#host = host;
    this.#tables = tables;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    // Another document took the host, and its styles.
    if ((this.#host.renderRoot as ShadowRoot).adoptedStyleSheets?.length === 0)
      import('./restyle.js').then(
        ({ restyle }) => restyle(this.#host),
        // Without a network it stands there plain.
        () => {},
      );
    const options = { attributeFilter: ['lang'], subtree: true };
    for (
      let root: Node | undefined = this.#host.getRootNode();
      root;
      root = (root as ShadowRoot).host?.getRootNode()
    )
      this.#observer.observe(root, options);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Adds words that turn out to be needed; settles when they are there. */
  need(table: object): Promise<unknown> {
    this.#tables.push(table);
    return loadWords(table, this.language);
  }

  #read(): void {
    const page = nearestLang(this.#host).toLowerCase();
    if (page === this.page && this.#host.hasUpdated) return;
    this.page = page;
    this.language = languageFor(page);
    this.mark = !page || page.split('-')[0] === this.language ? undefined : this.language;
    // Without its words the widget still speaks: Danish stands in, and the next element tries again.
    this.loaded = Promise.allSettled(this.#tables.map((table) => loadWords(table, this.language)));
    void this.loaded.then(() => this.#host.requestUpdate());
  }
}
