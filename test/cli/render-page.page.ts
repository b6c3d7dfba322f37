import type { Page } from '@playwright/test';
import { renderElement } from '../../src/cli/render/render.js';
import { cases, now } from './rendered.js';
import { expect, test } from '../helpers/site.js';

const rendered = async (name: string, language: 'da' | 'en'): Promise<string> =>
  (await renderElement({ ...cases[name]!, language, now })).html;

/** Adds the drop-in script to a page that has been painted, and tells of every layout shift and every height. */
const takeOver = (
  page: Page,
  tag: string,
): Promise<{ shifts: string[]; heights: number[]; blank: boolean }> =>
  page.evaluate(async (name) => {
    const element = document.querySelector<HTMLElement>(name)!;
    const shifts: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise(requestAnimationFrame);
    const heights = new Set([element.offsetHeight]);
    let blank = false;
    let over = false;
    element.addEventListener('pejl-ready', () => (over = true));
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: '/dist/pejlemaerker.js' });
    document.head.append(script);
    for (let left = 20; left; left -= over ? 1 : 0) {
      await new Promise(requestAnimationFrame);
      heights.add(element.offsetHeight);
      blank ||= !element.shadowRoot?.querySelector('[part~=heading], [part~=link]');
    }
    for (const entry of observer.takeRecords()) shifts.push(JSON.stringify(entry));
    return { shifts, heights: [...heights], blank };
  }, tag);

test.describe('what is rendered ahead', () => {
  for (const [name, { element }] of Object.entries(cases))
    for (const language of ['da', 'en'] as const)
      test(`${name} is taken over in ${language} without a flash or a layout shift`, async ({ site }) => {
        const after = '<p>Resten af siden</p>';
        const { page, said } = await site.visit((await rendered(name, language)) + after, { lang: language });
        const { shifts, heights, blank } = await takeOver(page, `pejl-${element}`);
        expect(shifts).toEqual([]);
        expect(heights.length, `heights ${heights.join()}`).toBe(1);
        expect(blank).toBe(false);
        expect(said).toEqual([]);
        // Once, not twice over, and alive.
        const count = await page.locator(`pejl-${element} [part~=base]`).count();
        expect(count).toBe(1);
        if (element === 'contact-card' && name !== 'a card of doubt')
          await expect(page.locator('a[href="tel:+4586189644"]')).toBeVisible();
      });
});
