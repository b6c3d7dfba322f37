import type { LitElement, ReactiveController } from 'lit';
import { loadLanguage } from '../bundled/parts.js';
import { languageFor, nearestLang, type FurtherLanguage, type Language } from './language.js';
import { installWords } from './words.js';

/** A host that may ask for languages whose words await review. */
export interface LocaleHost extends LitElement {
  unreviewedLanguages?: boolean;
}

/** Knows which language the host is read in, and follows it when the page changes its mind. */
export class LocaleController implements ReactiveController {
  /** The language the interface speaks. */
  language: Language = 'da';
  /** To write as `lang` on the widget's own words, when the page around speaks another language. */
  mark: Language | undefined;
  /** Settles when the language is known: at once, or when the file of a further one has been asked for. */
  loaded: Promise<void> = Promise.resolve();
  #host: LocaleHost;
  /** The page's language and whether the host asks for further ones, as read last. */
  #heard: string | undefined;
  #observer = globalThis.MutationObserver && new MutationObserver(() => this.#read());

  /** @param host The element. */
  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
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

  #read(): void {
    const host = this.#host;
    const page = nearestLang(host).toLowerCase();
    const heard = page + !!host.unreviewedLanguages;
    if (heard === this.#heard) return;
    this.#heard = heard;
    this.language = languageFor(page);
    this.mark = !page || page.split('-')[0] === this.language ? undefined : this.language;
    this.loaded =
      host.unreviewedLanguages && this.mark === 'en' ? this.#readFurther(page, heard) : Promise.resolve();
    void this.loaded.then(() => host.requestUpdate());
  }

  /** Speaks the page's own language where the library has a file of it; English where that cannot be had. */
  async #readFurther(page: string, heard: string): Promise<void> {
    const tag = page.trim().split(/[-_]/)[0] as FurtherLanguage;
    const file = await loadLanguage(tag).catch(() => undefined);
    // Meanwhile the page may have changed its mind.
    if (!file || heard !== this.#heard) return;
    installWords(tag, file);
    this.language = tag;
    this.mark = undefined;
  }
}
