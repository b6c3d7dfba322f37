import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Directory } from './model/entries.js';
import type { Hits } from './model/find.js';
import type { SearchIndex } from './search/search.js';

/** How many contacts are made ready to be searched before the page may do something else. */
const piece = 2000;

/**
 * Fetches the search when somebody is about to search, makes the contacts ready for it in pieces, so that nothing
 * stands still, and draws the host anew when it can answer.
 */
export class SearchController implements ReactiveController {
  #host: ReactiveControllerHost;
  #query: () => string;
  #failed: () => unknown;
  /** Ready to be asked. */
  #index: SearchIndex | undefined;
  #preparing: Promise<void> | undefined;
  /** The words that were looked for when the search could not be had. */
  #unanswered = '';

  /**
   * @param host The directory.
   * @param query Gives the words that are looked for by now.
   * @param failed Tells the reader that the search cannot be had.
   */
  constructor(host: ReactiveControllerHost, query: () => string, failed: () => unknown) {
    this.#host = host;
    this.#query = query;
    this.#failed = failed;
    host.addController(this);
  }

  /** Search words are forgotten when the element leaves the page: the next reader must not find them. */
  hostDisconnected(): void {
    this.#unanswered = '';
  }

  /** Settles when the search that is on the way is there, or cannot be had. */
  get complete(): Promise<void> | undefined {
    return this.#preparing;
  }

  /**
   * Whether words cannot be looked for yet.
   * @param directory The contacts to search.
   * @param query The words; without any there is nothing to wait for.
   */
  isPending(directory: Directory, query: string): boolean {
    return !!query.trim() && this.#index?.directory !== directory;
  }

  /**
   * Gives the contacts that the words of a query leave.
   * @param directory The contacts to search.
   * @param query The words.
   * @returns Undefined where there are no words, and while they cannot be looked for.
   */
  hits(directory: Directory, query: string): Hits | undefined {
    return this.#index?.directory === directory ? this.#index.search(query) : undefined;
  }

  /**
   * Gets the search ready; once at a time. Without a network the list stays whole, and the next letter tries again.
   * @param directory The contacts to search.
   * @returns Settles when the search is ready, or cannot be had.
   */
  async prepare(directory: Directory): Promise<void> {
    if (this.#index?.directory !== directory) await (this.#preparing ??= this.#prepare(directory));
  }

  async #prepare(directory: Directory): Promise<void> {
    const index = await makeIndex(directory).catch(() => undefined);
    this.#preparing = undefined;
    if (index) {
      this.#index = index;
      this.#host.requestUpdate();
    } else if (this.#unanswered !== this.#query()) {
      // Once for the same words: telling the reader draws the host anew, which asks for the search anew.
      this.#unanswered = this.#query();
      this.#failed();
    }
  }
}

async function makeIndex(directory: Directory): Promise<SearchIndex> {
  const { SearchIndex } = await import('./search/search.js');
  const index = new SearchIndex(directory);
  while (index.prepare(piece)) await new Promise((resolve) => setTimeout(resolve));
  return index;
}
