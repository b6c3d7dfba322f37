/** The element tests, in Chromium unless `PEJL_ENGINE` names another engine: `firefox` or `webkit`. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { countReporter } from './scripts/testing/element-reporter.mjs';
import { engines } from './scripts/engines/engines.mjs';

const { PEJL_ENGINE = 'chromium' } = process.env;
const engine = engines.find(({ name }) => name === PEJL_ENGINE);
const path = engine?.find();
if (!path) throw new Error(`${engine?.title ?? PEJL_ENGINE} is not there: “npm run test:all” installs it.`);

export default {
  files: 'test/*/element*.test.ts',
  nodeResolve: true,
  // Elements that fail on purpose say so in the console, and Lit says which of its builds this is.
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|<pejl-)/.test(String(args[0])),
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'esnext' }), a11ySnapshotPlugin()],
  // Where a page may be left for without ever going.
  middleware: [
    (context, next) => (context.path === '/nothing' ? Object.assign(context, { status: 204 }) : next()),
  ],
  browsers: [await engine.launcher(path)],
  // Two pages at once starve each other of frames: the one behind never gets to draw.
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(engine.title),
  ],
};
