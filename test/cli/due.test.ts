import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DueValue } from '../../src/cli/due/values.js';
import { call, contact, dataFile, readJson } from './call.js';

interface Contact {
  id: string;
  status: string;
  phones?: { number: string; hours?: object }[];
  emails?: { hours?: object }[];
  websites?: { hours?: object }[];
  address?: { street?: string; city?: string };
  hours?: object;
}
type Due = DueValue & { contact: { id: string }; say: string };
const dueIn = async (stdin: string, ...words: string[]): Promise<Due[]> =>
  JSON.parse((await call(['due', '-', '--json', ...words], { stdin })).out).due;
const check = (reviewBy: string, more: object = {}) => ({
  on: '2026-10-01',
  by: 'Fjordby',
  method: 'called',
  reviewBy,
  ...more,
});
const phone = (given?: object) =>
  contact({ phones: [{ number: '+4500000000', ...(given && { check: given }) }] });

describe('due: the bundled contacts', () => {
  const { contacts } = readJson(dataFile('contacts')) as { contacts: Contact[] };
  const open = contacts.filter(({ status }) => status !== 'closed' && status !== 'renamed');

  it('lists every value that nobody has confirmed, and 112 not', async () => {
    const { code, out, err } = await call(['due', '--json']);
    assert.deepEqual([code, err], [0, '']);
    const paths = new Set((JSON.parse(out).due as Due[]).map(({ path }) => path));
    const expected = contacts.flatMap((one, i) => {
      if (!open.includes(one) || one.id === 'emergency-112') return [];
      return [
        ...(['phones', 'emails', 'websites'] as const).flatMap((key) =>
          (one[key] ?? []).flatMap(({ hours }, n) => [
            `/contacts/${i}/${key}/${n}`,
            ...(hours ? [`/contacts/${i}/${key}/${n}/hours`] : []),
          ]),
        ),
        ...(one.address ? [`/contacts/${i}/address`] : []),
        ...(one.hours ? [`/contacts/${i}/hours`] : []),
      ];
    });
    assert.ok(expected.length > 60, `${expected.length}`);
    assert.deepEqual([...paths].sort(), expected.sort());
  });

  it('says of each why, and what to say', async () => {
    const { out } = await call(['due']);
    assert.match(out, /^\d+ oplysninger skal tjekkes\. Set fra 2026-11-02 og 30 dage frem\.\n/);
    assert.match(
      out,
      /\(reden-aarhus\) – Telefon: 86 18 96 44\n {2}Hvorfor: ikke bekræftet siden marts 2009; ingen har ringet.+\n {2}Sig: {5}Goddag\. Hvem taler jeg med\?/,
    );
    assert.match(
      out,
      /\(danner\) – Telefon: 33 33 00 47\n {2}Hvorfor: ikke bekræftet siden 8\. februar 2021; tjekket siger ikke, hvor længe det gælder\n/,
    );
    assert.match(out, /"method": "called" og "reviewBy"/);
    const english = (await call(['due', '--lang', 'en'])).out;
    assert.match(
      english,
      /Phone: 86 18 96 44\n {2}Why: {3}not confirmed since March 2009; nobody has called.+\n {2}Say: {3}Hello\. Who am I talking to\?/,
    );
  });
});

describe('due: a site’s own contacts', () => {
  it('orders by date: never, run out, soon', async () => {
    const file = JSON.stringify({
      contacts: [
        ['soon', check('2026-11-20')],
        ['late', check('2027-01-01')],
        ['sooner', check('2026-11-02')],
        ['out', check('2026-11-01')],
        ['long-out', check('2026-10-15')],
        ['never', { method: 'none' }],
        ['without', undefined],
      ].map(([id, given], i) => ({
        id,
        name: 'A',
        phones: [{ number: `+450000000${i}`, ...(given ? { check: given } : {}) }],
      })),
    });
    const ids = (await dueIn(file)).map((one) => `${one.contact.id} ${one.until}`);
    assert.deepEqual(ids, [
      'never null',
      'without null',
      'long-out 2026-10-15',
      'out 2026-11-01',
      'sooner 2026-11-02',
      'soon 2026-11-20',
    ]);
  });

  it('looks as far ahead as asked, from the day asked', async () => {
    const file = phone(check('2027-01-01'));
    assert.equal((await dueIn(file)).length, 0);
    assert.equal((await dueIn(file, '--within', '59d')).length, 0);
    for (const within of ['60d', '60', '9w', '2m'])
      assert.equal((await dueIn(file, '--within', within)).length, 1, within);
    assert.equal((await dueIn(file, '--today', '2026-12-02')).length, 1);
    assert.equal((await dueIn(file, '--today', '2026-12-01')).length, 0);
    assert.match((await call(['due', '-'], { stdin: file })).out, /^Alt er tjekket\./);
  });

  it('counts one as one', async () => {
    const said = async (...words: string[]): Promise<string> =>
      (await call(['due', '-', ...words], { stdin: phone() })).out.split('.')[0]!;
    assert.equal(await said(), '1 oplysning skal tjekkes');
    assert.equal(await said('--lang', 'en'), '1 value has to be checked');
  });

  it('counts days as in Copenhagen', async () => {
    const out = async (now: string) => (await call(['due', '--json'], { now })).out;
    assert.equal(JSON.parse(await out('2026-11-02T23:30:00Z')).today, '2026-11-03');
  });

  for (const [name, given, reason] of [
    ['never checked', undefined, 'method'],
    ['seen elsewhere', check('2027-01-01', { method: 'secondary' }), 'method'],
    ['a month only', check('2027-01-01', { on: '2026-10' }), 'no-date'],
    ['in the future', check('2027-01-01', { on: '2026-11-03' }), 'future'],
    ['without an end', { on: '2026-10-01', method: 'called' }, 'no-review'],
    ['too far', check('2028-01-01'), 'review-too-far'],
  ] as const)
    it(`lists a check that is no check: ${name}`, async () => {
      const [one] = await dueIn(phone(given));
      assert.deepEqual([one!.reason, one!.current], [reason, false]);
    });

  it('asks about what a place has: hours, address, email, website', async () => {
    const file = contact({
      phones: [
        {
          number: '+4500000000',
          check: check('2027-03-01'),
          purpose: { da: 'rådgivning' },
          hours: { weekly: [{ days: ['mon', 'thu'], opens: '12:00', closes: '16:00', weeks: 'even' }] },
        },
      ],
      emails: [{ address: 'a@example.dk' }],
      websites: [{ url: 'https://example.dk' }],
      address: { street: 'Kystvejen 1', city: 'Fjordby' },
    });
    assert.deepEqual(
      (await dueIn(file)).map(({ kind, value }) => `${kind} ${value}`),
      [
        'hours man, tor 12:00-16:00 (lige uger)',
        'email a@example.dk',
        'website https://example.dk',
        'address Kystvejen 1, Fjordby',
      ],
    );
  });

  it('leaves out what is closed, renamed or hidden', async () => {
    for (const status of ['closed', 'renamed'])
      assert.deepEqual(await dueIn(contact({ status, phones: [{ number: '112' }, { number: '114' }] })), []);
    assert.deepEqual(await dueIn(contact({ address: { city: 'Fjordby', visibility: 'hidden' } })), []);
  });

  it('adds to the bundled ones where the file says so', async () => {
    const own = JSON.stringify({
      extends: 'bundled',
      contacts: [{ id: 'danner', name: 'D', phones: [{ number: '+4500000000' }] }],
    });
    const due = await dueIn(own);
    assert.deepEqual(
      due.filter(({ contact: { id } }) => id === 'danner').map(({ value }) => value),
      ['00 00 00 00'],
    );
    assert.ok(due.some(({ contact: { id } }) => id === 'reden-aarhus'));
  });

  it('reads a file that only takes out', async () => {
    const due = await dueIn(JSON.stringify({ extends: 'bundled', remove: ['danner'] }));
    assert.ok(due.length > 60 && !due.some(({ contact: { id } }) => id === 'danner'));
  });

  it('says what it leaves out, and what it cannot read', async () => {
    const half = JSON.stringify({
      contacts: [
        { id: 'a', name: 7 },
        { id: 'b', name: 'B', phones: [{ number: '+4500000000' }] },
      ],
    });
    const { code, out, err } = await call(['due', '-'], { stdin: half });
    assert.equal(code, 1);
    assert.match(out, /\(b\) – Telefon: 00 00 00 00/);
    assert.match(err, /1 fejl i -; .+ npx pejlemaerker validate -/);
    for (const stdin of ['{', '[]', '{"contacts":7}', '{"tables":[]}']) {
      const answer = await call(['due', '-'], { stdin });
      assert.deepEqual([answer.code, answer.out], [2, ''], stdin);
      assert.match(answer.err, /kan ikke læses som kontakter/);
    }
  });
});
