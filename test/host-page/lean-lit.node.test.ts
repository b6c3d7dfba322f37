import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { leanLit } from '../../scripts/lean-lit.mjs';
import { drawn, loader, Site } from './site.js';

/** What the plugin says of a module. */
function refusal(code: string, id = '/src/x/element.ts'): string {
  let said = '';
  leanLit().transform.call(
    {
      error: (message: string) => {
        said ||= message;
      },
    } as never,
    code,
    id,
  );
  return said;
}

describe('what is left out of Lit', () => {
  it('is refused where our own code begins to use it', () => {
    for (const code of [
      'static properties = { open: { type: Boolean, reflect: true } };',
      'const a = css`p { color: ${red} }`;',
      'return svg`<path d=${d} />`;',
      'return html`<textarea>${text}</textarea>`;',
      'return html`<div ${ref(this.#box)}></div>`;',
      'return html`<!-- ${text} -->`;',
      'return html`<p>Said</p><!-- a note -->`;',
      "import { until } from 'lit/directives/until.js';",
    ])
      assert.match(refusal(code), /leaves out of Lit/, code);
    assert.equal(refusal('static properties = { open: { type: Boolean } }; // reflect: true'), '');
  });

  it('is missed at once when Lit says it in other words', () =>
    assert.match(refusal('export {};', '/node_modules/lit-html/lit-html.js'), /no longer says/));
});

describe('the built script', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  for (const [name, script] of [
    ['drop-in', loader],
    ['one file', '<script type="module" src="/dist/pejlemaerker.bundle.js"></script>'],
  ])
    it(`reads attributes and properties as Lit does (${name})`, async () => {
      const { page, said } = await site.visit(
        `<pejl-contact-directory heading-level="4" page-size="3" hide-filters></pejl-contact-directory>
        <script>document.querySelector('pejl-contact-directory').groupBy = 'city'</script>${script}`,
      );
      await drawn(page, 'pejl-contact-directory');
      const seen = () =>
        page.evaluate(async () => {
          const element = document.querySelector('pejl-contact-directory') as HTMLElement & {
            updateComplete: Promise<unknown>;
          };
          await element.updateComplete;
          const [cards, form, h4, h2] = ['article', 'form', 'h4', 'h2'].map(
            (selector) => element.shadowRoot!.querySelectorAll(selector).length,
          );
          return { cards, form, h4: h4! > 1, h2 };
        });
      assert.deepEqual(await seen(), { cards: 3, form: 0, h4: false, h2: 0 });
      assert.ok(
        await page.locator('pejl-contact-directory h5').count(),
        'groups are headings below the own one',
      );
      await page.evaluate(() => {
        const element = document.querySelector('pejl-contact-directory')!;
        element.removeAttribute('hide-filters');
        element.setAttribute('page-size', '4');
        element.removeAttribute('heading-level');
      });
      assert.deepEqual(await seen(), { cards: 4, form: 1, h4: true, h2: 1 });
      assert.deepEqual(said, []);
    });

  it('takes no data for a template', async () => {
    const { page } = await site.visit(`${loader}<pejl-contact-card contact="a"></pejl-contact-card>`);
    await page.evaluate(() => {
      const text = { _$litType$: 1, strings: ['<img src=x onerror="window.ran = true">'], values: [] };
      const card = document.querySelector('pejl-contact-card') as HTMLElement & { data: unknown };
      card.data = { contacts: [{ id: 'a', name: text, organisation: text }] };
    });
    await page.waitForFunction(() => document.querySelector('pejl-contact-card')!.matches(':state(failed)'));
    assert.equal(await page.locator('pejl-contact-card img').count(), 0);
  });
});
