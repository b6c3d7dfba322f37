/** What the accessibility statement promises and no checker of pages can see. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { realPage, type RealPage } from '../helpers/real-page.js';

const widgets: [string, string][] = [
  ['contact-directory', 'ContactDirectory'],
  ['contact-card', 'ContactCard'],
  ['statistics-table', 'StatisticsTable'],
  ['conversation-cards', 'ConversationCards'],
  ['checklist', 'Checklist'],
  ['quick-exit', 'QuickExit'],
];
const body = `<pejl-contact-directory hide-filters></pejl-contact-directory><pejl-contact-card contact="reden-aarhus"></pejl-contact-card>
  <pejl-statistics-table></pejl-statistics-table><pejl-conversation-cards seed="1"></pejl-conversation-cards>
  <pejl-checklist></pejl-checklist><pejl-quick-exit href="{elsewhere}/away" shortcut></pejl-quick-exit>`;

/** All that a reader sees of the widgets, without Lit's marks. */
const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body > *')]
      .filter(({ localName }) => localName.startsWith('pejl-'))
      .map(({ shadowRoot }) =>
        [...shadowRoot!.querySelectorAll<HTMLInputElement>('*')]
          .map(
            (element) =>
              `${element.cloneNode() instanceof HTMLElement ? (element.cloneNode() as HTMLElement).outerHTML : ''}${element.checked ?? ''}${element.value ?? ''}`,
          )
          .join('\n'),
      ),
  );

describe('the widgets', { timeout: 240_000 }, () => {
  let real: RealPage;
  let page: Page;

  before(async () => {
    real = await realPage(widgets, body);
    page = await real.open();
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('body > *')]
          .filter(({ localName }) => localName.startsWith('pejl-'))
          .every((element) => element.shadowRoot?.querySelector('h2, a[part=link]')),
      undefined,
      { timeout: 120_000 },
    );
  });
  after(() => real.close());

  it('nothing listens to how the device is moved', () => {
    const source = readdirSync('src', { recursive: true })
      .map((name) => join('src', String(name)))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(name, 'utf8'));
    assert.ok(source.length > 50);
    assert.deepEqual(
      source.filter((text) => /devicemotion|deviceorientation|Accelerometer|Gyroscope/i.test(text)),
      [],
    );
  });

  it('no key that writes a character is a shortcut', async () => {
    const [was, address] = [await drawn(page), page.url()];
    assert.ok(
      was.every((text) => text.length > 100),
      String(was.map(({ length }) => length)),
    );
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.type('abcdefghijklmnopqrstuvwxyzæøåABCXYZ0123456789.,-+?/');
    assert.deepEqual(await drawn(page), was);
    assert.equal(page.url(), address);
    assert.deepEqual(real.asked, []);
  });

  it('nothing happens when a finger goes down', async () => {
    const controls = page.locator(
      ':is(pejl-statistics-table, pejl-conversation-cards, pejl-checklist, pejl-quick-exit) :is(button, input, a)',
    );
    const count = Math.min(await controls.count(), 20);
    assert.ok(count > 8, String(count));
    const [was, address] = [await drawn(page), page.url()];
    for (let index = 0; index < count; index++) {
      const control = controls.nth(index);
      if (!(await control.isVisible())) continue;
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      if (!box || box.height < 2) continue;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      // Slipping off the control before letting go takes the press back (WCAG 2.5.2).
      await page.mouse.move(1, 1);
      await page.mouse.up();
    }
    assert.deepEqual(await drawn(page), was);
    assert.equal(page.url(), address);
  });
});
