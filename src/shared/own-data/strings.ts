import { inLanguages } from '../words.js';

/** The words about trying again. */
export const retryStrings = inLanguages('retry', {
  da: {
    retry: 'Prøv igen',
    what: {
      contacts: 'at hente kontakter',
      tables: 'at hente tal',
      decks: 'at hente samtalekort',
      lists: 'at hente tjeklisten',
    },
    again: 'Det lykkedes heller ikke denne gang. Genindlæs siden, eller prøv igen senere.',
  },
  en: {
    retry: 'Try again',
    what: {
      contacts: 'to get contacts',
      tables: 'to get figures',
      decks: 'to get conversation cards',
      lists: 'to get the checklist',
    },
    again: 'That did not work either. Reload the page, or try again later.',
  },
});
