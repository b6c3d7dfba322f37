/** The demo site's pages, one for each way onto a page: every one that is listed ends as a working widget. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}/`, import.meta.url));

test.describe('the demo site', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  test.beforeAll(async () => {
    server = await serve([
      ['/dist/', folder('dist')],
      ['/', folder('stories/site')],
    ]);
  });
  test.afterAll(() => server.stop());

  test('has a page for each way in, and each has a widget that is drawn', async ({ page }) => {
    const said: string[] = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await page.goto(`${server.address}/om-demoen.html`);
    const addresses = await page
      .locator('a[href^="vej-"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(7);
    for (const address of addresses) {
      await page.goto(address);
      const press = page.locator('#vis');
      if (await press.count()) await press.click();
      const framed = await page.locator('iframe').count();
      const place = framed ? page.frameLocator('iframe') : page;
      await place.locator('[part~=base] h2').first().waitFor({ timeout: 20_000 });
      await expect(place.locator(':state(ready)').first(), address).toBeVisible();
    }
    expect(said).toEqual([]);
  });
});
