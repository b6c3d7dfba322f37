import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import { called, contact, contactsOf } from './contacts.js';
import { all, announcements, drawn, wordsOf } from './drawn.js';

const data = contactsOf(
  contact('Et', {
    audiences: ['young', 'professionals'],
    phones: [{ number: '+4500000001', check: called }],
  }),
  contact('To', { audiences: ['young'], phones: [{ number: '+4500000002' }] }),
);
const script = (element: Element): string | undefined =>
  element.querySelector('script[type="application/ld+json"]')?.textContent ?? undefined;

describe('what a reader can take along from a directory', () => {
  it('is offered for what is current alone, in every group that a contact stands in', async () => {
    const element = await drawn({ groupBy: 'audience' }, { data });
    const saves = all<HTMLButtonElement>(element, 'article button').filter((item) =>
      wordsOf(item).startsWith('Gem kontakt (vCard)'),
    );
    expect(saves.map(wordsOf)).to.deep.equal(Array(2).fill('Gem kontakt (vCard) til Et'));
    const said = announcements(element);
    const copies = all<HTMLButtonElement>(element, 'article button').filter((item) =>
      wordsOf(item).startsWith('Kopiér'),
    );
    copies.at(-1)!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => said.length);
    expect(said[0]).to.contain('Et');
    const real = URL.createObjectURL;
    const made = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob as Blob);
        return real.call(URL, blob as Blob);
      };
    });
    saves.at(-1)!.click();
    expect(await (await made).text()).to.contain('tel:+4500000001');
    URL.createObjectURL = real;
  });

  it('structured data has each contact once, and goes when nobody asks for it', async () => {
    const element = await drawn({ groupBy: 'audience' }, { data });
    expect(script(element)).to.equal(undefined);
    element.toggleAttribute('structured-data', true);
    await element.updateComplete;
    const { '@graph': graph } = JSON.parse(script(element)!) as { '@graph': { name: string }[] };
    expect(graph.map(({ name }) => name)).to.deep.equal(['Et']);
    expect(element.structuredData).to.deep.equal(JSON.parse(script(element)!));
    element.toggleAttribute('structured-data', false);
    await element.updateComplete;
    expect(script(element)).to.equal(undefined);
  });
});

describe('structured data of a directory', () => {
  it('go when other data have nothing that is current, and when there are none', async () => {
    const element = await drawn({ marksUp: true }, { data });
    for (const other of [contactsOf(contact('To', { phones: [{ number: '+4500000002' }] })), []]) {
      await Object.assign(element, { data }).updateComplete;
      expect(script(element)).not.to.equal(undefined);
      await Object.assign(element, { data: other }).updateComplete;
      expect([script(element), element.structuredData]).to.deep.equal([undefined, undefined]);
    }
  });
});
