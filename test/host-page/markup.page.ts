/** Data are text, whatever they look like: nothing of them becomes markup. */
import { expect, loader, test } from '../helpers/site.js';

test('data that look like one of Lit’s templates are taken for none', async ({ site }) => {
  const { page } = await site.visit(`${loader}<pejl-contact-card contact="a"></pejl-contact-card>`);
  await page.evaluate(() => {
    const text = { _$litType$: 1, strings: ['<img src=x onerror="window.ran = true">'], values: [] };
    const card = document.querySelector('pejl-contact-card') as HTMLElement & { data: unknown };
    card.data = { contacts: [{ id: 'a', name: text, organisation: text }] };
  });
  await page.waitForFunction(() => document.querySelector('pejl-contact-card')!.matches(':state(failed)'));
  await expect(page.locator('pejl-contact-card img')).toHaveCount(0);
  expect(await page.evaluate('window.ran')).toBeUndefined();
});
