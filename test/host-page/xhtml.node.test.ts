import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Site, drawn, everything, tags } from './site.js';

describe('a page of XHTML, where browsers run no modules', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  it('is served by the one file, with everything drawn and nothing said', async () => {
    const body = `<?xml version="1.0" encoding="UTF-8"?>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><title>Side</title>
      <link rel="icon" href="data:," /><script src="/dist/pejlemaerker.bundle.js"></script></head>
      <body>${everything}</body></html>`;
    const { page, said } = await site.visit('', {
      prepare: (page) =>
        page.route('**/page-*.html', (route) =>
          route.fulfill({ contentType: 'application/xhtml+xml', body }),
        ),
    });
    assert.equal(await page.evaluate('document.contentType'), 'application/xhtml+xml');
    for (const tag of tags) await drawn(page, tag);
    assert.equal(await page.locator('pejl-contact-directory a[href="tel:112"]').first().isVisible(), true);
    await page.locator('pejl-contact-directory input').fill('aarhus');
    await page.locator('pejl-contact-directory article', { hasText: 'Reden Aarhus' }).first().waitFor();
    assert.deepEqual(said, []);
  });
});
