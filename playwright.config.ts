import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.mjs';

/** Built pages in Chromium: `npx playwright test --project=pages [file]` after `npm run build`. */
export default defineConfig({
  outputDir: '.playwright/output',
  reporter: [['list'], ['json', { outputFile: '.playwright/results.json' }]],
  forbidOnly: true,
  retries: 0,
  snapshotPathTemplate: 'test/transcripts/{arg}{ext}',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { trace: 'off', launchOptions: { executablePath: findBrowser(), args: browserArguments } },
  projects: [
    { name: 'pages', testDir: 'test', testMatch: '**/*.page.ts', testIgnore: '**/*.long.page.ts' },
    // Minutes each, or installed from npm first: editors and stylesheets of others, fuzzing, 10.000 mounts.
    { name: 'pages-long', testDir: 'test', testMatch: '**/*.long.page.ts', timeout: 20 * 60_000 },
    // After `npm run build:storybook`: what `npm test` looks at, and every checker in every mode.
    // One file each, whose tests share nothing: a story more is a test more, and two run at a time.
    { name: 'stories', testDir: 'test', testMatch: '**/*.story.ts', fullyParallel: true },
    { name: 'audit', testDir: 'test', testMatch: '**/*.audit.ts', fullyParallel: true },
  ],
});
