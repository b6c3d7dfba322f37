import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { settled } from './helpers/settled.js';

const meta: Meta = {
  title: 'Quick exit',
  component: 'pejl-quick-exit',
  args: {},
  parameters: {
    docs: {
      // Each in a window of its own: it stays in view of its window, and all of them would lie in one heap.
      story: { inline: false, height: '14em' },
      description: {
        component: `A link that leaves the page at once. It stands in its own place in the page, and stays in view when that is scrolled away: at the top, or on a phone at the bottom, above every banner and dialog.

**When not to use it.** Put it only on pages that somebody may have to hide: about violence, threats, control. On every page of a site it makes people think that the page is not for them, and that they should be afraid. Do not put it on a form or a booking either, where it takes away what they have written.

**What it cannot do.** It does not erase the browser's history, and it says so. Nor does it hide that the page was open from someone who saw the screen, runs the network or watches the device. Write your own advice in the slot \`note\`.

**In a frame** it moves the page around the frame; the frame needs \`sandbox="allow-scripts allow-top-navigation-by-user-activation"\` if it has a sandbox at all. Where that is forbidden, the frame goes blank and says so.

**In a modal dialog** nothing outside can be reached by keyboard: give the dialog an exit of its own.`,
      },
    },
  },
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

/** Scrolled away from its place in the page: it stays in view, at the top or, on a phone, at the bottom. */
export const ScrolledAway: Story = {
  play: async ({ canvasElement }) => {
    const exit = await settled(canvasElement);
    const text = document.createElement('p');
    text.style.minBlockSize = '300vh';
    text.textContent = 'Her står sidens egen tekst.';
    exit.after(text);
    window.scrollTo(0, window.innerHeight * 1.5);
    await waitFor(() => {
      const { top, bottom } = exit.renderRoot.querySelector('a')!.getBoundingClientRect();
      return expect(top >= 0 && bottom <= window.innerHeight).toBe(true);
    });
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
