import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { browserArguments, findBrowser } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';

export default {
  files: ['test/*/element*.test.ts', 'test/host-page/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'esnext' })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserArguments, headless: true },
    }),
  ],
  // Two pages at once starve each other of frames: the one behind never gets to draw.
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
