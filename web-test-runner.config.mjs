import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browserArguments, findBrowser } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';

export default {
  files: 'test/*/element*.test.ts',
  nodeResolve: true,
  // Elements that fail on purpose say so in the console, and Lit says which of its builds this is.
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|<pejl-)/.test(String(args[0])),
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'esnext' }), a11ySnapshotPlugin()],
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
