/** The panel in which a caseworker gets cards ready for one talk. Fetched when it is opened. */
import { css, html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { AnnouncerController } from '../../shared/announcer-controller.js';
import { onExit } from '../../shared/exit-signal.js';
import { languageName } from '../../shared/language-name.js';
import type { PreparationPanel, Talk as PaperTalk } from '../../talk-sheet/panel.js';
import type { Language } from '../../shared/language.js';
import { marked } from '../../shared/source-line.js';
import { sharedStrings } from '../../shared/strings.js';
import { conversationsSource, type Conversations, type Deck } from '../data.js';
import { deckOf, deckView, type CardView } from '../model/deck.js';
import {
  deckForTalk,
  inOrder,
  moved,
  nameOf,
  otherLanguages,
  secondTexts,
  wholeDeck,
  withCard,
  type Talk,
} from './model/talk.js';
import { toolWords } from './strings.js';
import { wordsIn } from '../../shared/words.js';

/** The element as the panel sees it. */
interface Host extends LitElement {
  deck: string;
  src: string | undefined;
  data: unknown;
  now: Date | undefined;
}

const styles = css`
  .tools {
    margin-block-end: 1em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .tools fieldset {
    margin-block-end: 1em;
    border: 0;
    min-inline-size: 0;
  }
  .tools legend {
    font-weight: 600;
  }
  /* On a phone the buttons stand below the words, which else had a narrow column. */
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0.25em 0.5em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .tools label {
    display: flex;
    flex: 1 1 14em;
    gap: 0.25em 0.75em;
    align-items: center;
    min-block-size: 2.75em;
    padding-block: 0.25em;
  }
  /* Words and a wide field stand below each other where there is no room beside. */
  .tools .wide {
    flex-wrap: wrap;
    margin-block-end: 0.75em;
  }
  .tools input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--_accent);
  }
  .tools select,
  .tools [type='search'] {
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
  }
  .preparation {
    margin-block-start: 1em;
  }
  .tools [type='search'] {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
    block-size: auto;
  }
  .outcome {
    margin-block-end: 1em;
  }
  .tools option {
    background: Canvas;
    color: CanvasText;
  }
  .large .tools {
    font-size: max(0.6em, 16px);
  }
  .pair {
    display: grid;
    gap: 1em 2.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    inline-size: 100%;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;

/**
 * Opens the panel, or closes it.
 * @param host The cards.
 * @param shown What the element shows.
 * @param there The panel that is there already.
 * @param announcer Announces politely what was done.
 * @param changed Other cards are on show: the element goes back to the first.
 * @returns The panel; undefined where the page has gone on to another deck meanwhile.
 */
export async function talkTools(
  host: Host,
  shown: Conversations,
  there: TalkTools | undefined,
  announcer: AnnouncerController,
  changed: () => void,
): Promise<TalkTools | undefined> {
  if (there) {
    there.open = !there.open;
    return there;
  }
  const { deck, src, data } = host;
  // The library's comes in one language alone: the deck as written is fetched.
  const raw = data || src ? shown : ((await conversationsSource.load(deck)) as Conversations);
  return deck === host.deck
    ? new TalkTools(host, (text) => announcer.announce(text), changed, raw)
    : undefined;
}

/** Chooses and orders cards, simpler words and a second language, all in memory; forgotten when the reader leaves. */
export class TalkTools implements ReactiveController {
  /** Whether the panel is open. What was chosen counts all the same. */
  open = true;
  #host: Host;
  #say: (text: string) => void;
  #changed: () => void;
  #talk: Talk = wholeDeck;
  #deck: Deck | undefined;
  #data: Conversations;
  #preparation: PreparationPanel | undefined;
  #preparing = false;
  #failure = '';
  #stop: (() => void) | undefined;
  #isOver = false;

  /**
   * @param host The cards.
   * @param say Announces politely what was done.
   * @param changed Other cards are on show: the element goes back to the first.
   * @param data The deck as written.
   */
  constructor(host: Host, say: (text: string) => void, changed: () => void, data: Conversations) {
    this.#host = host;
    this.#say = say;
    this.#changed = changed;
    this.#data = data;
    this.#deck = deckOf(data, host.deck);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isOver) this.#stop = onExit(() => this.#forget());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Another deck is on show: what was chosen here is forgotten. */
  end(): void {
    this.#isOver = true;
    this.hostDisconnected();
  }

  /** The deck that is on show. */
  deckFor(deck: Deck): Deck {
    return deckForTalk(this.#deck?.id === deck.id ? this.#deck : deck, this.#talk);
  }

  /** The same cards with their second language. */
  bilingual(cards: CardView[]): CardView[] {
    if (!this.#talk.second) return cards;
    return cards.map((view) => {
      const card = this.#deck?.cards.find(({ id }) => id === view.id);
      if (!card) return view;
      const { text, followUp } = secondTexts(card, this.#talk);
      const sides = view.sides.map((side) =>
        side.name === 'followUp' && followUp ? { ...side, texts: [...side.texts, followUp] } : side,
      );
      return { ...view, second: text, sides };
    });
  }

  /** The panel. */
  template(language: Language): TemplateResult | typeof nothing {
    const deck = this.#deck;
    if (!deck || !this.open) return nothing;
    const words = wordsIn(toolWords, language);
    const { ids, order, easy, second } = this.#talk;
    const rows = inOrder(deck, order);
    const languages = otherLanguages(deck, language);
    return html`<div part="tools" class="tools" @keydown=${(event: KeyboardEvent) => this.#onKey(event)}>
      <fieldset>
        <legend>${words.choose}</legend>
        <p class="small">${words.hint}</p>
        ${rows.map((card, place) => {
          const { id } = card;
          const name = nameOf(card, language);
          const on = ids.includes(id);
          const step = (by: -1 | 1, label: string, end: boolean): TemplateResult =>
            html`<button
              type="button"
              value="${id} ${by}"
              aria-disabled=${end ? 'true' : nothing}
              @click=${() => this.#move(id, by, name.text, language)}
            >
              <span aria-hidden="true">${by < 0 ? '↑' : '↓'}</span
              ><span class="visually-hidden">${label}: ${marked(name)}</span>
            </button>`;
          return html`<div class="row">
            <label
              ><input
                type="checkbox"
                autocomplete="off"
                value=${id}
                .checked=${on}
                @change=${({ target }: Event) => this.#choose(id, (target as HTMLInputElement).checked, language)}
              />${marked(name)}</label
            >
            ${step(-1, words.up, !place)}${step(1, words.down, place === rows.length - 1)}
          </div>`;
        })}
      </fieldset>
      ${
        deck.cards.some(({ textEasy }) => textEasy)
          ? html`<label
              ><input
                type="checkbox"
                name="easy"
                autocomplete="off"
                .checked=${easy}
                @change=${() => this.#set({ ...this.#talk, easy: !easy })}
              />${words.easy}</label
            >`
          : nothing
      }
      ${
        languages.length
          ? html`<label class="wide"
              >${words.second}
              <select
                autocomplete="off"
                @change=${({ target }: Event) =>
                  this.#set({ ...this.#talk, second: (target as HTMLSelectElement).value })}
              >
                <option value="" ?selected=${!second}>${words.none}</option>
                ${languages.map(
                  (tag) =>
                    html`<option value=${tag} ?selected=${tag === second}>
                      ${languageName(language, tag)}
                    </option>`,
                )}
              </select></label
            >`
          : nothing
      }
      <button
        part="button"
        type="button"
        aria-expanded=${!!this.#preparation}
        @click=${() => this.#prepareOnPaper(language)}
      >
        ${words.paper}
      </button>
      ${this.#failure ? html`<p class="small">${this.#failure}</p>` : nothing}
      ${this.#preparation?.template(this.#onPaper(deck, language)) ?? nothing}
    </div>`;
  }

  /** The talk as it goes on paper: its cards in full. */
  #onPaper(deck: Deck, language: Language): PaperTalk {
    const view = deckView(this.deckFor(deck), this.#data, language);
    return {
      deck: { ...view, cards: this.bilingual(view.cards) },
      language,
      now: this.#host.now || new Date(),
    };
  }

  /** Opens the choices for paper, or closes them. */
  async #prepareOnPaper(language: Language): Promise<void> {
    // Pressed again while they are on the way, they open once.
    if (this.#preparing) return;
    if (this.#preparation) this.#preparation = undefined;
    else {
      this.#preparing = true;
      try {
        const { PreparationPanel } = await import('../../talk-sheet/panel.js');
        const host = this.#host;
        const panel = new PreparationPanel({
          element: host,
          redraw: () => host.requestUpdate(),
          say: this.#say,
        });
        await panel.prepare();
        this.#preparation = panel;
        this.#failure = '';
      } catch {
        // The next press tries again.
        this.#say((this.#failure = wordsIn(sharedStrings, language).failed));
      }
      this.#preparing = false;
    }
    this.#host.requestUpdate();
  }

  /** The panel's keys are its own: the arrows that choose here turn cards elsewhere. */
  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    this.#host.renderRoot.querySelector<HTMLElement>('.controls > [aria-expanded=true]')?.focus();
    this.open = false;
    this.#host.requestUpdate();
  }

  #choose(id: string, on: boolean, language: Language): void {
    const ids = withCard(this.#talk.ids, id, on);
    this.#set({ ...this.#talk, ids });
    this.#say(wordsIn(toolWords, language).chosen(ids.length, this.#deck!.cards.length));
  }

  #move(id: string, by: -1 | 1, name: string, language: Language): void {
    const before = inOrder(this.#deck!, this.#talk.order).map((card) => card.id);
    const order = moved(before, id, by);
    if (order === before) return;
    this.#set({ ...this.#talk, order });
    this.#say(wordsIn(toolWords, language).moved(name, order.indexOf(id) + 1));
    void this.#focus(`button[value="${id} ${by}"]`);
  }

  /** Rows change places under the reader's hands: the focus goes with the card. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`.tools ${selector}`)?.focus();
  }

  #forget(): void {
    this.#preparation = undefined;
    this.#set(wholeDeck);
  }

  #set(talk: Talk): void {
    this.#talk = talk;
    this.#changed();
  }
}
