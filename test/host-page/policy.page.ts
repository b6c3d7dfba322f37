import {
  acceptedGlobals,
  bundle,
  drawn,
  everything,
  expect,
  loader,
  Site,
  tags,
  test as base,
} from '../helpers/site.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'";
const noon = '2026-11-25T11:00:00Z';

const test = base.extend<{ free: Site }>({
  /** A site without a policy. */
  free: async ({ browser }, use) => {
    const site = await Site.open(browser);
    await use(site);
    await site.close();
  },
});

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

test.describe('AT-46: a page with the strictest policy', () => {
  test.use({ headers: { 'content-security-policy': strict } });

  test('has every widget, styled, and reports nothing', async ({ site }) => {
    for (const lang of ['da', 'en']) {
      const { page, violations, said } = await site.visit(loader + everything, { lang });
      for (const tag of tags) await drawn(page, tag);
      await page.waitForLoadState('networkidle');
      expect(violations).toEqual([]);
      expect(said.filter((text) => !text.includes('data:,'))).toEqual([]);
      const unstyled = await page.evaluate(
        (names) => names.filter((tag) => !document.querySelector(tag)!.shadowRoot!.adoptedStyleSheets.length),
        tags,
      );
      expect(unstyled).toEqual([]);
      expect(await page.evaluate(() => document.querySelectorAll('[style]').length)).toBe(0);
    }
  });

  test('has them from the one file as well', async ({ site }) => {
    const { page, violations, said } = await site.visit(`${everything}${bundle}`);
    for (const tag of tags) await drawn(page, tag);
    expect(violations).toEqual([]);
    expect(said.filter((text) => !text.includes('data:,'))).toEqual([]);
  });

  test('looks as a page without a policy does, to the pixel', async ({ site, free }) => {
    for (const script of [loader, bundle]) {
      const [here, there] = [await pictured(site, script), await pictured(free, script)];
      expect(here.length, 'a whole page of widgets').toBeGreaterThan(50_000);
      expect(here.equals(there), `${script}: the page with the policy looks different`).toBeTruthy();
    }
    // Another page is another picture: this comparison can tell.
    const one = await pictured(free, loader, everything.replaceAll('conversation-cards', 'other'));
    expect(one.equals(await pictured(free, loader))).toBeFalsy();
  });

  test('goes without structured data where Trusted Types forbid them, without an error', async ({
    site,
    free,
  }) => {
    const card =
      '<pejl-contact-card contact="reden-aarhus" structured-data checked-on="2026-11-20" checked-by="Fjordby"></pejl-contact-card>';
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
        await expect(page.locator('pejl-contact-card > script')).toHaveCount(times);
        await expect(page.locator('pejl-contact-card a[href^="tel:"]')).toBeVisible();
        // The browser itself notes what the policy stopped; nothing else is said, and nothing thrown.
        expect(
          said.filter((text) => !/data:,|^error: .*(TrustedScript|Content Security Policy)/.test(text)),
        ).toEqual([]);
      }
  });

  test('is told of what it stops: the test hears it', async ({ site }) => {
    const { page, violations } = await site.visit('<p style="color: red">Hej</p>');
    await page.locator('p').waitFor();
    await expect.poll(() => violations).toHaveLength(1);
  });
});

test.describe('the one file', () => {
  for (const [name, script] of [
    ['a classic script at the end', `${everything}${bundle}`],
    ['a classic script in the head', `<script src="/dist/pejlemaerker.bundle.js"></script>${everything}`],
    ['a module', `<script type="module" src="/dist/pejlemaerker.bundle.js"></script>${everything}`],
  ])
    test(`as ${name} draws everything and asks for nothing else`, async ({ site }) => {
      for (const lang of ['da', 'en']) {
        const { page, said, requests } = await site.visit(script!, { lang });
        for (const tag of tags) await drawn(page, tag);
        await page.waitForLoadState('networkidle');
        expect(said).toEqual([]);
        expect(requests.slice(1).map(({ path }) => path)).toEqual(['/dist/pejlemaerker.bundle.js']);
      }
    });

  test('adds no global', async ({ site }) => {
    const { page } = await site.visit(
      `<script>window.globalsBefore = Object.getOwnPropertyNames(window)</script>${everything}${bundle}`,
    );
    for (const tag of tags) await drawn(page, tag);
    const globals = await page.evaluate(() => {
      const { globalsBefore } = window as never as { globalsBefore: string[] };
      return Object.getOwnPropertyNames(window).filter((name) => !globalsBefore.includes(name));
    });
    expect(globals.filter((name) => !acceptedGlobals.includes(name))).toEqual([]);
  });

  test('together with the drop-in script is as one of them', async ({ site }) => {
    const both = `${loader}${everything}${bundle}`;
    const { page, said } = await site.visit(both);
    for (const tag of tags) await drawn(page, tag);
    expect(said.filter((text) => !/Multiple versions of Lit/.test(text))).toEqual([]);
  });
});

test.describe('a policy on Trusted Types', () => {
  const rest =
    "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
  const own = everything.replace(/>(?=<\/)/g, '><p>Ring 112</p>');

  for (const [name, types] of [
    ['that names no policy', ''],
    ['that names lit-html', '; trusted-types lit-html'],
    [
      'that names lit-html beside others, and lets a page have its own Lit',
      "; trusted-types x lit-html 'allow-duplicates'",
    ],
  ] as const)
    test.describe(name, () => {
      test.use({ headers: { 'content-security-policy': `${rest}${types}` } });

      test('draws every widget', async ({ site }) => {
        for (const script of [loader, bundle]) {
          const { page, said, violations } = await site.visit(own + script);
          for (const tag of tags) await drawn(page, tag);
          expect([said, violations]).toEqual([[], []]);
        }
      });
    });

  for (const [name, types] of [
    ['that names others only', '; trusted-types dompurify'],
    ['that forbids all', "; trusted-types 'none'"],
  ] as const)
    test.describe(name, () => {
      test.use({ headers: { 'content-security-policy': `${rest}${types}` } });

      test('leaves the author’s own content, and the console names what is missing', async ({ site }) => {
        for (const script of [loader, bundle]) {
          const { page, said } = await site.visit(own + script);
          await page.waitForLoadState('networkidle');
          const words = page.getByText('Ring 112');
          await expect(words).toHaveCount(tags.length);
          for (const one of await words.all()) await expect(one).toBeVisible();
          await expect.poll(() => said.join('\n')).toContain('lit-html');
        }
      });
    });
});
