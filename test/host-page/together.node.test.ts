import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawn, everything, loader, Site, tags, type Visit } from './site.js';

const most =
  '<pejl-contact-directory></pejl-contact-directory><pejl-statistics-table></pejl-statistics-table><pejl-checklist></pejl-checklist>';
const pathsOf = ({ requests }: Visit): string[] => requests.slice(2).map(({ path }) => path.slice(14));

describe('a page with most widgets', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  it('gets them in one file and what they show in another, side by side', async () => {
    for (const lang of ['da', 'en']) {
      const visit = await site.visit(loader + most, { lang });
      for (const tag of tags) if (most.includes(tag)) await drawn(visit.page, tag);
      await visit.page.waitForLoadState('networkidle');
      const words = lang === 'en' ? ['together.en.js'] : [];
      assert.deepEqual(
        pathsOf(visit).sort(),
        [`records/${lang}/together.js`, ...words, 'together.js'].sort(),
      );
      for (const { path, by } of visit.requests.slice(2)) assert.equal(by, '/dist/pejlemaerker.js', path);
      assert.deepEqual(visit.said, []);
    }
  });

  it('gets the card and the exit beside them, on the same ground', async () => {
    const visit = await site.visit(loader + everything, {
      prepare: (tab) => tab.route('https://example.dk/', (route) => route.fulfill({ status: 204 })),
    });
    for (const tag of tags) await drawn(visit.page, tag);
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(pathsOf(visit).sort(), [
      'records/da/contacts/reden-aarhus.js',
      'records/da/together.js',
      'together-contact-card.js',
      'together-quick-exit.js',
      'together.js',
    ]);
    // One exit clears what was ticked in another file.
    const tick = visit.page.locator('pejl-checklist input').first();
    await tick.check();
    const left = await visit.page.evaluate(() => {
      const list = document.querySelector('pejl-checklist') as HTMLElement & { checked: string[] };
      const before = list.checked.length;
      (document.querySelector('pejl-quick-exit') as HTMLElement & { leave(): void }).leave();
      return [before, list.checked.length];
    });
    assert.deepEqual(left, [1, 0]);
  });

  it('gets a record that is not the usual one by itself, and a widget that comes later from the same file', async () => {
    const visit = await site.visit(
      `${loader}${most.replace('<pejl-statistics-table', '<pejl-statistics-table table="young-people"')}`,
    );
    await drawn(visit.page, 'pejl-statistics-table');
    await visit.page.evaluate(() => document.body.append(document.createElement('pejl-conversation-cards')));
    await drawn(visit.page, 'pejl-conversation-cards');
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(pathsOf(visit).sort(), [
      'records/da/statistics/young-people.js',
      'records/da/together.js',
      'together.js',
    ]);
  });

  it('gets each alone where it has fewer, or no directory', async () => {
    for (const body of [
      '<pejl-contact-directory></pejl-contact-directory><pejl-checklist></pejl-checklist><pejl-quick-exit></pejl-quick-exit>',
      '<pejl-statistics-table></pejl-statistics-table><pejl-conversation-cards></pejl-conversation-cards><pejl-checklist></pejl-checklist>',
    ]) {
      const visit = await site.visit(loader + body);
      await drawn(visit.page, 'pejl-checklist');
      await visit.page.waitForLoadState('networkidle');
      assert.ok(!pathsOf(visit).some((path) => path.includes('together')), pathsOf(visit).join());
    }
  });

  for (const [how, body] of [
    ['cannot be read', 'this is { no script'],
    ['breaks', 'throw new Error("Broken on purpose.")'],
  ])
    it(`gets each alone where the one file ${how}`, async () => {
      const { page, said } = await site.visit(loader + everything, {
        prepare: (tab) =>
          tab.route('**/drop-in/together.js', (route) =>
            route.fulfill({ contentType: 'text/javascript', body: body! }),
          ),
      });
      for (const tag of tags) await drawn(page, tag);
      assert.deepEqual(said, []);
    });

  it('keeps the others where one of them cannot be registered', async () => {
    const { page, said } = await site.visit(loader + everything, {
      prepare: (tab) =>
        tab.addInitScript(() => {
          const define = customElements.define.bind(customElements);
          customElements.define = (tag, elementClass) => {
            if (tag === 'pejl-statistics-table') throw new Error('Broken on purpose.');
            define(tag, elementClass);
          };
        }),
    });
    for (const tag of tags) if (tag !== 'pejl-statistics-table') await drawn(page, tag);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /<pejl-statistics-table> could not be loaded/);
  });
});
