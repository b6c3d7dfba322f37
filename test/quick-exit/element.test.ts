import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../helpers/commands.js';
import { QuickExit } from '../../src/quick-exit/element.js';
import { define } from '../../src/shared/define.js';
import { onExit } from '../../src/shared/exit-signal.js';

define('pejl-quick-exit', QuickExit);

const make = async ({ lang = 'da', shortcut = false } = {}) => {
  const host = fixtureSync(
    html`<div lang=${lang}>
      <pejl-quick-exit href="https://example.org/vejr" ?shortcut=${shortcut}></pejl-quick-exit>
    </div>`,
  );
  const element = host.firstElementChild as QuickExit;
  await element.updateComplete;
  return element;
};
const part = (element: QuickExit, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;
const status = (element: QuickExit) =>
  element.shadowRoot!.querySelector('[role=status]')!.textContent!.replace(/\s+/g, ' ').trim();
const shift = async (times: number) => {
  for (let press = 0; press < times; press++) await sendKeys({ press: 'Shift' });
};
/** Counts exits and keeps the test page where it is. */
const hold = (element: QuickExit) => {
  const exits: Event[] = [];
  element.addEventListener('pejl-exit', (event) => {
    event.preventDefault();
    exits.push(event);
  });
  return exits;
};

describe('pejl-quick-exit', () => {
  it('is an ordinary link that tells the next page nothing', async () => {
    const element = await make();
    const link = part(element, 'link') as HTMLAnchorElement;
    expect(link.href).to.equal('https://example.org/vejr');
    expect(link.rel).to.equal('nofollow noopener noreferrer');
    expect(link.textContent).to.contain('Forlad siden');
    expect(link.getBoundingClientRect().height).to.be.least(44);
    expect(element.shadowRoot!.textContent).to.contain('Sletter ikke historikken i browseren.');
    await expect(element).to.be.accessible();
  });

  it('speaks English, in the dark, and offers the shortcut in words', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const element = await make({ lang: 'en', shortcut: true });
    expect(part(element, 'link').textContent).to.contain('Leave this page');
    expect(part(element, 'note').textContent).to.contain('Press Shift three times to leave this page.');
    await expect(element).to.be.accessible();
    await emulateMedia({ colorScheme: 'light' });
  });

  it('leads to a neutral page unless the site names a web address', async () => {
    const element = document.createElement('pejl-quick-exit') as QuickExit;
    setTimeout(() => document.body.append(element));
    const { detail } = (await oneEvent(element, 'pejl-ready')) as CustomEvent<{ count: number }>;
    expect(detail.count).to.equal(1);
    expect((part(element, 'link') as HTMLAnchorElement).href).to.equal('https://www.dmi.dk/');
    expect(element.matches(':state(ready)')).to.equal(true);
    element.href = 'javascript:alert(1)';
    await element.updateComplete;
    expect((part(element, 'link') as HTMLAnchorElement).href).to.equal('https://www.dmi.dk/');
    element.remove();
  });

  it('lets the page do the leaving itself: nothing is covered or cleared then', async () => {
    const element = await make();
    const exits = hold(element);
    let cleared = false;
    const stop = onExit(() => (cleared = true));
    part(element, 'link').focus();
    await sendKeys({ press: 'Enter' });
    stop();
    expect(exits).to.have.length(1);
    expect([exits[0]!.bubbles, exits[0]!.cancelable, cleared]).to.deep.equal([false, true, false]);
    expect(part(element, 'cover').checkVisibility()).to.equal(false);
  });

  it('leaves a click that asks for another tab to the browser', async () => {
    const element = await make();
    const exits = hold(element);
    for (const asked of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
      const click = new MouseEvent('click', { ...asked, bubbles: true, cancelable: true });
      element.shadowRoot!.addEventListener(
        'click',
        (event) => {
          expect(event.defaultPrevented).to.equal(false);
          event.preventDefault();
        },
        { once: true },
      );
      part(element, 'link').dispatchEvent(click);
    }
    expect(exits).to.have.length(0);
  });

  it('counts three presses of Shift aloud, and leaves at the third', async () => {
    const element = await make({ shortcut: true });
    const exits = hold(element);
    expect(status(element)).to.equal('');
    await shift(1);
    await element.updateComplete;
    expect(status(element)).to.equal('●○○ Tryk Shift 2 gange mere for at forlade siden.');
    await shift(1);
    await element.updateComplete;
    expect(status(element)).to.equal('●●○ Tryk Shift 1 gang mere for at forlade siden.');
    expect(exits).to.have.length(0);
    await shift(1);
    expect(exits).to.have.length(1);
    await element.updateComplete;
    expect(status(element)).to.equal('');
  });

  it('does not count capital letters, and nothing without the shortcut', async () => {
    const element = await make({ shortcut: true });
    const exits = hold(element);
    for (let letter = 0; letter < 4; letter++) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'A' });
      await sendKeys({ up: 'Shift' });
    }
    await element.updateComplete;
    expect(status(element)).to.equal('');
    element.shortcut = false;
    await element.updateComplete;
    await shift(3);
    expect(exits).to.have.length(0);
  });

  it('hears Shift also where the page swallows keys', async () => {
    const element = await make({ shortcut: true });
    const exits = hold(element);
    const swallow = (event: Event) => event.stopImmediatePropagation();
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, swallow, true);
    await shift(3);
    for (const type of ['keydown', 'keyup']) document.removeEventListener(type, swallow, true);
    expect(exits).to.have.length(1);
  });

  it('starts from nothing after five seconds', async () => {
    const real = window.setTimeout;
    let runOut: (() => void) | undefined;
    window.setTimeout = ((act: () => void, delay: number) =>
      delay === 5000 ? ((runOut = act), 0) : real(act, delay)) as never;
    try {
      const element = await make({ shortcut: true });
      const exits = hold(element);
      await shift(2);
      runOut!();
      await element.updateComplete;
      expect(status(element)).to.equal('');
      await shift(2);
      expect(exits).to.have.length(0);
      await shift(1);
      expect(exits).to.have.length(1);
    } finally {
      window.setTimeout = real;
    }
  });

  it('has one set of listeners a page, also after ten moves, and none once it is gone', async () => {
    const { addEventListener, removeEventListener } = window;
    let keys = 0;
    window.addEventListener = function (this: Window, type: string, ...rest: never[]) {
      if (type === 'keyup') keys++;
      addEventListener.call(this, type, ...(rest as unknown as [never]));
    } as never;
    window.removeEventListener = function (this: Window, type: string, ...rest: never[]) {
      if (type === 'keyup') keys--;
      removeEventListener.call(this, type, ...(rest as unknown as [never]));
    } as never;
    try {
      const first = await make({ shortcut: true });
      const second = await make({ shortcut: true });
      const exits = [hold(first), hold(second)];
      expect(keys).to.equal(1);
      for (let turn = 0; turn < 10; turn++) document.body.append(first);
      expect(keys).to.equal(1);
      await shift(3);
      expect(exits.flat()).to.have.length(1);
      first.remove();
      second.remove();
      expect(keys).to.equal(0);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });

  it('keeps its own place free in the page, and is not printed', async () => {
    await setViewport({ width: 900, height: 400 });
    const element = await make({ shortcut: true });
    const [place, layer] = ['.place', '.layer'].map((name) =>
      element.shadowRoot!.querySelector(name)!.getBoundingClientRect(),
    );
    for (const side of ['left', 'top', 'width', 'height'] as const)
      expect(place![side]).to.be.closeTo(layer![side], 1);
    await emulateMedia({ media: 'print' });
    expect(element.checkVisibility()).to.equal(false);
    expect(part(element, 'link').checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
    await setViewport({ width: 800, height: 600 });
  });

  it('is in the top layer again after a move, and watches nothing once it is gone', async () => {
    const element = await make();
    const layer = element.shadowRoot!.querySelector('.layer')!;
    expect(layer.matches(':popover-open')).to.equal(true);
    document.body.append(element);
    expect(layer.matches(':popover-open')).to.equal(true);
    element.remove();
    expect(layer.matches(':popover-open')).to.equal(false);
    document.body.dispatchEvent(new Event('toggle'));
    window.dispatchEvent(new Event('resize'));
    await new Promise((done) => requestAnimationFrame(done));
    expect(layer.matches(':popover-open')).to.equal(false);
  });

  it('keeps the focus on the link while it goes above what opened', async () => {
    const element = await make();
    part(element, 'link').focus();
    const menu = document.createElement('div');
    menu.popover = 'manual';
    menu.style.cssText = 'inset:0;width:100%;height:100%';
    document.body.append(menu);
    menu.showPopover();
    await oneEvent(menu, 'toggle');
    await new Promise((done) => requestAnimationFrame(done));
    const { left, top } = part(element, 'link').getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, top + 5)).to.equal(element);
    menu.remove();
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'link'));
  });
});
