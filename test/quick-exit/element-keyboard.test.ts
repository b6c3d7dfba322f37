import { expect, fixtureSync, html, nextFrame } from '@open-wc/testing';
import { QuickExit } from '../../src/quick-exit/element.js';
import { define } from '../../src/shared/define.js';
import { mayLeave, sendKeys } from '../helpers/commands.js';
import { deepFocus, expectSeen, walk, walkInLittleRoom } from '../helpers/keyboard.js';

define('pejl-quick-exit', QuickExit);

const make = async () => {
  const host = fixtureSync(
    html`<div lang="da" style="padding-block-end: 200vh">
      <pejl-quick-exit href="https://example.org/vejr"></pejl-quick-exit>
    </div>`,
  );
  const element = host.firstElementChild as QuickExit;
  await element.updateComplete;
  return element;
};

describe('pejl-quick-exit by keyboard', () => {
  it('is one stop, in sight, with a way out of it both ways', async () => {
    const element = await make();
    expect(await walk(element)).to.deep.equal(['Forlad siden']);
    expect(await walkInLittleRoom(element)).to.deep.equal(['Forlad siden']);
  });

  it('keeps its place in the order and its ring where it has been scrolled away', async () => {
    const element = await make();
    const link = element.shadowRoot!.querySelector<HTMLElement>('[part=link]')!;
    scrollTo(0, 400);
    await nextFrame();
    await nextFrame();
    link.focus({ preventScroll: true });
    // The first key after a focus by script tells the browser that somebody uses keys.
    await sendKeys({ press: 'Shift' });
    expect(expectSeen(element)).to.equal(link);
    scrollTo(0, 0);
  });

  it('leads to nothing of a page that is covered, as long as it is', async () => {
    // In Firefox exit.test.ts sees to it.
    mayLeave();
    const element = await make();
    const around = ['before', 'after'].map((where) => {
      const button = document.createElement('button');
      button.textContent = where;
      element[where as 'before' | 'after'](button);
      return button;
    });
    const markup = document.documentElement.outerHTML;
    const link = element.shadowRoot!.querySelector<HTMLElement>('[part=link]')!;
    const cover = element.shadowRoot!.querySelector('[part=cover]')!;
    // The page is left for one that never comes.
    element.href = '/nothing';
    await element.updateComplete;
    link.focus();
    await sendKeys({ press: 'Enter' });
    for (const key of ['Tab', 'Tab', 'Tab', 'Escape', 'Escape', 'Tab', 'Tab']) {
      await sendKeys({ press: key });
      await nextFrame();
      expect(cover.matches(':modal'), `covered after ${key}`).to.equal(true);
      const focused = deepFocus();
      expect(focused === document.body || focused === cover, `${focused?.outerHTML}`).to.equal(true);
    }
    expect(document.documentElement.outerHTML).to.equal(markup);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(cover.checkVisibility()).to.equal(false);
    around[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(expectSeen(element)).to.equal(link);
    for (const button of around) button.remove();
  });

  it('leaves with Enter', async () => {
    const element = await make();
    let left = 0;
    element.addEventListener('pejl-exit', (event) => {
      event.preventDefault();
      left++;
    });
    element.shadowRoot!.querySelector<HTMLElement>('[part=link]')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(left).to.equal(1);
    expectSeen(element);
  });
});
