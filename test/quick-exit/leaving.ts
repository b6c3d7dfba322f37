/** Pages to leave from, and what one comes to. */
import type { BrowserContextOptions, Page } from '@playwright/test';
import { loader, type Site } from '../helpers/site.js';

/**
 * Opens a page that one can leave, with another page before it. On the other site are `/weather` and `/other`;
 * `/nothing` is answered without a page (204).
 * @param body `{elsewhere}` stands for the other site.
 * @param fragment Written after its address.
 */
export async function open(
  site: Site,
  body: string,
  fragment = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  for (const path of ['/weather', '/other']) await site.write('Elsewhere', 'da', path);
  const address = await site.write(body.replaceAll('{elsewhere}', site.elsewhere) + loader, 'da', '/page');
  const page = await site.follow(address + fragment, options);
  await page.route('**/nothing', (route) => route.fulfill({ status: 204 }));
  // The author's own link is there before, and would be pressed instead.
  if (options.javaScriptEnabled !== false)
    await page.locator('pejl-quick-exit:state(ready)').waitFor({ state: 'attached' });
  return page;
}
