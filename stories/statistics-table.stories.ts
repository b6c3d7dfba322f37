import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import statistics from '../data/statistics.json';
import { brokenData, fallback } from './helpers/broken.js';
import { mondayMorning, muchLater } from './helpers/contacts.js';
import { silentAddress, unanswered } from './helpers/network.js';
import { settled } from './helpers/settled.js';
import { emptyStatistics, ownStatistics, smallCounts } from './helpers/statistics.js';

const meta: Meta = {
  title: 'Statistics table',
  component: 'pejl-statistics-table',
  args: { now: mondayMorning },
  argTypes: {
    table: { control: 'select', options: statistics.tables.map(({ id }) => id) },
    view: { control: 'inline-radio', options: ['both', 'table', 'chart'] },
    sort: { control: 'select', options: ['source', 'value', '-value', 'label', '-label'] },
  },
};
export default meta;
type Story = StoryObj;

/** The extent in July 2008: shares, a total, and what is wrong with the figures. */
export const Ready: Story = {};

/** Later estimates, made in other ways: never to be compared, so nothing is drawn that compares them. */
export const LaterEstimates: Story = { args: { table: 'later-estimates' } };

/** Proportions: each row has a whole of its own. */
export const ClinicSurvey: Story = { args: { table: 'clinic-survey-2004' } };

/** Proportions, one of them a range. */
export const YoungPeople: Story = { args: { table: 'young-people' } };

/** What the centre itself reached. */
export const CentreReach: Story = { args: { table: 'centre-reach' } };

/** Sorted by the page. */
export const Sorted: Story = { args: { sort: '-value' } };

/** Sorted by the reader, who is told so. */
export const SortedByReader: Story = {
  play: async ({ canvasElement }) => {
    const table = await settled(canvasElement);
    const [, byValue] = table.renderRoot.querySelectorAll('thead button');
    await userEvent.click(byValue!);
    await waitFor(() => expect(table.renderRoot.querySelector('[aria-sort=ascending]')).not.toBeNull());
    await waitFor(() =>
      expect(table.renderRoot.querySelector('[role=status]')).toHaveTextContent('stigende'),
    );
  },
};

/** Without bars. */
export const TableOnly: Story = { args: { view: 'table' } };

/** With wide bars. */
export const Chart: Story = { args: { view: 'chart' } };

/** A site's own figures: one preliminary, one missing, which is not zero. */
export const OwnData: Story = {
  args: { table: 'conversations', data: ownStatistics },
  argTypes: { table: { options: ownStatistics.tables.map(({ id }) => id) } },
};

/** So few that they may be recognised: no figure, no bar, nothing in the file to download. */
export const SmallCounts: Story = { ...OwnData, args: { table: 'conversations', data: smallCounts } };

/** The same figures after the day on which there should have been newer ones. */
export const ExpiredData: Story = { ...OwnData, args: { ...OwnData.args, now: muchLater } };

/** A table without a single row: drawn, and the site's owner is told. */
export const Empty: Story = {
  args: { table: 'nothing-yet', data: emptyStatistics },
  argTypes: { table: { control: 'text' } },
  parameters: { expectedConsole: /^<pejl-statistics-table> invalid \(data\): \/tables\/0\/rows / },
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
    expectedConsole: /^<pejl-statistics-table> invalid \(data\): /,
  },
};

/** In English. */
export const English: Story = { globals: { language: 'en' } };

/** On a phone. */
export const Narrow: Story = { globals: { width: '320' } };

/** On a phone, with the spacing that WCAG 1.4.12 lets a reader ask for. */
export const WideTextSpacing: Story = { globals: { spacing: 'wide', width: '320' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** Right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a page whose styles were written without a thought for us. */
export const HostileHost: Story = { globals: { host: 'hostile' } };
