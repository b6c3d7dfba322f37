/** One valid document of each kind that uses every field, and the elements that draw it. Nothing in it is real. */
import type { Json } from './mutants.js';

const check = {
  on: '2026-05-01',
  by: 'Vagten',
  method: 'called',
  source: 'https://example.dk/a',
  reviewBy: '2026-09-01',
};
const text = (words: string): Json => ({ da: words, en: `${words} (en)` });
const source: Json = {
  title: text('Kilde'),
  publisher: 'Fjordby',
  date: '2009-03',
  url: 'https://example.dk/k',
};
const hours: Json = {
  timeZone: 'Europe/Copenhagen',
  weekly: [{ days: ['mon', 'thu'], opens: '12:00', closes: '16:00', weeks: 'even' }],
  exceptions: [{ date: '2026-12-24', closed: true }],
  publicHolidays: 'closed',
  calendar: 'municipal',
  check,
};

/** The day that counts as now: the checks are current. */
export const today = '2026-06-01T12:00:00Z';

export const kinds: Record<string, { valid: Json; elements: Record<string, Record<string, unknown>> }> = {
  contacts: {
    elements: { 'pejl-contact-card': { contact: 'own' }, 'pejl-contact-directory': { groupBy: 'audience' } },
    valid: {
      title: text('Kontakter'),
      source,
      feedback: 'rettelser@example.dk',
      audiences: { street: text('Gaden'), young: text('Unge') },
      contacts: [
        {
          id: 'own',
          name: 'Fjordhuset',
          formerNames: ['Huset'],
          organisation: 'Foreningen',
          status: 'active',
          audiences: ['street'],
          runBy: 'ngo',
          anonymous: 'yes',
          languages: ['da', 'en'],
          offers: [{ text: text('Mad'), cost: 'free' }],
          alert: text('Husk'),
          phones: [{ number: '+4500000001', purpose: text('Vagt'), audiences: ['street'], hours, check }],
          emails: [{ address: 'huset@example.dk', check }],
          websites: [{ url: 'https://example.dk/', check }],
          address: {
            street: 'Vej 1',
            floor: '2.',
            postalCode: '8000',
            city: 'Aarhus C',
            visibility: 'public',
            check,
          },
          hours,
          source: { section: 'A' },
        },
        {
          id: 'old',
          name: 'Gammelt',
          status: 'renamed',
          successor: 'own',
          phones: [{ number: '+4500000002', check }],
        },
      ],
    },
  },
  statistics: {
    elements: { 'pejl-statistics-table': { table: 'own', sort: '-value' } },
    valid: {
      source,
      tables: [
        {
          id: 'own',
          kind: 'counts',
          title: text('Tal'),
          takeaway: text('Flest på gaden'),
          period: '2008-07',
          unit: text('personer'),
          population: text('Alle'),
          qualifier: 'about',
          rows: [
            { id: 'a', label: text('Gade'), value: 141 },
            { id: 'b', label: text('Klinik'), value: 326 },
          ],
          total: 467,
          source,
          notes: [text('Skøn')],
          defects: [text('Omstridt')],
        },
      ],
    },
  },
  conversations: {
    elements: { 'pejl-conversation-cards': { deck: 'own', view: 'all' } },
    valid: {
      source,
      decks: [
        {
          id: 'own',
          title: text('Kort'),
          intro: text('Start her'),
          cards: [
            {
              id: 'a',
              text: text('Hvordan går det?'),
              when: text('Først'),
              followUp: text('Og så?'),
              source,
            },
            { id: 'b', text: text('Hvem hjælper?') },
          ],
        },
      ],
    },
  },
  checklists: {
    elements: { 'pejl-checklist': { list: 'own', answers: 'yes-no' } },
    valid: {
      source,
      lists: [
        {
          id: 'own',
          title: text('Liste'),
          intro: text('Tænk over'),
          items: [
            { id: 'a', title: text('Lyt'), text: text('Giv tid'), source },
            { id: 'b', title: text('Spørg') },
          ],
        },
      ],
    },
  },
};
