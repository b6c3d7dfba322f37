import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Fault } from '../validation/fault.js';
import type { LocaleController } from './locale-controller.js';
import type * as holding from './takeover/hold-place.js';
import type { Meaning } from './own-data/own-data.js';
import { sharedStrings } from './strings.js';
import { wordsIn } from './words.js';

/** Where an element stands with its data. Drawing happens only in `ready`. */
export type DataState = 'loading' | 'ready' | 'failed';

/** Where one kind of data comes from. */
export interface DataSource {
  /** Property that holds the records. */
  key: string;
  /** The bundled data, or the part that one record needs. Rejects when there is no such record. */
  load: (id: string | undefined) => Promise<unknown>;
  /** The schema, fetched only when a site brings data. */
  schema: () => Promise<unknown>;
  /** Rules of meaning that the schema cannot say; fetched only then as well. Without them a record is shown whole or not at all. */
  meaning?: () => Promise<Meaning>;
}

/** What an element tells its controller. */
export interface DataOptions {
  source: DataSource;
  locale: LocaleController;
  internals: ElementInternals;
  /** The id of the one record that is needed; left out by elements that need all. */
  record?: () => string;
  /** Fetches what drawing the data needs besides. */
  prepare?: (data: never) => Promise<unknown> | undefined;
  /** How many are shown; undefined when the record asked for is not among them. */
  count: (data: never) => number | undefined;
}

/** A host whose data may come from the page. */
export interface DataHost extends LitElement {
  /** Where it draws: its shadow root, save while that shows what was rendered ahead. */
  renderRoot: HTMLElement | DocumentFragment;
  /** Address of the site's own JSON. */
  src: string | undefined;
  /** The site's own data as an object; wins over `src`. */
  data: unknown;
}

/** Thrown where the reason is known: `network`, `syntax`, `invalid` or `not-found`; anything else is `drawing`. */
const failure = (reason: string, faults: Fault[]): Error =>
  Object.assign(new Error(reason), { reason, faults });

/**
 * Gets the host its data: the library's, the site's by `src` or by property, or both together. The last request wins
 * and the earlier one is aborted. Whatever goes wrong, the reader sees the author's own content.
 */
export class DataController<Value> implements ReactiveController {
  /** Where the host stands. */
  state: DataState = 'loading';
  /** Settles when the last request has been answered. */
  complete: Promise<void> = Promise.resolve();
  #value: Value | undefined;
  #host: DataHost;
  #options: DataOptions;
  /** Data, address, record; then what bundled data depends on. No data is ever 0. */
  #asked: unknown[] = [0];
  #abort: AbortController | undefined;
  /** Keeps what stands below in its place, where plain content goes. */
  #holding: Promise<typeof holding | void> | undefined;
  /** What was asked for when it was answered last. */
  #kept: unknown[] = [];

  constructor(host: DataHost, options: DataOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    // What was rendered ahead stays until there is more to show: until then the host draws out of sight.
    if (!host.hasUpdated && host.renderRoot.querySelector('slot')) {
      host.renderRoot = new DocumentFragment();
      host.renderOptions.renderBefore = null;
      // Plain content has the page's own look. It is more than the line or two that authors write themselves.
    } else if (!host.hasUpdated && host.textContent![99]) {
      this.#holding = import('./takeover/hold-place.js').catch(() => {});
    }
    host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.state !== 'loading') return;
    this.#abort?.abort();
    this.#asked = [0];
  }

  hostUpdate(): void {
    const host = this.#host;
    const root = host.shadowRoot!;
    // In the frame in which it is drawn anew.
    if (this.state === 'ready' && host.renderRoot !== root) (host.renderRoot = root).replaceChildren();
    // Frameworks write null or an empty string for what is not there.
    const src = host.src || undefined;
    const data = host.data || undefined;
    const asked = [data, src, this.#options.record?.() || undefined];
    const same = asked.map((value, index) => value === this.#asked[index]);
    if (!same.includes(false)) return;
    this.#asked = asked;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#enter('loading');
    this.complete = this.#run(this.#abort.signal);
  }

  /** Draws, or shows the author's own content while there is nothing to draw and when drawing fails. */
  render(draw: (value: Value) => TemplateResult): TemplateResult {
    if (this.state === 'ready') {
      try {
        return draw(this.#value!);
      } catch (error) {
        void this.#fail(error);
      }
    }
    const { mark, language } = this.#options.locale;
    return this.state === 'loading'
      ? html`<slot></slot>`
      : html`<div>
          <slot
            ><p part="failure" lang=${mark ?? language}>${wordsIn(sharedStrings, language).failed}</p></slot
          >
        </div>`;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { count } = this.#options;
    let told: Promise<void> | undefined;
    try {
      const [value, hold] = await Promise.all([
        this.#read(signal),
        this.#holding,
        this.#options.locale.loaded,
      ]);
      await this.#options.prepare?.(value as never);
      if (signal.aborted) return;
      if (count(value as never) === undefined) throw this.#missing();
      this.#value = value as Value;
      this.#kept = this.#asked;
      this.#enter('ready');
      void hold?.holdPlace(this.#host);
      void this.#announce(signal);
    } catch (error) {
      if (signal.aborted) return;
      told = this.#fail(error);
    }
    this.#host.requestUpdate();
    await told;
  }

  async #read(signal: AbortSignal): Promise<unknown> {
    const [data, src, id] = this.#asked as [unknown, string | undefined, string | undefined];
    const { source } = this.#options;
    const bundled = (wanted: string | undefined): Promise<unknown> =>
      source.load(wanted).catch((error: Error) => {
        throw this.#missing(error.message);
      });
    if (!data && !src) return bundled(id);
    const { readOwnData } = await import('./own-data/own-data.js');
    const own = await readOwnData({ ...source, data, src, id, bundled, signal });
    if (signal.aborted) return undefined;
    if (!own.data) throw failure(own.reason, own.faults);
    if (own.faults.length) await this.#report(own.reason, own.faults);
    return own.data;
  }

  /** @param why Why it could not be fetched; left out where it is not among the site's own. */
  #missing(why?: string): Error {
    const id = this.#asked[2] ?? '';
    const path = `/${this.#options.source.key}/${String(id)}`;
    return failure('not-found', [{ path, rule: id ? 'id' : 'load', found: id || why, expected: why }]);
  }

  async #announce(signal: AbortSignal): Promise<void> {
    await this.#host.updateComplete;
    if (signal.aborted || this.state !== 'ready') return;
    const count = this.#options.count(this.#value as never);
    this.#host.dispatchEvent(new CustomEvent('pejl-ready', { detail: { count } }));
  }

  #fail(error: unknown): Promise<void> {
    const { reason = 'drawing', faults = [{ path: '', rule: 'drawing', message: String(error) }] } =
      error as {
        reason?: string;
        faults?: Fault[];
      };
    // The answer of an earlier address is better than none, if it is about the same record.
    const kept = reason === 'network' && this.#kept[1] && this.#kept[2] === this.#asked[2];
    this.#enter(kept ? 'ready' : 'failed');
    // As a rule nobody needs these words, nor a way to ask again.
    import('./own-data/retry.js')
      .then(({ offerRetry }) =>
        offerRetry(this.#host, this.#options, reason, faults, () => {
          this.#asked = [0];
          this.#host.requestUpdate();
        }),
      )
      .catch(() => {});
    return this.#report(reason, faults);
  }

  /** Tells the site's owner, in the console and as an event: which element, which file, which path, which rule. */
  async #report(reason: string, faults: Fault[]): Promise<void> {
    const host = this.#host;
    const { signal } = this.#abort!;
    try {
      const { report } = await import('./own-data/own-data.js');
      if (!signal.aborted) report(host, this.#options.locale.language, reason, faults);
    } catch (error) {
      // Without a network there are no better words, but it is told all the same.
      console.error(reason, error);
      host.dispatchEvent(new CustomEvent('pejl-error', { detail: { reason, errors: faults } }));
    }
  }

  #enter(state: DataState): void {
    this.state = state;
    const { states } = this.#options.internals;
    try {
      states.clear();
      states.add(state);
    } catch {
      // Chromium before 125 knows only dashed names; the state is then not on offer to CSS.
    }
  }
}
