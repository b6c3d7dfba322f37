import { drawn, everything, expect, tags, test } from '../helpers/site.js';

test('a page of XHTML, where browsers run no modules, is served by the one file, with everything drawn and nothing said', async ({
  site,
}) => {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><title>Side</title>
      <link rel="icon" href="data:," /><script src="/dist/pejlemaerker.bundle.js"></script></head>
      <body>${everything}</body></html>`;
  const { page, said } = await site.visit('', {
    prepare: (page) =>
      page.route('**/page-*.html', (route) => route.fulfill({ contentType: 'application/xhtml+xml', body })),
  });
  expect(await page.evaluate('document.contentType')).toBe('application/xhtml+xml');
  for (const tag of tags) await drawn(page, tag);
  await expect(page.locator('pejl-contact-directory a[href="tel:112"]').first()).toBeVisible();
  await page.locator('pejl-contact-directory input').fill('aarhus');
  await page.locator('pejl-contact-directory article', { hasText: 'Reden Aarhus' }).first().waitFor();
  expect(said).toEqual([]);
});
