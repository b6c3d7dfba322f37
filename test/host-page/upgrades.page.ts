/** What editors can write who may write no tags of ours: `data-pejl`, and links. */
import type { Page } from '@playwright/test';
import { bundle, drawn, expect, loader, partsOf, tags, test } from '../helpers/site.js';

const link = (fragment: string, rest = ''): string =>
  `<a href="/steder.html#pejl=${fragment}" ${rest}>Ring til Reden</a>`;
const card = 'contact-card&amp;contact=reden-aarhus';
const markup = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => (one.cloneNode() as Element).outerHTML.replace(/<\/.*/, '')));

for (const [way, script] of Object.entries({ 'drop-in': loader, bundle }))
  test.describe(`what stands for a widget, with the ${way}`, () => {
    test('is every widget, written as data-pejl', async ({ site }) => {
      const body = tags.map((tag) => `<div data-pejl="${tag.slice(5)}" data-contact="reden-aarhus"></div>`);
      const { page, said } = await site.visit(body.join('') + script);
      for (const tag of tags) await drawn(page, tag);
      expect(said).toEqual([]);
    });

    test('has the attributes that the widget has and no other, and leaves the element as it was', async ({
      site,
    }) => {
      const { page, said } = await site.visit(
        `<p>Før</p><div class="box" id="hjaelp" data-pejl="contact-card" data-contact="reden-aarhus"
          data-checked-on="2026-11-20" data-checked-by="Fjordby" data-heading-level="4" data-lang="en"
          data-onclick="alert(1)" data-style="color:red" data-id="document" data-is="x" data-table="y"
          data-structured-data="false"><p>Ring til <b>Reden</b></p></div><p>Efter</p>${script}`,
      );
      await drawn(page, 'pejl-contact-card');
      const attributes = await page
        .locator('pejl-contact-card')
        .evaluateAll((all) => all.map((one) => [...one.attributes].map(({ name, value }) => [name, value])));
      expect(attributes.map((one) => Object.fromEntries(one) as object)).toEqual([
        {
          lang: 'en',
          contact: 'reden-aarhus',
          'checked-on': '2026-11-20',
          'checked-by': 'Fjordby',
          'heading-level': '4',
        },
      ]);
      const [around] = await markup(page, '#hjaelp');
      expect(around).toMatch(/^<div class="box" id="hjaelp" data-pejl="contact-card" .*data-id="document"/);
      expect(await page.locator('pejl-contact-card').evaluate((one) => one.innerHTML)).toBe(
        '<p>Ring til <b>Reden</b></p>',
      );
      expect(await page.locator('body > p').allTextContents()).toEqual(['Før', 'Efter']);
      await expect(page.locator('pejl-contact-card h4')).toHaveCount(1);
      expect(said).toEqual([]);
    });

    test('may be a link in the middle of a sentence, which stays the fallback', async ({ site }) => {
      const { page, said } = await site.visit(
        `<p>Ring til ${link(card)}, eller spørg en kollega.</p>${script}`,
      );
      await drawn(page, 'pejl-contact-card');
      expect(
        await page
          .locator('p')
          .first()
          .evaluate((one) => one.innerHTML),
      ).toBe(
        `Ring til <pejl-contact-card contact="reden-aarhus">${link(card).replace(' >', '>')}</pejl-contact-card>, eller spørg en kollega.`,
      );
      await expect(page.locator('pejl-contact-card')).toHaveCount(1);
      expect(said).toEqual([]);
    });

    test('reads what is escaped, once or twice', async ({ site }) => {
      const { page } = await site.visit(
        `<a href="#pejl=contact-card&amp;contact=reden%2Daarhus&amp;checked-by=Fjordby+Kommune%20%26%20venner&amp;onclick=x&amp;style=y">1</a>
        <a href="https://example.dk/a?b=c#pejl=contact-card&amp;amp;contact=reden-aarhus">2</a>${script}`,
      );
      await page.locator('pejl-contact-card article').nth(1).waitFor();
      expect(await markup(page, 'pejl-contact-card')).toEqual([
        '<pejl-contact-card contact="reden-aarhus" checked-by="Fjordby Kommune &amp; venner">',
        '<pejl-contact-card contact="reden-aarhus">',
      ]);
    });

    test('leaves a usable link where the widget cannot be drawn', async ({ site }) => {
      const { page } = await site.visit(
        `<p>${link('contact-card&amp;contact=no-such')}</p>
        <div data-pejl="contact-card" data-contact="no-such"><a href="tel:112">Ring 112</a></div>${script}`,
      );
      await page.locator('pejl-contact-card:state(failed)').nth(1).waitFor({ state: 'attached' });
      await expect(page.locator('a')).toHaveCount(2);
      for (const one of await page.locator('a').all()) {
        await expect(one).toBeVisible();
        const hit = await one.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === element;
        });
        expect(hit, (await one.textContent()) ?? '').toBeTruthy();
      }
    });

    test('is looked for in what comes later, and in a copy, but not twice', async ({ site }) => {
      const { page, said } = await site.visit(`<main></main>${script}`);
      await page.evaluate(
        (text) => (document.querySelector('main')!.innerHTML = text),
        `<div data-pejl="checklist"></div>${link(card)}`,
      );
      await drawn(page, 'pejl-contact-card');
      await drawn(page, 'pejl-checklist');
      await page.evaluate(() => {
        const main = document.querySelector('main')!;
        document.body.append(main.cloneNode(true));
        document.body.prepend(main);
      });
      await page.locator('pejl-contact-card article').nth(1).waitFor();
      for (const tag of ['pejl-contact-card', 'pejl-checklist'])
        await expect(page.locator(tag)).toHaveCount(2);
      expect(said).toEqual([]);
    });

    test('is no link of a stranger’s, no text that is being edited, no fallback, no drawing and no unknown name', async ({
      site,
    }) => {
      const untouched = `
        ${link(card, 'rel="nofollow ugc"')}
        <div contenteditable="true">${link(card)}<div data-pejl="checklist"></div></div>
        <svg><a href="#pejl=contact-card&amp;contact=reden-aarhus"><text>x</text></a></svg>
        <div data-pejl="contact-cart"></div><div data-pejl=""></div><div data-pejl="constructor"></div>
        <a href="#pejl=&amp;contact=x">x</a><a href="/x#top&pejl=contact-card">x</a>
        <template>${link(card)}</template>`;
      const { page, said } = await site.visit(
        `<main>${untouched}</main><pejl-checklist>${link(card)}</pejl-checklist>${script}${link(card)}`,
      );
      await drawn(page, 'pejl-contact-card');
      await drawn(page, 'pejl-checklist');
      await expect(page.locator('pejl-contact-card')).toHaveCount(1);
      await expect(page.locator('main :is(pejl-contact-card, pejl-checklist)')).toHaveCount(0);
      expect(said).toEqual([]);
    });

    test('takes data from http, and in a link, which a stranger may have written, from this site alone', async ({
      site,
    }) => {
      const { page } = await site.visit(
        `<div data-pejl="checklist" data-src="data:application/json,{}"></div>
        <div data-pejl="checklist" data-src="https://example.invalid/x.json"></div>
        ${link('checklist&amp;src=https://example.invalid/y.json')}
        ${link('checklist&amp;src=//example.invalid/y.json')}
        ${link('checklist&amp;src=/own.json')}${script}`,
      );
      await page.locator('pejl-checklist').nth(4).waitFor({ state: 'attached' });
      expect(
        await page.locator('pejl-checklist').evaluateAll((all) => all.map((one) => one.getAttribute('src'))),
      ).toEqual([null, 'https://example.invalid/x.json', null, null, '/own.json']);
    });

    test('may be the exit: a link that leaves the site says where to', async ({ site }) => {
      const { page } = await site.visit(
        `<a href="https://example.org/vejr?x#pejl=quick-exit&amp;shortcut">Forlad siden</a>
        <a href="/hjaelp#pejl=quick-exit&amp;href=https://example.net/">Forlad siden</a>
        <a href="/hjaelp#pejl=quick-exit">Forlad siden</a>${script}`,
      );
      await page.locator('pejl-quick-exit [part=link]').nth(2).waitFor();
      expect(
        await page
          .locator('pejl-quick-exit [part=link]')
          .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)),
      ).toEqual(['https://example.org/vejr?x', 'https://example.net/', 'https://www.dmi.dk/']);
      expect((await markup(page, 'pejl-quick-exit'))[0]).toMatch(/ shortcut=""/);
    });

    test('takes the place of what can hold no widget', async ({ site }) => {
      const { page } = await site.visit(
        `<img alt="Reden" data-pejl="contact-card" data-contact="reden-aarhus">
        <ul data-pejl="checklist"><li>Punkt</li></ul>${script}`,
      );
      await drawn(page, 'pejl-contact-card');
      await drawn(page, 'pejl-checklist');
      await expect(page.locator('body > pejl-contact-card > img')).toHaveCount(1);
      await expect(page.locator('body > pejl-checklist > ul > li')).toHaveCount(1);
    });
  });

test.describe('what stands for a widget', () => {
  test('is found in a shadow root that the drop-in is told of, now and later', async ({ site }) => {
    const { page, said } = await site.visit(`${loader}<main></main>`);
    await page.evaluate(async (text) => {
      const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
      root.innerHTML = text;
      const address = '/dist/pejlemaerker.js';
      ((await import(address)) as { observe(root: ShadowRoot): void }).observe(root);
    }, link(card));
    await drawn(page, 'pejl-contact-card');
    await page.evaluate(() => {
      document.querySelector('main')!.shadowRoot!.innerHTML += '<div data-pejl="checklist"></div>';
    });
    await drawn(page, 'pejl-checklist');
    expect(said).toEqual([]);
  });

  test('is upgraded by a module that no other page fetches', async ({ site }) => {
    for (const [body, times] of [
      ['<p>Hej <a href="#top">Op</a> <b data-pejlemaerke="x">!</b></p>', 0],
      [link(card) + link(card), 1],
    ] as const) {
      const visit = await site.visit(loader + body);
      const { page } = visit;
      if (times) await drawn(page, 'pejl-contact-card');
      await page.waitForLoadState('networkidle');
      expect(partsOf(visit).filter((part) => part === 'upgrades').length).toBe(times);
    }
  });

  test('is left to the drop-in and the bundle together once', async ({ site }) => {
    const { page } = await site.visit(
      `${loader}${link(card)}<div data-pejl="checklist"></div>${bundle}${bundle}`,
    );
    await drawn(page, 'pejl-contact-card');
    await drawn(page, 'pejl-checklist');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('pejl-contact-card')).toHaveCount(1);
    await expect(page.locator('pejl-checklist')).toHaveCount(1);
  });

  test('is upgraded once where the bundle comes while the drop-in waits for its widget', async ({ site }) => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const { page } = await site.visit(loader + link(card), {
      prepare: (tab) =>
        tab.route('**/parts/contact.js', async (route) => {
          await released;
          await route.continue();
        }),
    });
    // The drop-in has found the link, and asked for the widget.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/parts/upgrades.js')),
    );
    await page.addScriptTag({ url: '/dist/pejlemaerker.bundle.js' });
    await drawn(page, 'pejl-contact-card');
    release();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('pejl-contact-card')).toHaveCount(1);
  });

  test('stays as it is where a module cannot be had, and says so', async ({ site }) => {
    for (const missing of ['upgrades', 'contact']) {
      const { page, said } = await site.visit(loader + link(card), {
        prepare: (tab) => tab.route(`**/parts/${missing}.js`, (route) => route.abort()),
      });
      await page.waitForLoadState('networkidle');
      await expect(page.locator('body > a')).toBeVisible();
      expect(
        said.length > 0 && !said.some((text) => text.startsWith('thrown')),
        said.join('\n'),
      ).toBeTruthy();
    }
  });

  test('is found although a form hides its methods behind its fields', async ({ site }) => {
    const { page, said } = await site.visit(`${loader}<main></main>`);
    await page.evaluate((text) => {
      const form = document.createElement('form');
      form.innerHTML = `<input name="matches"><input name="localName">${text}`;
      document.querySelector('main')!.append(form);
    }, link(card));
    await drawn(page, 'pejl-contact-card');
    expect(said).toEqual([]);
  });
});
