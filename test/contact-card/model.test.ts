import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../../src/contact/data.js';
import { cardViews } from '../../src/contact-card/model/card.js';
import { contact, dataSet, fresh, linksOf, now, stale } from '../contact/contacts.js';

const circumstances = { now, language: 'da' } as const;
const old = contact(fresh, { status: 'renamed', successor: 'new' });
const next = (other: Partial<Contact> = {}, check: unknown = fresh): Contact =>
  contact(check, { id: 'new', name: 'Det nye sted', ...other });

describe('a contact and those that took over from it', () => {
  it('is one where nobody took over, and none where there is no such contact', () => {
    const data = dataSet([contact(fresh), next()]);
    const shown = cardViews(data, 'reden-aarhus', circumstances);
    assert.deepEqual(
      shown.map(({ view }) => view.anchor),
      ['reden-aarhus'],
    );
    assert.equal(shown[0]!.contact, data.contacts[0]);
    assert.deepEqual(cardViews(data, 'reden', circumstances), []);
  });

  it('are shown one after the other, as far as that leads', () => {
    const last = contact(fresh, { id: 'last', name: 'Det nyeste sted' });
    const data = dataSet([old, last, next({ status: 'renamed', successor: 'last' })]);
    assert.deepEqual(
      cardViews(data, 'reden-aarhus', circumstances).map(({ view }) => [view.name, view.successor?.name]),
      [
        ['Reden Aarhus', 'Det nye sted'],
        ['Det nye sted', 'Det nyeste sted'],
        ['Det nyeste sted', undefined],
      ],
    );
  });

  it('are each shown once where they took over from each other', () => {
    const data = dataSet([old, next({ status: 'renamed', successor: 'reden-aarhus' })]);
    assert.deepEqual(
      cardViews(data, 'reden-aarhus', circumstances).map(({ view }) => [view.id, view.successor?.id]),
      [
        ['reden-aarhus', 'new'],
        ['new', undefined],
      ],
    );
  });

  it('are vouched for by the site one at a time: its word is about the first alone', () => {
    const vouched = { ...circumstances, checkedOn: '2026-11-20', checkedBy: 'NN' };
    const data = dataSet([contact(stale, { successor: 'new' }), next({}, stale)]);
    assert.deepEqual(
      cardViews(data, 'reden-aarhus', vouched).map(({ view }) => linksOf(view).length),
      [4, 0],
    );
  });
});
