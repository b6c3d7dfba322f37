import type { LitElement, ReactiveController } from 'lit';
import type { FurtherLanguage } from '../generated/languages.js';
import { loadWords } from './words.js';

/** A language that comes along, and that contract §2 promises. */
export type OwnLanguage = 'da' | 'en';
/** A language that the interface speaks; the further ones only where a page asks for them. */
export type Language = OwnLanguage | FurtherLanguage;

/** Languages whose readers understand Danish better than English, or no language at all. */
const readsDanish = /^\s*((da|nb|nn|sv|fo|kl)([-_].*)?)?\s*$/is;

/**
 * The interface language for a page's language tag. Danish where the page names none.
 * A tag that no browser would accept (`da-`) must not throw: only its first part counts.
 */
export const languageFor = (tag: string | null | undefined): OwnLanguage =>
  readsDanish.test(tag ?? '') ? 'da' : 'en';

/** The nearest `lang` around an element, through shadow roots; `''` where nobody names one. */
export function nearestLang(element: Element): string {
  for (let node: Element | null = element; node;) {
    const tag = node.getAttribute('lang');
    if (tag !== null) return tag;
    node = node.parentElement ?? ((node.getRootNode() as ShadowRoot).host || null);
  }
  return '';
}

/** A host that may ask for languages whose words await review. */
export interface LocaleHost extends LitElement {
  unreviewedLanguages?: boolean;
}

/** Knows which language the host is read in, and follows it when the page changes its mind. */
export class LocaleController implements ReactiveController {
  /** The language the interface speaks. */
  language: Language = 'da';
  /** The language to fetch bundled records in; undefined for records as written, in all that there are. */
  records: OwnLanguage | undefined;
  /** To write as `lang` on the widget's own words, when the page around speaks another language. */
  mark: Language | undefined;
  /** Settles when the words are there. */
  loaded: Promise<unknown> = Promise.resolve();
  #host: LocaleHost;
  #tables: object[];
  /** What language and host said last. */
  #heard: string | undefined;
  #observer = globalThis.MutationObserver && new MutationObserver(() => this.#read());

  /**
   * @param host The element.
   * @param tables The words it draws with.
   */
  constructor(host: LocaleHost, ...tables: object[]) {
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
    const options = { attributeFilter: ['lang', 'unreviewed-languages'], subtree: true };
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
    const host = this.#host;
    const page = nearestLang(host).toLowerCase();
    const heard = page + !!host.unreviewedLanguages;
    if (heard === this.#heard) return;
    this.#heard = heard;
    this.records = this.language = languageFor(page);
    this.mark = !page || page.split('-')[0] === this.language ? undefined : this.language;
    // Without its words the widget still speaks: Danish stands in, and the next element tries again.
    this.loaded = Promise.allSettled([
      ...this.#tables.map((table) => loadWords(table, this.language)),
      // English is what stands in for every language that does not come along, and for what cannot be had.
      host.unreviewedLanguages &&
        this.mark === 'en' &&
        import('../languages/speak.js').then(({ speak }) => speak(this, host, page, this.#tables)),
    ]);
    void this.loaded.then(() => host.requestUpdate());
  }
}
