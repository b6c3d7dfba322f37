import type { OwnLanguage } from '../shared/language.js';

/** What the page in the frame is called until its widget has a heading. */
export const titles: Record<string, Record<OwnLanguage, string>> = {
  'contact-directory': { da: 'Steder, der kan hjælpe', en: 'Where to get help' },
  'contact-card': { da: 'Kontakt', en: 'Contact' },
  'statistics-table': { da: 'Tal i en tabel', en: 'Figures in a table' },
  'conversation-cards': { da: 'Samtalekort', en: 'Conversation cards' },
  checklist: { da: 'Tjekliste', en: 'Checklist' },
  'quick-exit': { da: 'Forlad siden', en: 'Leave this page' },
};
