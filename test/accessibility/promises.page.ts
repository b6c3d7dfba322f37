/** What the accessibility statement promises and no checker of pages can see. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, loader, type Site, tags, test } from '../helpers/site.js';

const moment = '2026-11-23T11:00:00+01:00';
const bodyFor = (
  elsewhere: string,
): string => `<pejl-quick-exit href="${elsewhere}/away" shortcut></pejl-quick-exit>
  <pejl-contact-directory page-size="3"></pejl-contact-directory>
  <pejl-contact-card contact="reden-aarhus" checked-on="2026-11-20" checked-by="Fjordby"></pejl-contact-card>
  <pejl-statistics-table></pejl-statistics-table><pejl-conversation-cards seed="1"></pejl-conversation-cards>
  <pejl-checklist></pejl-checklist>${loader}`;

/**
 * All that a reader sees of the widgets, line by line: elements with their attributes, whether they are on show, and
 * their words.
 */
const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body > *')]
      .filter(({ shadowRoot }) => shadowRoot)
      .flatMap(({ shadowRoot }) =>
        [...shadowRoot!.querySelectorAll<HTMLInputElement>('*')].map((element) => {
          const words = [...element.childNodes].map(({ nodeType, textContent }) =>
            nodeType === Node.TEXT_NODE ? textContent!.trim() : '',
          );
          const { outerHTML } = element.cloneNode() as HTMLElement;
          const state = [
            element.checked,
            element.value,
            element.checkVisibility({ visibilityProperty: true }),
          ];
          return `${outerHTML} ${words.join('')} ${state.join(' ')}`;
        }),
      ),
  );

/** One control of each kind of each widget: the twentieth button to copy does what the first does. */
async function kinds(page: Page, selector: string): Promise<Locator[]> {
  const all = page.locator(
    `:is(${tags.join()}) :is(${selector
      .split(',')
      .map((one) => `${one.trim()}:visible`)
      .join()})`,
  );
  const names = await all.evaluateAll((elements) =>
    elements.map((element) => {
      const { host } = element.getRootNode() as ShadowRoot;
      return [
        host.localName,
        element.localName,
        element.getAttribute('type'),
        element.className,
        element.matches('select') && element.parentElement!.textContent!.slice(0, 8),
      ].join(' ');
    }),
  );
  return names.flatMap((name, index) => (names.indexOf(name) === index ? [all.nth(index)] : []));
}

test.describe('the widgets', () => {
  test.describe.configure({ timeout: 240_000 });
  let page: Page;
  let here: string;
  let site: Site;

  test.beforeEach(async ({ site: fresh }) => {
    site = fresh;
    page = await site.newPage();
    await page.clock.install({ time: new Date(moment) });
    here = await site.write(bodyFor(site.elsewhere), 'da', '/page');
    await page.goto(here);
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('body > *')]
          .filter(({ localName }) => localName.startsWith('pejl-'))
          .every((element) => element.shadowRoot?.querySelector('h2, a[part=link]')),
      undefined,
      { timeout: 120_000 },
    );
    expect((await drawn(page)).length).toBeGreaterThan(300);
  });

  /** Nobody has been led away: same page, no other page, nothing asked of another site. */
  const stays = (what: string): void => {
    expect(page.url(), what).toBe(here);
    expect(page.context().pages().length, what).toBe(1);
    expect(site.asked, what).toEqual([]);
  };

  test('nothing listens to how the device is moved, or holds it upright', () => {
    const source = readdirSync('src', { recursive: true })
      .map((name) => join('src', String(name)))
      .filter((name) => /\.(ts|css|html)$/.test(name))
      .map((name) => readFileSync(name, 'utf8'));
    expect(source.length).toBeGreaterThan(50);
    // Only the size of sheets of paper may be called upright.
    const turned =
      /devicemotion|deviceorientation|Accelerometer|Gyroscope|screen\.orientation|\(\s*orientation\s*:/i;
    expect(source.filter((text) => turned.test(text))).toEqual([]);
  });

  test('has everything upright and lying down', async () => {
    const shown = (): Promise<string[]> =>
      page
        .locator(':is(button, a, input, select, h2, h3, li):visible')
        .evaluateAll((all) => all.map((one) => `${one.localName} ${one.textContent!.trim()}`));
    await page.setViewportSize({ width: 412, height: 880 });
    const upright = await shown();
    await page.setViewportSize({ width: 880, height: 412 });
    const lying = await shown();
    expect(upright.length, String(upright.length)).toBeGreaterThan(50);
    expect(lying).toEqual(upright);
  });

  test('no key that writes a character is a shortcut', async () => {
    const was = await drawn(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.type('abcdefghijklmnopqrstuvwxyzæøåABCXYZ0123456789.,-+?/');
    expect(await drawn(page)).toEqual(was);
    stays('after letters');
  });

  test('nothing happens when a finger goes down', async () => {
    const was = await drawn(page);
    const controls = await kinds(page, 'button, input, select, a, summary, label');
    expect(controls.length, String(controls.length)).toBeGreaterThan(20);
    for (const control of controls) {
      const what = await control.evaluate(({ outerHTML }) => outerHTML.slice(0, 120));
      await control.scrollIntoViewIfNeeded();
      const box = (await control.boundingBox())!;
      if (box.height < 2) continue;
      // A list of choices opens when the button goes down, as the browser's own do everywhere.
      if (what.startsWith('<select')) continue;
      await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2);
      await page.mouse.down();
      // Slipping off the control before letting go takes the press back (WCAG 2.5.2).
      await page.mouse.move(1, 1);
      await page.mouse.up();
      expect(await drawn(page), what).toEqual(was);
      stays(what);
    }
  });

  test('nothing comes or goes because one points at it, and nothing is told by a tip', async () => {
    const was = await drawn(page);
    for (const control of await kinds(page, 'button, input, select, a, label, li, tr, dd, h2')) {
      const what = await control.evaluate(({ outerHTML }) => outerHTML.slice(0, 120));
      await control.hover({ force: true, timeout: 5000 });
      await page.clock.runFor(2000);
      expect(await drawn(page), what).toEqual(was);
    }
    expect(was.filter((line) => / title=/.test(line)).length).toBe(0);
  });

  test('focus alone changes nothing, and moves to nothing else', async () => {
    const was = await drawn(page);
    for (const control of await kinds(page, 'button, input, select, a, summary, [tabindex]')) {
      const what = await control.evaluate(({ outerHTML }) => outerHTML.slice(0, 120));
      await control.focus();
      await page.clock.runFor(2000);
      expect(await control.evaluate((one) => one.matches(':focus')), what).toBeTruthy();
      expect(await drawn(page), what).toEqual(was);
      stays(what);
    }
  });

  test('what is chosen or written changes only what stands below, and the focus stays', async () => {
    const fields = await kinds(page, 'input, select');
    expect(fields.length, String(fields.length)).toBeGreaterThan(3);
    for (const field of fields) {
      const what = await field.evaluate(({ outerHTML }) => outerHTML.slice(0, 120));
      const before_ = await drawn(page);
      await field.focus();
      if (what.startsWith('<select'))
        await field.evaluate((select: HTMLSelectElement) => {
          select.selectedIndex = 1;
          select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          select.dispatchEvent(new Event('change', { bubbles: true }));
        });
      else if (/checkbox|radio/.test(what)) await page.keyboard.press('Space');
      else await page.keyboard.type('reden');
      await page.clock.runFor(3000);
      expect(await drawn(page), what).not.toEqual(before_);
      expect(await field.evaluate((one) => one.matches(':focus')), what).toBeTruthy();
      stays(what);
    }
  });

  test('nothing that was said or shown goes away by itself within an hour', async () => {
    const press = (name: string | RegExp): Promise<void> =>
      page.getByRole('button', { name }).first().click();
    await press(/^Kopiér nummer/);
    await press(/^Næste/);
    await press(/^Kategori/);
    await page.getByRole('checkbox').first().click();
    await page.clock.runFor(3000);
    const was = await drawn(page);
    const said = was.filter((line) => line.includes('role="status"'));
    expect(
      said.filter((line) => !/^<[^>]*><\/\w+>\s+true$/.test(line)).length,
      said.join('\n'),
    ).toBeGreaterThan(2);
    await page.clock.runFor('59:00');
    expect(await drawn(page)).toEqual(was);
  });
});
