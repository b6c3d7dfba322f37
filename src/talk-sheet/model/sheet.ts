/** The content of a talk's sheet: view functions. */
import type { Answer } from '../../checklist/model/answers.js';
import { contactView, type ContactView } from '../../contact/model/contact.js';
import type { OpeningHours } from '../../contact/opening.js';
import type { CardView, DeckView } from '../../conversation-cards/model/deck.js';
import type { Language } from '../../shared/language.js';
import { readText, type ReadText } from '../../shared/text.js';
import type { TalkChecklist, TalkContact } from '../data.js';
import type { SheetChoices } from './panel.js';

/** The talk that is to be prepared, as it is now. */
export interface PreparedTalk {
  /** The talk's cards in their order, and where they come from. */
  deck: DeckView;
  language: Language;
  now: Date;
}

/** An item of the checklist. */
export interface SheetItem {
  title: ReadText | undefined;
  text: ReadText | undefined;
  /** What the reader has answered on the page; undefined while it is open. */
  answer: Answer | undefined;
}

/** Content of the sheet, ready to draw. */
export interface SheetView {
  /** The cards of the talk, in its order. */
  cards: readonly CardView[];
  /** What must be read before the deck is used. */
  notice: ReadText | undefined;
  checklist: { title: ReadText | undefined; items: SheetItem[] } | undefined;
  contacts: ContactView[];
  /** No heading, source or name of a contact: nothing tells the topic beside the words of the cards themselves. */
  discreet: boolean;
  /** Where the cards come from, such as "A handbook, page 7"; '' where nobody said so. */
  origin: string;
  language: Language;
  now: Date;
}

/**
 * Works out the sheet of a talk.
 * @param talk The talk's cards.
 * @param beside The contacts and the checklist that may stand beside them.
 * @param choices Which of them do.
 * @param opening The opening-hours engine; without it the sheet has no hours.
 * @returns The view.
 */
export function sheetView(
  { deck: { cards, notice, source }, language, now }: PreparedTalk,
  beside: { contacts: readonly TalkContact[]; checklist: TalkChecklist | undefined },
  choices: SheetChoices,
  opening: OpeningHours | undefined,
): SheetView {
  const { discreet } = choices;
  const checklist = choices.checklist ? beside.checklist : undefined;
  const contacts = beside.contacts
    .filter(({ contact }) => choices.contacts.has(contact.id))
    .map(({ contact, data, checkedOn, checkedBy }) =>
      contactView(contact, data, { now, language, checkedOn, checkedBy, opening }),
    )
    // Where there is no number and no hour, a discreet sheet has nothing to say.
    .filter(({ channels, hours }) => !discreet || hours || channels.some(({ isPhone }) => isPhone));
  const answers = checklist?.answers() ?? {};
  return {
    cards,
    notice,
    checklist: checklist && {
      title: readText(checklist.list.title, language),
      items: checklist.list.items.map(({ id, title, text }) => ({
        title: readText(title, language),
        text: readText(text, language),
        answer: answers[id],
      })),
    },
    contacts,
    discreet,
    origin: [source?.title?.text, source?.details].filter(Boolean).join(', '),
    language,
    now,
  };
}
