import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import contacts from '../data/contacts.json';
import { brokenData, fallback } from './helpers/broken.js';
import { manyContacts, mondayMorning, muchLater, ownContacts } from './helpers/contacts.js';
import { silentAddress, unanswered } from './helpers/network.js';
import { control, settled } from './helpers/settled.js';

const meta: Meta = {
  title: 'Contact directory',
  component: 'pejl-contact-directory',
  args: { now: mondayMorning },
  argTypes: {
    audience: { control: 'select', options: ['', ...Object.keys(contacts.audiences)] },
    'group-by': { control: 'inline-radio', options: ['', 'audience', 'city', 'organisation'] },
    show: { control: 'inline-radio', options: ['current', 'all'] },
  },
};
export default meta;
type Story = StoryObj;

/** Every bundled contact, twenty at a time. */
export const Ready: Story = {};

/** Filtered by the page: only what is for people on the street. */
export const Filtered: Story = { args: { audience: 'street' } };

/** Filtered by place. */
export const FilteredByPlace: Story = { args: { city: 'Aarhus C' } };

/** Searched by the reader, in another spelling than ours. */
export const Searched: Story = {
  play: async ({ canvasElement }) => {
    const directory = await settled(canvasElement);
    await userEvent.type(directory.renderRoot.querySelector('input')!, 'århus');
    await waitFor(() => expect(directory.renderRoot.querySelectorAll('article').length).toBeLessThan(20));
  },
};

/** Nothing matches: 112 still stands, and there is a way back. */
export const Empty: Story = { args: { query: 'xyzxyz' } };

/** One wrong letter is forgiven where nothing else matches. */
export const Misspelt: Story = { args: { query: 'gældstyrelsen' } };

/** Grouped by whom it is for. */
export const GroupedByAudience: Story = { args: { 'group-by': 'audience' } };

/** Grouped by town. */
export const GroupedByCity: Story = { args: { 'group-by': 'city' } };

/** Grouped by who runs it. */
export const GroupedByOrganisation: Story = { args: { 'group-by': 'organisation' } };

/** Closed and renamed contacts among the others. */
export const ShowAll: Story = { args: { show: 'all' } };

/** Without search and filters. */
export const WithoutFilters: Story = { args: { 'hide-filters': true, audience: 'violence' } };

/** Two thousand contacts of a site's own: what is drawn stays the same. */
export const Many: Story = { args: { data: manyContacts(2000) }, argTypes: { data: { control: false } } };

/** The next page of contacts. */
export const ShownMore: Story = {
  args: { 'page-size': 5 },
  play: async ({ canvasElement }) => {
    const directory = await settled(canvasElement);
    const shown = () => directory.renderRoot.querySelectorAll('article').length;
    const before = shown();
    await userEvent.click(control(directory, 'Vis flere kontakter'));
    await waitFor(() => expect(shown()).toBe(before + 5));
  },
};

/** A site's own contacts, confirmed lately. */
export const OwnData: Story = { args: { data: ownContacts } };

/** The same contacts a year and a half later, when nobody has looked after them. */
export const ExpiredData: Story = { args: { data: ownContacts, now: muchLater } };

/** Waits for data. */
export const Loading: Story = {
  args: { src: silentAddress },
  parameters: { state: 'loading', content: fallback },
  beforeEach: unanswered,
};

/** The data cannot be read: the author's own link stays, and so does 112. */
export const Failed: Story = {
  args: { data: brokenData },
  parameters: {
    state: 'failed',
    content: fallback,
    expectedConsole: /^<pejl-contact-directory> invalid \(data\): /,
  },
};

/** In English. */
export const English: Story = { args: { data: ownContacts }, globals: { language: 'en' } };

/** In Spanish, on a site that asks for languages that no native speaker has reviewed. */
export const Spanish: Story = {
  args: { 'page-size': 6, 'unreviewed-languages': true },
  globals: { language: 'es' },
};

/** In Romanian. */
export const Romanian: Story = { args: Spanish.args!, globals: { language: 'ro' } };

/** In Thai. */
export const Thai: Story = { args: Spanish.args!, globals: { language: 'th' } };

/** In Ukrainian. */
export const Ukrainian: Story = { args: Spanish.args!, globals: { language: 'uk' } };

/** On a phone. */
export const Narrow: Story = { args: { data: ownContacts }, globals: { width: '320' } };

/** On a dark page. */
export const Dark: Story = { args: { data: ownContacts }, globals: { theme: 'dark' } };

/** Right to left. */
export const RightToLeft: Story = { args: { data: ownContacts }, globals: { direction: 'rtl' } };

/** On a page whose styles were written without a thought for us. */
export const HostileHost: Story = { args: { data: ownContacts }, globals: { host: 'hostile' } };

/** With the spacing that WCAG 1.4.12 lets a reader ask for. */
export const WideTextSpacing: Story = {
  args: { data: ownContacts },
  globals: { spacing: 'wide', width: '320' },
};
