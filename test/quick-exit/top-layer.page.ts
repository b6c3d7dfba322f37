import type { Page } from '@playwright/test';
import { expect, Site, test } from '../helpers/site.js';
import { open } from './leaving.js';

const body = `<style>body { margin: 0 }</style><header><a href="#text">Først</a></header>
  <div style="height:3em"><pejl-quick-exit href="{elsewhere}/weather" shortcut></pejl-quick-exit></div>
  <main id="text" style="padding-block:1em 4em">${'<p><a href="#text" style="display:block">Et link</a> og mere tekst</p>'.repeat(80)}</main>
  <div id="banner" style="position:fixed;inset:0;z-index:2147483647;background:teal;color:#fff">Cookies</div>
  <dialog id="dialog"><button>Luk</button></dialog><div id="menu" popover>Menu</div>`;

/** What is drawn in the middle of the exit's link, and whether all of the link is in the window. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('pejl-quick-exit')!;
    const { left, right, top, bottom } = shadowRoot!.querySelector('a')!.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const part = shadowRoot!.elementFromPoint(x, y)?.closest('[part]')?.getAttribute('part');
    const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return { part, inside, top, bottom };
  });
const frames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const covers = async (page: Page) => {
  await frames(page);
  const { part, inside } = await seen(page);
  return inside && part === 'link';
};

test.describe('AT-17: the exit above everything', () => {
  let site: Site;
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    site = await Site.open(browser);
    page = await open(site, body);
    await page.locator('pejl-quick-exit').getByRole('link').waitFor();
  });
  test.afterAll(() => site.close());

  // 400 % of a window of 1280 by 1024 leaves 320 by 256; the shortest is a phone on its side, with its keyboard up.
  for (const [width, height] of [
    [1280, 1024],
    [320, 640],
    [320, 256],
    [640, 120],
  ])
    test(`is what is pressed at ${width} by ${height}, below no banner, wherever the page is scrolled`, async () => {
      await page.setViewportSize({ width: width!, height: height! });
      for (const place of [0, 40, 400, 100_000, 10]) {
        await page.evaluate((top) => scrollTo(0, top), place);
        expect(await covers(page), `scrolled to ${place}`).toBeTruthy();
      }
    });

  test('stands in its own place until that is scrolled away, and at the bottom in reach of a thumb on a phone', async () => {
    await page.setViewportSize({ width: 1000, height: 700 });
    const place = () =>
      page.evaluate(
        () =>
          document
            .querySelector('pejl-quick-exit')!
            .shadowRoot!.querySelector('.place')!
            .getBoundingClientRect().top,
      );
    for (const top of [0, 7]) {
      await page.evaluate((at) => scrollTo(0, at), top);
      await frames(page);
      expect((await seen(page)).top - (await place())).toBeLessThan(8);
    }
    await page.evaluate(() => scrollTo(0, 900));
    await frames(page);
    expect((await seen(page)).top).toBeLessThan(20);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.evaluate(() => scrollTo(0, 0));
    await frames(page);
    expect((await seen(page)).bottom).toBeGreaterThan(615);
  });

  test('goes above what opens later, also where the page opens it by itself', async () => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.evaluate(() => {
      const menu = document.querySelector<HTMLElement>('#menu')!;
      menu.style.cssText = 'inset:0;width:100%;height:100%';
      menu.showPopover();
    });
    expect(await covers(page)).toBeTruthy();
    await page.evaluate(() => document.querySelector<HTMLElement>('#menu')!.hidePopover());
  });

  test('never lies upon what the keyboard has reached, and never takes the focus', async () => {
    await page.evaluate(() => document.querySelector('#banner')!.remove());
    for (const [width, height] of [
      [320, 640],
      [1000, 300],
    ]) {
      await page.setViewportSize({ width: width!, height: height! });
      await page.evaluate(() => scrollTo(0, 0));
      const order: string[] = [];
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.mouse.click(250, 5);
      for (const key of [...Array(82).fill('Tab'), ...Array(40).fill('Shift+Tab')] as string[]) {
        await page.keyboard.press(key);
        await frames(page);
        const reached = await page.evaluate(() => {
          const element = document.activeElement!;
          const layer = document.querySelector('pejl-quick-exit')!.shadowRoot!.querySelector('.layer')!;
          const one = element.getBoundingClientRect();
          const other = layer.getBoundingClientRect();
          const apart =
            one.bottom <= other.top ||
            one.top >= other.bottom ||
            one.right <= other.left ||
            one.left >= other.right;
          return { name: element.localName, apart };
        });
        order.push(reached.name);
        if (reached.name === 'a') expect(reached.apart, `${order.length}. stop at ${width}`).toBeTruthy();
      }
      // In the reading order it stands where the author put it, whatever layer it is drawn in.
      expect(order).toContain('pejl-quick-exit');
      expect(order.indexOf('pejl-quick-exit'), order.slice(0, 4).join()).toBeLessThanOrEqual(1);
    }
  });

  const dialogs: Record<string, () => HTMLDialogElement> = {
    'in the page': () => document.querySelector<HTMLDialogElement>('#dialog')!,
    'in a shadow root that is shut': () => {
      const host = document.body.appendChild(document.createElement('div'));
      const inside = document.querySelector('#dialog')!.cloneNode(true);
      return host.attachShadow({ mode: 'closed' }).appendChild(inside) as HTMLDialogElement;
    },
    'that closes itself as soon as one presses': () => {
      const dialog = document.querySelector<HTMLDialogElement>('#dialog')!;
      addEventListener('mousedown', () => dialog.close());
      return dialog;
    },
  };
  for (const [which, find] of Object.entries(dialogs))
    test(`answers a press above a modal dialog ${which}, which makes everything else deaf`, async () => {
      const own = await open(site, body);
      await own.locator('pejl-quick-exit').getByRole('link').waitFor();
      await own.evaluate((source) => {
        document.querySelector('#banner')!.remove();
        const dialog = (0, eval)(`(${source})`)() as HTMLDialogElement;
        dialog.style.cssText = 'inset:0;width:100%;height:100%;max-width:none;max-height:none';
        dialog.showModal();
      }, find.toString());
      await frames(own);
      await own.mouse.click(500, 500);
      expect(own.url()).toBe(`${site.address}/page`);
      if (which.includes('closes')) {
        await own.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')!.showModal());
        await frames(own);
      }
      const { top, bottom } = await seen(own);
      const box = (await own.locator('pejl-quick-exit [part=link]').boundingBox())!;
      await Promise.all([
        own.waitForURL('**/weather', { timeout: 5000 }),
        own.mouse.click(box.x + box.width / 2, (top + bottom) / 2),
      ]);
    });
});
