/** The type of a further language's file. Types alone: no page loads this. */
import type * as checklist from '../checklist/strings.js';
import type * as checklistPrint from '../checklist/print/strings.js';
import type * as checklistTools from '../checklist/tools/strings.js';
import type { ContactText } from '../contact/data.js';
import type * as contact from '../contact/strings.js';
import type * as contactControls from '../contact/controls/strings.js';
import type * as contactHours from '../contact/hours/strings.js';
import type * as contactPrint from '../contact/print/strings.js';
import type * as directory from '../contact-directory/strings.js';
import type * as cards from '../conversation-cards/strings.js';
import type * as cardsPrint from '../conversation-cards/print/strings.js';
import type * as cardsTools from '../conversation-cards/tools/strings.js';
import type * as exit from '../quick-exit/strings.js';
import type * as ownData from '../shared/own-data/strings.js';
import type * as shared from '../shared/strings.js';
import type * as table from '../statistics-table/strings.js';
import type * as tablePrint from '../statistics-table/print/strings.js';
import type * as talkSheet from '../talk-sheet/strings.js';

/** The words of a table. */
type In<Table extends { da: unknown }> = Table['da'];

/**
 * A further language: one file, `src/languages/<tag>.ts`, whose default export is this. A text that is missing, or that
 * nothing asks for, does not compile. Texts are words, never HTML.
 */
export type LanguageFile = {
  /**
   * The day on which a native speaker had read all of it, as YYYY-MM-DD. Until then it is false, and every widget that
   * speaks the language says so.
   */
  reviewed: string | false;
  /** Says that no native speaker has checked the words yet. */
  notice: string;
  /** The texts of data/contacts.json, by the English ones: a text that is written anew has to be translated anew. */
  contacts: Record<ContactText, string>;
  shared: In<typeof shared.sharedStrings>;
  retry: In<typeof ownData.retryStrings>;
  printButton: In<typeof shared.printLabel>;
  contact: In<typeof contact.strings>;
  contactWeek: In<typeof contact.weekStrings>;
  contactHours: In<typeof contactHours.strings>;
  contactControls: In<typeof contactControls.strings>;
  contactMore: In<typeof contactControls.moreStrings>;
  contactPrint: In<typeof contactPrint.printStrings>;
  directory: In<typeof directory.strings>;
  table: In<typeof table.strings>;
  tableCsv: In<typeof table.csvColumns>;
  tablePrint: In<typeof tablePrint.printStrings>;
  cards: In<typeof cards.strings>;
  cardsTools: In<typeof cardsTools.toolWords>;
  cardsPrint: In<typeof cardsPrint.printStrings>;
  checklist: In<typeof checklist.strings>;
  checklistTools: In<typeof checklistTools.toolWords>;
  checklistPrint: In<typeof checklistPrint.printStrings>;
  checklistAnswers: In<typeof checklist.answerWords>;
  checklistValidity: In<typeof checklist.missingWords>;
  preparation: In<typeof talkSheet.preparationWords>;
  exit: In<typeof exit.strings>;
};
