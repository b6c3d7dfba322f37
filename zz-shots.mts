import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from './scripts/browser.mjs';
import { serve } from './scripts/serve.mjs';
const s = await serve([['/dist/','dist'],['/','stories/site']]);
const b = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
const names = (process.argv[2] ?? 'script-foerst,script-sidst,en-fil,data-pejl,link,ramme,senere').split(',');
for (const w of [320, 1280]) for (const n of names) {
  const p = await b.newPage({ viewport: { width: w, height: 700 } });
  await p.goto(`${s.address}/vej-${n}.html`);
  if (await p.locator('#vis').count()) await p.click('#vis');
  const f = (await p.locator('iframe').count()) ? p.frameLocator('iframe') : p;
  await f.locator('[part~=base] h2').first().waitFor();
  await p.waitForTimeout(500);
  await p.screenshot({ path: `/tmp/proofs/vej-${n}-${w}.png`, fullPage: true });
  await p.close();
}
await b.close(); await s.stop();
