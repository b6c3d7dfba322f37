/** For every property of every element: something that a page can say by it. */
import { addDays, copenhagenDay } from '../../src/shared/clock.js';

/** What a page says, and what must be there for it to be seen. */
export interface Said {
  value: unknown;
  /** Other properties; a name with a hyphen, and `lang`, is an attribute. */
  beside?: Record<string, unknown>;
  /** What shows that it was heard, where the drawing does not; null where only paper or the next press does. */
  seen?: null | ((element: HTMLElement) => unknown);
  /** Counts from when the element is put into the page. */
  early?: true;
}

const today = copenhagenDay(new Date());
const check = { on: today, by: 'NN', method: 'called', reviewBy: addDays(today, 100) };
const contact = { id: 'reden-aarhus', name: 'Eget sted', phones: [{ number: '+4500000001', check }] };
/** A site's own data that has one of each kind. */
const data = {
  contacts: [contact],
  tables: [
    {
      id: 'extent-2008',
      kind: 'counts',
      title: 'Egne tal',
      takeaway: 'Der er fem.',
      rows: [{ id: 'a', label: 'A', value: 5 }],
    },
  ],
  decks: [{ id: 'conversation-starters', title: 'Egne kort', cards: [{ id: 'a', text: 'Hej' }] }],
  lists: [{ id: 'guideposts', title: 'Egen liste', items: [{ id: 'a', title: 'Et' }] }],
};
const address = (): string => URL.createObjectURL(new Blob([JSON.stringify(data)]));
const later = new Date('2035-01-01T12:00:00Z');
const form = (element: HTMLElement): unknown[] => [...new FormData(element.closest('form')!).keys()];

const ofAll: Record<string, Said> = {
  src: { value: address() },
  data: { value: data },
  headingLevel: { value: 4 },
  now: { value: later, seen: null },
  unreviewedLanguages: { value: true, beside: { lang: 'uk' }, early: true },
};
const ofContacts: Record<string, Said> = {
  now: { value: later, beside: { data, contact: 'reden-aarhus' } },
  marksUp: { value: true, beside: { data, contact: 'reden-aarhus' } },
};

/** By tag and property; properties that an element does not have are passed over. */
export const said: Record<string, Record<string, Said>> = {
  'pejl-contact-card': {
    ...ofAll,
    ...ofContacts,
    src: { value: address(), beside: { contact: 'reden-aarhus' } },
    data: { value: data, beside: { contact: 'reden-aarhus' } },
    headingLevel: { value: 4, beside: { contact: 'reden-aarhus' } },
    unreviewedLanguages: { ...ofAll.unreviewedLanguages!, beside: { lang: 'uk', contact: 'reden-aarhus' } },
    contact: { value: 'reden-aarhus' },
    checkedOn: { value: today, beside: { contact: 'reden-aarhus', checkedBy: 'Fjordby' } },
    checkedBy: { value: 'Fjordby', beside: { contact: 'reden-aarhus', checkedOn: today } },
  },
  'pejl-contact-directory': {
    ...ofAll,
    ...ofContacts,
    audience: { value: 'professionals' },
    city: { value: 'Aarhus' },
    query: { value: 'reden' },
    groupBy: { value: 'city' },
    show: { value: 'all' },
    hideFilters: { value: true },
    pageSize: { value: 3 },
  },
  'pejl-statistics-table': {
    ...ofAll,
    table: { value: 'young-people' },
    view: { value: 'chart' },
    sort: { value: '-value' },
  },
  'pejl-conversation-cards': {
    ...ofAll,
    deck: { value: 'harms' },
    view: { value: 'all' },
    seed: { value: 'hold-3', seen: null },
  },
  'pejl-checklist': {
    ...ofAll,
    list: { value: 'resource-profile' },
    remember: { value: true },
    name: { value: 'liste', beside: { checked: ['safe-setting'] }, seen: form },
    answers: { value: 'yes-no' },
    required: { value: true, seen: (element) => (element as HTMLInputElement).validity.valueMissing },
    answered: { value: { 'safe-setting': 'yes' } },
    checked: { value: ['safe-setting'] },
  },
  'pejl-quick-exit': {
    unreviewedLanguages: ofAll.unreviewedLanguages!,
    href: { value: 'https://example.org/' },
    shortcut: { value: true },
  },
};
