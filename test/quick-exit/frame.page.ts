import type { Frame, Page } from '@playwright/test';
import { expect, loader, type Site, test } from '../helpers/site.js';

const frame = (sandbox?: string) =>
  `<p>Around</p><iframe src="{site}/page" width="600" height="400" ${sandbox ? `sandbox="${sandbox}"` : ''}></iframe>`;
const around = {
  '/plain': frame(),
  '/allowed': frame('allow-scripts allow-top-navigation-by-user-activation'),
  '/forbidden': frame('allow-scripts'),
  '/by-itself': frame('allow-scripts allow-top-navigation-by-user-activation').replace('/page', '/page#go'),
};
const body = `<p>Secret</p><pejl-quick-exit href="{elsewhere}/weather" shortcut></pejl-quick-exit>
  <script>if (location.hash) document.querySelector("pejl-quick-exit")
    .addEventListener("pejl-ready", ({ target }) => { target.leave(); console.log("asked to leave") })</script>${loader}`;

test.describe('AT-15: the exit within a frame of another site', () => {
  // A sandboxed frame has an origin of its own, which needs leave to load modules.
  test.use({ headers: { 'referrer-policy': 'unsafe-url', 'access-control-allow-origin': '*' } });

  const put = async (site: Site, path: keyof typeof around): Promise<string> => {
    await site.write('Elsewhere', 'da', '/weather');
    await site.write(body.replaceAll('{elsewhere}', site.elsewhere), 'da', '/page');
    await site.write(around[path].replaceAll('{site}', site.address), 'da', path);
    return site.elsewhere + path;
  };
  const open = async (site: Site, path: keyof typeof around): Promise<{ page: Page; inner: Frame }> => {
    const page = await site.follow(await put(site, path));
    const inner = page.frames().find((one) => one.url() === `${site.address}/page`)!;
    await inner.getByRole('link', { name: 'Forlad siden' }).waitFor();
    site.asked.length = 0;
    return { page, inner };
  };
  const ways: Record<string, (page: Page, inner: Frame) => Promise<void>> = {
    'a click': (_, inner) => inner.getByRole('link', { name: 'Forlad siden' }).click(),
    'three presses of Shift': async (page, inner) => {
      await inner.getByText('Secret').click();
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    },
  };

  for (const path of ['/plain', '/allowed'] as const)
    for (const [name, act] of Object.entries(ways))
      test(`moves the page around it by ${name} (${path}), and leaves no step back`, async ({ site }) => {
        const { page, inner } = await open(site, path);
        await Promise.all([page.waitForURL('**/weather'), act(page, inner)]);
        expect(site.asked).toEqual([{ path: '/weather', referrer: undefined }]);
        await page.goBack();
        expect(page.url()).toBe(`${site.address}/before`);
      });

  test('goes blank where the page around it forbids that, and says so aloud', async ({ site }) => {
    const { page, inner } = await open(site, '/forbidden');
    await ways['a click']!(page, inner);
    const said = inner.getByRole('alert');
    await said.getByText('Luk fanen for at forlade den.').waitFor();
    expect(page.url()).toBe(`${site.elsewhere}/forbidden`);
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
    expect(seen).toEqual(['cover', 'cover', 'cover', 'cover']);
    expect(site.asked).toEqual([]);
  });

  test('cannot leave a frame without a press of the reader’s own, and then says so as well', async ({
    site,
  }) => {
    const page = await site.newPage();
    // To look into the frame would count as a press in it.
    const asked = page.waitForEvent('console', (message) => message.text() === 'asked to leave');
    await page.goto(await put(site, '/by-itself'));
    await asked;
    await page.frames()[1]!.getByRole('alert').getByText('Luk fanen').waitFor();
    expect(page.url()).toBe(`${site.elsewhere}/by-itself`);
  });
});
