import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { acceptedGlobals, drawn, everything, loader, Site, tags } from './site.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'";
const bundle = '<script src="/dist/pejlemaerker.bundle.js"></script>';
const noon = '2026-11-25T11:00:00Z';

/** A picture of the whole page, once every widget stands and nothing moves. */
async function pictured(site: Site, script: string, content = everything): Promise<Buffer> {
  const { page } = await site.visit(`<main>${content}</main>${script}`, {
    prepare: async (tab) => {
      await tab.emulateMedia({ reducedMotion: 'reduce' });
      await tab.clock.setFixedTime(noon);
    },
  });
  for (const tag of tags) if (content.includes(tag)) await drawn(page, tag);
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled' });
  await page.close();
  return picture;
}

describe('AT-46: a page with the strictest policy', () => {
  const site = new Site();
  before(() => site.open({ 'content-security-policy': strict }));
  after(() => site.close());

  it('has every widget, styled, and reports nothing', async () => {
    for (const lang of ['da', 'en']) {
      const { page, violations, said } = await site.visit(loader + everything, { lang });
      for (const tag of tags) await drawn(page, tag);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(violations, []);
      assert.deepEqual(
        said.filter((text) => !text.includes('data:,')),
        [],
      );
      const unstyled = await page.evaluate(
        (names) => names.filter((tag) => !document.querySelector(tag)!.shadowRoot!.adoptedStyleSheets.length),
        tags,
      );
      assert.deepEqual(unstyled, []);
      assert.equal(await page.evaluate(() => document.querySelectorAll('[style]').length), 0);
    }
  });

  it('has them from the one file as well', async () => {
    const { page, violations, said } = await site.visit(
      `${everything}<script src="/dist/pejlemaerker.bundle.js"></script>`,
    );
    for (const tag of tags) await drawn(page, tag);
    assert.deepEqual(violations, []);
    assert.deepEqual(
      said.filter((text) => !text.includes('data:,')),
      [],
    );
  });

  it('looks as a page without a policy does, to the pixel', async () => {
    const free = new Site();
    await free.open();
    try {
      for (const script of [loader, bundle]) {
        const [here, there] = [await pictured(site, script), await pictured(free, script)];
        assert.ok(here.length > 50_000, 'a whole page of widgets');
        assert.ok(here.equals(there), `${script}: the page with the policy looks different`);
      }
      // Another page is another picture: this comparison can tell.
      const one = await pictured(free, loader, everything.replaceAll('conversation-cards', 'other'));
      assert.ok(!one.equals(await pictured(free, loader)));
    } finally {
      await free.close();
    }
  });

  it('goes without structured data where Trusted Types forbid them, without an error', async () => {
    const card =
      '<pejl-contact-card contact="reden-aarhus" structured-data checked-on="2026-11-20" checked-by="Fjordby"></pejl-contact-card>';
    const free = new Site();
    await free.open();
    try {
      for (const [where, times] of [
        [site, 0],
        [free, 1],
      ] as const)
        for (const script of [loader, bundle]) {
          const { page, said } = await where.visit(card + script, {
            prepare: (tab) => tab.clock.setFixedTime(noon),
          });
          await drawn(page, 'pejl-contact-card');
          await page.waitForLoadState('networkidle');
          assert.equal(await page.locator('pejl-contact-card > script').count(), times);
          assert.ok(await page.locator('pejl-contact-card a[href^="tel:"]').isVisible());
          // The browser itself notes what the policy stopped; nothing else is said, and nothing thrown.
          assert.deepEqual(
            said.filter((text) => !/data:,|^error: .*(TrustedScript|Content Security Policy)/.test(text)),
            [],
          );
        }
    } finally {
      await free.close();
    }
  });

  it('is told of what it stops: the test hears it', async () => {
    const { page, violations } = await site.visit('<p style="color: red">Hej</p>');
    await page.waitForFunction(() => true);
    assert.equal(violations.length, 1);
  });
});

describe('the one file', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  for (const [name, script] of [
    ['a classic script at the end', `${everything}<script src="/dist/pejlemaerker.bundle.js"></script>`],
    ['a classic script in the head', `<script src="/dist/pejlemaerker.bundle.js"></script>${everything}`],
    ['a module', `<script type="module" src="/dist/pejlemaerker.bundle.js"></script>${everything}`],
  ])
    it(`as ${name} draws everything and asks for nothing else`, async () => {
      for (const lang of ['da', 'en']) {
        const { page, said, requests } = await site.visit(script!, { lang });
        for (const tag of tags) await drawn(page, tag);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(said, []);
        assert.deepEqual(
          requests.slice(1).map(({ path }) => path),
          ['/dist/pejlemaerker.bundle.js'],
        );
      }
    });

  it('adds no global', async () => {
    const { page } = await site.visit(
      `<script>window.globalsBefore = Object.getOwnPropertyNames(window)</script>${everything}<script src="/dist/pejlemaerker.bundle.js"></script>`,
    );
    for (const tag of tags) await drawn(page, tag);
    const globals = await page.evaluate(() => {
      const { globalsBefore } = window as never as { globalsBefore: string[] };
      return Object.getOwnPropertyNames(window).filter((name) => !globalsBefore.includes(name));
    });
    assert.deepEqual(
      globals.filter((name) => !acceptedGlobals.includes(name)),
      [],
    );
  });

  it('together with the drop-in script is as one of them', async () => {
    const both = `${loader}${everything}<script src="/dist/pejlemaerker.bundle.js"></script>`;
    const { page, said } = await site.visit(both);
    for (const tag of tags) await drawn(page, tag);
    assert.deepEqual(
      said.filter((text) => !/Multiple versions of Lit/.test(text)),
      [],
    );
  });
});

describe('a policy on Trusted Types', () => {
  const rest =
    "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
  const own = everything.replace(/>(?=<\/)/g, '><p>Ring 112</p>');
  const visit = async (types: string, script: string) => {
    const site = new Site();
    await site.open({ 'content-security-policy': `${rest}${types}` });
    after(() => site.close());
    return site.visit(own + script);
  };

  for (const [name, types] of [
    ['that names no policy', ''],
    ['that names lit-html', '; trusted-types lit-html'],
    [
      'that names lit-html beside others, and lets a page have its own Lit',
      "; trusted-types x lit-html 'allow-duplicates'",
    ],
  ] as const)
    it(`${name} draws every widget`, async () => {
      for (const script of [loader, bundle]) {
        const { page, said, violations } = await visit(types, script);
        for (const tag of tags) await drawn(page, tag);
        assert.deepEqual([said, violations], [[], []]);
      }
    });

  for (const [name, types] of [
    ['that names others only', '; trusted-types dompurify'],
    ['that forbids all', "; trusted-types 'none'"],
  ] as const)
    it(`${name} leaves the author’s own content, and the console names what is missing`, async () => {
      for (const script of [loader, bundle]) {
        const { page, said } = await visit(types, script);
        await page.waitForLoadState('networkidle');
        await page.waitForFunction(() => document.readyState === 'complete');
        const words = page.getByText('Ring 112');
        assert.equal(await words.count(), tags.length);
        for (const one of await words.all()) assert.ok(await one.isVisible());
        assert.ok(
          said.some((text) => text.includes('lit-html')),
          said.join('\n'),
        );
      }
    });
});
