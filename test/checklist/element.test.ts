import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../helpers/commands.js';
import { Checklist } from '../../src/checklist/element.js';
import { strings } from '../../src/checklist/strings.js';
import { define } from '../../src/shared/define.js';

define('pejl-checklist', Checklist);

const data = {
  lists: [
    {
      id: 'guideposts',
      title: { da: 'Før samtalen', en: 'Before the conversation' },
      intro: 'Sæt kryds.',
      notice: 'Læs dette først.',
      items: [
        { id: 'calm', title: 'Ro', text: 'Find et rum.', group: 'Rammer' },
        { id: 'time', title: 'Tid', group: 'Rammer' },
        { id: 'trust', title: { en: 'Trust' }, group: 'Kontakt' },
      ],
      source: { title: 'Håndbog', date: '2009-03' },
    },
    { id: 'other', title: 'Anden liste', items: [{ id: 'calm', title: 'Ro' }] },
  ],
};
const make = async (lang = 'da') => {
  const host = fixtureSync(html`<div lang=${lang}><pejl-checklist .data=${data}></pejl-checklist></div>`);
  const element = host.firstElementChild as Checklist;
  await element.updateComplete;
  return element;
};
const all = <T extends Element = HTMLElement>(element: Checklist, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const one = <T extends Element = HTMLElement>(element: Checklist, selector: string) =>
  element.shadowRoot!.querySelector<T>(selector)!;
const boxes = (element: Checklist) => all<HTMLInputElement>(element, 'input');
const progress = (element: Checklist) => one(element, '#progress').textContent;
const shown = (element: Checklist) =>
  boxes(element)
    .filter((box) => box.checkVisibility())
    .map((box) => box.value);
const press = async (element: Checklist, selector: string, key = 'Enter') => {
  one(element, selector).focus();
  await sendKeys({ press: key });
  await element.updateComplete;
};
const focused = (element: Checklist) => element.shadowRoot!.activeElement?.className;

describe('pejl-checklist', () => {
  it('draws native checkboxes in fieldsets, under headings, named by title and described by text', async () => {
    const element = await make();
    expect(
      all(element, 'fieldset').map((group) => group.querySelector('legend h3')!.textContent),
    ).to.deep.equal(['Rammer', 'Kontakt']);
    expect(boxes(element).map((box) => box.type)).to.deep.equal(['checkbox', 'checkbox', 'checkbox']);
    expect(one(element, '[lang=en]').textContent).to.equal('Trust');
    await expect(element).to.be.accessible();
  });

  it('is accessible with ticks, in English, in the dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const element = await make('en');
    element.checked = ['calm'];
    await element.updateComplete;
    expect(progress(element)).to.equal('1 of 3. Nothing is sent or saved.');
    expect(one(element, '.open').textContent).to.contain('Show open only');
    await expect(element).to.be.accessible();
    await emulateMedia({ colorScheme: 'light' });
  });

  it('ticks by Space, tells the page, and says so once and politely', async () => {
    const element = await make();
    const status = one(element, '[role=status]');
    expect(status.textContent).to.equal('');
    const events: unknown[] = [];
    element.addEventListener('pejl-check', (event) => events.push((event as CustomEvent).detail));
    let outside = false;
    document.addEventListener('pejl-check', () => (outside = true), { once: true });
    boxes(element)[0]!.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(events).to.deep.equal([
      { id: 'calm', checked: true, done: 1, total: 3 },
      { id: 'time', checked: true, done: 2, total: 3 },
    ]);
    expect(outside).to.equal(false);
    expect(progress(element)).to.equal('2 af 3. Intet er sendt eller gemt.');
    expect(one<HTMLProgressElement>(element, 'progress').value).to.equal(2);
    const said: string[] = [];
    await new Promise<void>((resolve) => {
      new MutationObserver(() => {
        said.push(status.textContent!);
        resolve();
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    expect(said).to.deep.equal(['2 af 3. Intet er sendt eller gemt.']);
    expect(one(element, '[role=status]')).to.equal(status);
  });

  it('ticks wherever the row is clicked, on at least 44 pixels, also at 320', async () => {
    await setViewport({ width: 320, height: 600 });
    const element = await make();
    for (const row of all(element, 'label')) {
      const { width, height } = row.getBoundingClientRect();
      expect(height).to.be.least(44);
      expect(width).to.be.least(200);
    }
    one(element, '.text').click();
    expect(element.checked).to.deep.equal(['calm']);
    expect(element.scrollWidth).to.be.most(element.clientWidth);
    await setViewport({ width: 800, height: 600 });
  });

  it('shows open items only; one ticked meanwhile stays, and focus is not lost', async () => {
    const element = await make();
    element.checked = ['calm'];
    await element.updateComplete;
    await press(element, '.open');
    expect(one(element, '.open').getAttribute('aria-pressed')).to.equal('true');
    expect(shown(element)).to.deep.equal(['time', 'trust']);
    boxes(element)[2]!.focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['time', 'trust']);
    expect(element.shadowRoot!.activeElement).to.equal(boxes(element)[2]);
    await press(element, '.open');
    await press(element, '.open');
    expect(shown(element)).to.deep.equal(['time']);
    expect(all(element, 'fieldset').map((group) => group.checkVisibility())).to.deep.equal([true, false]);
    boxes(element)[1]!.click();
    await element.updateComplete;
    await press(element, '.open');
    await press(element, '.open');
    expect(element.shadowRoot!.textContent).to.contain('Ingen åbne punkter.');
    await emulateMedia({ media: 'print' });
    expect(shown(element)).to.deep.equal(['calm', 'time', 'trust']);
    expect(all(element, 'button').some((button) => button.checkVisibility())).to.equal(false);
    expect(getComputedStyle(boxes(element)[0]!, '::before').content).to.equal('"✓"');
    expect(getComputedStyle(boxes(element)[0]!).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(one(element, '.item')).breakInside).to.equal('avoid');
    await emulateMedia({ media: 'screen' });
  });

  it('clears, and takes it back until the next action', async () => {
    const element = await make();
    element.checked = ['calm', 'trust'];
    await element.updateComplete;
    const events: string[] = [];
    element.addEventListener('pejl-check', (event) => {
      const { id, checked, done } = (event as CustomEvent<{ id: string; checked: boolean; done: number }>)
        .detail;
      events.push(`${id} ${checked} ${done}`);
    });
    await press(element, '.clear');
    await Promise.resolve();
    expect(element.checked).to.deep.equal([]);
    expect(events.splice(0)).to.deep.equal(['calm false 0', 'trust false 0']);
    expect(focused(element)).to.equal('undo');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await Promise.resolve();
    expect(element.checked).to.deep.equal(['calm', 'trust']);
    expect(events).to.deep.equal(['calm true 2', 'trust true 2']);
    expect(focused(element)).to.equal('clear');
    expect(one(element, '.undo')).to.equal(null);
    await press(element, '.clear');
    boxes(element)[1]!.click();
    await element.updateComplete;
    expect(one(element, '.undo')).to.equal(null);
    expect(element.checked).to.deep.equal(['time']);
  });

  it('has nothing to clear while nothing is ticked, and stays focusable', async () => {
    const element = await make();
    expect(one(element, '.clear').getAttribute('aria-disabled')).to.equal('true');
    await press(element, '.clear');
    expect(one(element, '.undo')).to.equal(null);
    expect(focused(element)).to.equal('clear');
  });

  it('names its buttons after the list', async () => {
    const element = await make();
    expect(one(element, '.clear').textContent!.replace(/\s+/g, ' ').trim()).to.equal('Ryd (Før samtalen)');
  });

  it('starts anew with another list', async () => {
    const element = await make();
    boxes(element)[0]!.click();
    await element.updateComplete;
    element.list = 'other';
    await element.updateComplete;
    expect(element.checked).to.deep.equal([]);
    expect(boxes(element).map((box) => box.checked)).to.deep.equal([false]);
  });

  it('sets boxes from what it knows, whatever the browser restored', async () => {
    const element = await make();
    expect(boxes(element).every((box) => box.getAttribute('autocomplete') === 'off')).to.equal(true);
    boxes(element)[1]!.checked = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(boxes(element)[1]!.checked).to.equal(false);
  });

  it('says when it is ready, and draws the bundled list by itself', async () => {
    const element = document.createElement('pejl-checklist') as Checklist;
    setTimeout(() => document.body.append(element));
    const { detail } = (await oneEvent(element, 'pejl-ready')) as CustomEvent<{ count: number }>;
    expect(detail.count).to.equal(6);
    expect(boxes(element)).to.have.length(6);
    expect(progress(element)).to.equal(`0 af 6. ${strings.da.nowhere}`);
    element.remove();
  });

  it('gives the data that it shows to whoever prints it, and none where it shows nothing', async () => {
    const element = document.createElement('pejl-checklist') as Checklist;
    Object.assign(element, { data });
    fixtureSync<HTMLElement>(html`<div></div>`).append(element);
    const shown = await element.dataSet();
    expect(shown?.lists.map(({ id }) => id)).to.deep.equal(['guideposts', 'other']);
    element.list = 'nowhere';
    expect(await element.dataSet()).to.equal(undefined);
  });

  it('still works after it has been moved ten times', async () => {
    const element = await make();
    boxes(element)[0]!.click();
    for (let turn = 0; turn < 10; turn++) document.body.append(element);
    await element.updateComplete;
    expect(element.checked).to.deep.equal(['calm']);
    boxes(element)[1]!.click();
    expect(element.checked).to.deep.equal(['calm', 'time']);
    element.remove();
  });
});
