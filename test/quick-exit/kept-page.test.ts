import assert from 'node:assert/strict';
import { it } from 'node:test';
import { realPage } from '../helpers/real-page.js';

it('AT-16: a page that the browser kept whole comes back usable, without the cover', async () => {
  const real = await realPage(
    [['quick-exit', 'QuickExit']],
    `<body><button>Knap</button><pejl-quick-exit href="/nothing"></pejl-quick-exit>
    <script>addEventListener('pageshow', ({ persisted }) => (window.kept = persisted))</script></body>`,
    {},
    // Playwright switches off what this is about.
    { ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  );
  try {
    const page = await real.open();
    const isCovered = () =>
      page.evaluate(() => {
        const { shadowRoot } = document.elementFromPoint(innerWidth / 2, innerHeight - 5)!;
        return !!shadowRoot?.elementFromPoint(innerWidth / 2, innerHeight - 5)?.matches('.cover');
      });
    await page.getByRole('link', { name: 'Forlad siden' }).click();
    assert.equal(await isCovered(), true);
    // The next page never came, and the reader goes on by other means.
    await page.goto(`${real.elsewhere}/other`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction('window.kept !== undefined');
    assert.equal(await page.evaluate('window.kept'), true, 'the browser did not keep the page');
    assert.equal(await isCovered(), false);
    await page.getByRole('button', { name: 'Knap' }).click({ timeout: 5000 });
    await page.getByRole('link', { name: 'Forlad siden' }).click({ timeout: 5000 });
    assert.equal(await isCovered(), true);
  } finally {
    await real.close();
  }
});
