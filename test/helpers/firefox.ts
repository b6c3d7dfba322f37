/** Firefox, for what it does in a way of its own. Only where it is installed: `npm run test:all` installs it. */
import * as puppeteer from 'puppeteer-core';
import { engines } from '../../scripts/engines/engines.mjs';

const path = (engines as { name: string; find(): string | undefined }[])
  .find(({ name }) => name === 'firefox')
  ?.find();

/** Whether there is one. */
export const hasFirefox = !!path;

/** Opens a page, does something there, and closes the browser. */
export async function inFirefox(
  address: string,
  act: (page: puppeteer.Page) => Promise<void>,
): Promise<void> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await act(page);
  } finally {
    await browser.close();
  }
}
