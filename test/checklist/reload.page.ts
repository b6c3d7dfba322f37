import type { Page } from '@playwright/test';
import { expect, loader, type Site, test } from '../helpers/site.js';

const body = `<form><pejl-checklist name="ready"></pejl-checklist></form>
  <pejl-checklist list="resource-profile" remember></pejl-checklist>${loader}`;
const open = async (site: Site): Promise<Page> => site.follow(await site.write(body, 'da', '/page'));

test.describe('checklist in a real page', () => {
  test('AT-38: nothing is ticked after a reload, or after going away and back', async ({ site }) => {
    const page = await open(site);
    const ticked = (list: number) =>
      page.locator('pejl-checklist').nth(list).locator('input:checked').count();
    await page.locator('input').first().check();
    expect(await ticked(0)).toBe(1);
    await page.reload();
    await page.locator('input').first().waitFor();
    expect(await ticked(0)).toBe(0);
    await page.locator('input').first().check();
    await page.goto(await site.write('Efter', 'da', '/after'));
    await page.goBack();
    await page.locator('input').first().waitFor();
    expect(await ticked(0)).toBe(0);
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('AT-38: with remember, ticks are there after a reload, and gone once cleared', async ({ site }) => {
    const page = await open(site);
    const list = page.locator('pejl-checklist').nth(1);
    await list.getByRole('checkbox', { name: 'Uddannelse' }).check();
    await page.reload();
    await list.getByRole('checkbox', { name: 'Uddannelse', checked: true }).waitFor();
    await list.getByRole('button', { name: 'Ryd' }).click();
    await page.reload();
    await list.getByRole('checkbox', { name: 'Uddannelse', checked: false }).waitFor();
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('reads well: a group, and boxes with a name and a description', async ({ site }) => {
    const page = await open(site);
    const list = page.locator('pejl-checklist').first();
    const box = list.getByRole('group').getByRole('checkbox').first();
    await box.waitFor();
    const tree = await list.ariaSnapshot();
    expect(tree).toMatch(/heading "Pejlemærker før samtalen" \[level=2\]/);
    expect(tree).toMatch(/group "Pejlemærker før samtalen"/);
    expect(tree).toMatch(/checkbox "Jeg har sat mig ind i de typiske problemer"/);
    expect(tree).toMatch(/progressbar "0 af 6\. Intet er sendt eller gemt\."/);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const first = nodes.find(
      ({ role, name }) => role?.value === 'checkbox' && /^Jeg har sat/.test(String(name?.value)),
    );
    expect(first?.description?.value).toBe('Lad personen selv sige, hvad der fylder.');
  });
});
