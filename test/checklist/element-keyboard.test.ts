import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import { called, expectSeen, pressOn, walk, walkInLittleRoom } from '../helpers/keyboard.js';
import { Checklist } from '../../src/checklist/element.js';
import { define } from '../../src/shared/define.js';

define('pejl-checklist', Checklist);

const data = {
  lists: [
    {
      id: 'guideposts',
      title: 'Før samtalen',
      items: [
        {
          id: 'calm',
          title: 'Ro',
          text: 'Find et rum.',
          source: { title: 'Bog', url: 'https://example.org/' },
        },
        { id: 'time', title: 'Tid' },
      ],
      source: { title: 'Håndbog', url: 'https://example.org/bog' },
    },
  ],
};
const make = async (answers: 'ticks' | 'yes-no' = 'ticks') => {
  const host = fixtureSync(
    html`<div lang="da"><pejl-checklist .data=${data} answers=${answers}></pejl-checklist></div>`,
  );
  const element = host.firstElementChild as Checklist;
  await element.updateComplete;
  return element;
};
const one = (element: Checklist, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const controls = ['Vis kun åbne', 'Ryd', 'Gem eller åbn'].map((word) => `${word} (Før samtalen)`);

describe('pejl-checklist by keyboard', () => {
  const stops = [...controls, 'Udskriv Før samtalen', 'Ro', 'Bog', 'Tid', 'Håndbog'];

  it('leads through everything in reading order, in sight, and out of it both ways', async () => {
    const element = await make();
    const names = (await walk(element)).map((name) => name.replace(/ Find et rum\.$/, ''));
    expect(names).to.deep.equal(stops);
    expect((await walkInLittleRoom(element)).length).to.equal(stops.length);
  });

  it('ticks with Space, and goes with the button from clearing to undoing and back', async () => {
    const element = await make();
    await pressOn(element, one(element, '[value=time]'), 'Space');
    expect(element.checked).to.deep.equal(['time']);
    expect(expectSeen(element)).to.equal(one(element, '[value=time]'));
    await pressOn(element, one(element, '.clear'));
    expect(element.checked).to.deep.equal([]);
    await waitUntil(() => expectSeen(element).matches('.undo'));
    await sendKeys({ press: 'Space' });
    await waitUntil(() => expectSeen(element).matches('.clear'));
    expect(element.checked).to.deep.equal(['time']);
  });

  it('keeps the focus on a box that is ticked while only what is open is shown', async () => {
    const element = await make();
    await pressOn(element, one(element, '.open'), 'Space');
    expect(expectSeen(element)).to.equal(one(element, '.open'));
    await pressOn(element, one(element, '[value=time]'), 'Space');
    expect(expectSeen(element)).to.equal(one(element, '[value=time]'));
  });

  it('opens and closes what lies behind its buttons, and stays there', async () => {
    const element = await make();
    for (const selector of ['.tools', '.controls > [part=button]']) {
      const opener = one(element, `button${selector}`) ?? one(element, selector);
      for (const open of ['true', 'false']) {
        await pressOn(element, opener, open === 'true' ? 'Enter' : 'Space');
        await waitUntil(() => opener.getAttribute('aria-expanded') === open);
        expect(expectSeen(element)).to.equal(opener);
        if (open === 'true') expect((await walkInLittleRoom(element)).length).to.be.greaterThan(stops.length);
      }
    }
  });

  it('answers with the arrows, and takes an answer back with Space', async () => {
    const element = await make('yes-no');
    const row = [...controls, 'Udskriv Før samtalen', 'Ja', 'Bog', 'Ja', 'Håndbog'];
    expect(await walk(element)).to.deep.equal(row);
    await pressOn(element, one(element, '[value=yes]'), 'Space');
    expect(element.answered).to.deep.equal({ calm: 'yes' });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(element.answered).to.deep.equal({ calm: 'no' });
    const answer = expectSeen(element);
    expect(called(answer)).to.equal('Nej');
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(element.answered).to.deep.equal({});
    expect(expectSeen(element)).to.equal(answer);
  });
});
