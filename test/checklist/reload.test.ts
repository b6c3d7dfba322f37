import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { realPage, type RealPage } from '../helpers/real-page.js';

describe('checklist in a real page', () => {
  let real: RealPage;
  before(async () => {
    real = await realPage(
      [['checklist', 'Checklist']],
      `<form><pejl-checklist name="ready"></pejl-checklist></form>
       <pejl-checklist list="resource-profile" remember></pejl-checklist>`,
    );
  });
  after(() => real.close());

  it('AT-38: nothing is ticked after a reload, or after going away and back', async () => {
    const page = await real.open();
    const ticked = (list: number) =>
      page.locator('pejl-checklist').nth(list).locator('input:checked').count();
    await page.locator('input').first().check();
    assert.equal(await ticked(0), 1);
    await page.reload();
    await page.locator('input').first().waitFor();
    assert.equal(await ticked(0), 0);
    await page.locator('input').first().check();
    await page.goto(`${real.site}/after`);
    await page.goBack();
    await page.locator('input').first().waitFor();
    assert.equal(await ticked(0), 0);
    assert.equal(await page.evaluate('localStorage.length'), 0);
    await page.context().close();
  });

  it('AT-38: with remember, ticks are there after a reload, and gone once cleared', async () => {
    const page = await real.open();
    const list = page.locator('pejl-checklist').nth(1);
    await list.getByRole('checkbox', { name: 'Uddannelse' }).check();
    await page.reload();
    await list.getByRole('checkbox', { name: 'Uddannelse', checked: true }).waitFor();
    await list.getByRole('button', { name: 'Ryd' }).click();
    await page.reload();
    await list.getByRole('checkbox', { name: 'Uddannelse', checked: false }).waitFor();
    assert.equal(await page.evaluate('localStorage.length'), 0);
    await page.context().close();
  });

  it('reads well: a group, and boxes with a name and a description', async () => {
    const page = await real.open();
    const list = page.locator('pejl-checklist').first();
    const box = list.getByRole('group').getByRole('checkbox').first();
    await box.waitFor();
    const tree = await list.ariaSnapshot();
    assert.match(tree, /heading "Pejlemærker før samtalen" \[level=2\]/);
    assert.match(tree, /group "Pejlemærker før samtalen"/);
    assert.match(tree, /checkbox "Jeg har sat mig ind i de typiske problemer"/);
    assert.match(tree, /progressbar "0 af 6\. Intet er sendt eller gemt\."/);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const first = nodes.find(
      ({ role, name }) => role?.value === 'checkbox' && /^Jeg har sat/.test(String(name?.value)),
    );
    assert.equal(first?.description?.value, 'Lad personen selv sige, hvad der fylder.');
    await page.context().close();
  });
});
