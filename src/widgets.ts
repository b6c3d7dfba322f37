/** A widget's bundled data: its kind; then the attribute that names the record and its default, where one is enough. */
export type WidgetData = [kind?: string, attribute?: string, fallback?: string];

/**
 * Every widget there is, and which bundled data it needs, so that both can be fetched side by side. Adding a widget is
 * a folder and a line here: `pejl-contact-card` is the class `ContactCard` in `contact-card/element.ts`.
 */
export const widgets: Record<string, WidgetData> = {
  'pejl-contact-card': ['contacts', 'contact', ''],
  'pejl-contact-directory': ['contacts'],
  'pejl-statistics-table': ['statistics', 'table', 'extent-2008'],
  'pejl-conversation-cards': ['conversations', 'deck', 'conversation-starters'],
  'pejl-checklist': ['checklists', 'list', 'guideposts'],
  'pejl-quick-exit': [],
};
