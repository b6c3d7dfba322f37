import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Fault } from '../validation/fault.js';
import type { LocaleController } from './locale-controller.js';
import { enterState, type WidgetState } from './states.js';
import { sharedStrings } from './strings.js';
import type * as holding from './takeover/hold-place.js';
import { drawOutOfSight, hasPlainContent, showDrawing } from './takeover.js';
import { wordsIn } from './words.js';

/** Source of one kind of data. */
export interface DataSource {
  /** Property that holds the records. */
  key: string;
  /** The bundled data, or the part that one record needs. Rejects when there is no such record. */
  load: (id: string | undefined) => Promise<unknown>;
  /** The schema, fetched only when a site brings data. */
  schema: () => Promise<unknown>;
}

/** Options of `DataController`. */
export interface DataOptions<Value> {
  source: DataSource;
  locale: LocaleController;
  internals: ElementInternals;
  /** The id of the one record that is needed; left out by elements that need all. */
  record?: () => string;
  /** Fetches what drawing the data needs besides. */
  prepare?: (data: Value) => Promise<unknown> | undefined;
  /** How many are shown; undefined when the record asked for is not among them. */
  count: (data: Value) => number | undefined;
}

/** A host whose data may come from the page. */
export interface DataHost extends LitElement {
  /** Lit's render root: the shadow root, or a fragment out of sight while that shows prerendered content. */
  renderRoot: HTMLElement | DocumentFragment;
  /** Address of the site's own JSON. */
  src: string | undefined;
  /** The site's own data as an object; wins over `src`. */
  data: unknown;
}

/** The inputs of one request; a new request starts when one of them changes. */
interface Request {
  data: unknown;
  src: string | undefined;
  id: string | undefined;
}

/** Why there is nothing to draw, where the reason is known. */
export class DataFailure extends Error {
  /**
   * @param reason `network`, `syntax`, `invalid` or `not-found`, as in `pejl-error`.
   * @param faults What is wrong, for the site owner.
   * @param unfetched Whether it may only have failed to arrive, so that asking again can help.
   */
  constructor(
    readonly reason: string,
    readonly faults: Fault[],
    readonly unfetched = reason === 'network' || reason === 'syntax',
  ) {
    super(reason);
  }
}

/** A failure as such; anything else that was thrown comes of drawing. */
const failureOf = (error: unknown): DataFailure =>
  error instanceof DataFailure
    ? error
    : new DataFailure('drawing', [{ path: '', rule: 'drawing', message: String(error) }]);

/**
 * Gets the host its data: the library's, the site's by `src` or by property, or both together. The last request wins
 * and the earlier one is aborted. Whatever goes wrong, the reader sees the author's own content.
 */
export class DataController<Value> implements ReactiveController {
  /** State of the host. Data are drawn only in `ready`. */
  state: WidgetState = 'loading';
  /** Settles when the last request has been answered. */
  complete: Promise<void> = Promise.resolve();
  #value: Value | undefined;
  #host: DataHost;
  #options: DataOptions<Value>;
  /** The last request; undefined before the first, and when it has to be made anew. */
  #request: Request | undefined;
  /** The last request that was answered. */
  #answered: Request | undefined;
  #abort = new AbortController();
  /** Keeps what stands below in its place, where plain content was rendered ahead. */
  #holding: Promise<typeof holding | undefined> | undefined;

  /**
   * @param host The element.
   * @param options Its source of data, and what drawing them needs.
   */
  constructor(host: DataHost, options: DataOptions<Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /**
   * The data on show.
   * @returns Undefined while there is nothing to draw.
   */
  get value(): Value | undefined {
    return this.state === 'ready' ? this.#value : undefined;
  }

  hostConnected(): void {
    const host = this.#host;
    if (!host.hasUpdated) {
      drawOutOfSight(host);
      // Without that code the page moves, and the widget is there all the same.
      if (hasPlainContent(host)) this.#holding = import('./takeover/hold-place.js').catch(() => undefined);
    }
    host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.state !== 'loading') return;
    this.#abort.abort();
    this.#request = undefined;
  }

  hostUpdate(): void {
    const host = this.#host;
    if (this.state === 'ready') showDrawing(host);
    // Frameworks write null or an empty string for what is not there.
    const wanted: Request = {
      data: host.data || undefined,
      src: host.src || undefined,
      id: this.#options.record?.() || undefined,
    };
    const last = this.#request;
    if (last && last.data === wanted.data && last.src === wanted.src && last.id === wanted.id) return;
    this.#request = wanted;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#enter('loading');
    this.complete = this.#run(wanted, this.#abort.signal);
  }

  /**
   * Draws, or shows the author's own content while there is nothing to draw and when drawing fails.
   * @param draw Draws the data; what it throws is reported as `drawing`.
   * @returns What stands in the shadow root.
   */
  render(draw: (value: Value) => TemplateResult): TemplateResult {
    if (this.state === 'ready') {
      try {
        return draw(this.#value!);
      } catch (error) {
        void this.#fail(this.#request!, failureOf(error));
      }
    }
    if (this.state === 'loading') return html`<slot></slot>`;
    const { mark, language } = this.#options.locale;
    return html`<div>
      <slot><p part="failure" lang=${mark ?? language}>${wordsIn(sharedStrings, language).failed}</p></slot>
    </div>`;
  }

  async #run(request: Request, signal: AbortSignal): Promise<void> {
    const { count, locale, prepare } = this.#options;
    let told: Promise<void> | undefined;
    try {
      const [value, hold] = await Promise.all([this.#read(request, signal), this.#holding, locale.loaded]);
      await prepare?.(value);
      if (signal.aborted) return;
      if (count(value) === undefined) throw this.#missing(request);
      this.#value = value;
      this.#answered = request;
      this.#enter('ready');
      void hold?.holdPlace(this.#host);
      void this.#announce(signal);
    } catch (error) {
      if (signal.aborted) return;
      told = this.#fail(request, failureOf(error));
    }
    this.#host.requestUpdate();
    await told;
  }

  async #read(request: Request, signal: AbortSignal): Promise<Value> {
    const { data, src, id } = request;
    const { source } = this.#options;
    const bundled = (wanted: string | undefined): Promise<unknown> =>
      source.load(wanted).catch((error: Error) => {
        throw this.#missing(request, error.message);
      });
    if (!data && !src) return (await bundled(id)) as Value;
    const { readOwnData } = await import('./own-data/own-data.js').catch((error: unknown) => {
      throw new DataFailure('drawing', failureOf(error).faults, true);
    });
    const own = await readOwnData({ ...source, data, src, id, bundled, signal });
    signal.throwIfAborted();
    if (!own.data) throw new DataFailure(own.reason, own.faults);
    if (own.faults.length) await this.#report(own.reason, own.faults);
    return own.data as Value;
  }

  /** @param why What the browser said where it could not be fetched; left out where it is not among the site's own. */
  #missing({ id = '' }: Request, why?: string): DataFailure {
    const path = `/${this.#options.source.key}/${id}`;
    const fault = { path, rule: id ? 'id' : 'load', found: id || why, expected: why };
    return new DataFailure('not-found', [fault], why !== undefined);
  }

  async #announce(signal: AbortSignal): Promise<void> {
    await this.#host.updateComplete;
    if (signal.aborted || this.state !== 'ready') return;
    const count = this.#options.count(this.#value!);
    this.#host.dispatchEvent(new CustomEvent('pejl-ready', { detail: { count } }));
  }

  async #fail(request: Request, failure: DataFailure): Promise<void> {
    const { reason, faults } = failure;
    // The answer of an earlier address is better than none, if it is about the same record.
    const kept = reason === 'network' && this.#answered?.src && this.#answered.id === request.id;
    this.#enter(kept ? 'ready' : 'failed');
    // As a rule nobody needs a way to ask again; without the code for it there is none.
    import('./own-data/retry.js')
      .then(({ offerRetry }) =>
        offerRetry(this.#host, this.#options, failure, () => {
          this.#request = undefined;
          this.#host.requestUpdate();
        }),
      )
      .catch(() => {});
    await this.#report(reason, faults);
  }

  /** Tells the site's owner, in the console and as an event: which element, which file, which path, which rule. */
  async #report(reason: string, faults: Fault[]): Promise<void> {
    const host = this.#host;
    const { signal } = this.#abort;
    try {
      const { report } = await import('./own-data/own-data.js');
      if (!signal.aborted) report(host, this.#options.locale.language, reason, faults);
    } catch (error) {
      // Without a network there are no better words, but it is told all the same.
      console.error(reason, error);
      host.dispatchEvent(new CustomEvent('pejl-error', { detail: { reason, errors: faults } }));
    }
  }

  #enter(state: WidgetState): void {
    this.state = state;
    enterState(this.#options.internals, state);
  }
}
