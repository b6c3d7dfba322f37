import { expect, fixtureSync, html } from '@open-wc/testing';
import { Checklist } from '../../src/checklist/element.js';
import { define } from '../../src/shared/define.js';

define('pejl-checklist', Checklist);

const data = {
  lists: [
    {
      id: 'mine',
      title: 'Min liste',
      items: [
        { id: 'calm', title: 'Ro' },
        { id: 'time', title: 'Tid' },
      ],
    },
  ],
};
const make = async (name?: string) => {
  const form = fixtureSync<HTMLFormElement>(
    html`<form>
      <fieldset><pejl-checklist list="mine" .name=${name} .data=${data}></pejl-checklist></fieldset>
    </form>`,
  );
  const element = form.querySelector('pejl-checklist') as Checklist;
  await element.updateComplete;
  return { form, element };
};
const boxes = (element: Checklist) => [...element.shadowRoot!.querySelectorAll('input')];
const entries = (form: HTMLFormElement) => [...new FormData(form)];

describe('pejl-checklist in a form', () => {
  it('gives one entry for each ticked item, as native checkboxes do', async () => {
    const { form, element } = await make('ready');
    expect(entries(form)).to.deep.equal([]);
    boxes(element)[1]!.click();
    boxes(element)[0]!.click();
    await element.updateComplete;
    expect(entries(form)).to.deep.equal([
      ['ready', 'calm'],
      ['ready', 'time'],
    ]);
    element.checked = ['time', 'gone'];
    await element.updateComplete;
    expect(entries(form)).to.deep.equal([['ready', 'time']]);
  });

  it('stays out of the form without a name', async () => {
    const { form, element } = await make();
    boxes(element)[0]!.click();
    await element.updateComplete;
    expect(entries(form)).to.deep.equal([]);
    element.name = 'ready';
    await element.updateComplete;
    expect(entries(form)).to.deep.equal([['ready', 'calm']]);
    element.removeAttribute('name');
    element.name = undefined;
    await element.updateComplete;
    expect(entries(form)).to.deep.equal([]);
  });

  it('is cleared by a reset of the form', async () => {
    const { form, element } = await make('ready');
    boxes(element)[0]!.click();
    await element.updateComplete;
    form.reset();
    await element.updateComplete;
    expect(element.checked).to.deep.equal([]);
    expect(boxes(element)[0]!.checked).to.equal(false);
    expect(entries(form)).to.deep.equal([]);
  });

  it('is disabled with the fieldset around it', async () => {
    const { form, element } = await make('ready');
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(boxes(element).every((box) => box.matches(':disabled'))).to.equal(true);
    boxes(element)[0]!.click();
    expect(element.checked).to.deep.equal([]);
    form.querySelector('fieldset')!.disabled = false;
    await element.updateComplete;
    boxes(element)[0]!.click();
    expect(element.checked).to.deep.equal(['calm']);
  });

  it('its buttons do not send the form', async () => {
    const { form, element } = await make('ready');
    let sent = false;
    form.addEventListener('submit', (event) => {
      sent = true;
      event.preventDefault();
    });
    boxes(element)[0]!.click();
    await element.updateComplete;
    for (const button of element.shadowRoot!.querySelectorAll('button')) button.click();
    expect(sent).to.equal(false);
  });
});
