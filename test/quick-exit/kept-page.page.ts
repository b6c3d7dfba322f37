import { expect, test } from '../helpers/site.js';
import { open } from './leaving.js';

test.use({ keepsPages: true });

test('AT-16: a page that the browser kept whole comes back usable, without the cover', async ({ site }) => {
  const page = await open(
    site,
    `<button>Knap</button><pejl-quick-exit href="/nothing"></pejl-quick-exit>
    <script>addEventListener('pageshow', ({ persisted }) => (window.kept = persisted))</script>`,
  );
  const isCovered = () =>
    page.evaluate(() => {
      const { shadowRoot } = document.elementFromPoint(innerWidth / 2, innerHeight - 5)!;
      return !!shadowRoot?.elementFromPoint(innerWidth / 2, innerHeight - 5)?.matches('.cover');
    });
  await page.getByRole('link', { name: 'Forlad siden' }).click();
  expect(await isCovered()).toBe(true);
  // The next page never came, and the reader goes on by other means.
  await page.goto(`${site.elsewhere}/other`);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction('window.kept !== undefined');
  expect(await page.evaluate('window.kept'), 'the browser kept the page').toBe(true);
  expect(await isCovered()).toBe(false);
  await page.getByRole('button', { name: 'Knap' }).click({ timeout: 5000 });
  await page.getByRole('link', { name: 'Forlad siden' }).click({ timeout: 5000 });
  expect(await isCovered()).toBe(true);
});
