/** Host pages whose own scripts and tags are in the way. */
import { bundle, drawn, everything, expect, loader, tags, test } from '../helpers/site.js';

/** What a page does before our script, each as seen on real sites. */
const hosts: Record<string, string> = {
  'Prototype.js: Array.from, toJSON and additions to Array.prototype': `<script>
    Array.from = (list) => (list ? [...(list.toArray ? list.toArray() : list.length ? list : [])] : []);
    Array.prototype.toJSON = function () { return 'x'; };
    for (const name of ['each', 'include', 'without']) Array.prototype[name] = function () {};
    Object.prototype.extend = undefined;</script>`,
  'a patched JSON, fetch and customElements.define': `<script>
    for (const [holder, name] of [[JSON, 'parse'], [JSON, 'stringify'], [window, 'fetch'], [customElements, 'define']]) {
      const original = holder[name];
      holder[name] = function (...all) { return original.apply(holder, all); };
    }</script>`,
  'an AMD loader': `<script>window.define = () => { throw new Error('asked'); }; window.define.amd = {}; window.require = window.define;</script>`,
  'CommonJS globals': `<script>window.module = { exports: {} }; window.exports = module.exports;</script>`,
  'a base for all addresses': '<base href="https://example.invalid/there/">',
  'tags that take the names of the page’s own properties':
    '<embed name="baseURI" type="x/y"><form name="head"></form><img name="currentScript" alt=""><form id="customElement"><input name="children"></form>',
};

for (const [way, script] of Object.entries({ 'drop-in': loader, bundle }))
  test.describe(`the ${way} on a page with`, () => {
    for (const [name, host] of Object.entries(hosts))
      test(name, async ({ site }) => {
        // The script's own address is written whole, as a site with a base has to.
        const own = script.replace('src="', `src="${site.address}`);
        const { page, said } = await site.visit(host + everything + own);
        for (const tag of tags) await drawn(page, tag);
        await page.locator('pejl-contact-directory input').first().fill('reden aarhus');
        await page.locator('pejl-contact-directory article', { hasText: 'Reden Aarhus' }).first().waitFor();
        expect(said.filter((text) => !/embed|plug-?in/i.test(text))).toEqual([]);
        if (name.startsWith('CommonJS'))
          expect(await page.evaluate('Object.keys(module.exports)')).toEqual([]);
      });
  });

test.describe('a frame that is sandboxed', () => {
  test('draws all from the one file, though storage throws', async ({ site }) => {
    const inner = `${everything}<pejl-checklist remember></pejl-checklist>${bundle}`.replaceAll("'", '&#39;');
    const { page, said } = await site.visit(
      `<iframe title="x" sandbox="allow-scripts" srcdoc='${inner}'></iframe>`,
    );
    const frame = await (await page.locator('iframe').elementHandle())!.contentFrame();
    for (const tag of tags)
      await frame!.locator(`${tag}:state(ready)`).first().waitFor({ state: 'attached' });
    await frame!.locator('pejl-checklist').nth(1).locator('input').first().check();
    expect(await frame!.evaluate(() => origin)).toBe('null');
    expect(said.filter((text) => text.startsWith('thrown'))).toEqual([]);
  });
});
