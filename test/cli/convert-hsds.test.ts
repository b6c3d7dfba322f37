import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { call, fixture, readJson } from './call.js';

type Fields = Record<string, never>;
const service = readJson(fixture('hsds-service.json')) as Record<string, unknown>;
const from = async (value: unknown) => {
  const { code, out, err } = await call(['convert', '--from', 'hsds', '-'], { stdin: JSON.stringify(value) });
  return { code, err, contacts: out ? (JSON.parse(out) as { contacts: Fields[] }).contacts : [] };
};
const check = { on: '2026-10-01', by: 'redaktion@example.org', method: 'secondary' };
const span = { days: ['mon', 'thu'], opens: '10:00', closes: '16:00', from: '2026-01-01', to: '2026-12-31' };
const schedule = (more: object) => ({
  name: 'A',
  schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '12:00', ...more }],
});
const hours = async (more: object) =>
  (await from(schedule(more))).contacts[0]!.hours as { weekly: Fields[] } | undefined;

describe('convert --from hsds', () => {
  it('reads a service with all parts of the published example', async () => {
    const { code, contacts } = await from(service);
    assert.equal(code, 0);
    assert.deepEqual(contacts, [
      {
        id: 'raadgivning-paa-kajlys',
        name: 'Rådgivning på Kajlys',
        organisation: 'Foreningen Kajlys',
        status: 'temporarily-closed',
        eligibility: 'For alle (18-)',
        languages: ['ar'],
        offers: [{ text: 'Samtaler om penge og bolig.' }],
        alert: 'Flytter i 2027.',
        phones: [{ number: '+45 00 00 00 00', purpose: 'Vagttelefonen', check }],
        emails: [{ address: 'kajlys@example.org', check }],
        websites: [
          { url: 'https://example.org/kajlys', check },
          { url: 'https://chat.example.org', purpose: 'Chat', check },
        ],
        address: { street: 'Kystvejen 1', floor: '1. sal', postalCode: '9999', city: 'Fjordby', check },
        hours: {
          weekly: [span, { ...span, days: ['fri'], opens: '12:00', closes: '14:00', weeks: 'even' }],
          check,
        },
      },
    ]);
  });

  it('makes nothing a link: whoever assured it, nobody here has called', async () => {
    const { out } = await call(['convert', '--from', 'hsds', fixture('hsds-service.json')]);
    const due = await call(['due', '-', '--json'], { stdin: out });
    assert.ok(JSON.parse(due.out).due.every(({ reason }: { reason: string }) => reason === 'method'));
    assert.equal(JSON.parse(due.out).count, 6);
  });

  it('tells field by field what it leaves behind', async () => {
    const { err } = await from(service);
    for (const field of [
      '/alternate_name: "Kajrådgivningen"',
      '/interpretation_services: "Tolk på arabisk"',
      '/phones/number: "+45 00 00 00 01 (fax)" – er intet nummer, der kan ringes til',
      '/addresses/address_1: "Postboks 1" – kun en adresse, man kan besøge',
      '/phones/*/extension: 100',
      '/schedules/*/description: "Åbent to dage om ugen"',
      '/service_at_locations/*/contacts/*/email: "vagt@example.org"',
      '/service_at_locations/*/location/latitude: 56',
      '/organization/legal_status: "Forening"',
      '/cost_options/*/amount: 0',
      '/metadata/*/previous_value: "Kajen"',
    ])
      assert.ok(err.includes(field), `${field} is not in\n${err}`);
  });

  it('loses no field: each is in the result or told', async () => {
    const { contacts, err } = await from(service);
    const told = err + JSON.stringify(contacts);
    const walk = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(walk) : [value];
    for (const leaf of walk(service)) {
      const text = String(leaf ?? '')
        .replaceAll('"', '')
        .slice(0, 30);
      // Turned into other words: dates of a rule, its days, its weeks, the status.
      if (
        /^(physical|MO,TH|FR|WEEKLY|1|2026-01-05|DK-9999|2,4,6|\d\d:00)/.test(text) ||
        text === 'temporarily closed' ||
        !text
      )
        continue;
      assert.ok(told.includes(text), `${text} is lost`);
    }
  });

  it('reads lists, pages, organisations and flat tables', async () => {
    const one = { name: 'A', id: '1' };
    for (const value of [[one], { contents: [one], total_items: 1 }, { name: 'Org', services: [one] }])
      assert.deepEqual(
        (await from(value)).contacts.map(({ name }) => name),
        ['A'],
      );
    assert.equal((await from({ name: 'Org', services: [one] })).contacts[0]!.organisation, 'Org');
    const { contacts, err } = await from({
      services: [{ ...one, organization_id: 'o' }],
      organizations: [{ id: 'o', name: 'Org' }],
      phones: [
        { id: 'p', service_id: '1', number: '112' },
        { id: 'q', service_id: '9', number: '114' },
      ],
      service_at_locations: [{ id: 's', service_id: '1', location_id: 'l' }],
      locations: [{ id: 'l', name: 'Place' }],
      addresses: [{ id: 'a', location_id: 'l', address_1: 'Kystvejen 1', city: 'Fjordby' }],
      funding: [{ id: 'f', source: 'Puljen' }],
    });
    assert.deepEqual(contacts, [
      {
        id: 'a',
        name: 'A',
        organisation: 'Org',
        phones: [{ number: '112' }],
        address: { street: 'Kystvejen 1', city: 'Fjordby' },
      },
    ]);
    assert.match(err, /\/phones: .+"114"/);
    assert.match(err, /\/funding: .+"Puljen"/);
  });

  it('reads every other week from a day on', async () => {
    assert.equal((await hours({ interval: 2, dtstart: '2026-11-02' }))!.weekly[0]!.weeks, 'odd');
    assert.equal((await hours({ interval: 2, dtstart: '2026-11-09' }))!.weekly[0]!.weeks, 'even');
    // 2026 has 53 weeks: its last day lies in week 53, the first Monday of 2027 in week 1.
    assert.equal((await hours({ interval: 2, dtstart: '2026-12-31' }))!.weekly[0]!.weeks, 'odd');
    assert.deepEqual((await hours({ byday: undefined, freq: 'DAILY' }))!.weekly[0]!.days, [
      'mon',
      'tue',
      'wed',
      'thu',
      'fri',
      'sat',
      'sun',
    ]);
    assert.deepEqual((await hours({ byday: undefined, dtstart: '2026-11-03' }))!.weekly[0]!.days, ['tue']);
  });

  it('keeps hours unknown where a rule cannot be written as a week', async () => {
    for (const more of [
      { freq: 'MONTHLY' },
      { bymonthday: '2,3' },
      { byyearday: '4' },
      { count: 3 },
      { byweekno: '41,42' },
      { interval: 3 },
      { interval: 2 },
      { byday: '1MO' },
      { opens_at: undefined },
    ]) {
      const { code, contacts, err } = await from(schedule(more));
      assert.deepEqual([code, contacts[0]!.hours], [0, undefined], JSON.stringify(more));
      assert.match(err, /stedets tider er derfor ukendte/);
    }
  });

  it('says what is no HSDS, and no JSON', async () => {
    assert.equal((await from({})).code, 2);
    const { code, err } = await call(['convert', '--from', 'hsds', '-'], { stdin: '{\n  "name": ' });
    assert.equal(code, 2);
    assert.match(err, /er ikke JSON: linje 2, tegn 10\./);
  });
});
