import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import contacts from '../data/contacts.json';
import { brokenData, fallback } from './helpers/broken.js';
import { mondayEvening, mondayMorning, muchLater, ownContacts } from './helpers/contacts.js';
import { silentAddress, unanswered } from './helpers/network.js';
import { control, settled } from './helpers/settled.js';

const meta: Meta = {
  title: 'Contact card',
  component: 'pejl-contact-card',
  args: { contact: 'reden-aarhus', now: mondayMorning },
  argTypes: { contact: { control: 'select', options: contacts.contacts.map(({ id }) => id) } },
};
export default meta;
type Story = StoryObj;

/** A bundled contact. Nobody has confirmed its number since the handbook was printed: it is text, not a link. */
export const Ready: Story = {};

/** Everything confirmed lately: links, buttons to copy, and whether it is open now. */
export const Current: Story = { args: { contact: 'fjordby-raadgivning', data: ownContacts } };

/** The same contact in the evening. */
export const ClosedForTheDay: Story = { args: { ...Current.args, now: mondayEvening } };

/** The same contact a year and a half later, when nobody has looked after the data: nothing can be dialled. */
export const ExpiredData: Story = { args: { ...Current.args, now: muchLater } };

/** The number was copied: the card says so. */
export const Copied: Story = {
  args: Current.args!,
  beforeEach: () => {
    // Copying asks the reader's machine for leave, which no machine that tests gives.
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async () => {} },
      configurable: true,
    });
    return () => {
      delete (navigator as { clipboard?: Clipboard }).clipboard;
    };
  },
  play: async ({ canvasElement }) => {
    const card = await settled(canvasElement);
    await userEvent.click(control(card, 'Kopiér'));
    await waitFor(() => expect(card.renderRoot.querySelector('[role=status]')).toHaveTextContent('Kopieret'));
  },
};

/** What few readers need: a name that gives nothing away, and where to tell of a mistake. */
export const MoreOptions: Story = {
  args: { ...Current.args, data: { ...ownContacts, feedback: 'redaktion@fjordby.example' } },
  play: async ({ canvasElement }) => {
    const card = await settled(canvasElement);
    await userEvent.click(control(card, 'Flere muligheder'));
    await waitFor(() => expect(card.renderRoot.querySelector('blockquote')).toBeVisible());
  },
};

/** Nothing is confirmed, but the site wants to hear of mistakes. */
export const ReportOnly: Story = {
  args: { ...ExpiredData.args, data: { ...ownContacts, feedback: 'redaktion@fjordby.example' } },
};

/** The site vouches for a bundled contact: it checked on a day, and says who. */
export const CheckedBySite: Story = {
  args: { 'checked-on': '2026-11-16', 'checked-by': 'Fjordby Kommune' },
};

/** The site's word has run out. */
export const CheckedBySiteLongAgo: Story = { args: { ...CheckedBySite.args, now: muchLater } };

/** A service that has a new name: its own number is no link, and the card leads on. */
export const RenamedWithSuccessor: Story = { args: { contact: 'aids-linien' } };

/** A site's own renamed service, whose successor has confirmed values. */
export const RenamedWithCurrentSuccessor: Story = {
  args: { contact: 'moedestedet-ved-havnen', data: ownContacts },
};

/** Closed for good: nothing on it can be used, however lately it was confirmed. */
export const Closed: Story = { args: { contact: 'natcafeen', data: ownContacts } };

/** Closed for a while: the number still works, but it is never open now. */
export const TemporarilyClosed: Story = { args: { contact: 'cafe-lyset', data: ownContacts } };

/** A shelter: what one must know first, and an address that does not show. */
export const AlertAndSecretAddress: Story = { args: { contact: 'fjordby-krisecenter', data: ownContacts } };

/** A short number that stays short, and that is always a link. */
export const Emergency: Story = { args: { contact: 'emergency-112' } };

/** Only a name is known. What is unknown is left out. */
export const Empty: Story = { args: { contact: 'kun-et-navn', data: ownContacts } };

/** The site's own heading and notice. */
export const OwnHeadingAndNotice: Story = {
  args: { 'heading-level': 3 },
  parameters: {
    content:
      '<h3 slot="heading">Ring til os</h3><p slot="notice">Vi svarer ikke på e-mail om personlige forhold.</p>',
  },
};

/** Waits for data: the author's own link stands until then. */
export const Loading: Story = {
  args: { src: silentAddress },
  parameters: { state: 'loading', content: fallback },
  beforeEach: unanswered,
};

/** The data cannot be read: the author's own link stays, and the console tells the site's owner why. */
export const Failed: Story = {
  args: { data: brokenData },
  parameters: {
    state: 'failed',
    content: fallback,
    expectedConsole: /^<pejl-contact-card> invalid \(data\): /,
  },
};

/** There is no such contact, and the author wrote nothing. */
export const FailedWithoutFallback: Story = {
  args: { contact: 'no-such-contact' },
  argTypes: { contact: { control: 'text' } },
  parameters: { state: 'failed', expectedConsole: /^<pejl-contact-card> not-found \(bundled\): / },
};

/** In English. */
export const English: Story = { args: Current.args!, globals: { language: 'en' } };

/** On a German page: English, and marked as such. */
export const OtherLanguage: Story = { args: Current.args!, globals: { language: 'de' } };

/** In Spanish, on a site that asks for languages that no native speaker has reviewed. */
export const Spanish: Story = {
  args: { ...Current.args, 'unreviewed-languages': true },
  globals: { language: 'es' },
};

/** In Romanian. */
export const Romanian: Story = { args: Spanish.args!, globals: { language: 'ro' } };

/** In Thai. */
export const Thai: Story = { args: Spanish.args!, globals: { language: 'th' } };

/** In Ukrainian. */
export const Ukrainian: Story = { args: Spanish.args!, globals: { language: 'uk' } };

/** On a Thai page of a site that does not ask for such languages: English, and marked as such. */
export const ThaiNotAskedFor: Story = { args: Current.args!, globals: { language: 'th' } };

/** On a phone. */
export const Narrow: Story = { args: Current.args!, globals: { width: '320' } };

/** On a dark page. */
export const Dark: Story = { args: Current.args!, globals: { theme: 'dark' } };

/** Right to left. */
export const RightToLeft: Story = { args: Current.args!, globals: { direction: 'rtl' } };

/** On a page whose styles were written without a thought for us. */
export const HostileHost: Story = { args: Current.args!, globals: { host: 'hostile' } };

/** With the spacing that WCAG 1.4.12 lets a reader ask for. */
export const WideTextSpacing: Story = { args: Current.args!, globals: { spacing: 'wide', width: '320' } };

/** The choices before printing, below the button that opened them. */
export const PrintChoices: Story = {
  args: Current.args!,
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    const button = control(element, 'Udskriv');
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await expect(element.renderRoot.querySelector('[role=group] input:checked')).not.toBeNull();
  },
};
