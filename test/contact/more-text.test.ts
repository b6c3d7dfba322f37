import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mistakeText, sharedText } from '../../src/contact/controls/more-text.js';
import { contact, fresh, stale, viewOf } from './contacts.js';

describe('a text to share', () => {
  it('holds the name and what is current, one line each', () => {
    const phones = [
      { number: '+4500000001', purpose: { da: 'Rådgivning' }, check: fresh },
      { number: '+4500000002', check: stale },
      { number: '112' },
    ];
    assert.equal(
      sharedText(viewOf(contact(fresh, { phones }))),
      'Reden Aarhus\n00 00 00 01 (Rådgivning)\nhjaelp@example.dk\nexample.dk/aarhus',
    );
  });

  it('is empty where nothing is current, also where all is gone', () => {
    assert.equal(sharedText(viewOf(contact(stale))), '');
    assert.equal(sharedText(viewOf(contact(fresh, { status: 'closed' }))), '');
  });
});

describe('a text about a mistake', () => {
  it('says which contact, what is shown and how sure that is, in the reader’s language', () => {
    assert.deepEqual(mistakeText(viewOf(contact(stale)), 'da'), [
      'Kontakt: Reden Aarhus (reden-aarhus)',
      '00 00 00 01: ikke bekræftet siden marts 2009',
      'hjaelp@example.dk: ikke bekræftet siden marts 2009',
      'example.dk/aarhus: ikke bekræftet siden marts 2009',
      'Det er forkert:',
    ]);
    const english = mistakeText(viewOf(contact(fresh), { language: 'en' }), 'en');
    assert.equal(english.at(-1), 'This is wrong:');
  });

  it('holds no street, least of all a secret one', () => {
    const address = { street: 'Prøvegade 1', city: 'Aarhus C', visibility: 'hidden', check: fresh };
    assert.doesNotMatch(mistakeText(viewOf(contact(fresh, { address })), 'da').join(), /Prøvegade|Aarhus C/);
  });

  it('calls the contact by its own id in each of its groups', () => {
    const view = { ...viewOf(contact(fresh)), anchor: 'reden-aarhus_2' };
    assert.match(mistakeText(view, 'da')[0]!, /\(reden-aarhus\)$/);
  });
});
