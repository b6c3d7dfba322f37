import { expect, fixtureSync, html } from '@open-wc/testing';
import { Checklist } from '../../src/checklist/element.js';
import { define } from '../../src/shared/define.js';
import { signalExit } from '../../src/shared/exit-signal.js';

define('pejl-checklist', Checklist);

const key = 'pejl:checklist:mine';
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
const make = async (remember: boolean) => {
  const element = fixtureSync<Checklist>(
    html`<pejl-checklist list="mine" ?remember=${remember} .data=${data}></pejl-checklist>`,
  );
  await element.updateComplete;
  return element;
};
const boxes = (element: Checklist) => [...element.shadowRoot!.querySelectorAll('input')];
const ticked = (element: Checklist) => boxes(element).map((box) => box.checked);
const progress = (element: Checklist) => element.shadowRoot!.querySelector('#progress')!.textContent;
const click = async (element: Checklist, selector: string) => {
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
};

/** Stands in for the browser's storage; says how often it was asked for. */
async function withStorage(
  storage: () => unknown,
  run: (asked: () => number) => Promise<void>,
): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  let count = 0;
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      count++;
      return storage();
    },
  });
  try {
    await run(() => count);
  } finally {
    Object.defineProperty(window, 'localStorage', before);
  }
}

describe('pejl-checklist and the device', () => {
  beforeEach(() => localStorage.clear());

  it('keeps the usual list under its own key, also where a page or a framework takes the id away', async () => {
    for (const list of [undefined, null, '']) {
      localStorage.clear();
      const element = document.createElement('pejl-checklist');
      Object.assign(element, { list, remember: true, checked: ['safe-setting'] });
      fixtureSync<HTMLElement>(html`<div></div>`).append(element);
      await element.updateComplete;
      expect({ ...localStorage }).to.deep.equal({ 'pejl:checklist:guideposts': '["safe-setting"]' });
    }
  });

  it('AT-38: touches no storage unless the page says remember', async () => {
    localStorage.setItem(key, '["calm"]');
    await withStorage(
      () => {
        throw new Error('touched');
      },
      async (asked) => {
        const element = await make(false);
        expect(ticked(element)).to.deep.equal([false, false]);
        await click(element, 'input');
        await click(element, '.clear');
        await click(element, '.undo');
        signalExit();
        await element.updateComplete;
        expect(asked()).to.equal(0);
      },
    );
    expect(localStorage.getItem(key)).to.equal('["calm"]');
  });

  it('keeps ids under one key, and nothing else', async () => {
    const element = await make(true);
    expect(localStorage.length).to.equal(0);
    expect(progress(element)).to.equal('0 af 2. Gemmes kun på denne enhed.');
    boxes(element)[1]!.click();
    await element.updateComplete;
    expect({ ...localStorage }).to.deep.equal({ [key]: '["time"]' });
    expect(ticked(await make(true))).to.deep.equal([false, true]);
  });

  it('leaves nothing behind when cleared, unticked, or left by the exit', async () => {
    const element = await make(true);
    await click(element, 'input');
    await click(element, '.clear');
    expect(localStorage.length).to.equal(0);
    await click(element, '.undo');
    expect(localStorage.getItem(key)).to.equal('["calm"]');
    boxes(element)[0]!.click();
    await element.updateComplete;
    expect(localStorage.length).to.equal(0);
    boxes(element)[0]!.click();
    await element.updateComplete;
    signalExit();
    await element.updateComplete;
    expect(localStorage.length).to.equal(0);
    expect(ticked(element)).to.deep.equal([false, false]);
  });

  it('no longer answers the exit once it has left the page', async () => {
    const element = await make(false);
    boxes(element)[0]!.click();
    element.remove();
    signalExit();
    expect(element.checked).to.deep.equal(['calm']);
  });

  it('ignores ids that the list no longer has, and what cannot be read', async () => {
    localStorage.setItem(key, '["gone","time",7]');
    const element = await make(true);
    expect(progress(element)).to.match(/^1 af 2\./);
    expect(localStorage.getItem(key)).to.equal('["gone","time",7]');
    boxes(element)[0]!.click();
    await element.updateComplete;
    expect(localStorage.getItem(key)).to.equal('["calm","time"]');
    for (const broken of ['{', 'null', '{"calm":true}']) {
      localStorage.setItem(key, broken);
      expect(ticked(await make(true))).to.deep.equal([false, false]);
    }
  });

  it('works where storage is blocked or full, and says that nothing is saved', async () => {
    const blocked = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const full = () => ({ getItem: () => null, setItem: blocked, removeItem: () => undefined });
    await withStorage(blocked, async () => {
      const element = await make(true);
      expect(progress(element)).to.equal('0 af 2. Intet er gemt: Enheden tillader det ikke.');
      boxes(element)[0]!.click();
      await element.updateComplete;
      expect(progress(element)).to.equal('1 af 2. Intet er gemt: Enheden tillader det ikke.');
    });
    await withStorage(full, async () => {
      const element = await make(true);
      boxes(element)[0]!.click();
      await element.updateComplete;
      expect(progress(element)).to.equal('1 af 2. Intet er gemt: Enheden tillader det ikke.');
    });
  });

  it('keeps what is ticked when the page begins to remember', async () => {
    const element = await make(false);
    boxes(element)[0]!.click();
    element.remember = true;
    await element.updateComplete;
    expect(localStorage.getItem(key)).to.equal('["calm"]');
    expect(progress(element)).to.equal('1 af 2. Gemmes kun på denne enhed.');
  });
});
