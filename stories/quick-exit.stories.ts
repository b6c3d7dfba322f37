import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { settled } from './helpers/settled.js';

const meta: Meta = {
  title: 'Quick exit',
  component: 'pejl-quick-exit',
  args: {},
};
export default meta;
type Story = StoryObj;

/** The link, and what it does not do. It leads away from Storybook, too. */
export const Ready: Story = {};

/** Three presses of Shift leave as well. */
export const Shortcut: Story = { args: { shortcut: true } };

/** After one press of Shift: how many are left. */
export const ShortcutBegun: Story = {
  args: { shortcut: true },
  play: async ({ canvasElement }) => {
    const exit = await settled(canvasElement);
    await userEvent.keyboard('{Shift}');
    await waitFor(() =>
      expect(exit.renderRoot.querySelector('[role=status]')).toHaveTextContent('2 gange mere'),
    );
  },
};

/** The site's own words and address. */
export const OwnWords: Story = {
  args: { href: 'https://vejret.example/' },
  parameters: {
    content:
      '<span slot="label">Hurtigt væk</span><span slot="note">Læs, <a href="#spor">hvordan du sletter dine spor</a>.</span>',
  },
};

/** The cover that hides the page while the next one loads. The story stays here: it cancels the leaving itself. */
export const Cancelled: Story = {
  play: async ({ canvasElement }) => {
    const exit = await settled(canvasElement);
    let left = 0;
    const stay = (event: Event) => {
      event.preventDefault();
      left++;
    };
    exit.addEventListener('pejl-exit', stay);
    await userEvent.click(exit.renderRoot.querySelector('a')!);
    exit.removeEventListener('pejl-exit', stay);
    await expect(left).toBe(1);
  },
};

/** In English. */
export const English: Story = { args: { shortcut: true }, globals: { language: 'en' } };

/** On a phone. */
export const Narrow: Story = { args: { shortcut: true }, globals: { width: '320' } };

/** On a dark page. */
export const Dark: Story = { args: { shortcut: true }, globals: { theme: 'dark' } };

/** Right to left. */
export const RightToLeft: Story = { args: { shortcut: true }, globals: { direction: 'rtl' } };

/** On a page whose styles were written without a thought for us. */
export const HostileHost: Story = { globals: { host: 'hostile' } };

/** With the spacing that WCAG 1.4.12 lets a reader ask for. */
export const WideTextSpacing: Story = {
  args: { shortcut: true },
  globals: { spacing: 'wide', width: '320' },
};
