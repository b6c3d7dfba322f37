import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import checklists from '../data/checklists.json';
import { brokenData, fallback } from './helpers/broken.js';
import { emptyChecklists, ownChecklists } from './helpers/checklists.js';
import { silentAddress, unanswered } from './helpers/network.js';
import { control, settled } from './helpers/settled.js';

const guideposts = checklists.lists[0]!.items.map(({ id }) => id);

const meta: Meta = {
  title: 'Checklist',
  component: 'pejl-checklist',
  args: {},
  argTypes: { list: { control: 'select', options: checklists.lists.map(({ id }) => id) } },
};
export default meta;
type Story = StoryObj;

/** The six guideposts. Nothing is ticked, nothing is stored. */
export const Ready: Story = {};

/** Thirteen elements in groups; the list says that it is no longer a tool that the law knows. */
export const ResourceProfile: Story = { args: { list: 'resource-profile' } };

/** Some are ticked: progress in words, and nothing that could be taken for something handed in. */
export const Ticked: Story = { args: { checked: guideposts.slice(0, 3) } };

/** Every item is ticked. */
export const AllTicked: Story = { args: { checked: guideposts } };

/** Those that are ticked step aside. */
export const Filtered: Story = {
  args: Ticked.args!,
  play: async ({ canvasElement }) => {
    const list = await settled(canvasElement);
    await userEvent.click(control(list, 'Vis kun åbne'));
    await waitFor(() => expect(control(list, 'Vis kun åbne')).toHaveAttribute('aria-pressed', 'true'));
  },
};

/** All are ticked, and those that are ticked step aside: none is left. */
export const Empty: Story = { ...Filtered, args: AllTicked.args! };

/** Cleared, with a way back. */
export const Cleared: Story = {
  args: Ticked.args!,
  play: async ({ canvasElement }) => {
    const list = await settled(canvasElement);
    await userEvent.click(control(list, 'Ryd'));
    await waitFor(() => expect(control(list, 'Fortryd')).toBeVisible());
  },
};

/** Each item is answered yes, no or not relevant. */
export const YesNo: Story = {
  args: {
    answers: 'yes-no',
    answered: { [guideposts[0]!]: 'yes', [guideposts[1]!]: 'no', [guideposts[2]!]: 'not-relevant' },
  },
};

/** What the reader can save to a file, and open again. */
export const Files: Story = {
  args: Ticked.args!,
  play: async ({ canvasElement }) => {
    const list = await settled(canvasElement);
    await userEvent.click(control(list, 'Gem eller åbn'));
    await waitFor(() => expect(control(list, 'Gem som fil')).toBeVisible());
  },
};

/** The site lets the reader's device keep the ticks; nothing is there yet. */
export const Remembered: Story = {
  args: { remember: true },
  parameters: { expectedStorage: /^localStorage pejl:checklist:guideposts$/ },
};

/** The same, ticked: now the device keeps them, as the words say. */
export const RememberedTicked: Story = {
  args: { remember: true, list: 'resource-profile' },
  parameters: { expectedStorage: /^localStorage pejl:checklist:resource-profile$/ },
  beforeEach: () => () => localStorage.removeItem('pejl:checklist:resource-profile'),
  play: async ({ canvasElement }) => {
    const list = await settled(canvasElement);
    await userEvent.click(list.renderRoot.querySelector('input')!);
    await waitFor(() => expect(list.renderRoot.querySelector('#progress')).toHaveTextContent('1 af 13'));
  },
};

/** The device allows no storage: the words say that, too. */
export const StorageBlocked: Story = {
  args: { remember: true },
  parameters: Remembered.parameters!,
  beforeEach: () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    return () => {
      Object.assign(Storage.prototype, { getItem, setItem });
    };
  },
};

/** A site's own list, in groups. */
export const OwnData: Story = {
  args: { list: 'before-the-visit', data: ownChecklists },
  argTypes: { list: { options: ownChecklists.lists.map(({ id }) => id) } },
};

/** A site's own list without items: drawn, and the site's owner is told. */
export const OwnDataEmpty: Story = {
  args: { list: 'nothing-yet', data: emptyChecklists },
  argTypes: { list: { control: 'text' } },
  parameters: { expectedConsole: /^<pejl-checklist> invalid \(data\): \/lists\/0\/items / },
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
  parameters: { state: 'failed', content: fallback, expectedConsole: /^<pejl-checklist> invalid \(data\): / },
};

/** In English. */
export const English: Story = { args: Ticked.args!, globals: { language: 'en' } };

/** On a phone. */
export const Narrow: Story = { args: Ticked.args!, globals: { width: '320' } };

/** On a phone, with the spacing that WCAG 1.4.12 lets a reader ask for. */
export const WideTextSpacing: Story = { args: Ticked.args!, globals: { spacing: 'wide', width: '320' } };

/** On a dark page. */
export const Dark: Story = { args: Ticked.args!, globals: { theme: 'dark' } };

/** Right to left. */
export const RightToLeft: Story = { args: Ticked.args!, globals: { direction: 'rtl' } };

/** On a page whose styles were written without a thought for us. */
export const HostileHost: Story = { args: Ticked.args!, globals: { host: 'hostile' } };

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
