/** Host pages whose scripts have broken what the browser brings: the reader still gets what there is to get. */
import type { Page } from '@playwright/test';
import {
  bundle,
  drawn,
  everything,
  expect,
  loader,
  type Site,
  tags,
  test,
  type Visit,
} from '../helpers/site.js';

const deck = JSON.stringify({
  decks: [{ id: 'own', title: 'Egne', cards: [{ id: 'one', text: 'Fra filen' }] }],
});
/** A widget with data of the site's own, which is where the page's `fetch` and `JSON` come in. */
const own = `<pejl-conversation-cards id="own" deck="own" src="/own.json"><p>Ring til os</p></pejl-conversation-cards>
  <script>own.addEventListener('pejl-error', ({ detail }) => (window.told = detail));</script>`;

interface Told {
  reason: string;
  errors: { path: string; message: string; rule: string }[];
}

/** What a page does, and whether the site's own data can still be read; else the reason that is told. */
const hosts: Record<string, [script: string, outcome: 'ready' | 'network' | 'syntax']> = {
  'a fetch that refuses': ['window.fetch = () => Promise.reject(new TypeError("blocked"));', 'network'],
  'a fetch that refuses without a word': ['window.fetch = () => Promise.reject();', 'network'],
  'a fetch that refuses with a word': ['window.fetch = () => Promise.reject("no consent");', 'network'],
  'a fetch that throws': ['window.fetch = () => { throw new Error("no consent"); };', 'network'],
  'a fetch that gives nothing': ['window.fetch = () => {};', 'network'],
  'a fetch that is gone': ['delete window.fetch; window.fetch = undefined;', 'network'],
  'a fetch that is slow': [
    'const real = fetch; window.fetch = async (...all) => { await new Promise((end) => setTimeout(end, 400)); return real(...all); };',
    'ready',
  ],
  'a fetch that knows addresses alone': [
    'const real = fetch; window.fetch = (address) => real(String(address));',
    'ready',
  ],
  'answers without headers and body': [
    `const real = fetch; class Bare extends Response { get headers() {} get body() { return null; } }
    window.fetch = async (...all) => new Bare(await (await real(...all)).text());`,
    'ready',
  ],
  'answers that have nothing but json()': [
    'const real = fetch; window.fetch = async (...all) => { const value = await (await real(...all)).json(); return { ok: true, json: async () => value }; };',
    'network',
  ],
  'answers whose body was read by somebody else': [
    'const real = fetch; window.fetch = async (...all) => { const answer = await real(...all); await answer.text(); return answer; };',
    'network',
  ],
  'a patched Response.json': [
    'Response.prototype.json = Response.prototype.text = () => { throw new Error("patched"); };',
    'ready',
  ],
  'a patched Response.arrayBuffer': [
    'Response.prototype.arrayBuffer = () => { throw new Error("patched"); };',
    'network',
  ],
  'a JSON.parse that throws': ['JSON.parse = () => { throw undefined; };', 'syntax'],
  'a JSON.parse that gives nothing': ['JSON.parse = () => {};', 'syntax'],
  'a JSON.parse with a reviver that throws': [
    'const parse = JSON.parse; JSON.parse = (text) => parse(text, (key) => { if (key) throw new Error("revived"); });',
    'syntax',
  ],
  'a JSON.parse that revives': [
    'const parse = JSON.parse; JSON.parse = (text, reviver) => parse(text, reviver ?? ((key, value) => value));',
    'ready',
  ],
  'toJSON on arrays, strings and objects': [
    'for (const kind of [Array, String, Object]) kind.prototype.toJSON = function () { return "x"; };',
    'ready',
  ],
  'enumerable additions to Object.prototype': [
    'for (const name of ["each", "extend", "keys", "clone", "inspect", "toQueryString"]) Object.prototype[name] = function () {};',
    'ready',
  ],
  'an iterator of its own for arrays': [
    'Array.prototype[Symbol.iterator] = function* () { for (let at = 0; at < this.length; at++) yield this[at]; };',
    'ready',
  ],
  'Prototype.js 1.7 on arrays and elements': [
    `const of = Array.prototype;
    Object.assign(of, { each(act) { this.forEach(act); return this; }, toArray() { return of.slice.call(this); },
      clone() { return of.slice.call(this); }, include: of.includes, detect: of.find, invoke() {}, pluck() {},
      first() { return this[0]; }, last() { return this[this.length - 1]; }, compact() { return this.filter((one) => one != null); },
      entries() { return of.slice.call(this); }, size() { return this.length; }, inspect() { return 'x'; } });
    for (const name of ['show', 'hide', 'update', 'select', 'visible', 'wrap', 'identify', 'insert'])
      HTMLElement.prototype[name] = function () { return this; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };`,
    'ready',
  ],
  'MooTools on functions and numbers': [
    `Function.prototype.pass = Function.prototype.delay = Function.prototype.periodical = function () {};
    const bind = Function.prototype.bind;
    Function.prototype.bind = function (self, all) { return bind.apply(this, [self].concat(all ?? [])); };
    Object.assign(Number.prototype, { limit() {}, round() {}, times() {} });
    Object.assign(Array.prototype, { contains: Array.prototype.includes, associate() {}, erase() {}, combine() {} });`,
    'ready',
  ],
};

for (const [way, script] of Object.entries({ 'drop-in': loader, bundle }))
  test.describe(`the ${way} on a page with`, () => {
    const visit = (site: Site, host: string): Promise<Visit> =>
      site.visit(`<script>{ ${host} }</script>${everything}${own}${script}`, {
        prepare: (page) =>
          page.route('**/own.json', (route) =>
            route.fulfill({ contentType: 'application/json', body: deck }),
          ),
      });
    const told = (page: Page): Promise<Told | undefined> => page.evaluate('window.told');

    for (const [name, [host, outcome]] of Object.entries(hosts))
      test(name, async ({ site }) => {
        const { page, said } = await visit(site, host);
        await page.locator(`#own:state(${outcome === 'ready' ? 'ready' : 'failed'})`).waitFor();
        if (outcome === 'ready') {
          await expect(page.getByText('Fra filen')).toBeVisible();
          expect(await told(page)).toBe(undefined);
        } else {
          await expect(page.getByText('Ring til os')).toBeVisible();
          await page.waitForFunction('window.told');
          const { reason, errors } = (await told(page))!;
          expect(reason).toBe(outcome);
          expect(errors.length).toBe(1);
          expect(errors[0]!.message).toMatch(/^\S.{15,}\.$/);
          expect(errors[0]!.message).not.toMatch(/\(\)|\((undefined|null)\)|NaN|\[object/);
          await page
            .locator('#own')
            .getByRole('button', { name: /^Prøv igen/ })
            .waitFor();
        }
        // The others live on.
        for (const tag of tags) await drawn(page, tag);
        expect(said.filter((text) => text.startsWith('thrown') || (outcome === 'ready' && text))).toEqual([]);
      });
  });
