import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import conversations from '../data/conversations.json';
import { brokenData, fallback } from './helpers/broken.js';
import { emptyConversations, ownConversations } from './helpers/conversations.js';
import { silentAddress, unanswered } from './helpers/network.js';
import { control, settled } from './helpers/settled.js';

const meta: Meta = {
  title: 'Conversation cards',
  component: 'pejl-conversation-cards',
  args: {},
  argTypes: {
    deck: { control: 'select', options: conversations.decks.map(({ id }) => id) },
    view: { control: 'inline-radio', options: ['one', 'all'] },
  },
};
export default meta;
type Story = StoryObj;

/** The first card of the deck that is shown unless the page names another. */
export const Ready: Story = {};

/** The second side: when the card fits, what it can bring, a gentle next step. */
export const SecondSideOpen: Story = {
  play: async ({ canvasElement }) => {
    const cards = await settled(canvasElement);
    await userEvent.click(control(cards, 'Vis', '[aria-expanded]'));
    await waitFor(() => expect(cards.renderRoot.querySelector('[aria-expanded=true]')).not.toBeNull());
  },
};

/** One card further. */
export const NextCard: Story = {
  play: async ({ canvasElement }) => {
    const cards = await settled(canvasElement);
    await userEvent.click(control(cards, 'Næste'));
    await waitFor(() => expect(cards.renderRoot.querySelector('ol')!.ariaLabel).toMatch(/^2 af/));
  },
};

/** The last card: the button stays where it is, and says that there is no more. */
export const LastCard: Story = {
  play: async ({ canvasElement }) => {
    const cards = await settled(canvasElement);
    control(cards, 'Næste').focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(control(cards, 'Næste')).toHaveAttribute('aria-disabled', 'true'));
    await waitFor(() => expect(cards.renderRoot.querySelector('[role=status]')).toHaveTextContent(/\d/));
  },
};

/** A card drawn at random. With a seed everybody draws in the same order. */
export const DrawnAtRandom: Story = {
  args: { deck: 'signs', seed: 'story' },
  play: async ({ canvasElement }) => {
    const cards = await settled(canvasElement);
    await userEvent.click(control(cards, 'Træk'));
    await waitFor(() => expect(cards.renderRoot.querySelector('ol')!.ariaLabel).not.toMatch(/^1 af/));
  },
};

/** Getting ready for one talk: two cards chosen, in the order of the talk, with English beside the Danish. */
export const ForOneTalk: Story = {
  play: async ({ canvasElement }) => {
    const cards = await settled(canvasElement);
    await userEvent.click(control(cards, 'Vælg kort'));
    const panel = await waitFor(() => {
      const found = cards.renderRoot.querySelector('[part=tools]');
      expect(found).not.toBeNull();
      return found!;
    });
    for (const id of ['anonymous-place', 'why-now'])
      await userEvent.click(panel.querySelector(`input[value=${id}]`)!);
    await userEvent.selectOptions(panel.querySelector('select')!, 'en');
    await waitFor(() => expect(cards.renderRoot.querySelector('[part=second]')).not.toBeNull());
  },
};

/** A talk's preparation on one A4: what goes on the sheet beside the cards, and whether it has room. */
export const PreparationOnPaper: Story = {
  play: async (context) => {
    await ForOneTalk.play!(context);
    const cards = await settled(context.canvasElement);
    await userEvent.click(control(cards, 'Forberedelse'));
    await waitFor(() =>
      expect(cards.renderRoot.querySelector('.outcome')).toHaveTextContent(/én side|one page/),
    );
    await userEvent.type(cards.renderRoot.querySelector('.preparation [type=search]')!, 'Århus');
    await userEvent.click(
      await waitFor(() => {
        const box = cards.renderRoot.querySelector('input[value=reden-aarhus]');
        expect(box).not.toBeNull();
        return box!;
      }),
    );
  },
};

/** More than one A4 has room for: it says how many cards fit, and prints nothing. */
export const PreparationTooLong: Story = {
  args: {
    deck: 'conversation-starters',
    data: {
      decks: [
        {
          ...conversations.decks[0]!,
          cards: Array.from({ length: 30 }, (_, index) => ({
            ...conversations.decks[0]!.cards[index % 3],
            id: `card-${index}`,
            text: {
              da: `Spørgsmål ${index + 1}: hvad fylder mest?`,
              en: `Question ${index + 1}: what matters most?`,
            },
          })),
        },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const cards = await settled(canvasElement);
    await userEvent.click(control(cards, 'Vælg kort'));
    await waitFor(() => expect(cards.renderRoot.querySelector('[part=tools]')).not.toBeNull());
    await userEvent.click(control(cards, 'Forberedelse'));
    await waitFor(() => expect(cards.renderRoot.querySelector('.outcome')).toHaveTextContent(/30/));
  },
};

/** All cards as a list, both sides shown. */
export const All: Story = { args: { view: 'all' } };

/** Talking about children. */
export const TalkingAboutChildren: Story = { args: { deck: 'talking-about-children' } };

/** Six aspects of another life. */
export const AnotherLife: Story = { args: { deck: 'another-life' } };

/** Barriers in meeting an authority. */
export const BarriersMeetingAuthority: Story = { args: { deck: 'barriers-meeting-authority' } };

/** Barriers to leaving. */
export const BarriersLeaving: Story = { args: { deck: 'barriers-leaving' } };

/** Signs to know. */
export const Signs: Story = { args: { deck: 'signs' } };

/** Kinds of harm. */
export const Harms: Story = { args: { deck: 'harms' } };

/** Own values. */
export const OwnValues: Story = { args: { deck: 'own-values' } };

/** A site's own deck. */
export const OwnData: Story = {
  args: { deck: 'first-meeting', data: ownConversations },
  argTypes: { deck: { options: ownConversations.decks.map(({ id }) => id) } },
};

/** A site's own deck as a list. */
export const OwnDataAll: Story = { ...OwnData, args: { ...OwnData.args, view: 'all' } };

/** A deck without cards has nothing to show: the author's own link stays. */
export const Empty: Story = {
  args: { deck: 'no-cards', data: emptyConversations },
  argTypes: { deck: { control: 'text' } },
  parameters: {
    state: 'failed',
    content: fallback,
    expectedConsole: /^<pejl-conversation-cards> (invalid|not-found) \(data\): \/decks\//,
  },
};

/** Waits for data. */
export const Loading: Story = {
  args: { src: silentAddress },
  parameters: { state: 'loading', content: fallback },
  beforeEach: unanswered,
};

/** The data cannot be read: the author's own link stays. */
export const Failed: Story = {
  args: { data: brokenData },
  parameters: {
    state: 'failed',
    content: fallback,
    expectedConsole: /^<pejl-conversation-cards> invalid \(data\): /,
  },
};

/** In English. */
export const English: Story = { globals: { language: 'en' } };

/** On a phone. */
export const Narrow: Story = { globals: { width: '320' } };

/** On a phone, as a list. */
export const NarrowAll: Story = { args: { view: 'all' }, globals: { width: '320' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** Right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a page whose styles were written without a thought for us. */
export const HostileHost: Story = { globals: { host: 'hostile' } };

/** The choices before printing, below the button that opened them. */
export const PrintChoices: Story = {
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    const button = control(element, 'Udskriv');
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await expect(element.renderRoot.querySelector('[role=group] input:checked')).not.toBeNull();
  },
};
