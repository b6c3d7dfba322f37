import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { LitElement, html as template, type TemplateResult } from 'lit';
import { DataController } from '../../src/shared/data-controller.js';
import { LocaleController } from '../../src/shared/locale-controller.js';

/** A promise that the test settles. */
interface Step {
  id: string;
  settle: (value?: unknown) => void;
  fail: (error: Error) => void;
}
const loads: Step[] = [];
const preparations: Step[] = [];
const stepIn = (list: Step[], id: string): Promise<never> =>
  new Promise((settle, fail) => list.push({ id, settle: settle as Step['settle'], fail }));

/** The smallest element that has a controller for its data. */
class Probe extends LitElement {
  static override properties = { record: {}, src: {}, data: { attribute: false } };
  declare record: string;
  declare src: string | undefined;
  declare data: unknown;
  #locale = new LocaleController(this);
  #data = new DataController<{ id: string }>(this, {
    source: { key: 'records', load: (id) => stepIn(loads, id!), schema: () => Promise.resolve({}) },
    locale: this.#locale,
    internals: this.attachInternals(),
    record: () => this.record,
    prepare: (value: { id: string }) => stepIn(preparations, value.id),
    count: () => 1,
  });
  protected override render(): TemplateResult {
    return this.#data.render(({ id }) => template`<p>${id}</p>`);
  }
}
customElements.define('test-probe', Probe);

async function asking(record: string): Promise<Probe> {
  loads.length = preparations.length = 0;
  const element = fixtureSync<Probe>(html`<test-probe .record=${record}></test-probe>`);
  await waitUntil(() => loads.length);
  return element;
}
const shown = (element: Probe): string => element.renderRoot.textContent!.trim();

describe('the last request wins', () => {
  it('when the first is answered last', async () => {
    const element = await asking('a');
    element.record = 'b';
    await waitUntil(() => loads.length === 2);
    loads[1]!.settle({ id: 'b' });
    await waitUntil(() => preparations.length);
    preparations[0]!.settle();
    await waitUntil(() => shown(element) === 'b');
    loads[0]!.settle({ id: 'a' });
    await new Promise((done) => setTimeout(done));
    preparations[1]?.settle();
    await new Promise((done) => setTimeout(done));
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.equal('b');
  });

  it('when the first is answered first and prepared last', async () => {
    const element = await asking('a');
    loads[0]!.settle({ id: 'a' });
    await waitUntil(() => preparations.length);
    element.record = 'b';
    await waitUntil(() => loads.length === 2);
    loads[1]!.settle({ id: 'b' });
    await waitUntil(() => preparations.length === 2);
    preparations[1]!.settle();
    await waitUntil(() => shown(element) === 'b');
    preparations[0]!.settle();
    await new Promise((done) => setTimeout(done));
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.equal('b');
  });

  it('when the first fails late', async () => {
    const element = await asking('a');
    const heard: string[] = [];
    element.addEventListener('pejl-error', () => heard.push('error'));
    element.record = 'b';
    await waitUntil(() => loads.length === 2);
    loads[1]!.settle({ id: 'b' });
    await waitUntil(() => preparations.length);
    preparations[0]!.settle();
    await waitUntil(() => shown(element) === 'b');
    loads[0]!.fail(new Error('late'));
    await new Promise((done) => setTimeout(done));
    expect(shown(element)).to.equal('b');
    expect(heard).to.be.empty;
    expect(element.matches(':state(ready)')).to.equal(true);
  });
});
