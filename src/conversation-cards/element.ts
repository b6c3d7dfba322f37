import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnnouncerController } from '../shared/announcer-controller.js';
import { controlStyles } from '../shared/control-styles.js';
import { commonProperties, type CommonProperties } from '../shared/common-properties.js';
import { DataController } from '../shared/data-controller.js';
import { frame } from '../shared/frame.js';

import { LocaleController } from '../shared/locale-controller.js';
import { PrintController, printPanelStyles } from '../shared/print-controller.js';
import { restyle } from '../shared/restyle.js';
import { marked, sourceLine } from '../shared/source-line.js';
import { baseStyles } from '../shared/styles.js';
import { conversationsSource, type Conversations } from './data.js';
import { deckOf, deckView, type DeckView } from './model/deck.js';
import { cardByKey } from './model/keys.js';
import type * as order from './model/order.js';
import { strings } from './strings.js';
import { styles } from './styles.js';
import type { TalkTools } from './tools/tools.js';
import { button, cardTemplate, paragraph } from './template.js';
import { wordsIn } from '../shared/words.js';

/**
 * A deck of cards to begin a conversation with: one at a time, or all as a list. Nothing moves by itself, nothing can
 * be written, nothing is remembered.
 *
 * @tag pejl-conversation-cards
 * @fires {CustomEvent<{ id: string, index: number }>} pejl-card - The reader went to another card; `index` counts from 0. Does not bubble.
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The deck is drawn. Does not bubble.
 * @fires {CustomEvent<{ reason: string, errors: DataError[] }>} pejl-error - The data cannot be read or drawn, wholly or in part. Does not bubble.
 * @slot - The author's own content: shown before the script, while loading, and for good when there is nothing to draw.
 * @slot heading - Own heading instead of the deck's title.
 * @slot notice - Own text above the content.
 * @csspart base - The whole widget.
 * @csspart translation - Says that no native speaker has reviewed the words yet; only with `unreviewed-languages`.
 * @csspart heading - The deck's title.
 * @csspart area - Cards and controls: what fills the screen in full screen.
 * @csspart button - A control.
 * @csspart card - A card.
 * @csspart text - The words on a card's front.
 * @csspart side - A card's second side.
 * @csspart second - The same words in a second language.
 * @csspart tools - Where cards are chosen and ordered for one talk.
 * @csspart source - Where a deck or a card comes from.
 * @csspart failure - The sentence shown when there is nothing else.
 * @cssstate loading - Waits for data.
 * @cssstate ready - Has drawn.
 * @cssstate failed - Shows the author's own content.
 */
export class ConversationCards extends LitElement {
  static override styles = [baseStyles, controlStyles, styles, printPanelStyles];

  static override properties = {
    ...commonProperties,
    deck: {},
    view: {},
    seed: {},
    index: { state: true },
    open: { state: true },
    large: { state: true },
  };

  /** Id of the deck. Default `conversation-starters`. */
  declare deck: string;
  /** `one` card at a time (default), or `all` as a list. */
  declare view: 'one' | 'all';
  /** Any word: everyone who has the same seed draws the cards in the same order. Not written: by chance. */
  declare seed: string | undefined;
  declare private index: number;
  declare private open: boolean;
  declare private large: boolean;

  #internals = this.attachInternals();
  #print = new PrintController(this, () => import('./print/print.js'));
  #locale = new LocaleController(this);
  #announcer = new AnnouncerController(this);
  #data = new DataController<Conversations>(this, {
    source: conversationsSource,
    locale: this.#locale,
    internals: this.#internals,
    record: () => this.deck || 'conversation-starters',
    count: (data: Conversations) => deckOf(data, this.deck)?.cards.length,
  });
  #cards: DeckView['cards'] = [];
  /** Draws a card by chance; made when the reader first asks for one. */
  #pile: ReturnType<typeof order.drawPile> | undefined;
  #going: Promise<void> | undefined;
  #tools: TalkTools | undefined;
  #touch: PointerEvent | undefined;
  #opening = false;

  constructor() {
    super();
    this.deck = 'conversation-starters';
    this.view = 'one';
    this.headingLevel = 2;
    this.index = 0;
    this.open = false;
    this.large = false;
  }

  /** Another document took the element, and its styles. */
  adoptedCallback(): void {
    restyle(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Full screen ends with it, and nobody says so.
    this.large = false;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.complete;
    await this.#going;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What is enlarged is shown to somebody: the panel closes, and opens there only when it is asked for.
    if (this.#tools && changed.get('large') === false) this.#tools.open = false;
    if (!['deck', 'src', 'data', 'seed'].some((name) => changed.has(name))) return;
    this.#restart();
    if (!changed.has('seed')) {
      this.#tools?.end();
      this.#tools = undefined;
    }
    this.#pile = undefined;
  }

  protected override render(): TemplateResult {
    return this.#data.render((data) => {
      const { language, mark } = this.#locale;
      const { index, open, large, headingLevel: level } = this;
      const words = wordsIn(strings, language);
      const deck = deckOf(data, this.deck)!;
      const view = deckView(this.#tools?.deckFor(deck) ?? deck, data, language);
      const { title, intro, notice, source } = view;
      const cards = this.#tools?.bilingual(view.cards) ?? view.cards;
      const { position, text } = cards[index]!;
      const last = cards.length - 1;
      const all = this.view === 'all';
      // In the list there is nowhere to go.
      this.#cards = all ? [] : cards;
      return frame(
        { language, mark, level, title: marked(title) },
        html`${paragraph('intro', intro)} ${paragraph('notice', notice)}
          <div
            part="area"
            class="${all ? 'all' : 'one'} ${large ? 'large' : ''}"
            @keydown=${this.#onKey}
            @fullscreenchange=${this.#onFullscreen}
          >
            <div class="controls">
              ${
                all
                  ? nothing
                  : [
                      button(words.previous, () => this.#show(index - 1), {
                        name: 'previous',
                        disabled: !index,
                      }),
                      button(words.next, () => this.#show(index + 1), {
                        name: 'next primary',
                        disabled: index === last,
                      }),
                      button(words.read, this.#read, { name: 'skip' }),
                      button(words.draw, this.#draw, {
                        disabled: !last,
                      }),
                    ]
              }
              ${button(words.all, () => (this.view = all ? 'one' : 'all'), { pressed: all })}
              ${button(large ? words.shrink : words.enlarge, this.#resize)}
              ${button(words.prepare, () => this.#openTools(data), { expanded: !!this.#tools?.open })}
              ${this.#print.template(language, title.text, () => ({
                cards,
                shown: all ? undefined : cards[this.index],
                source,
                language,
                now: this.now || new Date(),
              }))}
            </div>
            ${this.#tools?.template(language)}
            <ol
              role=${all ? 'list' : 'group'}
              aria-label=${all ? nothing : position}
              tabindex="-1"
              @pointerdown=${this.#onTouch}
              @pointerup=${this.#onLift}
              @pointercancel=${this.#onTouch}
            >
              ${cards.map((card, number) => {
                const shown = all || number === index;
                return cardTemplate(
                  card,
                  { all, shown, open: shown && (all || open), language },
                  () => (this.open = !open),
                );
              })}
            </ol>
            <div lang=${text.lang ?? nothing}>${this.#announcer.template()}</div>
          </div>
          ${sourceLine(source, words.source)}`,
      );
    });
  }

  #restart = (): void => {
    this.index = 0;
    this.open = false;
    this.requestUpdate();
  };

  async #openTools(data: Conversations): Promise<void> {
    // Pressed again while they are on the way, they open once.
    if (this.#opening) return;
    this.#opening = true;
    try {
      const { talkTools } = await import('./tools/tools.js');
      this.#tools = await talkTools(this, data, this.#tools, this.#announcer, this.#restart);
    } catch {
      // There is nothing to choose with: the deck stays whole, and the next press tries again.
      void this.#announcer.fail(this.#locale.language);
    }
    this.#opening = false;
    this.requestUpdate();
  }

  /** Where to go next by a finger or by chance is worked out by code that is fetched for it. */
  #go(next: (code: typeof order) => number): void {
    this.#going = import('./model/order.js').then(
      (code) => this.#show(next(code)),
      () => this.#announcer.fail(this.#locale.language),
    );
  }

  #draw = (): void =>
    this.#go(({ pileFor }) => (this.#pile ??= pileFor(this.seed))(this.index, this.#cards.length));

  #read = (): void => this.renderRoot.querySelector('ol')!.focus();

  /** Shows a card, if there is one there. */
  #show(index: number): void {
    const card = this.#cards[index];
    if (!card || index === this.index) return;
    // What was focused inside the old card goes out of sight with it.
    if (this.shadowRoot!.activeElement?.closest('li')) this.#read();
    this.index = index;
    this.open = false;
    this.#announcer.announce(`${card.position}. ${card.text.text}`);
    this.dispatchEvent(new CustomEvent('pejl-card', { detail: { id: card.id, index } }));
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const index = cardByKey(key, this.index, this.#cards.length, this.#isRightToLeft);
    if (index !== undefined) this.#show(index);
    // The browser itself sees to Escape in real full screen.
    else if (key === 'Escape' && this.large) void this.#resize();
    else return;
    event.preventDefault();
  }

  /** A pointer goes down; forgotten when it is lifted, or the browser makes a scroll or a zoom of it. */
  #onTouch(event: PointerEvent): void {
    this.#touch = event.type === 'pointerdown' ? event : undefined;
  }

  #onLift(event: PointerEvent): void {
    const from = this.#touch;
    this.#onTouch(event);
    if (from?.pointerType === 'touch')
      this.#go(({ stepsBySwipe }) => this.index + stepsBySwipe(from, event, this.#isRightToLeft));
  }

  get #area(): HTMLElement {
    return this.renderRoot.querySelector('[part=area]')!;
  }

  #onFullscreen(): void {
    this.large = this.#area.matches(':fullscreen');
  }

  #resize = async (): Promise<void> => {
    this.large = !this.large;
    try {
      await (this.large ? this.#area.requestFullscreen() : document.exitFullscreen());
    } catch {
      // Missing or refused, as on some phones and in many frames: large text in place serves as well.
    }
  };
}

/** Properties that all widgets with data have. */
export interface ConversationCards extends CommonProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-conversation-cards': ConversationCards;
  }
}
