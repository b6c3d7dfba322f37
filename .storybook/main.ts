import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is sent to anyone, and nothing is asked for: Storybook works on a machine without a network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar has a theme and a width of its own, which the elements react to as they do on a page.
  features: { backgrounds: false, viewport: false, sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // One Lit for the elements and for Storybook, or the development server warns of two.
    resolve: { ...vite.resolve, dedupe: [...(vite.resolve?.dedupe ?? []), 'lit', 'lit-html', 'lit-element'] },
    // The documentation's own code is large; nobody downloads it but the one who reads it here.
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
