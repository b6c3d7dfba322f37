/** What a reader may have printed, with data in which every item can be told from the others. */
import type { Page } from 'playwright-core';

const check = { on: '2026-11-02', by: 'Emne Kommune', method: 'called', reviewBy: '2027-02-01' };
export const contacts = [
  {
    id: 'reden-aarhus',
    name: 'Emnehuset',
    organisation: 'Emneforeningen',
    status: 'active',
    phones: [
      { number: '+4500000001', purpose: 'Om emnet', check },
      { number: '+4500000002', check: { on: '2009-03' } },
    ],
    emails: [{ address: 'emne@emne.example', check }],
    hours: { weekly: [{ days: ['mon'], opens: '09:00', closes: '15:00' }], check },
    source: { title: 'Emnebogen' },
  },
  { id: 'andet', name: 'Det andet sted', phones: [{ number: '+4500000003', check }] },
  { id: 'tredje', name: 'Det tredje sted', phones: [{ number: '+4500000004', check }] },
];
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** What each widget shows. */
export const data = {
  'pejl-contact-card': { contacts },
  'pejl-contact-directory': { title: 'Emnelisten', contacts },
  'pejl-statistics-table': {
    tables: [
      {
        id: 'extent-2008',
        kind: 'counts',
        title: 'Emnetabellen',
        takeaway: 'Flest i række 1.',
        period: '2025',
        unit: 'samtaler',
        rows: numbers(3).map((row) => ({ id: `row-${row}`, label: `Række ${row}`, value: 400 - 100 * row })),
        total: 600,
        notes: ['En note til tabellen.'],
      },
    ],
  },
  'pejl-conversation-cards': {
    decks: [
      {
        id: 'conversation-starters',
        title: 'Emnekort',
        cards: numbers(9).map((card) => ({
          id: `kort-${card}`,
          text: `Emne ${card}, forside.`,
          followUp: `Bagside ${card}.`,
          note: `Note ${card} til dig.`,
        })),
      },
    ],
  },
  'pejl-checklist': {
    lists: [
      {
        id: 'guideposts',
        title: 'Emnelisten til samtalen',
        items: numbers(3).map((item) => ({ id: `punkt-${item}`, title: `Punkt ${item}.` })),
      },
    ],
  },
} as const;

/** The widgets as they stand on a page. */
export const body = Object.keys(data)
  .map((tag) => `<${tag}${tag === 'pejl-contact-card' ? ' contact="reden-aarhus"' : ''}></${tag}>`)
  .join('');

/** Gives each widget its own, on the same day, and waits until it is there. */
export async function showOwn(page: Page): Promise<void> {
  await page.evaluate((all) => {
    for (const [tag, own] of Object.entries(all))
      Object.assign(document.querySelector(tag)!, { now: new Date('2026-11-23T09:15:00Z'), data: own });
  }, data);
  for (const tag of Object.keys(data)) await page.locator(tag).getByText('Emne').first().waitFor();
}

/** One way to print. */
export interface Print {
  name: string;
  tag: keyof typeof data;
  /** Labels of what is ticked before, with a hyphen those that are not; none where nothing is asked. */
  choices?: string[];
  sheets: number;
  /** What stands on paper, and what must not. */
  has: string[];
  not: RegExp;
}

const discreet = 'Diskret: kun numre og åbningstider, uden navn og emne';
const ofContact = [
  '00 00 00 01',
  'bekræftet 2. november 2026',
  '00 00 00 02',
  'ikke bekræftet siden marts 2009',
  'Mandag kl. 9-15',
];
const ofPlace = [...ofContact, 'Emnehuset', 'Emnebogen', 'Udskrevet 23. november 2026'];
const others = /Det (andet|tredje) sted|Række|Punkt|Forside|Bagside/i;
const notDiscreet = /emne|sted\b|Række|Punkt|Forside|Udskrevet/i;

export const prints: Print[] = [
  ...[
    { name: 'a card for the wallet', size: 'Lille kort til pungen', has: [] },
    { name: 'a place on A5', size: 'A5', has: ['Emneforeningen', 'emne@emne.example'] },
    { name: 'a place on A4', size: 'A4', has: ['Emneforeningen', 'emne@emne.example'] },
  ].flatMap(({ name, size, has }): Print[] => [
    { name, tag: 'pejl-contact-card', choices: [size], sheets: 1, has: [...ofPlace, ...has], not: others },
    {
      name: `${name}, discreet`,
      tag: 'pejl-contact-card',
      choices: [size, discreet],
      sheets: 1,
      has: [...ofContact, '23. november 2026'],
      not: notDiscreet,
    },
  ]),
  ...['A4', 'A5'].map((size): Print => ({
    name: `a list on ${size} without one of its places`,
    tag: 'pejl-contact-directory',
    choices: [size, '-Det tredje sted'],
    sheets: 1,
    has: [...ofPlace, 'Ring 112', 'Det andet sted', '00 00 00 03'],
    not: /tredje|00 00 00 04|Række|Punkt|Forside/,
  })),
  {
    name: 'two cards for the wallet from a list',
    tag: 'pejl-contact-directory',
    choices: ['Lille kort til pungen', '-Emnehuset'],
    sheets: 1,
    has: ['Det andet sted', '00 00 00 03', 'Det tredje sted', '00 00 00 04'],
    not: /Emnehuset|00 00 00 0[12]|Række|Punkt|Forside/,
  },
  {
    name: 'a table',
    tag: 'pejl-statistics-table',
    sheets: 1,
    has: [
      'Emnetabellen',
      'Flest i række 1.',
      'Række 1 300',
      'Række 2 200',
      'Række 3 100',
      '600',
      'En note til tabellen.',
    ],
    not: /Hent CSV|sted\b|Punkt|Forside/,
  },
  ...['2', '4', '8'].map((perSheet): Print => ({
    name: `cards to cut out, ${perSheet} to a sheet, with their backs`,
    tag: 'pejl-conversation-cards',
    choices: [perSheet, 'For- og bagsider – til dig selv'],
    sheets: 2 * Math.ceil(9 / Number(perSheet)),
    has: numbers(9).flatMap((card) => [`Emne ${card}, forside.`, `Bagside ${card}.`]),
    not: /til dig|sted\b|Række|Punkt/,
  })),
  {
    name: 'the card on the screen, with its note',
    tag: 'pejl-conversation-cards',
    choices: ['4', 'Kortet på skærmen', 'Noterne på et ark for sig'],
    sheets: 2,
    has: ['Emne 1, forside.', 'Note 1 til dig.'],
    not: /Emne [2-9]|Note [2-9]|Bagside|sted\b|Række|Punkt/,
  },
  {
    name: 'a blank checklist without lines',
    tag: 'pejl-checklist',
    choices: ['Tom liste', '-Linjer under hvert punkt'],
    sheets: 1,
    has: ['Emnelisten til samtalen', 'Dato Sted', 'Punkt 1.', 'Punkt 2.', 'Punkt 3.'],
    not: /✓|Række|Forside|Emnehuset/,
  },
];
