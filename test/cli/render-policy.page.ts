/** What was rendered ahead, taken over on a page with the strictest policy, which names no policy of Trusted Types. */
import { renderElement, stylesOf } from '../../src/cli/render/render.js';
import { cases, now } from './rendered.js';
import { expect, loader, type Site, test } from '../helpers/site.js';

const strict =
  "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

interface Watching {
  shifts: { value: number; of: string[] }[];
  blank: boolean;
}

/** Runs in the page before all else: writes down what moves, and whether the widget is ever empty. */
function watch(tag: string): void {
  const seen: Watching = { shifts: [], blank: false };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Node | null }[];
    })[])
      seen.shifts.push({ value: entry.value, of: entry.sources.map(({ node }) => node?.nodeName ?? '') });
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    const element = document.querySelector<HTMLElement>(tag);
    // As a reader sees it: with its own content or the author's.
    if (element && document.readyState === 'complete') seen.blank ||= !element.offsetHeight;
    requestAnimationFrame(look);
  };
  look();
}

test.describe('with the strictest policy', () => {
  test.use({ headers: { 'content-security-policy': strict } });

  /** Opens the page, lets it stand as rendered, then lets the script come; gives what was seen. */
  async function takeOver(
    site: Site,
    name: string,
    language: 'da' | 'en',
    light: boolean,
  ): Promise<Watching> {
    const { element, attributes } = cases[name]!;
    const asked = { element, attributes, language, now, ...(light ? { light } : { styles: '/look.css' }) };
    const { html } = await renderElement(asked);
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const opening = site.visit(`${html}<p>Resten af siden</p>${loader}`, {
      lang: language,
      prepare: async (page) => {
        await page.addInitScript(watch, `pejl-${element}`);
        await page.route('**/look.css', (route) =>
          route.fulfill({ contentType: 'text/css', body: stylesOf(element) }),
        );
        await page.route('**/dist/pejlemaerker.js', async (route) => {
          await released;
          await route.continue();
        });
        // The script waits until the page has been painted as it was rendered.
        void page
          .waitForFunction(
            () =>
              performance.getEntriesByName('first-contentful-paint').length && document.body.children.length,
          )
          .then(release, release);
      },
    });
    const { page, said, violations } = await opening;
    await page.locator(`pejl-${element}:state(ready)`).waitFor({ timeout: 20_000 });
    await page.evaluate(async () => {
      for (let frames = 0; frames < 20; frames++) await new Promise(requestAnimationFrame);
    });
    expect([said, violations]).toEqual([[], []]);
    await expect(page.locator(`pejl-${element} [part~=base]`)).toHaveCount(1);
    const seen = (await page.evaluate('window.seen')) as Watching;
    await page.context().close();
    return seen;
  }

  for (const name of Object.keys(cases)) {
    test(`${name} is taken over from its shadow root without a layout shift (CLS 0) or a blank`, async ({
      site,
    }) => {
      for (const language of ['da', 'en'] as const)
        expect(await takeOver(site, name, language, false)).toEqual({ shifts: [], blank: false });
    });

    test(`${name} is taken over from plain content without a layout shift (CLS 0) or a blank`, async ({
      site,
    }) => {
      expect(await takeOver(site, name, 'da', true)).toEqual({ shifts: [], blank: false });
    });
  }
});
