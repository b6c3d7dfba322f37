import { expect, test } from '@playwright/test';
import { call } from './call.js';

const render = async (...words: string[]): Promise<string> => {
  const { code, out, err } = await call(['render', ...words]);
  expect([code, err]).toEqual([0, '']);
  return out;
};
const elements = [
  ['contact-card', '--contact', 'reden-aarhus'],
  ['contact-card', '--contact', 'reden-aarhus', '--checked-on', '2026-11-01', '--checked-by', 'Fjordby'],
  ['contact-directory'],
  ['statistics-table'],
  ['conversation-cards'],
  ['checklist'],
  ['quick-exit'],
];

test.describe('a rendered page without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('AT-45: shows the contact, the table and the exit, and no dead buttons', async ({ page }) => {
    const parts = await Promise.all(elements.map((words) => render(...words, '--lang', 'da')));
    const body = `<!doctype html><html lang="da"><body>${parts.join('')}`;
    await page.route('http://site.test/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto('http://site.test/');
    await expect(page.getByText('86 18 96 44').first()).toBeVisible();
    await expect(page.locator('noscript p').first()).toBeVisible();
    await expect(page.getByRole('cell', { name: '3.267' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Forlad siden' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ring 112' })).toBeVisible();
    for (const name of ['Kopiér', 'Gem kontakt', 'Næste', 'Nulstil'])
      await expect(page.getByRole('button', { name }), name).toHaveCount(0);
  });

  test('takes its look from a stylesheet where the policy forbids styles in the page', async ({ page }) => {
    const css = await render('contact-card', '--css');
    const html = await render('contact-card', '--contact', 'reden-aarhus', '--styles', '/card.css');
    expect(html).not.toMatch(/<style/);
    await page.route('http://site.test/**', (route) =>
      route.request().url().endsWith('card.css')
        ? route.fulfill({ contentType: 'text/css', body: css })
        : route.fulfill({
            contentType: 'text/html',
            headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" },
            body: `<!doctype html><html lang="da"><body>${html}`,
          }),
    );
    await page.goto('http://site.test/');
    await expect(page.locator('article')).toHaveCSS('display', 'grid');
  });
});
