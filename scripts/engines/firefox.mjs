import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

/** Names of keys that Firefox wants as the character they type. */
const characters = { Space: ' ' };

/**
 * How the element tests start Firefox: over WebDriver BiDi, without a driver of its own.
 * @param executablePath The browser.
 */
export function firefox(executablePath) {
  const downloads = mkdtempSync(join(tmpdir(), 'pejl-downloads-'));
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: {
        // Colours are tested, so nothing may be on its way from one to the next.
        'ui.prefersReducedMotion': 1,
        // A download must not ask, nor open a panel: either takes the keyboard away from every page after it.
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.alwaysOpenPanel': false,
        'browser.download.always_ask_before_handling_new_types': false,
        'browser.helperApps.neverAsk.saveToDisk': 'text/vcard,text/csv',
      },
    },
    async createPage({ context }) {
      const page = await context.newPage();
      const press = page.keyboard.press.bind(page.keyboard);
      page.keyboard.press = (key, options) => press(characters[key] ?? key, options);
      return page;
    },
  });
  const stop = launcher.stop.bind(launcher);
  return Object.assign(launcher, {
    name: 'Firefox',
    async stop() {
      await stop();
      rmSync(downloads, { recursive: true, force: true });
    },
  });
}
