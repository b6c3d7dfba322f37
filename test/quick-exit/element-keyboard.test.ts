import { expect, fixtureSync, html, nextFrame } from '@open-wc/testing';
import { QuickExit } from '../../src/quick-exit/element.js';
import { define } from '../../src/shared/define.js';
import { sendKeys } from '../helpers/commands.js';
import { expectSeen, walk, walkInLittleRoom } from '../helpers/keyboard.js';

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
