/** What the element's tests share: data of their own, and short ways to look into an element. */
import { fixture, html } from '@open-wc/testing';
import { ConversationCards } from '../../src/conversation-cards/element.js';
import { define } from '../../src/shared/define.js';

define('pejl-conversation-cards', ConversationCards);

/** Three cards: two-sided, plain, follow-up only; and a deck of seven. */
export const data = {
  decks: [
    {
      id: 'conversation-starters',
      title: { da: 'Begynd samtalen', en: 'Starting the conversation' },
      intro: { da: 'Vælg en indgang.', en: 'Choose an opening.' },
      notice: { da: 'Sig først, hvad du har tavshedspligt om.', en: 'First say what is confidential.' },
      cards: [
        {
          id: 'why',
          text: { da: 'Hvorfor nu?', en: 'Why now?' },
          theme: { da: 'Begyndelsen', en: 'The beginning' },
          when: { da: 'Tidligt.', en: 'Early.' },
          note: { da: 'Giv tid.', en: 'Give time.' },
          source: { title: { da: 'En håndbog', en: 'A handbook' }, url: 'https://example.org/' },
        },
        { id: 'who', text: { da: 'Hvem hjælper dig?', en: 'Who helps you?' } },
        {
          id: 'what',
          text: { en: 'What matters most?' },
          followUp: { da: 'Tag det i dit tempo.', en: 'Take your time.' },
          prompts: [],
        },
      ],
    },
    {
      id: 'seven',
      title: 'Syv',
      cards: [1, 2, 3, 4, 5, 6, 7].map((number) => ({ id: `card-${number}`, text: `Kort ${number}` })),
    },
  ],
};

/** A drawn element. */
export async function cards(
  attributes: { deck?: string; view?: string; seed?: string; dir?: 'rtl' } = {},
  lang = 'da',
): Promise<ConversationCards> {
  const { deck = 'conversation-starters', view = 'one', seed, dir = 'ltr' } = attributes;
  const around = document.createElement('div');
  around.lang = lang;
  around.dir = dir;
  document.body.append(around);
  const element = await fixture<ConversationCards>(
    html`<pejl-conversation-cards .data=${data} deck=${deck} view=${view}></pejl-conversation-cards>`,
    { parentNode: around },
  );
  if (seed !== undefined) element.setAttribute('seed', seed);
  await element.updateComplete;
  return element;
}

export const all = <Found extends HTMLElement>(element: Element, selector: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
/** A button by the words on it. */
export const button = (element: Element, words: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(element, 'button').find(
    (found) => found.textContent.trim() === words && found.checkVisibility({ visibilityProperty: true }),
  );
/** Where the card on show is, in words. */
export const position = (element: Element): string =>
  all(element, '[part=card]:not([hidden]) .labels :first-child')[0]!.textContent;
/** Texts of the cards that can be seen. */
export const shown = (element: Element): string[] =>
  all(element, '[part=text]')
    .filter((text) => text.checkVisibility({ visibilityProperty: true }))
    .map((text) => text.textContent.trim());
export const press = async (element: ConversationCards, words: string): Promise<void> => {
  button(element, words)!.click();
  await element.updateComplete;
};
/** The element inside that has focus. */
export const focused = (element: Element): HTMLElement | null =>
  element.shadowRoot!.activeElement as HTMLElement | null;
/** All names and texts that assistive technology gets. */
export function heard(node: { name?: string; children?: unknown[] } | null): string {
  if (!node) return '';
  return [node.name ?? '', ...(node.children ?? []).map((child) => heard(child as never))].join('\n');
}
