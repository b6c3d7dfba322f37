/** Firefox, for what it does in a way of its own: `npm run test:all` installs it. */
import { launch, type Browser, type Page } from 'puppeteer-core';
import { engines } from '../../scripts/engines/engines.mjs';

/**
 * Starts Firefox.
 * @throws Error where it is not installed.
 */
export function launchFirefox(): Promise<Browser> {
  const executablePath = engines.find(({ name }) => name === 'firefox')!.find();
  if (!executablePath) throw new Error('Firefox is not installed here: “npm run test:all” installs it.');
  return launch({ browser: 'firefox', executablePath, headless: true });
}

/** Does something in a page of its own, and closes the browser. */
export async function inFirefox(act: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchFirefox();
  try {
    await act(await browser.newPage());
  } finally {
    await browser.close();
  }
}
