/** A widget: how to get its class, and which bundled data it needs, so that both can be fetched side by side. */
export interface Widget {
  /** Fetches the class. */
  load: () => Promise<CustomElementConstructor>;
  /** Kind of data; then the attribute that names the record and its default, where one record is enough. */
  data?: [kind: string, attribute?: string, fallback?: string];
}

/** Every widget there is: tag and lazy import. Adding a widget is a folder and a line here. */
export const widgets: Record<string, Widget> = {
  'pejl-contact-card': {
    load: async () => (await import('./contact-card/element.js')).ContactCard,
    data: ['contacts', 'contact', ''],
  },
  'pejl-contact-directory': {
    load: async () => (await import('./contact-directory/element.js')).ContactDirectory,
    data: ['contacts'],
  },
  'pejl-statistics-table': {
    load: async () => (await import('./statistics-table/element.js')).StatisticsTable,
    data: ['statistics', 'table', 'extent-2008'],
  },
  'pejl-conversation-cards': {
    load: async () => (await import('./conversation-cards/element.js')).ConversationCards,
    data: ['conversations', 'deck', 'conversation-starters'],
  },
  'pejl-checklist': {
    load: async () => (await import('./checklist/element.js')).Checklist,
    data: ['checklists', 'list', 'guideposts'],
  },
  'pejl-quick-exit': {
    load: async () => (await import('./quick-exit/element.js')).QuickExit,
  },
};
