/** The demo site's pages, one for each way onto a page: every one that is listed ends as a working widget. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}/`, import.meta.url));

describe('the demo site', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve([
      ['/dist/', folder('dist')],
      ['/', folder('stories/site')],
    ]);
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  it('has a page for each way in, and each has a widget that is drawn', async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await page.goto(`${server.address}/om-demoen.html`);
    const addresses = await page
      .locator('a[href^="vej-"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    assert.equal(addresses.length, 7);
    for (const address of addresses) {
      await page.goto(address);
      const press = page.locator('#vis');
      if (await press.count()) await press.click();
      const framed = await page.locator('iframe').count();
      const place = framed ? page.frameLocator('iframe') : page;
      await place.locator('[part~=base] h2').first().waitFor({ timeout: 20_000 });
      assert.ok(await place.locator(':state(ready)').first().isVisible(), address);
    }
    assert.deepEqual(said, []);
  });
});
