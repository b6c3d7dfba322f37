import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { realPage, type RealPage } from '../helpers/real-page.js';

const frame = (sandbox?: string) =>
  `<p>Around</p><iframe src="{site}/page" width="600" height="400" ${sandbox ? `sandbox="${sandbox}"` : ''}></iframe>`;
const around = {
  '/plain': frame(),
  '/allowed': frame('allow-scripts allow-top-navigation-by-user-activation'),
  '/forbidden': frame('allow-scripts'),
  '/by-itself': frame('allow-scripts allow-top-navigation-by-user-activation').replace('/page', '/page#go'),
};
const body = `<body><p>Secret</p><pejl-quick-exit href="{elsewhere}/weather" shortcut></pejl-quick-exit>
  <script>if (location.hash) document.querySelector("pejl-quick-exit")
    .addEventListener("pejl-ready", ({ target }) => target.leave())</script></body>`;

describe('AT-15: the exit within a frame of another site', () => {
  let real: RealPage;
  before(async () => {
    real = await realPage([['quick-exit', 'QuickExit']], body, around);
  });
  after(() => real.close());

  const open = async (path: string): Promise<{ page: Page; inner: Frame }> => {
    const page = await real.open(real.elsewhere + path);
    const inner = page.frames().find((one) => one.url() === `${real.site}/page`)!;
    await inner.getByRole('link', { name: 'Forlad siden' }).waitFor();
    real.asked.length = 0;
    return { page, inner };
  };
  const ways: Record<string, (page: Page, inner: Frame) => Promise<void>> = {
    'a click': (_, inner) => inner.getByRole('link', { name: 'Forlad siden' }).click(),
    'three presses of Shift': async (page, inner) => {
      await inner.getByText('Secret').click();
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    },
  };

  for (const path of ['/plain', '/allowed'])
    for (const [name, act] of Object.entries(ways))
      it(`moves the page around it by ${name} (${path}), and leaves no step back`, async () => {
        const { page, inner } = await open(path);
        await Promise.all([page.waitForURL('**/weather'), act(page, inner)]);
        assert.deepEqual(real.asked, [{ path: '/weather', referrer: undefined }]);
        await page.goBack();
        assert.equal(page.url(), `${real.site}/before`);
        await page.context().close();
      });

  it('goes blank where the page around it forbids that, and says so aloud', async () => {
    const { page, inner } = await open('/forbidden');
    await ways['a click']!(page, inner);
    const said = inner.getByRole('alert');
    await said.getByText('Luk fanen for at forlade den.').waitFor();
    assert.equal(page.url(), `${real.elsewhere}/forbidden`);
    const seen = await inner.evaluate(() =>
      [
        [1, 1],
        [innerWidth - 2, 1],
        [innerWidth / 2, innerHeight / 2],
        [innerWidth - 2, innerHeight - 2],
      ].map(([x, y]) => {
        const root = document.elementFromPoint(x!, y!)!.shadowRoot;
        return root?.elementFromPoint(x!, y!)?.closest('[part]')?.getAttribute('part');
      }),
    );
    assert.deepEqual(seen, ['cover', 'cover', 'cover', 'cover']);
    assert.deepEqual(real.asked, []);
    await page.context().close();
  });

  it('cannot leave a frame without a press of the reader’s own, and then says so as well', async () => {
    const page = await real.open(`${real.elsewhere}/by-itself`);
    await page.frames()[1]!.getByRole('alert').getByText('Luk fanen').waitFor();
    assert.equal(page.url(), `${real.elsewhere}/by-itself`);
    await page.context().close();
  });
});
