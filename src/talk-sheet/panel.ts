/** The choices before a talk's preparation is printed on one A4. Fetched when they are asked for; remembers nothing. */
import type { TemplateResult } from 'lit';
import { openingHours, prepareOpeningHours } from '../contact/opening.js';
import { numberFormat } from '../shared/intl.js';
import { printSheet } from '../shared/print/sheet.js';
import { dayInWords } from '../shared/print/words.js';
import { wordsIn } from '../shared/words.js';
import { checklistAround, contactsAround, type TalkChecklist, type TalkContact } from './data.js';
import { fittedSheet, type FittedSheet } from './fitted-sheet.js';
import { panelView, type SheetChoices } from './model/panel.js';
import { sheetView, type PreparedTalk } from './model/sheet.js';
import { panelTemplate } from './panel-template.js';
import { preparationWords } from './strings.js';
import { sheetStyles } from './styles.js';

/** The element, as far as its panel needs it. */
export interface PanelHost {
  /** The element: contacts and checklist are looked for around it. */
  element: Element;
  /** Draws the panel anew. */
  redraw: () => void;
  /** Announces politely what came of a choice. */
  say: (text: string) => void;
}

/** Chooses what goes on the sheet beside the cards, says whether it has room, and prints it. */
export class TalkSheetPanel {
  #host: PanelHost;
  #contacts: TalkContact[] = [];
  #checklist: TalkChecklist | undefined;
  #choices: SheetChoices = { contacts: new Set(), checklist: true, discreet: false, query: '' };

  /** @param host What it needs of the element that it stands in. */
  constructor(host: PanelHost) {
    this.#host = host;
  }

  /** Gets everything ready; without contacts or checklist the cards can be printed all the same. */
  async prepare(): Promise<void> {
    const { element } = this.#host;
    const [contacts, checklist] = await Promise.allSettled([
      contactsAround(element),
      checklistAround(element),
    ]);
    this.#contacts = contacts.status === 'fulfilled' ? contacts.value : [];
    this.#checklist = checklist.status === 'fulfilled' ? checklist.value : undefined;
    const picked = this.#contacts.filter((one) => one.picked).map(({ contact }) => contact.id);
    this.#choices = { ...this.#choices, contacts: new Set(picked) };
    await Promise.all(
      this.#contacts.map(({ contact, data, checkedOn }) =>
        prepareOpeningHours({ ...data, contacts: [contact] }, !!checkedOn),
      ),
    );
  }

  /**
   * The choices, and whether what is chosen has room.
   * @param talk The talk as it is now.
   * @returns The panel.
   */
  template(talk: PreparedTalk): TemplateResult {
    const { language } = talk;
    const view = panelView(this.#contacts, this.#checklist, this.#choices, language);
    const choose = (choices: Partial<SheetChoices>): void => {
      this.#choices = { ...this.#choices, ...choices };
      this.#host.redraw();
      this.#host.say(this.#outcome(talk));
    };
    return panelTemplate(view, this.#choices, this.#outcome(talk), language, {
      setContact: (id, on) => {
        const contacts = new Set(this.#choices.contacts);
        if (on) contacts.add(id);
        else contacts.delete(id);
        choose({ contacts });
      },
      setChecklist: (checklist) => choose({ checklist }),
      setDiscreet: (discreet) => choose({ discreet }),
      search: (query) => this.#search(query, talk),
      print: () => this.#print(talk),
    });
  }

  #search(query: string, { language }: PreparedTalk): void {
    this.#choices = { ...this.#choices, query };
    this.#host.redraw();
    const { found } = panelView(this.#contacts, this.#checklist, this.#choices, language);
    this.#host.say(wordsIn(preparationWords, language).found(found));
  }

  #fitted(talk: PreparedTalk): FittedSheet {
    const beside = { contacts: this.#contacts, checklist: this.#checklist };
    return fittedSheet(sheetView(talk, beside, this.#choices, openingHours()));
  }

  /** A sentence that says whether everything has room on the page. */
  #outcome(talk: PreparedTalk): string {
    const { setting, count, whole } = this.#fitted(talk);
    const words = wordsIn(preparationWords, talk.language);
    return whole
      ? words.fits(numberFormat(talk.language).format(setting.points))
      : words.room(count, talk.deck.cards.length);
  }

  #print(talk: PreparedTalk): void {
    const { sheet } = this.#fitted(talk);
    if (!sheet) {
      this.#host.say(this.#outcome(talk));
      return;
    }
    const { language, now } = talk;
    void printSheet({
      content: sheet,
      styles: [sheetStyles],
      page: 'size: A4; margin: 0',
      lang: language,
      title: this.#choices.discreet ? dayInWords(now, language) : undefined,
    });
  }
}
