import type { Check, Contact, Contacts } from '../../src/contact/data.js';

/** A Monday morning at a quarter past ten in Denmark. The stories stand still there, whatever the clock says. */
export const mondayMorning = new Date('2026-11-23T09:15:00Z');

/** The evening of the same day, when offices have closed. */
export const mondayEvening = new Date('2026-11-23T19:40:00Z');

/** A year and a half later: nobody has looked after the data since. */
export const muchLater = new Date('2028-05-02T09:15:00Z');

/** Somebody called on the second of November, and does so again within three months. */
const called: Check = { on: '2026-11-02', by: 'Fjordby Kommune', method: 'called', reviewBy: '2027-02-01' };

/** Everything a contact can say, all of it made up, all of it confirmed. */
export const counselling: Contact = {
  id: 'fjordby-raadgivning',
  name: 'Rådgivningen i Fjordby',
  organisation: 'Fjordby Kommune',
  runBy: 'municipality',
  status: 'active',
  audiences: ['clients', 'relatives'],
  eligibility: { da: 'Du kan komme uden henvisning.', en: 'You can come without a referral.' },
  anonymous: 'yes',
  languages: ['da', 'en', 'ro'],
  offers: [
    {
      text: { da: 'Samtaler med en socialrådgiver', en: 'Conversations with a social worker' },
      cost: 'free',
    },
    {
      text: { da: 'Følgeskab til læge og myndigheder', en: 'Company to doctors and authorities' },
      cost: 'free',
    },
  ],
  phones: [
    {
      number: '+4500000001',
      purpose: { da: 'Rådgivning', en: 'Advice' },
      hours: {
        weekly: [
          { days: ['mon', 'tue', 'wed'], opens: '09:00', closes: '15:00' },
          { days: ['thu'], opens: '12:00', closes: '18:00' },
        ],
        publicHolidays: 'closed',
        calendar: 'municipal',
        check: called,
      },
      check: called,
    },
    {
      number: '+4500000002',
      purpose: { da: 'Akut, hele døgnet', en: 'Urgent, day and night' },
      check: called,
    },
  ],
  emails: [{ address: 'raadgivning@fjordby.example', check: called }],
  websites: [{ url: 'https://www.fjordby.example/raadgivning', check: called }],
  address: {
    street: 'Havnegade 4',
    floor: '1. sal',
    postalCode: '9999',
    city: 'Fjordby',
    visibility: 'public',
    check: called,
  },
  hours: {
    weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '15:00' }],
    publicHolidays: 'closed',
    calendar: 'municipal',
    check: called,
  },
};

const shelter: Contact = {
  id: 'fjordby-krisecenter',
  name: 'Fjordby Krisecenter',
  organisation: 'Foreningen Læ',
  runBy: 'ngo',
  status: 'active',
  audiences: ['clients'],
  anonymous: 'yes',
  languages: ['da', 'en'],
  alert: {
    da: 'Ring, før du kommer. Så er der en, der tager imod dig.',
    en: 'Call before you come, so that somebody is there to meet you.',
  },
  phones: [{ number: '+4500000003', purpose: { da: 'Hele døgnet', en: 'Day and night' }, check: called }],
  // The schema takes no street with a hidden address, so that none can show by mistake.
  address: { postalCode: '9999', city: 'Fjordby', visibility: 'hidden', check: called },
};

const pausing: Contact = {
  id: 'cafe-lyset',
  name: 'Café Lyset',
  status: 'temporarily-closed',
  audiences: ['clients'],
  alert: {
    da: 'Caféen bygger om og åbner igen i februar.',
    en: 'The café is being rebuilt and opens again in February.',
  },
  phones: [{ number: '+4500000004', check: called }],
  hours: { weekly: [{ days: ['mon', 'fri'], opens: '10:00', closes: '14:00' }], check: called },
};

const closed: Contact = {
  id: 'natcafeen',
  name: 'Natcaféen',
  status: 'closed',
  audiences: ['clients'],
  phones: [{ number: '+4500000005', check: called }],
  address: { street: 'Havnegade 9', postalCode: '9999', city: 'Fjordby', check: called },
};

const renamed: Contact = {
  id: 'moedestedet-ved-havnen',
  name: 'Mødestedet ved Havnen',
  status: 'renamed',
  successor: counselling.id,
  audiences: ['clients'],
  phones: [{ number: '+4500000006', check: called }],
};

const nameOnly: Contact = { id: 'kun-et-navn', name: 'Brobyggerne' };

/** A municipality's own contacts, made up. */
export const ownContacts: Contacts = {
  title: { da: 'Hjælp i Fjordby', en: 'Help in Fjordby' },
  source: { title: { da: 'Fjordby Kommune', en: 'Fjordby Municipality' }, date: '2026-11-02' },
  audiences: {
    clients: { da: 'Mennesker i prostitution', en: 'People in prostitution' },
    relatives: { da: 'Pårørende', en: 'Relatives' },
  },
  contacts: [counselling, shelter, pausing, closed, renamed, nameOnly],
};

const cities = ['Fjordby', 'Åby', 'Ærøby', 'Østerby', 'Søndervig', 'Nørrevang'];

/** As many made-up contacts as asked for, in six towns. */
export const manyContacts = (count: number): Contacts => ({
  ...ownContacts,
  contacts: Array.from({ length: count }, (_, index) => ({
    id: `tilbud-${index}`,
    name: `Rådgivning ${index + 1}`,
    status: 'active',
    organisation: `Forening ${(index % 7) + 1}`,
    audiences: [index % 3 ? 'clients' : 'relatives'],
    phones: [{ number: `+4500${String(index).padStart(6, '0')}`, check: called }],
    address: {
      postalCode: '9999',
      city: cities[index % cities.length]!,
      visibility: 'city-only',
      check: called,
    },
  })),
});
