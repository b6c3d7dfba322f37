/** A site vouches while the card still fetches its code: a file of its own, since code is fetched once a page. */
import { expect, waitUntil } from '@open-wc/testing';
import { ContactCard } from '../../src/contact-card/element.js';
import { define } from '../../src/shared/define.js';

define('pejl-contact-card', ContactCard);

it('is open now also where the site vouches while the controls are on their way', async () => {
  const check = { on: '2026-11-01', by: 'NN', method: 'called', reviewBy: '2027-01-01' };
  const weekly = [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '00:00', closes: '24:00' },
  ];
  const card = document.createElement('pejl-contact-card');
  Object.assign(card, {
    lang: 'en',
    contact: 'a',
    now: new Date('2026-11-30T12:00:00Z'),
    data: { contacts: [{ id: 'a', name: 'A', emails: [{ address: 'a@b.dk', check }], hours: { weekly } }] },
  });
  document.body.append(card);
  const hasBegun = (): boolean =>
    performance
      .getEntriesByType('resource')
      .some(({ name }) => name.endsWith('/contact/controls/controls.ts'));
  await waitUntil(hasBegun, undefined, { interval: 1 });
  Object.assign(card, { checkedOn: '2026-11-20', checkedBy: 'NN' });
  await card.updateComplete;
  expect(card.shadowRoot!.textContent).to.contain('Open now');
});
