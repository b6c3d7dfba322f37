/** What a reader sees when the network fails, in the built library: fallback, a way to ask again, the last good state. */
import type { Page, Route } from '@playwright/test';
import { holdPrinting } from '../helpers/pdf.js';
import { expect, loader, type Site, test, type Visit } from '../helpers/site.js';

const deck = (text: string): string =>
  JSON.stringify({ decks: [{ id: 'own', title: 'Egne', cards: [{ id: 'one', text }] }] });
const element = (src: string): string =>
  `<pejl-conversation-cards deck="own" src="${src}"><p>Ring til os</p></pejl-conversation-cards>`;
const good = (route: Route): Promise<void> =>
  route.fulfill({ contentType: 'application/json', body: deck('Fra filen') });
/** A page with one deck, whose address is answered like this. */
const visit = (site: Site, answer: (route: Route) => unknown, body = element('/own.json')): Promise<Visit> =>
  site.visit(loader + body, {
    prepare: (page) => page.route('**/own.json', async (route) => void (await answer(route))),
  });
const state = (page: Page, name: string): Promise<void> =>
  page.locator(`pejl-conversation-cards:state(${name})`).waitFor({ timeout: 20_000 });
const retry = (page: Page) => page.getByRole('button', { name: /^Prøv igen at hente samtalekort/ });
const fallback = (page: Page) => page.getByText('Ring til os');

test.describe('an address that fails', () => {
  for (const [name, answer] of Object.entries<(route: Route) => unknown>({
    'is not there': (route) => route.fulfill({ status: 404, body: 'Not found' }),
    'is broken': (route) => route.fulfill({ status: 500, body: '' }),
    'is cut short': (route) =>
      route.fulfill({ contentType: 'application/json', body: deck('x').slice(0, 40) }),
    'is a page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>Log ind' }),
    'refuses us': (route) => route.abort('accessdenied'),
    'is offline': (route) => route.abort('internetdisconnected'),
  }))
    test(`${name}: the author’s own content, then a button that asks again`, async ({ site }) => {
      let asked = 0;
      const { page } = await visit(site, (route) => (asked++ ? good(route) : answer(route)));
      await state(page, 'failed');
      await expect(fallback(page)).toBeVisible();
      await retry(page).press('Enter');
      await state(page, 'ready');
      await expect(page.getByText('Fra filen')).toBeVisible();
      await expect(retry(page)).toHaveCount(0);
      // Focus goes with the reader.
      expect(
        await page.evaluate(
          () => document.activeElement!.shadowRoot!.activeElement!.getAttribute('part') ?? '',
        ),
      ).toMatch(/base/);
    });

  test('and fails again says so, keeps the button and its focus', async ({ site }) => {
    const { page } = await visit(site, (route) => route.fulfill({ status: 503, body: '' }));
    await retry(page).press('Enter');
    await page.getByText('Genindlæs siden').waitFor();
    expect(
      await retry(page).evaluate((button) => button === (button.getRootNode() as ShadowRoot).activeElement),
    ).toBe(true);
  });

  test('on another site without its leave (CORS) ends in the author’s own content', async ({ site }) => {
    await site.put('/deck.json', deck('x'));
    const { page } = await site.visit(loader + element(`${site.elsewhere}/deck.json`));
    await state(page, 'failed');
    await expect(fallback(page)).toBeVisible();
  });

  test('that hangs is given up after 20 seconds', async ({ site }) => {
    const { page } = await site.visit(loader + element('/own.json'), {
      prepare: async (opened) => {
        await opened.clock.install();
        await opened.route('**/own.json', () => {});
      },
    });
    await page.waitForRequest('**/own.json', { timeout: 5000 }).catch(() => {});
    await state(page, 'loading');
    await expect(fallback(page)).toBeVisible();
    await page.clock.fastForward(19_000);
    await state(page, 'loading');
    await page.clock.fastForward(2_000);
    await state(page, 'failed');
    await retry(page).waitFor();
  });

  test.describe('with leave for other sites', () => {
    const headers = { 'access-control-allow-origin': '*' };
    test.use({ headers });

    test('that leads elsewhere (redirect) is followed', async ({ site }) => {
      const location = `${site.elsewhere}/moved.json`;
      await site.put('/moved.json', deck('Fra filen'));
      const { page } = await site.visit(loader + element(`${site.elsewhere}/own.json`), {
        prepare: (opened) =>
          opened.route('**/own.json', (route) =>
            route.fulfill({ status: 302, headers: { ...headers, location } }),
          ),
      });
      await state(page, 'ready');
      await expect(page.getByText('Fra filen')).toBeVisible();
      expect(site.asked.map(({ path }) => path)).toEqual(['/moved.json']);
    });
  });

  test('after a good one leaves the good one standing', async ({ site }) => {
    const { page } = await visit(site, good);
    await state(page, 'ready');
    const failed = page.evaluate(() => {
      const deck = document.querySelector('pejl-conversation-cards')!;
      const told = new Promise<string>((resolve) =>
        deck.addEventListener('pejl-error', (event) =>
          resolve((event as CustomEvent<{ reason: string }>).detail.reason),
        ),
      );
      deck.setAttribute('src', '/gone.json');
      return told;
    });
    expect(await failed).toBe('network');
    await state(page, 'ready');
    await expect(page.getByText('Fra filen')).toBeVisible();
  });
});

test.describe('a file of the library that fails', () => {
  test('leaves the author’s own content; the record is asked for again by the button', async ({ site }) => {
    let broken = true;
    const { page } = await site.visit(`${loader}<pejl-checklist><p>Ring til os</p></pejl-checklist>`, {
      prepare: (opened) =>
        opened.route('**/records/checklists/*', (route) =>
          broken ? route.fulfill({ status: 404, body: '' }) : route.continue(),
        ),
    });
    await page.locator('pejl-checklist:state(failed)').waitFor({ timeout: 20_000 });
    await expect(fallback(page)).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: /^Prøv igen at hente tjeklisten/ }).press('Enter');
    await page.locator('pejl-checklist:state(ready)').waitFor({ timeout: 20_000 });
  });
});

test.describe('an id that the library does not have', () => {
  for (const [tag, attribute] of [
    ['pejl-checklist', 'list'],
    ['pejl-contact-card', 'contact'],
  ])
    test(`offers no button on ${tag}: asking again could not help`, async ({ site }) => {
      const { page, requests } = await site.visit(
        `${loader}<${tag} ${attribute}="no-such-thing"><p>Ring til os</p></${tag}>`,
      );
      await page.locator(`${tag}:state(failed)`).waitFor({ timeout: 20_000 });
      // It has looked through all of them; a moment later there would be a button.
      const looked = (): boolean =>
        requests.some(({ path }) => /records\/(checklists|contacts)\.js/.test(path));
      await expect.poll(looked).toBe(true);
      await page.waitForLoadState('networkidle');
      await expect(fallback(page)).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
    });
});

/** A contact with a number that is current on the day the page shows. */
const contacts = {
  contacts: [
    {
      id: 'own',
      name: 'Fjordhuset',
      phones: [
        {
          number: '+4500000001',
          check: { on: '2026-05-01', by: 'Vagten', method: 'called', reviewBy: '2026-09-01' },
        },
      ],
    },
  ],
};

/** Opens a page with one widget, lets it fetch what it wants, and gives no file of the library after that. */
async function cutOff(site: Site, body: string): Promise<Visit> {
  const visited = await site.visit(loader + body);
  const { page } = visited;
  if (body.includes('contact-card'))
    await page
      .locator('pejl-contact-card')
      .evaluate((card, data) => void Object.assign(card, { data, now: new Date('2026-06-01') }), contacts);
  await page.locator(':state(ready)').first().waitFor({ timeout: 20_000 });
  await page.waitForLoadState('networkidle');
  await page.route('**/dist/**', (route) => route.fulfill({ status: 404, body: '' }));
  return visited;
}
const card = '<pejl-contact-card contact="own"></pejl-contact-card>';

test.describe('code that a press asks for and that is gone', () => {
  const failed = /kan ikke vises lige nu|lykkedes ikke/;
  for (const [name, body, press] of [
    ['a file of a checklist', '<pejl-checklist></pejl-checklist>', /^Gem eller åbn/],
    ['the choice of cards', '<pejl-conversation-cards></pejl-conversation-cards>', /^Vælg kort/],
    ['a search', '<pejl-contact-directory></pejl-contact-directory>', undefined],
  ] as const)
    test(`${name}: the reader is told in words, and nothing is thrown`, async ({ site }) => {
      const { page, said } = await cutOff(site, body);
      await page.evaluate(() => {
        const unhandled: string[] = [];
        addEventListener('unhandledrejection', ({ reason }) => unhandled.push(String(reason)));
        Object.assign(window, { unhandled });
      });
      if (press) await page.getByRole('button', { name: press }).first().press('Enter');
      else await page.getByRole('searchbox').pressSequentially('aarhus');
      await page.getByRole('status').filter({ hasText: failed }).first().waitFor({ timeout: 10_000 });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await page.evaluate('window.unhandled')).toEqual([]);
      expect(said.filter((text) => text.startsWith('thrown'))).toEqual([]);
    });
});

test('a sheet whose code is gone: the browser prints the page', async ({ site }) => {
  const { page, said } = await cutOff(site, card);
  await holdPrinting(page);
  await page.getByRole('button', { name: /^Udskriv/ }).press('Enter');
  await page.waitForFunction('asked === 1');
  expect(said.filter((text) => text.startsWith('thrown'))).toEqual([]);
});

test.describe('what comes with a widget works when nothing can be fetched any more', () => {
  for (const [name, body, press, file] of [
    ['a table as CSV', '<pejl-statistics-table></pejl-statistics-table>', /^Hent CSV/, /\.csv$/],
    ['a contact as vCard', card, /^Gem kontakt/, /\.vcf$/],
  ] as const)
    test(name, async ({ site }) => {
      const { page, said } = await cutOff(site, body);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: press }).press('Enter');
      expect((await download).suggestedFilename()).toMatch(file);
      expect(said.filter((text) => text.startsWith('thrown'))).toEqual([]);
    });

  test('more on a contact', async ({ site }) => {
    const { page, said } = await cutOff(site, card);
    const button = page.getByRole('button', { name: /^Flere muligheder/ });
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(said.filter((text) => text.startsWith('thrown'))).toEqual([]);
  });
});
