import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { define } from '../src/shared/define.js';
import { widgets } from '../src/widgets.js';
import { draw } from '../stories/helpers/draw.js';
import { argTypesOf, manifest } from '../stories/helpers/manifest.js';
import { settled } from '../stories/helpers/settled.js';
import { pageRules } from './page-rules.mjs';
import './preview.css';

setCustomElementsManifest(manifest);

/** A choice in the toolbar. */
const choice = (title: string, icon: string, choices: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(choices).map(([value, name]) => ({ value, title: name })),
  },
});

const forcedColoursHint =
  'Forced colours cannot be switched on from a page. In the developer tools: Rendering, “Emulate CSS media feature forced-colors”, active.';

const preview: Preview = {
  beforeAll: async () => {
    for (const [tag, { load }] of Object.entries(widgets)) define(tag, await load());
  },
  tags: ['autodocs'],
  globalTypes: {
    theme: choice('Theme', 'contrast', { light: 'Light', dark: 'Dark' }),
    language: choice('Language', 'globe', {
      da: 'Dansk',
      en: 'English',
      sv: 'Svenska (reads Danish)',
      de: 'Deutsch (reads English)',
      es: 'Español (where asked for)',
      ro: 'Română (where asked for)',
      th: 'ไทย (where asked for)',
      uk: 'Українська (where asked for)',
    }),
    direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    width: choice('Width', 'grow', { full: 'Full width', 320: '320 px', 768: '768 px', 1280: '1280 px' }),
    host: choice('Host page', 'browser', {
      plain: 'Plain host page',
      hostile: 'Hostile host CSS',
      'forced-colours': 'Forced colours (how to)',
    }),
    spacing: choice('Text spacing', 'paragraph', {
      normal: 'Normal text spacing',
      wide: 'WCAG 1.4.12 spacing',
    }),
  },
  initialGlobals: {
    theme: 'light',
    language: 'da',
    direction: 'ltr',
    width: 'full',
    host: 'plain',
    spacing: 'normal',
  },
  parameters: {
    layout: 'fullscreen',
    docs: { extractArgTypes: argTypesOf, source: { excludeDecorators: true } },
    a11y: { test: 'error', config: { rules: pageRules.map((id) => ({ id, enabled: false })) } },
    controls: { expanded: true, matchers: { color: /^$/, date: /^$/ } },
    options: { storySort: { order: ['Contact directory', 'Contact card', 'Statistics table'] } },
  },
  argTypes: {
    // A date control hands over a number, and a moment that follows the clock would change the story every day.
    now: { control: false },
  },
  render: (args, { component, argTypes, parameters }) =>
    draw(String(component), args, argTypes, parameters.content as string | undefined),
  decorators: [
    (story, { globals }) => {
      const canvas = document.createElement('div');
      canvas.className = 'canvas';
      canvas.lang = globals.language as string;
      canvas.dir = globals.direction as string;
      for (const name of ['theme', 'width', 'host', 'spacing'])
        canvas.dataset[name] = globals[name] as string;
      if (globals.host === 'forced-colours') {
        const hint = document.createElement('p');
        hint.className = 'canvas-hint';
        hint.lang = 'en';
        hint.textContent = forcedColoursHint;
        canvas.append(hint);
      }
      canvas.append(story() as HTMLElement);
      return canvas;
    },
  ],
  // Every story ends in the state that it promises.
  afterEach: async ({ canvasElement, parameters }) => {
    await settled(canvasElement, parameters.state as string | undefined);
  },
};

export default preview;
