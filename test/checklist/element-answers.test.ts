import { expect, fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import { Checklist } from '../../src/checklist/element.js';
import { savedFile } from '../../src/checklist/tools/model/file.js';
import { define } from '../../src/shared/define.js';

define('pejl-checklist', Checklist);

const key = 'pejl:checklist:mine';
const list = {
  id: 'mine',
  title: 'Min liste',
  items: [
    { id: 'calm', title: 'Ro', text: 'Find et rum.' },
    { id: 'time', title: 'Tid' },
  ],
} as const;
const make = async ({ answers = 'yes-no', remember = false, required = false, lang = 'da' } = {}) => {
  const form = fixtureSync<HTMLFormElement>(
    html`<form lang=${lang}>
      <pejl-checklist
        list="mine"
        name="ready"
        answers=${answers}
        ?remember=${remember}
        ?required=${required}
        .data=${{ lists: [list] }}
      ></pejl-checklist>
    </form>`,
  );
  const element = form.querySelector('pejl-checklist') as Checklist;
  await element.updateComplete;
  return { form, element };
};
const all = <Found extends HTMLElement>(element: Checklist, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
const choose = async (element: Checklist, row: number, value: string) => {
  const item = all(element, '.item')[row]!;
  item.querySelector<HTMLElement>(`input[value=${value}]`)!.click();
  await element.updateComplete;
};
const progress = (element: Checklist) => element.shadowRoot!.querySelector('#progress')!.textContent;

describe('pejl-checklist with answers', () => {
  beforeEach(() => localStorage.clear());

  it('asks yes, no or not relevant, as a named and described group of radio buttons', async () => {
    const { element } = await make();
    const rows = all(element, 'fieldset.item');
    expect(rows.map((row) => row.querySelector('legend')!.textContent!.trim())).to.deep.equal(['Ro', 'Tid']);
    expect([...rows[0]!.querySelectorAll('label')].map((label) => label.textContent.trim())).to.deep.equal([
      'Ja',
      'Nej',
      'Ikke relevant',
    ]);
    await expect(element).to.be.accessible();
    const english = await make({ lang: 'en' });
    expect(all(english.element, 'label')[2]!.textContent.trim()).to.equal('Not relevant');
  });

  it('counts every answer, tells the page which, and puts them into the form', async () => {
    const { form, element } = await make();
    const events: unknown[] = [];
    element.addEventListener('pejl-check', (event) => events.push((event as CustomEvent).detail));
    await choose(element, 1, 'no');
    await choose(element, 0, 'yes');
    expect(events).to.deep.equal([
      { id: 'time', checked: false, done: 1, total: 2, answer: 'no' },
      { id: 'calm', checked: true, done: 2, total: 2, answer: 'yes' },
    ]);
    expect(progress(element)).to.equal('2 af 2. Intet er sendt eller gemt.');
    expect(element.checked).to.deep.equal(['calm']);
    expect([...new FormData(form)]).to.deep.equal([
      ['ready', 'calm:yes'],
      ['ready', 'time:no'],
    ]);
  });

  it('takes an answer back when it is pressed again, and by clear; undo brings it back', async () => {
    const { element } = await make();
    await choose(element, 0, 'no');
    await choose(element, 0, 'no');
    expect(element.answered).to.deep.equal({});
    await choose(element, 0, 'not-relevant');
    for (const [press, answered] of [
      ['.clear', {}],
      ['.undo', { calm: 'not-relevant' }],
    ] as const) {
      element.shadowRoot!.querySelector<HTMLElement>(press)!.click();
      await element.updateComplete;
      expect(element.answered).to.deep.equal(answered);
    }
  });

  it('is answered by the keys of a radio group', async () => {
    const { element } = await make();
    element.shadowRoot!.querySelector<HTMLElement>('.item input')!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(element.answered).to.deep.equal({ calm: 'no' });
  });

  it('keeps answers on the device only where the page says remember', async () => {
    const { element } = await make({ remember: true });
    await choose(element, 1, 'no');
    expect({ ...localStorage }).to.deep.equal({ [key]: '{"time":"no"}' });
    const again = await make({ remember: true });
    expect(again.element.answered).to.deep.equal({ time: 'no' });
    const forgetful = await make();
    expect(forgetful.element.answered).to.deep.equal({});
  });
});

describe('pejl-checklist that a form requires', () => {
  it('is valid once every item is answered, and points at the first that is open', async () => {
    const { form, element } = await make({ answers: 'ticks', required: true });
    expect(form.checkValidity()).to.equal(false);
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.equal('2 punkter mangler.');
    element.checked = ['calm'];
    await element.updateComplete;
    expect(element.validationMessage).to.equal('1 punkt mangler.');
    element.reportValidity();
    expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('time');
    element.checked = ['calm', 'time'];
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(true);
    form.reset();
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    element.required = false;
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });
});

describe('pejl-checklist and files', () => {
  const tools = async (element: Checklist) => {
    element.shadowRoot!.querySelector<HTMLElement>('.tools')!.click();
    await element.updateComplete;
  };
  const open = async (element: Checklist, text: string) => {
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'liste.json'));
    input.files = files.files;
    const changed = new Promise((resolve) =>
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(undefined);
      }).observe(element.shadowRoot!.querySelector('[part=tools] [role=status]')!, { childList: true }),
    );
    input.dispatchEvent(new Event('change'));
    await changed;
    await element.updateComplete;
  };
  const said = (element: Checklist) => all(element, '[part=tools] .notice').map((line) => line.textContent);

  it('opens a file that was saved, says so, and can be undone', async () => {
    const { element } = await make();
    await choose(element, 0, 'no');
    await tools(element);
    await open(element, savedFile(list as never, { time: 'yes' }, 'da'));
    expect(element.answered).to.deep.equal({ time: 'yes' });
    expect(said(element)).to.deep.equal(['Filen er åbnet.']);
    element.shadowRoot!.querySelector<HTMLElement>('.undo')!.click();
    await element.updateComplete;
    expect(element.answered).to.deep.equal({ calm: 'no' });
    await expect(element).to.be.accessible();
  });

  it('changes nothing for a file that is no list', async () => {
    const { element } = await make({ answers: 'ticks' });
    element.checked = ['calm'];
    await tools(element);
    await open(element, 'not a list');
    expect(said(element)).to.deep.equal(['Filen kan ikke læses som en gemt liste. Intet er ændret.']);
    expect(element.checked).to.deep.equal(['calm']);
  });

  it('saves a file whose name says nothing of what it is about', async () => {
    const { element } = await make();
    await choose(element, 0, 'yes');
    await tools(element);
    const saved: HTMLAnchorElement[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    try {
      all(element, '[part=tools] button')[0]!.click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ download }) => download)).to.deep.equal(['liste.json']);
    const text = await (await fetch(saved[0]!.href)).text();
    expect(JSON.parse(text).answers).to.deep.equal({ calm: 'yes' });
    expect(text).not.to.match(/\d{4}-\d\d/);
  });
});
