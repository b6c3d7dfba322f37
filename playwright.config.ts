import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.mjs';

/** Built pages in Chromium: `npx playwright test --project pages [file]` after `npm run build`. */
export default defineConfig({
  outputDir: '.playwright/output',
  reporter: [['list'], ['json', { outputFile: '.playwright/results.json' }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { trace: 'off', launchOptions: { executablePath: findBrowser(), args: browserArguments } },
  projects: [
    { name: 'pages', testDir: 'test', testMatch: '**/*.page.ts' },
    // Minutes each: 10.000 mounts, and what no hand would write into data.
    { name: 'endurance', testDir: 'test', testMatch: '**/*.endurance.ts', timeout: 20 * 60_000 },
  ],
});
