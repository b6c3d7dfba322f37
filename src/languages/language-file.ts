/** What a further language has to have words for. Types alone: no page loads this. */
import type { answerWords } from '../checklist/tools/answer-rows.js';
import type { printStrings as checklistPrint } from '../checklist/print/strings.js';
import type { Strings as ChecklistWords } from '../checklist/strings.js';
import type { toolWords as checklistTools } from '../checklist/tools/strings.js';
import type { open } from '../checklist/tools/validity.js';
import type { strings as contactControls } from '../contact/controls/strings.js';
import type { ContactText } from '../contact/data.js';
import type { strings as contactHours } from '../contact/hours/strings.js';
import type { ModelStrings as ContactModel } from '../contact/model-strings.js';
import type { strings as contactMore } from '../contact/controls/more-text.js';
import type { printStrings as contactPrint } from '../contact/print/strings.js';
import type { Strings as ContactWords } from '../contact/strings.js';
import type { Strings as DirectoryWords } from '../contact-directory/strings.js';
import type { printStrings as cardsPrint } from '../conversation-cards/print/strings.js';
import type { Strings as CardsWords } from '../conversation-cards/strings.js';
import type { toolWords as cardsTools } from '../conversation-cards/tools/strings.js';
import type { preparationWords } from '../talk-sheet/strings.js';
import type { strings as exit } from '../quick-exit/strings.js';
import type { label } from '../shared/print-button.js';
import type { strings as retry } from '../shared/own-data/retry.js';
import type { Strings as SharedWords } from '../shared/strings.js';
import type { names } from '../statistics-table/model/csv.js';
import type { ModelStrings as TableModel } from '../statistics-table/model-strings.js';
import type { printed } from '../statistics-table/print/print.js';
import type { Strings as TableWords } from '../statistics-table/strings.js';

/**
 * A further language: one file, `src/languages/<tag>.ts`, whose default export is this. A text that is missing, or that
 * nothing asks for, does not compile. Texts are words, never HTML.
 */
export interface LanguageFile {
  /**
   * The day on which a native speaker had read all of it, as YYYY-MM-DD. Until then it is false, and every widget that
   * speaks the language says so.
   */
  reviewed: string | false;
  /** Says that no native speaker has checked the words yet. */
  notice: string;
  /** The texts of data/contacts.json, by the English ones: a text that is written anew has to be translated anew. */
  contacts: Record<ContactText, string>;
  shared: SharedWords;
  retry: (typeof retry)['da'];
  printButton: (typeof label)['da'];
  contact: ContactWords;
  contactModel: ContactModel;
  contactHours: (typeof contactHours)['da'];
  contactControls: (typeof contactControls)['da'];
  contactMore: (typeof contactMore)['da'];
  contactPrint: (typeof contactPrint)['da'];
  directory: DirectoryWords;
  table: TableWords;
  tableModel: TableModel;
  tableCsv: (typeof names)['da'];
  tablePrint: (typeof printed)['da'];
  cards: CardsWords;
  cardsTools: (typeof cardsTools)['da'];
  cardsPrint: (typeof cardsPrint)['da'];
  checklist: ChecklistWords;
  checklistTools: (typeof checklistTools)['da'];
  checklistPrint: (typeof checklistPrint)['da'];
  checklistAnswers: (typeof answerWords)['da'];
  checklistValidity: (typeof open)['da'];
  preparation: (typeof preparationWords)['da'];
  exit: (typeof exit)['da'];
}
