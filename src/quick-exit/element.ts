import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { controlStyles } from '../shared/frame/control-styles.js';
import { signalExit } from '../shared/exit-signal.js';
import { hasPlainContent } from '../shared/takeover.js';
import { restyle } from '../shared/adopted-styles.js';
import { enterState } from '../shared/states.js';
import { LocaleController } from '../shared/locale-controller.js';
import { baseStyles } from '../shared/styles.js';
import { leaveFor } from './leave.js';
import { destination, neutralPage, pressesToLeave } from './model/exit.js';
import { watchShortcut } from './shortcut.js';
import { styles } from './styles.js';
import { exitTemplate } from './template.js';
import { TopLayerController } from './top-layer-controller.js';

/**
 * A link that leaves the page at once: the page is covered, no step back to it is left, no referrer is sent. It
 * stores and reports nothing. It stays in view above everything else, and it also leaves from within a frame.
 *
 * @tag pejl-quick-exit
 * @fires {CustomEvent} pejl-exit - The reader leaves. Cancelable: the page then has to do the leaving itself.
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The link is drawn; `count` is 1.
 * @slot - The author's own link, for the time before the script and for pages without it.
 * @slot heading - Own heading; there is none unless written.
 * @slot notice - Own text above the link.
 * @slot label - Own words on the link.
 * @slot note - Own words below it, such as a link to advice on erasing one's traces.
 * @csspart base - What stands in the page: the notes, and the place that the link is in until it is scrolled away.
 * @csspart translation - Says that no native speaker has reviewed the words yet; only with `unreviewed-languages`.
 * @csspart layer - What stays in view: the link, and the presses that are still missing.
 * @csspart link - The link.
 * @csspart note - What the exit does not do, and the shortcut.
 * @csspart cover - What hides the page while the next one loads.
 * @cssprop [--pejl-exit-offset=0.5em] - How far from the window's edges the link stays.
 * @cssprop [--pejl-exit-layer=10] - The link's z-index in browsers that have no top layer for it.
 * @cssprop [--pejl-color-background=Canvas] - What the link stands on, so that it can be read above the page.
 * @cssstate ready - The link is drawn.
 */
export class QuickExit extends LitElement {
  static override styles = [baseStyles, controlStyles, styles];
  static override properties = {
    href: {},
    shortcut: { type: Boolean },
    unreviewedLanguages: { type: Boolean, attribute: 'unreviewed-languages' },
  };
  /** Where to go: http or https. Default a neutral weather page. */
  declare href: string;
  /** Three presses of Shift within five seconds leave as well. Off unless written. */
  declare shortcut: boolean;
  /**
   * Also speaks the further languages that come with the library (Spanish, Romanian, Thai, Ukrainian) where the page's
   * `lang` is one of them. No native speaker has reviewed them yet, and the widget says so. Off unless written: then
   * such pages read English. The attribute is followed; the property counts from when the element is put into the page.
   */
  declare unreviewedLanguages: boolean;

  #internals = this.attachInternals();
  #locale = new LocaleController(this);
  /** Presses of Shift that are still missing. */
  #remaining = pressesToLeave;
  /** Whether the page around the frame has not let go. */
  #stuck = false;
  /** Whether the page is to be hidden. */
  #covered = false;
  /** Stops listening for the shortcut. */
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    this.href = neutralPage;
    this.shortcut = false;
    const find = (name: string): HTMLElement | null => this.shadowRoot?.querySelector(name) ?? null;
    new TopLayerController(
      this,
      () => ({ place: find('.place'), layer: find('.layer') }),
      () => this.leave(),
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Needing no data, it draws in this same task: what `render` wrote ahead never gives way to an empty frame.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    addEventListener('pageshow', this.#uncover);
    this.#listen();
    // The link in plain content that `render` wrote works until the widget's own is there.
    if (!this.shadowRoot && hasPlainContent(this)) void this.#takeOver();
    else super.connectedCallback();
  }

  async #takeOver(): Promise<void> {
    const code = await import('../shared/takeover/hold-place.js').catch(() => undefined);
    if (!this.isConnected || this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).append(this.ownerDocument.createElement('slot'));
    void code?.holdPlace(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#uncover);
    this.#listen();
  }

  /** Leaves the page, as a click on the link does. Within a frame only a press of the reader's may leave. */
  leave(): void {
    if (!this.dispatchEvent(new CustomEvent('pejl-exit', { cancelable: true }))) return;
    this.#cover(true);
    signalExit();
    this.#stuck = !leaveFor(destination(this.href, this.baseURI), this);
    this.requestUpdate();
  }

  /** Another document took the element, and its styles. */
  adoptedCallback(): void {
    restyle(this);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('shortcut')) this.#listen();
  }

  protected override firstUpdated(): void {
    enterState(this.#internals, 'ready');
    this.dispatchEvent(new CustomEvent('pejl-ready', { detail: { count: 1 } }));
  }

  protected override render(): TemplateResult {
    const { language, mark } = this.#locale;
    return exitTemplate({
      language,
      mark,
      href: destination(this.href, this.baseURI),
      shortcut: this.shortcut,
      remaining: this.#remaining,
      stuck: this.#stuck,
      actions: {
        click: (event) => this.#click(event),
        coverClosed: () => this.#cover(this.#covered),
      },
    });
  }

  #listen(): void {
    this.#stopListening?.();
    this.#stopListening =
      this.isConnected && this.shortcut
        ? watchShortcut({
            leave: () => this.leave(),
            showRemaining: (presses) => {
              this.#remaining = presses;
              this.requestUpdate();
            },
          })
        : undefined;
  }

  /** A plain click or Enter leaves; a click that asks for another tab is the browser's to answer. */
  #click(event: MouseEvent): void {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.leave();
  }

  /**
   * Hides the page, or shows it again. The cover is a modal dialog: in the top layer neither another dialog nor any
   * z-index stands above it, and no key reaches the page behind. Whatever closes it, `coverClosed` opens it again.
   */
  #cover(on: boolean): void {
    this.#covered = on;
    // An exit that is not drawn yet, or was taken out of the page, has no cover to show and leaves all the same.
    const cover = this.shadowRoot?.querySelector<HTMLDialogElement>('.cover');
    if (!cover?.isConnected || cover.open === on) return;
    if (on) cover.showModal();
    else cover.close();
  }

  /** A page that the browser kept whole (back/forward cache) and shows again must be usable. */
  #uncover = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#stuck = false;
    this.#cover(false);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-quick-exit': QuickExit;
  }
}
