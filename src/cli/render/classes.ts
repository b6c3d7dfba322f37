/** The class of each tag. The list of widgets names the tags alone, since a page fetches classes by address. */
import { Checklist } from '../../checklist/element.js';
import { ContactCard } from '../../contact-card/element.js';
import { ContactDirectory } from '../../contact-directory/element.js';
import { ConversationCards } from '../../conversation-cards/element.js';
import { QuickExit } from '../../quick-exit/element.js';
import { StatisticsTable } from '../../statistics-table/element.js';

/** By the name after `pejl-`. */
export const classes = {
  'contact-card': ContactCard,
  'contact-directory': ContactDirectory,
  'statistics-table': StatisticsTable,
  'conversation-cards': ConversationCards,
  checklist: Checklist,
  'quick-exit': QuickExit,
};
