import type { Conversations } from '../../src/conversation-cards/data.js';

/** A place's own deck: one card has a second side, one belongs to a theme, one has neither. */
export const ownConversations: Conversations = {
  decks: [
    {
      id: 'first-meeting',
      title: { da: 'Det første møde', en: 'The first meeting' },
      intro: { da: 'Tre spørgsmål til en rolig begyndelse.', en: 'Three questions for a calm beginning.' },
      cards: [
        {
          id: 'coffee',
          text: {
            da: 'Vil du have kaffe eller te, mens vi taler?',
            en: 'Would you like coffee or tea while we talk?',
          },
          when: { da: 'Når I lige har sat jer.', en: 'When you have just sat down.' },
          followUp: { da: 'Er stolen god nok?', en: 'Is the chair all right?' },
        },
        {
          id: 'today',
          theme: { da: 'Dagen i dag', en: 'Today' },
          text: {
            da: 'Hvad skal vi nå i dag, for at det er umagen værd?',
            en: 'What must we get done today to make it worth your while?',
          },
          prompts: [
            {
              da: 'Skal vi begynde med det sværeste eller det letteste?',
              en: 'Shall we begin with the hardest or the easiest?',
            },
            { da: 'Hvem skal vide, at du er her?', en: 'Who may know that you are here?' },
          ],
        },
        {
          id: 'stop',
          text: { da: 'Sig til, når du vil holde en pause.', en: 'Say when you would like a break.' },
        },
      ],
    },
  ],
};

/** What the schema does not allow, and a site may have all the same: a record with nothing in it. */
export const emptyConversations: Conversations = {
  decks: [{ id: 'no-cards', title: { da: 'Kort på vej', en: 'Cards on their way' }, cards: [] as never }],
};
