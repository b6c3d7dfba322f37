/** The choices for one talk, and their panel. Fetched when it is opened. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { addStyles } from '../../shared/adopted-styles.js';
import { onExit } from '../../shared/exit-signal.js';
import type { Language } from '../../shared/language.js';
import { LazyAction } from '../../shared/lazy-action.js';
import { sharedStrings } from '../../shared/strings.js';
import { wordsIn } from '../../shared/words.js';
import type { TalkSheetPanel } from '../../talk-sheet/panel.js';
import type { Conversations, Deck } from '../data.js';
import type { DeckView } from '../model/deck.js';
import { choicesView, type CardChoice } from './model/choices.js';
import { inOrder, moved, talkView, wholeDeck, withCard, type Talk } from './model/talk.js';
import { toolWords } from './strings.js';
import { toolStyles } from './styles.js';
import { stepValue, toolsTemplate } from './template.js';

/** The element with the cards. */
interface ToolsHost extends LitElement {
  now: Date | undefined;
}

/** The element, as far as its panel needs it. */
export interface ToolsEvents {
  /** Announces politely what was done. */
  say: (text: string) => void;
  /** Other cards are on show: the element goes back to the first. */
  changed: () => void;
}

/** Chooses and orders cards, simpler words and a second language, all in memory; forgotten when the reader leaves. */
export class TalkTools implements ReactiveController {
  /** Whether the panel is open. What was chosen counts all the same. */
  isOpen = true;
  #host: ToolsHost;
  #events: ToolsEvents;
  #talk: Talk = wholeDeck;
  #sheetCode = new LazyAction(
    () => import('../../talk-sheet/panel.js'),
    () => this.#fail(),
  );
  /** The choices for paper; undefined while they are closed. */
  #sheet: TalkSheetPanel | undefined;
  /** Why the choices for paper cannot be opened; '' where they can. */
  #failure = '';
  #language: Language = 'da';
  #stop: (() => void) | undefined;

  /**
   * @param host The element with the cards.
   * @param events What the element does for the panel.
   */
  constructor(host: ToolsHost, events: ToolsEvents) {
    this.#host = host;
    this.#events = events;
    addStyles(host, toolStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onExit(() => this.#forget());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Opens the panel, or closes it. */
  toggle(): void {
    this.isOpen = !this.isOpen;
    this.#host.requestUpdate();
  }

  /** Closes the panel. */
  close(): void {
    this.isOpen = false;
    this.#host.requestUpdate();
  }

  /**
   * The view on show during the talk.
   * @param deck The whole deck.
   * @param data The data set it stands in.
   * @param language Language of the reader's own words.
   * @returns The view of the chosen cards.
   */
  view(deck: Deck, data: Conversations, language: Language): DeckView {
    return talkView(deck, data, this.#talk, language);
  }

  /**
   * The panel.
   * @param deck The whole deck.
   * @param data The data set it stands in.
   * @param language Language of the words.
   * @returns The panel; undefined while it is closed.
   */
  template(deck: Deck, data: Conversations, language: Language): TemplateResult | undefined {
    if (!this.isOpen) return undefined;
    this.#language = language;
    const panel = this.#sheet?.template({
      deck: this.view(deck, data, language),
      language,
      now: this.#host.now || new Date(),
    });
    return toolsTemplate(
      choicesView(deck, this.#talk, language),
      language,
      {
        choose: (id, on) => this.#choose(id, on, deck),
        move: (card, by) => this.#move(card, by, deck),
        setEasy: (easy) => this.#set({ ...this.#talk, easy }),
        setSecond: (second) => this.#set({ ...this.#talk, second }),
        toggleSheet: () => this.#toggleSheet(),
        onKey: (event) => this.#onKey(event),
      },
      { panel, failure: this.#failure },
    );
  }

  #toggleSheet(): void {
    void this.#sheetCode.run(async (code) => {
      if (this.#sheet) this.#sheet = undefined;
      else await this.#openSheet(code.TalkSheetPanel);
      this.#host.requestUpdate();
    });
  }

  async #openSheet(Panel: typeof TalkSheetPanel): Promise<void> {
    const host = this.#host;
    const panel = new Panel({
      element: host,
      redraw: () => host.requestUpdate(),
      say: this.#events.say,
    });
    try {
      await panel.prepare();
    } catch {
      this.#fail();
      return;
    }
    this.#sheet = panel;
    this.#failure = '';
  }

  /** The choices for paper cannot be had: the reader reads and hears so, and the next press tries again. */
  #fail(): void {
    this.#failure = wordsIn(sharedStrings, this.#language).failed;
    this.#events.say(this.#failure);
    this.#host.requestUpdate();
  }

  /** The panel's keys are its own: the arrows that choose here turn cards elsewhere. */
  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    this.#host.renderRoot.querySelector<HTMLElement>('.controls > [aria-expanded=true]')?.focus();
    this.close();
  }

  #choose(id: string, on: boolean, deck: Deck): void {
    const ids = withCard(this.#talk.ids, id, on);
    this.#set({ ...this.#talk, ids });
    this.#events.say(wordsIn(toolWords, this.#language).chosen(ids.length, deck.cards.length));
  }

  #move({ id, name }: CardChoice, by: -1 | 1, deck: Deck): void {
    const before = inOrder(deck, this.#talk.order).map((card) => card.id);
    const order = moved(before, id, by);
    if (order === before) return;
    this.#set({ ...this.#talk, order });
    this.#events.say(wordsIn(toolWords, this.#language).moved(name.text, order.indexOf(id) + 1));
    void this.#focusStep(stepValue(id, by));
  }

  /** Rows change places under the reader's hands: the focus goes with the card. */
  async #focusStep(value: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`.tools button[value="${value}"]`)?.focus();
  }

  #forget(): void {
    this.#sheet = undefined;
    this.#set(wholeDeck);
  }

  #set(talk: Talk): void {
    this.#talk = talk;
    this.#events.changed();
    this.#host.requestUpdate();
  }
}
