/** The page for systems that allow only frames, and the script of the page around it. */
import type { Frame, Page } from '@playwright/test';
import { expect, type Site, tags, test } from '../helpers/site.js';

const parentScript = '<script src="/dist/embed-parent.js"></script>';
const content = '[part~=base] :is(h1, h2, h3, h4), pejl-quick-exit [part=link]';
const frameOf = async (page: Page, index = 0): Promise<Frame> => {
  const frame = await (await page.locator('iframe').nth(index).elementHandle())!.contentFrame();
  await frame!.locator(content).first().waitFor();
  return frame!;
};
/** How high the frame is inside, and its content. */
const heights = (frame: Frame): Promise<{ inside: number; content: number; over: number[] }> =>
  frame.evaluate(() => {
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement;
    return {
      inside: innerHeight,
      content: document.querySelector('main')!.getBoundingClientRect().height,
      // A scroll bar takes from the window what it does not take from the frame.
      over: [
        innerWidth - clientWidth,
        innerHeight - clientHeight,
        scrollWidth - clientWidth,
        scrollHeight - clientHeight,
      ],
    };
  });
const settled = async (frame: Frame): Promise<{ inside: number; content: number; over: number[] }> => {
  await frame.waitForFunction(
    () => innerHeight === Math.ceil(document.querySelector('main')!.getBoundingClientRect().height),
  );
  return heights(frame);
};

const at = (query: string): string => `<iframe title="x" src="/dist/embed.html${query}"></iframe>`;

test.describe('embed.html', () => {
  test('shows the widget that its address names, with its attributes', async ({ site }) => {
    for (const tag of tags) {
      const { page, said, violations } = await site.visit(
        at(
          `?widget=${tag.slice(5)}&contact=reden-aarhus&heading-level=3&onclick=x&style=y&id=z&pejl=checklist`,
        ),
      );
      const frame = await frameOf(page);
      expect(
        await frame.locator('main *').evaluateAll((all) => all.map(({ localName }) => localName).slice(0, 2)),
      ).toEqual(['div', tag]);
      const names = await frame.locator(tag).evaluate((one) => one.getAttributeNames());
      if (tag === 'pejl-contact-card') expect(names.sort()).toEqual(['contact', 'heading-level']);
      expect(names.some((name) => /^on|style|id/.test(name))).toBeFalsy();
      expect([said, violations]).toEqual([[], []]);
    }
  });

  test('shows the directory without a query, and where it knows no such widget', async ({ site }) => {
    for (const query of ['', '?', '?widget=', '?widget=contact-cart', '?widget=constructor', '?contact=x']) {
      const frame = await frameOf((await site.visit(at(query))).page);
      await expect(frame.locator('main > div > pejl-contact-directory'), query).toHaveCount(1);
      await expect(frame.locator('main > div > *'), query).toHaveCount(1);
    }
  });

  test('has a language and a title', async ({ site }) => {
    for (const [query, lang, title] of [
      ['', 'da', 'Steder, der kan hjælpe'],
      ['?widget=contact-card&contact=reden-aarhus', 'da', 'Reden Aarhus'],
      ['?widget=quick-exit&lang=en', 'en', 'Leave this page'],
      ['?widget=checklist&lang=de', 'en', ''],
      ['?widget=checklist&lang=da-', 'da', ''],
    ] as const) {
      const frame = await frameOf((await site.visit(at(query))).page);
      await frame.waitForFunction(() => document.querySelector('main > div > :state(ready)'));
      expect(await frame.evaluate(() => document.documentElement.lang)).toBe(lang);
      const found = await frame.title();
      if (title && query) expect(found).toBe(title);
      expect(found.trim()).toBeTruthy();
      const heading = frame.locator('[part=heading]').first();
      if (await heading.count()) expect(found).toBe((await heading.textContent())!.trim());
    }
  });

  test('shows no stranger’s data as this site’s', async ({ site }) => {
    for (const src of [
      'https://example.invalid/x.json',
      '//example.invalid/x.json',
      'data:application/json,{}',
    ]) {
      const { page, requests } = await site.visit(at(`?widget=checklist&src=${encodeURIComponent(src)}`));
      const frame = await frameOf(page);
      expect(await frame.locator('pejl-checklist').getAttribute('src')).toBe(null);
      expect(requests.some(({ path }) => path === '/x.json')).toBeFalsy();
    }
    const { page, requests } = await site.visit(at('?widget=checklist&src=/dist/data/checklists.json'));
    await frameOf(page);
    expect(requests.some(({ path }) => path === '/dist/data/checklists.json')).toBeTruthy();
  });

  test('has 112 before and without its script', async ({ site }) => {
    const { page } = await site.visit(at('?widget=contact-card&contact=no-such'));
    const frame = await (await page.locator('iframe').elementHandle())!.contentFrame();
    await frame!.locator('pejl-contact-card:state(failed)').waitFor({ state: 'attached' });
    await expect(frame!.locator('a[href="tel:112"]').first()).toBeVisible();
    const still = await page.context().browser()!.newContext({ javaScriptEnabled: false });
    const plain = await still.newPage();
    await plain.goto(`${site.address}/dist/embed.html`);
    for (const one of await plain.locator('main p').all()) await expect(one).toBeVisible();
    expect(await plain.locator('main').innerText()).toMatch(
      /Er du i fare.*In danger.*JavaScript.*JavaScript/s,
    );
  });

  test('opens links beside the page, not within the frame', async ({ site }) => {
    const { page } = await site.visit(at('?widget=contact-card&contact=reden-aarhus'));
    const frame = await frameOf(page);
    const before = page.frames().map((one) => one.url());
    await frame.evaluate(() => {
      for (const href of ['/page-0.html', '#top', 'tel:+4500000000']) {
        const link = document.createElement('a');
        link.href = href;
        link.textContent = href;
        document.querySelector('main')!.append(link);
      }
    });
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByText('/page-0.html').click(),
    ]);
    expect(await opened.evaluate(() => opener)).toBe(null);
    expect(await opened.evaluate(() => document.referrer)).toBe('');
    await frame.getByText('#top').click();
    expect(await frame.getByText('tel:').getAttribute('target')).toBe(null);
    expect(page.frames().map((one) => one.url().replace('#top', ''))).toEqual(before);
    expect(page.context().pages().length).toBe(2);
  });
});

test.describe('AT-62: a frame as high as its content', () => {
  /** Another site than the page's. */
  const away = (site: Site, query: string): string =>
    `${site.address.replace('localhost', '127.0.0.1')}/dist/embed.html${query}`;
  const framed = (site: Site, query: string, css = ''): string =>
    `<style>iframe { width: 100%; ${css} } body { margin: 0 }</style><iframe title="x" src="${away(site, query)}"></iframe>`;

  test('has no scroll bar at five widths, with heights that are no whole pixels', async ({ site }) => {
    const fractions = new Set<number>();
    for (const tag of tags) {
      const { page, said } = await site.visit(
        framed(site, `?widget=${tag.slice(5)}&contact=reden-aarhus`) + parentScript,
      );
      const frame = await frameOf(page);
      for (const width of [1200, 768, 411, 320, 280]) {
        await page.setViewportSize({ width, height: 900 });
        await frame.waitForFunction((wide) => innerWidth <= wide, width);
        const { inside, content: high, over } = await settled(frame);
        expect(over, `${tag} at ${width}`).toEqual([0, 0, 0, 0]);
        expect(
          inside - high >= 0 && inside - high < 1,
          `${tag} at ${width}: ${inside}, ${high}`,
        ).toBeTruthy();
        fractions.add(high % 1);
      }
      expect(said).toEqual([]);
    }
    expect(fractions.size, 'some heights are no whole pixels').toBeGreaterThan(2);
  });

  test('has none with the page’s own edges and heights either', async ({ site }) => {
    for (const css of [
      'box-sizing: border-box; border: 3px solid; padding: 5px;',
      'box-sizing: content-box; border: 3px solid; padding: 5px;',
      'height: 90px !important; max-height: 100px; min-height: 2000px;',
    ]) {
      const { page } = await site.visit(
        framed(site, '?widget=contact-card&contact=reden-aarhus', css) + parentScript,
      );
      const { over } = await settled(await frameOf(page));
      expect(over, css).toEqual([0, 0, 0, 0]);
    }
  });

  test('follows its content up and down, and does not grow when only the frame does', async ({ site }) => {
    const { page } = await site.visit(framed(site, '?widget=contact-directory') + parentScript);
    const frame = await frameOf(page);
    const whole = (await settled(frame)).inside;
    await frame.locator('input').first().fill('reden');
    await frame.waitForFunction((high) => innerHeight < high, whole);
    const fewer = (await settled(frame)).inside;
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      addEventListener('message', ({ data }) => told.push(data));
      document.querySelector('iframe')!.style.setProperty('height', '5000px', 'important');
    });
    await frame.waitForFunction(() => innerHeight === 5000);
    await frame.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.evaluate('told')).toEqual([]);
    expect(fewer).toBeLessThan(whole);
  });

  test('is told again to a script that comes late', async ({ site }) => {
    const { page } = await site.visit(framed(site, '?widget=contact-card&contact=reden-aarhus'));
    const frame = await frameOf(page);
    expect((await heights(frame)).inside).toBe(150);
    await page.addScriptTag({ url: '/dist/embed-parent.js' });
    await settled(frame);
  });

  test('is told in whole pixels, and only by the frame itself', async ({ site }) => {
    // All of one site, so that nothing but the sender tells them apart.
    const { page } = await site.visit(
      `${at('?widget=contact-card&contact=reden-aarhus')}
      <iframe id="other" title="y" src="/dist/embed.css"></iframe>${parentScript}`,
    );
    const frame = await frameOf(page);
    const { inside } = await settled(frame);
    const said = await page.evaluate(() => {
      const heard = new Promise((resolve) =>
        addEventListener('message', ({ data }) => resolve(data), { once: true }),
      );
      document.querySelector('iframe')!.contentWindow!.postMessage({ type: 'pejl-height' }, '*');
      return heard;
    });
    expect(said).toEqual({ type: 'pejl-height', height: inside });
    // A page, another frame and a frame that has gone to another site are not heard.
    await page.evaluate(() => {
      window.postMessage({ type: 'pejl-height', height: 77 }, '*');
      const other = document.querySelector<HTMLIFrameElement>('#other')!.contentWindow as Window &
        typeof globalThis;
      other.eval("parent.postMessage({ type: 'pejl-height', height: 77 }, '*')");
    });
    for (const height of [
      '77',
      77.5,
      0,
      -77,
      NaN,
      Infinity,
      1e9,
      null,
      { valueOf: () => 77 }.valueOf,
      '77px',
    ])
      await frame.evaluate(
        (junk) => parent.postMessage({ type: 'pejl-height', height: junk }, '*'),
        typeof height === 'function' ? null : height,
      );
    for (const junk of [null, 'pejl-height', 7, [], { type: 'resize', height: 77 }])
      await frame.evaluate((data) => parent.postMessage(data, '*'), junk);
    // What was sent before the last one has been heard by then.
    const last = page.evaluate(
      () => new Promise<void>((done) => addEventListener('message', ({ data }) => data === 'last' && done())),
    );
    await frame.evaluate(() => parent.postMessage('last', '*'));
    await last;
    expect((await heights(frame)).inside).toBe(inside);
    expect(await page.locator('#other').evaluate((one) => (one as HTMLElement).style.height)).toBe('');
    // The frame itself is heard, so what was not is no accident.
    await frame.evaluate(() => parent.postMessage({ type: 'pejl-height', height: 777 }, '*'));
    await frame.waitForFunction(() => innerHeight === 777);
  });

  test('is not taken from a frame that now shows another site', async ({ site }) => {
    const { page } = await site.visit(
      framed(site, '?widget=contact-card&contact=reden-aarhus') + parentScript,
    );
    const frame = await frameOf(page);
    await settled(frame);
    // The other page says its height as soon as it has one, which is not this one's.
    const before = await page.locator('iframe').evaluate((one) => one.clientHeight);
    await frame.evaluate(
      (address) => location.replace(address),
      `${site.address}/dist/embed.html?widget=checklist`,
    );
    await page.waitForFunction(() => {
      try {
        return !!frames[0]!.location.href;
      } catch {
        return false;
      }
    });
    await frameOf(page);
    const told = page.evaluate(
      () => new Promise((done) => addEventListener('message', ({ data }) => done(data))),
    );
    await page.evaluate(() => frames[0]!.postMessage({ type: 'pejl-height' }, '*'));
    await told;
    expect(await page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(before);
  });
});
