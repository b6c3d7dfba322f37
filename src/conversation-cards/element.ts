import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { AnnouncerController } from '../shared/frame/announcer-controller.js';
import { commonProperties, type CommonProperties } from '../shared/common-properties.js';
import { controlStyles } from '../shared/frame/control-styles.js';
import { DataController } from '../shared/data-controller.js';
import { LazyAction } from '../shared/lazy-action.js';
import { LocaleController } from '../shared/locale-controller.js';
import { PrintController } from '../shared/print-controller.js';
import { restyle } from '../shared/adopted-styles.js';
import { baseStyles } from '../shared/styles.js';
import { conversationsSource, defaultDeck, type Conversations } from './data.js';
import { FullScreenController } from './full-screen-controller.js';
import { deckOf, deckView, type CardView } from './model/deck.js';
import { pileFor } from './model/order.js';
import { styles } from './styles.js';
import { deckTemplate, type DeckActions } from './template.js';
import type { TalkTools } from './tools/tools.js';
import { TurnController } from './turn-controller.js';

/**
 * A deck of cards to begin a conversation with: one at a time, or all as a list. Nothing moves by itself, nothing can
 * be written, nothing is remembered.
 *
 * @tag pejl-conversation-cards
 * @fires {CustomEvent<{ id: string, index: number }>} pejl-card - The reader went to another card; `index` counts from 0. Does not bubble.
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The deck is drawn. Does not bubble.
 * @fires {CustomEvent<{ reason: string; errors: { path: string; message: string; rule: string }[] }>} pejl-error - The data cannot be read or drawn, wholly or in part. Does not bubble.
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
  static override styles = [baseStyles, controlStyles, styles];

  static override properties = {
    ...commonProperties,
    deck: {},
    view: {},
    seed: {},
    index: { state: true },
    open: { state: true },
  };

  /** Id of the deck. Default `conversation-starters`. */
  declare deck: string;
  /** `one` card at a time (default), or `all` as a list. */
  declare view: 'one' | 'all';
  /** Any word: everyone who has the same seed draws the cards in the same order. Not written: by chance. */
  declare seed: string | undefined;
  /** Index of the card on show, from 0. */
  declare private index: number;
  /** Whether its second side is open. */
  declare private open: boolean;

  #internals = this.attachInternals();
  #print = new PrintController(this, () => import('./print/print.js'));
  #locale = new LocaleController(this);
  #announcer = new AnnouncerController(this);
  #data = new DataController<Conversations>(this, {
    source: conversationsSource,
    locale: this.#locale,
    internals: this.#internals,
    record: () => this.deck || defaultDeck,
    count: (data: Conversations) => deckOf(data, this.deck)?.cards.length,
  });
  /** The cards that can be turned to: none in the list. */
  #cards: readonly CardView[] = [];
  #turn = new TurnController(this, {
    shown: () => this.index,
    length: () => this.#cards.length,
    show: (index) => this.#show(index),
  });
  // Enlarged cards are shown to somebody: the panel closes, and opens there only when it is pressed for.
  #fullScreen = new FullScreenController(this, () => this.#tools?.close());
  /** Draws a card by chance; made when the reader first asks for one. */
  #pile: ReturnType<typeof pileFor> | undefined;
  #toolsCode = new LazyAction(
    () => import('./tools/tools.js'),
    () => this.#announcer.fail(this.#locale.language),
  );
  /** Choices for one talk, and their panel; undefined until the reader first opens it. */
  #tools: TalkTools | undefined;
  #actions: DeckActions = {
    show: (index) => this.#show(index),
    read: () => this.#focusCards(),
    draw: () => this.#draw(),
    toggleAll: () => (this.view = this.view === 'all' ? 'one' : 'all'),
    toggleSide: () => (this.open = !this.open),
    toggleLarge: () => this.#fullScreen.toggle(),
    toggleChoosing: () => this.#toggleTools(),
    onKey: (event) => {
      this.#turn.onKey(event);
      this.#fullScreen.onKey(event);
    },
    onPointer: (event) => this.#turn.onPointer(event),
    onFullScreen: () => this.#fullScreen.onChange(),
  };

  constructor() {
    super();
    this.deck = defaultDeck;
    this.view = 'one';
    this.headingLevel = 2;
    this.index = 0;
    this.open = false;
  }

  /** Another document took the element, and its styles. */
  adoptedCallback(): void {
    restyle(this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.complete;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isAnother = ['deck', 'src', 'data'].some((name) => changed.has(name));
    if (isAnother) this.#endTalk();
    if (!isAnother && !changed.has('seed')) return;
    this.#pile = undefined;
    this.#restart();
  }

  protected override render(): TemplateResult {
    return this.#data.render((data) => {
      const { language, mark } = this.#locale;
      const { index, open } = this;
      const all = this.view === 'all';
      const deck = deckOf(data, this.deck)!;
      const view = this.#tools?.view(deck, data, language) ?? deckView(deck, data, language);
      const { title, cards, source } = view;
      this.#cards = all ? [] : cards;
      return deckTemplate(view, {
        language,
        mark,
        level: this.headingLevel,
        state: { all, index, open, large: this.#fullScreen.large, choosing: !!this.#tools?.isOpen },
        actions: this.#actions,
        print: this.#print.template(language, title.text, () => ({
          cards,
          shown: all ? undefined : cards[this.index],
          source,
          language,
          now: this.now || new Date(),
        })),
        tools: this.#tools?.template(deck, data, language),
        status: this.#announcer.template(),
      });
    });
  }

  #restart(): void {
    this.index = 0;
    this.open = false;
  }

  #toggleTools(): void {
    void this.#toolsCode.run(({ TalkTools }) => {
      if (this.#tools) this.#tools.toggle();
      else
        this.#tools = new TalkTools(this, {
          say: (text) => this.#announcer.announce(text),
          changed: () => this.#restart(),
        });
      this.requestUpdate();
    });
  }

  /** Another deck is on show: what was chosen of the last one is forgotten. */
  #endTalk(): void {
    if (!this.#tools) return;
    this.removeController(this.#tools);
    this.#tools.hostDisconnected();
    this.#tools = undefined;
  }

  #draw(): void {
    this.#pile ??= pileFor(this.seed, Math.random);
    this.#show(this.#pile(this.index, this.#cards.length));
  }

  #focusCards(): void {
    this.renderRoot.querySelector('ol')!.focus();
  }

  /** Shows a card, if there is one there. */
  #show(index: number): void {
    const card = this.#cards[index];
    if (!card || index === this.index) return;
    // Focus inside the old card would be lost with it.
    if (this.shadowRoot!.activeElement?.closest('li')) this.#focusCards();
    this.index = index;
    this.open = false;
    this.#announcer.announce(`${card.position}. ${card.text.text}`);
    this.dispatchEvent(new CustomEvent('pejl-card', { detail: { id: card.id, index } }));
  }
}

/** Properties that all widgets with data have. */
export interface ConversationCards extends CommonProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-conversation-cards': ConversationCards;
  }
}
