import type { defaultList } from './checklist/data.js';
import type { defaultDeck } from './conversation-cards/data.js';
import type { Kind } from './kinds.js';
import type { defaultTable } from './statistics-table/data.js';

/** A widget before it is fetched. */
export interface Widget {
  /** Fetches its class. */
  load: () => Promise<CustomElementConstructor>;
  /** Its kind of data, where it has any. */
  kind?: Kind;
  /** The attribute that names the record to show; without it all records are shown. */
  attribute?: string;
  /**
   * Id of the record that is shown where the attribute is not written. It is the default in the widget's `data.ts`, by
   * its type: another one does not compile, and the loader fetches no widget for it.
   */
  record?: string;
}

/** Fetches the chunk of what has controls of its own along with a widget; its absence is for the widget's own import to tell. */
const fetchFrame = (): void => void import('./shared/frame/frame.js').catch(() => {});

/**
 * THE list of widgets, by tag. A widget is a folder and a line here: `pejl-contact-card` is the class `ContactCard`
 * in `contact-card/element.ts`.
 */
export const widgets: Record<string, Widget> = {
  'pejl-contact-card': {
    load: async () => (await import('./contact-card/element.js')).ContactCard,
    kind: 'contacts',
    attribute: 'contact',
  },
  'pejl-contact-directory': {
    load: async () => {
      fetchFrame();
      void import('./contact/template.js').catch(() => {});
      return (await import('./contact-directory/element.js')).ContactDirectory;
    },
    kind: 'contacts',
  },
  'pejl-statistics-table': {
    load: async () => {
      fetchFrame();
      return (await import('./statistics-table/element.js')).StatisticsTable;
    },
    kind: 'statistics',
    attribute: 'table',
    record: 'extent-2008' satisfies typeof defaultTable,
  },
  'pejl-conversation-cards': {
    load: async () => {
      fetchFrame();
      return (await import('./conversation-cards/element.js')).ConversationCards;
    },
    kind: 'conversations',
    attribute: 'deck',
    record: 'conversation-starters' satisfies typeof defaultDeck,
  },
  'pejl-checklist': {
    load: async () => {
      fetchFrame();
      return (await import('./checklist/element.js')).Checklist;
    },
    kind: 'checklists',
    attribute: 'list',
    record: 'guideposts' satisfies typeof defaultList,
  },
  'pejl-quick-exit': {
    load: async () => {
      fetchFrame();
      return (await import('./quick-exit/element.js')).QuickExit;
    },
  },
};
