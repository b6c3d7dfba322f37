import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArguments, findBrowser } from '../browser.mjs';

/** How the element tests start Chromium, Chrome or Edge. */
export const chromium = () =>
  chromeLauncher({
    launchOptions: { executablePath: findBrowser(), args: browserArguments, headless: true },
  });
