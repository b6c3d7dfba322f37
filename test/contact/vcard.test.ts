import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../../src/contact/data.js';
import { vcard } from '../../src/contact/controls/vcard.js';
import { contact, fresh, stale, viewOf } from './contacts.js';

const lines = (one: Contact, name?: string): string[] => vcard(one, viewOf(one), name).split('\r\n');

describe('a vCard', () => {
  it('holds what is current, one line each', () => {
    assert.deepEqual(lines(contact(fresh, { organisation: 'KFUK' })), [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Reden Aarhus',
      'ORG:KFUK',
      'TEL;VALUE=uri;TYPE=voice:tel:+4500000001',
      'EMAIL:hjaelp@example.dk',
      'URL:https://example.dk/aarhus/',
      'ADR:;;Prøvegade 1\\, 2. sal;Aarhus C;;8000;Danmark',
      'END:VCARD',
      '',
    ]);
  });

  it('holds nothing that is not', () => {
    assert.deepEqual(lines(contact(stale)), [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Reden Aarhus',
      'END:VCARD',
      '',
    ]);
    assert.deepEqual(lines(contact(fresh, { status: 'closed' })).length, 5);
  });

  it('never holds a hidden address', () => {
    const address = { street: 'Prøvegade 1', city: 'Aarhus C', visibility: 'hidden', check: fresh };
    assert.doesNotMatch(
      vcard(contact(fresh, { address }), viewOf(contact(fresh, { address }))),
      /Prøvegade|ADR/,
    );
  });

  it('holds the town alone where the street is secret, while its check is current', () => {
    const at = (other: object): string[] =>
      lines(
        contact(fresh, {
          address: { postalCode: '8200', city: 'Aarhus N', visibility: 'city-only', ...other },
        }),
      ).filter((line) => line.startsWith('ADR'));
    assert.deepEqual(at({ check: fresh }), ['ADR:;;;Aarhus N;;8200;Danmark']);
    assert.deepEqual(at({ check: fresh, street: 'Prøvegade 1' }), ['ADR:;;;Aarhus N;;8200;Danmark']);
    assert.deepEqual(at({ check: stale }), []);
    assert.deepEqual(at({ check: fresh, visibility: 'hidden' }), []);
    assert.deepEqual(at({ check: fresh, visibility: 'public ' }), []);
  });

  it('under a neutral name it tells of the number and of nothing else', () => {
    assert.deepEqual(lines(contact(fresh, { organisation: 'KFUK' }), 'Kontakt'), [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Kontakt',
      'TEL;VALUE=uri;TYPE=voice:tel:+4500000001',
      'END:VCARD',
      '',
    ]);
  });

  it('escapes what means something in a vCard', () => {
    assert.equal(lines(contact(fresh, { name: 'A;B,C\\D\nE' }))[2], 'FN:A\\;B\\,C\\\\D\\nE');
  });

  it('has lines of 75 octets at most, broken between characters', () => {
    const name = 'Rådgivning på dansk, grønlandsk og færøsk 💬 '.repeat(6).trim();
    const text = vcard(contact(fresh, { name }), viewOf(contact(fresh, { name })));
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(text, /\uFFFD/);
    assert.ok(text.replaceAll('\r\n ', '').includes(`FN:${name.replaceAll(',', '\\,')}\r\n`));
  });
});
