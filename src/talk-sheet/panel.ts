/** The choices before a talk's preparation is printed on one A4. Fetched when they are asked for; remembers nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { contactView, type ContactView } from '../contact/model/contact.js';
import { openingHours, prepareOpeningHours } from '../contact/opening.js';
import { strings as contactStrings } from '../contact/strings.js';
import { fold, openAddress } from '../contact-directory/model/find.js';
import type { DeckView } from '../conversation-cards/model/deck.js';
import { numberFormat } from '../shared/intl.js';
import type { Language } from '../shared/language.js';
import { dayInWords } from '../shared/print/words.js';
import { printSheet } from '../shared/print/sheet.js';
import { marked } from '../shared/source-line.js';
import { readText } from '../shared/text.js';
import { guideAround, placesAround, type Guide, type Place } from './data.js';
import { fitOnPage, type Fit } from './model/fit.js';
import { withRuler } from './ruler.js';
import { preparationTemplate, type Preparation } from './template.js';
import { preparationWords } from './strings.js';
import { sheetStyles } from './styles.js';
import { wordsIn } from '../shared/words.js';

/** What is to be prepared, as it is now. */
export interface Talk {
  /** The talk's cards in their order, and where they come from. */
  deck: DeckView;
  language: Language;
  now: Date;
}

/** How a panel reaches what it stands in. */
export interface Around {
  /** The element it belongs to: places and checklist are looked for around it. */
  element: Element;
  /** Draws the panel anew. */
  redraw: () => void;
  /** Announces politely what came of a choice. */
  say: (text: string) => void;
}

/** More places than this can be searched. */
const few = 8;

/** Chooses what goes on the sheet beside the cards, says whether it has room, and prints it. */
export class PreparationPanel {
  #around: Around;
  #places: Place[] = [];
  #chosen = new Set<string>();
  #guide: Guide | undefined;
  #withGuide = true;
  #discreet = false;
  #query = '';
  #isPoor = false;

  /** @param around How it reaches what it stands in. */
  constructor(around: Around) {
    this.#around = around;
  }

  /**
   * Gets everything ready; without places or checklist the cards can be printed all the same.
   */
  async prepare(): Promise<void> {
    const { element } = this.#around;
    const [places, guide] = await Promise.allSettled([placesAround(element), guideAround(element)]);
    this.#places = places.status === 'fulfilled' ? places.value : [];
    this.#isPoor = !this.#places.length;
    this.#guide = guide.status === 'fulfilled' ? guide.value : undefined;
    for (const { contact, picked } of this.#places) if (picked) this.#chosen.add(contact.id);
    await Promise.all(
      this.#places.map(({ contact, data }) => prepareOpeningHours({ ...data, contacts: [contact] })),
    );
  }

  /** The choices, and whether what is chosen has room. */
  template(talk: Talk): TemplateResult {
    const { language } = talk;
    const words = wordsIn(preparationWords, language);
    const found = this.#places.filter((place) => this.#matches(place));
    // A long list is no choice; what is chosen stays in sight, whatever is looked for.
    const near = new Set(found.slice(0, few));
    const rows = this.#places.filter((place) => near.has(place) || this.#chosen.has(place.contact.id));
    const box = (
      name: string,
      label: unknown,
      checked: boolean,
      act: (on: boolean) => void,
    ): TemplateResult =>
      html`<label
        ><input
          type="checkbox"
          autocomplete="off"
          value=${name}
          .checked=${checked}
          @change=${({ target }: Event) => {
            act((target as HTMLInputElement).checked);
            this.#around.redraw();
            this.#around.say(this.#outcome(talk));
          }}
        />${label}</label
      >`;
    const outcome = this.#outcome(talk);
    return html`<div class="preparation">
      <p class="small">${words.hint}</p>
      <fieldset>
        <legend>${words.content}</legend>
        ${
          this.#guide
            ? box(
                'guide',
                marked(readText(this.#guide.list.title, language)),
                this.#withGuide,
                (on) => (this.#withGuide = on),
              )
            : nothing
        }
        ${box('discreet', words.discreet, this.#discreet, (on) => (this.#discreet = on))}
      </fieldset>
      <fieldset>
        <legend>${words.contacts}</legend>
        ${
          this.#places.length > few
            ? html`<label class="wide"
                >${words.search}<input
                  type="search"
                  autocomplete="off"
                  .value=${this.#query}
                  @input=${({ target }: Event) => {
                    this.#query = (target as HTMLInputElement).value;
                    this.#around.redraw();
                    this.#around.say(
                      words.found(this.#places.filter((place) => this.#matches(place)).length),
                    );
                  }}
              /></label>`
            : nothing
        }
        ${found.length > few ? html`<p class="small">${words.more(few, found.length)}</p>` : nothing}
        ${found.length ? nothing : html`<p>${this.#isPoor ? words.noContacts : words.none}</p>`}
        ${rows.map(({ contact: { id, name } }) =>
          box(id, name, this.#chosen.has(id), (on) => (on ? this.#chosen.add(id) : this.#chosen.delete(id))),
        )}
      </fieldset>
      <p class="outcome">${outcome}</p>
      <button part="button" type="button" class="primary" @click=${() => this.#print(talk)}>
        ${words.print}
      </button>
    </div>`;
  }

  #matches({ contact }: Place): boolean {
    const { name, organisation = '', formerNames = [] } = contact;
    const town = openAddress(contact)?.city ?? '';
    const text = fold([name, organisation, ...formerNames, town].join(' '));
    return fold(this.#query)
      .split(/\s+/)
      .every((word) => text.includes(word));
  }

  #preparation({ deck: { cards, notice, source }, language, now }: Talk): Preparation {
    const places = this.#places
      .filter(({ contact }) => this.#chosen.has(contact.id))
      .map(({ contact, data, checkedOn, checkedBy }): ContactView =>
        contactView(contact, data, { now, language, checkedOn, checkedBy, opening: openingHours() }),
      );
    return {
      cards,
      notice,
      guide: this.#withGuide ? this.#guide : undefined,
      places,
      discreet: this.#discreet,
      source,
      language,
      now,
      contactWords: wordsIn(contactStrings, language),
      sourceLabel: wordsIn(contactStrings, language).source,
    };
  }

  /** How it fits, and the sheet itself; undefined where there is no room for everything. */
  #fit(talk: Talk): Fit & { sheet: TemplateResult | undefined } {
    const preparation = this.#preparation(talk);
    const { cards } = preparation;
    return withRuler((measure) => {
      const fit = fitOnPage(
        cards.length,
        (count, setting) =>
          measure(preparationTemplate({ ...preparation, cards: cards.slice(0, count) }, setting)).fits,
      );
      if (!fit.whole) return { ...fit, sheet: undefined };
      const { lines } = measure(preparationTemplate(preparation, fit.setting));
      return { ...fit, sheet: preparationTemplate(preparation, fit.setting, lines) };
    });
  }

  #outcome(talk: Talk): string {
    const { setting, count, whole } = this.#fit(talk);
    const words = wordsIn(preparationWords, talk.language);
    return whole
      ? words.fits(numberFormat(talk.language).format(setting.points))
      : words.room(count, talk.deck.cards.length);
  }

  #print(talk: Talk): void {
    const { sheet } = this.#fit(talk);
    if (!sheet) {
      this.#around.say(this.#outcome(talk));
      return;
    }
    const { language, now } = talk;
    void printSheet({
      content: sheet,
      styles: [sheetStyles],
      page: 'size: A4; margin: 0',
      lang: language,
      title: this.#discreet ? dayInWords(now, language) : undefined,
    });
  }
}
