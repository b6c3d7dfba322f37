/** Plain content that was rendered ahead, and what stands below it, while the script takes over (CLS 0). */
import type { Page } from '@playwright/test';
import { renderElement } from '../../src/cli/render/render.js';
import { cases, now } from './rendered.js';
import { expect, type Site, test } from '../helpers/site.js';

/** How pages draw plain content: as the browser does, without any margins, and as the boxes of a layout. */
const looks: Record<string, string> = {
  'no look of its own': '',
  'a reset': '<style>*{margin:0;padding:0;border:0;font:inherit}body{line-height:1.4}</style>',
  'wide margins': '<style>body{font:19px/1.9 serif;max-width:40em;margin:2em auto}p{margin:1.5em 0}</style>',
  'a column of boxes': '<style>main{display:flex;flex-direction:column;gap:1em}</style>',
};
const below = '#below';
const long = '<div style="height:3000px">Langt</div>';

interface Seen {
  /** What moved in the window, as the browser counts it. */
  shifts: string[];
  /** Where that which follows stood as rendered, and with the script. */
  stood: number[];
}

/** Runs in the page before all else: writes down what moves. */
function watch(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[])
      if (!entry.hadRecentInput) shifts.push(entry.sources.map(({ node }) => node?.nodeName).join());
  }).observe({ type: 'layout-shift', buffered: true });
}

const frames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let left = 6; left; left--) await new Promise(requestAnimationFrame);
  });
const heightOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

test.describe('plain content that was rendered ahead', () => {
  async function open(
    site: Site,
    content: string,
    { look = '', width = 1280, height = 800 } = {},
  ): Promise<Page> {
    const { page } = await site.visit(
      `${look}<main><h1>Overskrift</h1><p>Før</p>${content}<p id="below">Resten</p></main>`,
      {
        prepare: async (blank) => {
          await blank.setViewportSize({ width, height });
          await blank.addInitScript(watch);
        },
      },
    );
    await frames(page);
    return page;
  }

  /** Lets the script come to a page that stands as it was rendered. */
  async function takeOver(page: Page, tag: string): Promise<Seen> {
    const stood = [await topOf(page, below)];
    await page.evaluate(() => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: '/dist/pejlemaerker.js' });
      document.head.append(script);
    });
    await page.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), tag);
    await frames(page);
    stood.push(await topOf(page, below));
    return { shifts: (await page.evaluate('shifts')) as string[], stood };
  }

  const light = async (name: string): Promise<string> =>
    (await renderElement({ ...cases[name]!, language: 'da', now, light: true })).html;

  for (const [name, { element }] of Object.entries(cases)) {
    const tag = `pejl-${element}`;
    test(`${name} is taken over without a layout shift (CLS 0), whatever the page looks like`, async ({
      site,
    }) => {
      for (const [look, style] of Object.entries(looks))
        for (const width of [1280, 360]) {
          // An exit stands at the edge of a page, and that is where it goes.
          if (name === 'an exit' && look === 'a column of boxes') continue;
          const page = await open(site, await light(name), { look: style, width });
          const { shifts } = await takeOver(page, tag);
          expect(shifts, `${look}, ${width} px`).toEqual([]);
          await expect(page.locator(`${tag} [part~=base]`)).toHaveCount(1);
          await page.context().close();
        }
    });

    test(`${name} is taken over without a layout shift in a page that allows no unknown tags`, async ({
      site,
    }) => {
      const html = (await light(name))
        .replace(/^<pejl-[a-z-]+([^>]*)>/, (_, attributes: string) => {
          const data = attributes.replace(/ (?!lang)([a-z-]+)=/g, ' data-$1=');
          return `<div data-pejl="${element}"${data}>`;
        })
        .replace(/<\/pejl-[a-z-]+>\s*$/, '</div>');
      expect((await takeOver(await open(site, html), tag)).shifts).toEqual([]);
    });
  }

  test('keeps its place, higher or not, while its end is in view', async ({ site }) => {
    for (const name of [
      'a card of doubt',
      'a card that the site vouches for',
      'a checklist',
      'a deck',
      'an exit',
    ])
      for (const width of [1280, 360]) {
        const page = await open(site, await light(name), { width, height: 3000 });
        const { stood } = await takeOver(page, `pejl-${cases[name]!.element}`);
        expect(stood[1], `${name}, ${width} px`).toBe(stood[0]);
        await page.context().close();
      }
  });

  test('loses nothing of what is higher than its place: one scrolls to it', async ({ site }) => {
    const page = await open(site, await light('a card that the site vouches for'), { height: 3000 });
    await takeOver(page, 'pejl-contact-card');
    const [seen, whole, last] = await page.locator('pejl-contact-card').evaluate((card) => {
      const { clientHeight, scrollHeight } = card;
      card.scrollTop = scrollHeight;
      const small = [...card.shadowRoot!.querySelectorAll('[part~=small]')].at(-1)!;
      return [
        clientHeight,
        scrollHeight,
        small.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom,
      ];
    });
    expect(seen).toBeLessThan(whole!);
    expect(last).toBeLessThanOrEqual(0);
  });

  test('takes the room it needs once the reader uses it, and what is pressed stays under the finger', async ({
    site,
  }) => {
    const page = await open(site, `${await light('a card that the site vouches for')}${long}`, {
      height: 1000,
    });
    await takeOver(page, 'pejl-contact-card');
    const card = page.locator('pejl-contact-card');
    const base = 'pejl-contact-card [part~=base]';
    expect(await heightOf(page, base)).toBeGreaterThan(await heightOf(page, 'pejl-contact-card'));
    const button = card.locator('button').first();
    await card.evaluate((element) => (element.scrollTop = 60));
    const stood = await button.evaluate((element) => element.getBoundingClientRect().top);
    await button.evaluate((element) => (element as HTMLElement).click());
    expect(await heightOf(page, base)).toBe(await heightOf(page, 'pejl-contact-card'));
    expect(await button.evaluate((element) => element.getBoundingClientRect().top)).toBe(stood);
  });

  test('takes the room it needs as soon as its end is below the window', async ({ site }) => {
    const page = await open(site, `${await light('a card of doubt')}${long}`, {
      height: 900,
    });
    await takeOver(page, 'pejl-contact-card');
    const base = 'pejl-contact-card [part~=base]';
    expect(await heightOf(page, 'pejl-contact-card')).toBeGreaterThan(await heightOf(page, base));
    await page.setViewportSize({ width: 1280, height: 400 });
    await frames(page);
    expect(await heightOf(page, 'pejl-contact-card')).toBe(await heightOf(page, base));
  });

  test('takes the room it needs when it shows something else', async ({ site }) => {
    const page = await open(site, await light('a checklist'), { height: 3000 });
    await takeOver(page, 'pejl-checklist');
    const base = 'pejl-checklist [part~=base]';
    expect(await heightOf(page, 'pejl-checklist')).toBeGreaterThan(await heightOf(page, base));
    await page.locator('pejl-checklist').evaluate((element) => element.setAttribute('answers', 'yes-no'));
    await page.locator('pejl-checklist [type=radio]').first().waitFor();
    await frames(page);
    expect(await heightOf(page, 'pejl-checklist')).toBe(await heightOf(page, base));
  });

  test('has the room it needs on paper', async ({ site }) => {
    const page = await open(site, await light('a card that the site vouches for'), { height: 3000 });
    await takeOver(page, 'pejl-contact-card');
    await page.emulateMedia({ media: 'print' });
    expect(await heightOf(page, 'pejl-contact-card')).toBe(
      await heightOf(page, 'pejl-contact-card [part~=base]'),
    );
  });

  test('gives no widget a window too little to read in', async ({ site }) => {
    const few = `<p>${'Ring til os, hvis du har brug for at tale med nogen. '.repeat(4)}</p>`;
    const page = await open(site, `<pejl-contact-directory>${few}</pejl-contact-directory>`, {
      height: 6000,
    });
    await takeOver(page, 'pejl-contact-directory');
    const { clientHeight, scrollHeight } = await page
      .locator('pejl-contact-directory')
      .evaluate(({ clientHeight, scrollHeight }) => ({ clientHeight, scrollHeight }));
    expect(clientHeight).toBe(scrollHeight);
    expect(clientHeight).toBeGreaterThan(3000);
  });

  test('leaves no window empty below a widget', async ({ site }) => {
    const much = `<p>${'Ring til os, hvis du har brug for at tale med nogen. '.repeat(300)}</p>`;
    const page = await open(site, `<pejl-contact-card contact="reden-aarhus">${much}</pejl-contact-card>`, {
      width: 360,
      height: 700,
    });
    await page.evaluate(() => scrollTo(0, 1e5));
    await takeOver(page, 'pejl-contact-card');
    expect(await heightOf(page, 'pejl-contact-card')).toBe(
      await heightOf(page, 'pejl-contact-card [part~=base]'),
    );
  });

  test('leaves by three presses of Shift also while the code that keeps its place is on the way', async ({
    site,
  }) => {
    const { html } = await renderElement({
      element: 'quick-exit',
      attributes: { href: `${site.address}/elsewhere`, shortcut: '' },
      language: 'da',
      now,
      light: true,
    });
    const page = await open(site, html);
    const asked = page.waitForRequest('**/shared-takeover.js');
    await page.route('**/shared-takeover.js', () => {});
    await page.evaluate(() => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: '/dist/pejlemaerker.js' });
      document.head.append(script);
    });
    await asked;
    await expect(page.locator('pejl-quick-exit a')).toBeVisible();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL('**/elsewhere');
  });

  test('says of danger what is to be done at every moment, and never twice', async ({ site }) => {
    const page = await open(site, await light('a directory'));
    const counts: number[] = [];
    await page.exposeFunction('count', (count: number) => counts.push(count));
    await page.evaluate(() => {
      setInterval(() => {
        const directory = document.querySelector('pejl-contact-directory')!;
        const links = [
          directory.querySelector('[href="tel:112"]')!,
          ...(directory.shadowRoot?.querySelectorAll('[part=emergency] a') ?? []),
        ];
        (window as never as { count(number: number): void }).count(
          links.filter((link) => link.checkVisibility()).length,
        );
      });
    });
    await takeOver(page, 'pejl-contact-directory');
    expect([...new Set(counts)]).toEqual([1]);
  });
});
