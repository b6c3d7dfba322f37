/** Further languages on pages of a site: who fetches what, and what is read where a file cannot be had. */
import type { Frame, Page } from '@playwright/test';
import es from '../../src/languages/es.js';
import th from '../../src/languages/th.js';
import {
  bundle,
  drawn,
  everything,
  expect,
  loader,
  partsOf,
  tags,
  test,
  type Visit,
} from '../helpers/site.js';

const card = '<pejl-contact-card contact="reden-odense" unreviewed-languages></pejl-contact-card>';
const asking = everything.replace(/(<pejl-[a-z-]+)/g, '$1 unreviewed-languages');
/** What a page has asked for that only pages in further languages need: the files of languages, and their plurals. */
const ofLanguages = (visit: Visit): string[] =>
  partsOf(visit)
    .filter((part) => /^(plural|[a-z]{2})$/.test(part))
    .sort();
const says = (page: Page | Frame, tag: string, words: string): Promise<unknown> =>
  page.waitForFunction(
    ([name, text]) => document.querySelector(name!)?.shadowRoot?.textContent?.includes(text!),
    [tag, words],
  );

test.describe('further languages on a page', () => {
  for (const [what, body] of [
    ['a card', card],
    ['all widgets', asking],
  ] as const)
    test(`are fetched by ${what} on a page in one of them that asks for it, and then that one alone`, async ({
      site,
    }) => {
      const visit = await site.visit(body + loader, { lang: 'th' });
      await says(visit.page, 'pejl-contact-card', th.contact.neverConfirmed);
      if (body !== card) for (const tag of tags) await says(visit.page, tag, th.notice);
      expect([...new Set(ofLanguages(visit))]).toEqual(['plural', 'th']);
      expect([visit.said, visit.violations]).toEqual([[], []]);
    });

  for (const [lang, body] of [
    ['th', everything],
    ['da', asking],
    ['en', asking],
    ['en-GB', card],
    ['nb', card],
  ] as const)
    test(`are not fetched on a page in ${lang} ${body === everything ? 'that does not ask' : 'that asks'}`, async ({
      site,
    }) => {
      const visit = await site.visit(body + loader, { lang });
      for (const tag of body === card ? ['pejl-contact-card'] : tags) await drawn(visit.page, tag);
      expect(ofLanguages(visit)).toEqual([]);
    });

  test('that have no file read English, and fetch nothing for it', async ({ site }) => {
    const visit = await site.visit(card + loader, { lang: 'pl' });
    await says(visit.page, 'pejl-contact-card', 'never confirmed');
    expect(ofLanguages(visit)).toEqual([]);
  });

  for (const file of ['plural', 'th'])
    test(`read English without an error while ${file}.js cannot be had, and the next element tries again`, async ({
      site,
    }) => {
      let away = true;
      const visit = await site.visit(card + loader, {
        lang: 'th',
        prepare: (page) =>
          page.route(`**/${file}.js*`, (route) => (away ? route.fulfill({ status: 500 }) : route.continue())),
      });
      const { page } = visit;
      await says(page, 'pejl-contact-card', 'never confirmed');
      const marks = await page
        .locator('pejl-contact-card [part=base]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
      expect(marks).toEqual(['en']);
      await expect(page.locator('pejl-contact-card :is([part=failure], [part=translation])')).toHaveCount(0);
      // The browser names the file; the library says nothing.
      expect(visit.said.filter((line) => !/500/.test(line))).toEqual([]);
      away = false;
      await page.evaluate(() => {
        const next = document.querySelector('pejl-contact-card')!.cloneNode() as HTMLElement;
        document.body.prepend(next);
      });
      await says(page, 'pejl-contact-card', th.contact.neverConfirmed);
    });

  test('do not come with the one-file bundle, which reads English and fetches nothing', async ({ site }) => {
    const visit = await site.visit(asking + bundle, { lang: 'th' });
    for (const tag of tags) await drawn(visit.page, tag);
    await says(visit.page, 'pejl-contact-card', 'never confirmed');
    expect(visit.requests.map(({ path }) => path).filter((path) => path.startsWith('/dist/'))).toEqual([
      '/dist/pejlemaerker.bundle.js',
    ]);
    expect(visit.said).toEqual([]);
  });

  test('are asked for by data-pejl, by a link and in a frame', async ({ site }) => {
    const rest = 'contact=reden-odense';
    const { page, said } = await site.visit(
      `<div data-pejl="contact-card" data-contact="reden-odense" data-unreviewed-languages></div>${loader}`,
      { lang: 'es' },
    );
    await says(page, 'pejl-contact-card', es.contact.neverConfirmed);
    const link = await site.visit(
      `<a href="/x.html#pejl=contact-card&amp;${rest}&amp;unreviewed-languages=">x</a>${loader}`,
      { lang: 'es' },
    );
    await says(link.page, 'pejl-contact-card', es.contact.neverConfirmed);
    const frame = await site.visit(
      `<iframe title="x" src="/dist/embed.html?widget=contact-card&${rest}&lang=es&unreviewed-languages"></iframe>`,
    );
    const inside = (await (await frame.page.locator('iframe').elementHandle())!.contentFrame())!;
    await says(inside, 'pejl-contact-card', es.contact.neverConfirmed);
    expect(await inside.evaluate(() => document.documentElement.lang)).toBe('es');
    expect([said, link.said, frame.said]).toEqual([[], [], []]);
  });
});
