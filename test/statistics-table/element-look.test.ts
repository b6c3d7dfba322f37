import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../helpers/commands.js';
import { all, buttonOf, drawn, one, text } from './drawn.js';
import type { StatisticsTable } from '../../src/statistics-table/element.js';
import { counts } from './tables.js';

const scroll = (element: StatisticsTable) => one(element, '.scroll');
const broad = {
  tables: [
    { ...counts, rows: counts.rows.map((row) => ({ ...row, unit: 'gennemførte_samtaleforløb_hos_os' })) },
  ],
} as never;
const pressed = (element: StatisticsTable) =>
  all(element, '[aria-pressed]').map((button) => button.getAttribute('aria-pressed'));

describe('pejl-statistics-table, how it looks', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ media: 'screen' });
  });

  it('draws each bar in its row as wide as its number says', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await drawn({ table: 'answers' });
    const widths = all(element, 'tbody svg').map((bar) => {
      const [to, value] = [...bar.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect().width);
      const whole = bar.clientWidth;
      return [Math.round((value! / whole) * 100), Math.round((to! / whole) * 100)];
    });
    expect(widths).to.deep.equal([
      [80, 80],
      [67, 67],
      [1, 2],
      [1, 1],
    ]);
    expect(all(element, 'svg').every((svg) => svg.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('lets the reader take away the bars or the columns; something always stays, and so does the table', async () => {
    const element = await drawn();
    const show = async (name: string) => {
      buttonOf(element, name).focus();
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(all(element, 'tbody tr')).to.have.length(4);
      return [one(element, 'table').className, pressed(element).join(), all(element, '.bar').length];
    };
    expect(pressed(element)).to.deep.equal(['true', 'true']);
    expect(await show('Søjler')).to.deep.equal(['table', 'true,false', 0]);
    expect(await show('Søjler')).to.deep.equal(['both', 'true,true', 3]);
    expect(await show('Tabel')).to.deep.equal(['chart', 'false,true', 3]);
    expect(await show('Søjler')).to.deep.equal(['table', 'true,false', 0]);
    expect(await show('Tabel')).to.deep.equal(['chart', 'false,true', 3]);
    expect(await show('Tabel')).to.deep.equal(['both', 'true,true', 3]);
  });

  it('takes an unknown view or order for the default', async () => {
    const element = await drawn({ view: 'pie', sort: 'colour' });
    expect(one(element, 'table').className).to.equal('both');
    expect(all(element, '[aria-sort]')).to.have.length(0);
    element.view = 'chart';
    await element.updateComplete;
    expect(one(element, 'table').className).to.equal('chart');
  });

  it('has bars wider and below their labels as a chart', async () => {
    await setViewport({ width: 1000, height: 800 });
    const element = await drawn();
    const bar = () => one(element, '.bar').getBoundingClientRect();
    const both = bar();
    element.view = 'chart';
    await element.updateComplete;
    expect(bar().width).to.be.above(both.width * 1.4);
    expect(bar().height).to.be.above(both.height);
  });

  for (const width of [320, 390, 1280]) {
    it(`AT-24 fits in ${width} px without a scroll bar or a tab stop, and passes axe`, async () => {
      await setViewport({ width, height: 800 });
      for (const table of ['visits', 'answers', 'estimates']) {
        const element = await drawn({ table });
        expect(one(element, 'table').offsetWidth, table).to.be.at.most(scroll(element).clientWidth);
        expect(all(element, '[tabindex], [role="region"], [role="group"].scroll')).to.have.length(0);
        await expect(element).to.be.accessible();
      }
    });

    it(`AT-24 scrolls by keyboard in ${width} px when it is too wide, under its name, and passes axe`, async () => {
      await setViewport({ width, height: 800 });
      const element = await drawn({ data: broad }, 'da', '250px');
      await waitUntil(() => scroll(element).tabIndex === 0);
      expect(scroll(element).getAttribute('role')).to.equal('group');
      expect(scroll(element).getAttribute('aria-label')).to.equal('Besøg på værestedet');
      await expect(element).to.be.accessible();
      buttonOf(element, 'Besøg').focus();
      scroll(element).focus();
      scroll(element).scrollLeft = 0;
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => scroll(element).scrollLeft > 0);
      expect(scroll(element).scrollHeight).to.be.at.most(scroll(element).clientHeight);
      element.parentElement!.style.inlineSize = '1200px';
      await setViewport({ width: 1280, height: 800 });
      await waitUntil(() => !scroll(element).hasAttribute('tabindex'));
    });
  }

  it('watches its width again after it was moved', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await drawn({ data: broad });
    await waitUntil(() => !scroll(element).hasAttribute('tabindex'));
    const narrow = document.createElement('div');
    narrow.style.inlineSize = '250px';
    element.parentElement!.append(narrow);
    narrow.append(element);
    await waitUntil(() => scroll(element).tabIndex === 0);
  });

  it('shows each share once: in its column, or below its value where that is narrow', async () => {
    for (const [width, column, below] of [
      [320, 0, 4],
      [1280, 5, 0],
    ] as const) {
      await setViewport({ width, height: 800 });
      const element = await drawn();
      const seen = (selector: string) =>
        all(element, selector).filter((cell) => cell.checkVisibility()).length;
      expect([seen('td.wide'), seen('.narrow')]).to.deep.equal([column, below]);
    }
  });

  it('AT-27 has bars in the colour of text under forced colours', async () => {
    const rules = all(await drawn(), 'svg')[0]!.getRootNode() as ShadowRoot;
    const forced = rules.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === '(forced-colors: active)')
      .flatMap((rule) => [...(rule as CSSMediaRule).cssRules] as CSSStyleRule[]);
    const bar = forced.find(({ selectorText }) => selectorText === '.bar');
    expect(bar!.style.fill.toLowerCase()).to.equal('canvastext');
  });

  it('prints headings without buttons’ looks, and no buttons', async () => {
    const element = await drawn();
    await emulateMedia({ media: 'print' });
    // The words are there, and no box of a button around them.
    const seen = all(element, 'button').filter((button) => {
      const words = document.createRange();
      words.selectNodeContents(button);
      return words.getBoundingClientRect().width > 0;
    });
    expect(seen.map(text)).to.deep.equal(['Kategori', 'Besøg']);
    expect(seen.some((button) => button.checkVisibility())).to.equal(false);
    expect(one(element, '.hint').checkVisibility()).to.equal(false);
    expect(one(element, '.bar').checkVisibility()).to.equal(true);
  });

  it('has touch targets of at least 44 px', async () => {
    const element = await drawn();
    for (const button of all(element, 'button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), text(button)).to.be.at.least(44);
    }
  });

  it('writes no style attribute, which a strict policy would drop', async () => {
    for (const view of ['both', 'chart', 'table'])
      expect(all(await drawn({ view }), '[style]')).to.have.length(0);
  });

  it('gives both files, under names that tell two tables apart', async () => {
    const element = await drawn();
    const other = await drawn({ table: 'answers' });
    expect(text(buttonOf(element, 'Hent CSV'))).to.equal('Hent CSV Besøg på værestedet');
    expect(text(buttonOf(other, 'Hent CSV'))).to.equal('Hent CSV Svar');
    const files: { name: string; text: Promise<ArrayBuffer> }[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, text: blobs.get(this.href)!.arrayBuffer() });
    };
    try {
      buttonOf(element, 'Hent CSV').click();
      await waitUntil(() => files.length === 1);
      buttonOf(element, 'CSV til maskiner').click();
      await waitUntil(() => files.length === 2);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(files.map(({ name }) => name)).to.deep.equal(['visits.csv', 'visits-plain.csv']);
    const [excel, plain] = await Promise.all(files.map(async ({ text }) => new Uint8Array(await text)));
    expect([...excel!.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(plain).split('\r\n')[0]).to.contain('label,value,');
  });
});
