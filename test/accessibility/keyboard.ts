/** A story by keyboard alone. */
import type { Page } from '@playwright/test';

/** Walks through the story with the Tab key: WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11 and 2.4.12. */
export async function walk(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => {
    delete window.pejlChecks.visited;
    const canvas = document.querySelector('.canvas')!;
    // Something to leave for, and a place to come from: what a browser does at the end of a page is its own affair.
    canvas.insertAdjacentHTML('afterend', '<button id="pejl-after">After</button>');
    canvas.insertAdjacentHTML('beforebegin', '<button id="pejl-before">Before</button>');
    document.querySelector<HTMLElement>('#pejl-before')!.focus();
  });
  let state;
  do {
    await page.keyboard.press('Tab');
    state = await page.evaluate(() => window.pejlChecks.focusState());
    found.push(...(state.troubles ?? []));
  } while (state.inside && !state.again);
  found.push(...(await page.evaluate(() => window.pejlChecks.notReached())));
  const left = await page.evaluate(() => {
    const { id } = document.activeElement!;
    document.querySelector('#pejl-before')!.remove();
    document.querySelector('#pejl-after')!.remove();
    return id;
  });
  if (left !== 'pejl-after') found.push('The Tab key does not lead through the story and out of it.');
  return found;
}

/**
 * Presses one button of each kind with Enter, the key of a button in the ARIA Authoring Practices.
 * @returns Where the focus was lost, and what has no good name in what opened.
 */
export async function pressAll(page: Page): Promise<{ lost: string[]; misnamed: string[] }> {
  const lost: string[] = [];
  const misnamed = new Set<string>();
  for (const index of await page.evaluate(() => window.pejlChecks.pressable())) {
    const name = await page.evaluate((at) => window.pejlChecks.focusAt(at), index);
    if (!name) continue;
    await page.keyboard.press('Enter');
    if (!(await page.evaluate(() => window.pejlChecks.focusKept())))
      lost.push(`the focus is lost after ${name}`);
    for (const text of await page.evaluate(() => window.pejlChecks.names())) misnamed.add(text);
    await page.keyboard.press('Escape');
  }
  return { lost, misnamed: [...misnamed] };
}
