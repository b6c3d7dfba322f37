import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadSchema } from '../../src/bundled/parts.js';
import { judgeShape } from '../../src/validation/judge.js';
import { compileSchema } from '../../src/validation/schema.js';
import { sentence } from '../../src/validation/sentences.js';

const schema = compileSchema(await loadSchema('contacts'));
/** What is said of a contact that is wrong in one place. */
const said = (other: object): [da: string, en: string] => {
  const faults = judgeShape({ contacts: [{ id: 'a', name: 'A', ...other }] }, schema);
  assert.equal(faults.length, 1, JSON.stringify(faults));
  return [sentence(faults[0]!, 'da'), sentence(faults[0]!, 'en')];
};
const hours = (other: object) => ({
  hours: { weekly: [{ days: ['mon'], opens: '09:00', closes: '12:00', ...other }] },
});

describe('words about a fault say what was found, and what to write', () => {
  const cases: [name: string, contact: object, da: string, en: string][] = [
    [
      'a number without quotation marks',
      { phones: [{ number: 33112234 }] },
      'Her står 33112234. Skriv en tekst i anførselstegn (et nummer på otte cifre, et med landekode (+45…) eller et kort nummer som 112).',
      'This is 33112234. Write a text in quotation marks (a number of eight digits, one with a country code (+45…), or a short one such as 112).',
    ],
    [
      'a number with a letter',
      { phones: [{ number: '3311223x' }] },
      'Her står "3311223x". Skriv et nummer på otte cifre, et med landekode (+45…) eller et kort nummer som 112.',
      'This is "3311223x". Write a number of eight digits, one with a country code (+45…), or a short one such as 112.',
    ],
    [
      'a time',
      hours({ opens: '25:99' }),
      'Her står "25:99". Skriv et klokkeslæt som 09:00.',
      'This is "25:99". Write a time such as 09:00.',
    ],
    [
      'a status',
      { status: 'lukket' },
      'Her står "lukket". Skriv "active", "unknown", "temporarily-closed", "closed" eller "renamed".',
      'This is "lukket". Write "active", "unknown", "temporarily-closed", "closed" or "renamed".',
    ],
    [
      'a day',
      hours({ from: '1/11/2026' }),
      'Her står "1/11/2026". Skriv en dag som 2026-11-01.',
      'This is "1/11/2026". Write a day such as 2026-11-01.',
    ],
    [
      'an id',
      { successor: 'Reden Århus' },
      'Her står "Reden Århus". Skriv små bogstaver a-z og cifre med bindestreg imellem, som reden-aarhus.',
      'This is "Reden Århus". Write small letters a-z and digits joined by hyphens, such as reden-aarhus.',
    ],
    [
      'words',
      { alert: 5 },
      'Her står 5. Skriv en tekst, eller { "da": "…", "en": "…" }.',
      'This is 5. Write a text, or { "da": "…", "en": "…" }.',
    ],
    [
      'a misspelt name',
      { phone: [] },
      '"phone" findes ikke. Skriv "phones", hvis det var det, du mente.',
      'There is no "phone". Write "phones" if that is what you meant.',
    ],
    [
      'a name of its own',
      { colour: 'red' },
      '"colour" hører ikke til her. Slet det, eller brug "editorNote" til noter.',
      '"colour" does not belong here. Delete it, or use "editorNote" for notes.',
    ],
    [
      'a secret street',
      { address: { visibility: 'hidden', street: 'Prøvegade 1' } },
      '"street" må ikke stå her, når adressen er hemmelig. Slet det.',
      '"street" must not stand here when the address is secret. Delete it.',
    ],
    [
      'what is missing',
      { phones: [{ kind: 'sms' }] },
      '"number" mangler. Skriv det.',
      '"number" is missing. Write it.',
    ],
    [
      'what stands twice',
      hours({ days: ['mon', 'mon'] }),
      'Det samme står her to gange. Skriv det én gang.',
      'The same value is here twice. Write it once.',
    ],
    [
      'what is empty',
      { formerNames: [''] },
      'Her er tomt. Skriv noget, eller slet linjen.',
      'This is empty. Write something, or delete the line.',
    ],
    [
      'what is long',
      { organisation: ['x'.repeat(99)] },
      `Her står ["${'x'.repeat(38)}…. Skriv en tekst i anførselstegn.`,
      `This is ["${'x'.repeat(38)}…. Write a text in quotation marks.`,
    ],
  ];
  for (const [name, contact, da, en] of cases) it(name, () => assert.deepEqual(said(contact), [da, en]));
});

describe('words about what the library could not give', () => {
  const cases: [
    name: string,
    fault: { rule: string; found?: string; expected?: string },
    da: string,
    en: string,
  ][] = [
    [
      'an unknown id',
      { rule: 'id', found: 'no-such' },
      'Der er ingen post med id’et "no-such". Ret id’et.',
      'There is no record with the id "no-such". Correct the id.',
    ],
    [
      'a record that did not come',
      { rule: 'id', found: 'reden-aarhus', expected: 'offline' },
      'Der er ingen post med id’et "reden-aarhus", eller den kunne ikke hentes (offline). Ret id’et.',
      'There is no record with the id "reden-aarhus", or it could not be fetched (offline). Correct the id.',
    ],
    [
      'no id',
      { rule: 'load' },
      'Der står ikke, hvilken post der skal vises. Skriv dens id.',
      'The record to show is not named. Write its id.',
    ],
    [
      'data that did not come',
      { rule: 'load', found: 'offline' },
      'Bibliotekets egne data kunne ikke hentes (offline). Se efter, om hele mappen er lagt op.',
      'The library’s own data could not be fetched (offline). See whether the whole folder was uploaded.',
    ],
  ];
  for (const [name, fault, da, en] of cases)
    it(name, () => {
      const told = { path: '/contacts/', ...fault };
      assert.deepEqual([sentence(told, 'da'), sentence(told, 'en')], [da, en]);
    });
});
