/** Contacts as a spreadsheet. */
import type { Contact, Contacts } from '../../contact/data.js';
import type { OwnLanguage } from '../../shared/language.js';
import { writeRows } from './cells.js';
import { columnsFor, type Column, type Widths } from './columns.js';
import { writeExceptions, writeWeekly } from './hours-text.js';
import type { Losses } from './losses.js';
import { Reader } from './losses.js';

type Fields = Record<string, unknown>;
const most = (contacts: Contact[], key: keyof Widths): number =>
  contacts.reduce((count, contact) => Math.max(count, contact[key]?.length ?? 0), 0);

/** The value at a path of a contact, which then counts as read. */
function valueAt(contact: Contact, path: string, reader: Reader): unknown {
  return path.split('/').reduce<unknown>(
    (node, key) =>
      // A text without a language is kept under its own name, and told about below.
      typeof node === 'string' && key === 'da' ? node : reader.take(node as Fields | undefined, key),
    contact,
  );
}

const costs = { free: ' (gratis)', paid: ' (koster penge)', unknown: '' };
function offers(list: NonNullable<Contact['offers']>, language: OwnLanguage, reader: Reader): string {
  const texts = list.map((offer) => {
    const text = reader.take<string | Fields>(offer, 'text');
    const cost = costs[reader.take<keyof typeof costs>(offer, 'cost') ?? 'unknown'] ?? '';
    const own =
      typeof text === 'string' ? (language === 'da' ? text : '') : reader.take<string>(text, language);
    return own ? own + cost : '';
  });
  return texts.some(Boolean) ? texts.join(' | ') : '';
}

function cell(
  contact: Contact,
  { path, kind, words }: Column,
  language: OwnLanguage,
  reader: Reader,
): string {
  const value = valueAt(contact, path, reader);
  if (value === undefined || value === null) return '';
  switch (kind) {
    case 'list':
      return (value as string[]).join(' | ');
    case 'word':
      return words?.[value as string]?.[language === 'da' ? 0 : 1] ?? String(value);
    case 'weekly':
      reader.all(value);
      return writeWeekly(value as never);
    case 'exceptions':
      for (const one of value as Fields[])
        for (const key of ['date', 'closed', 'opens', 'closes', 'reason'])
          reader.take(reader.take(one, key) as Fields, 'da');
      return writeExceptions(value as never);
    case 'offers-da':
    case 'offers-en':
      return offers(value as never, kind === 'offers-da' ? 'da' : 'en', reader);
    default:
      return typeof value === 'object' ? '' : String(value);
  }
}

/** Texts without a language end up in the Danish column. */
function withoutLanguage(value: unknown, path: string, losses: Losses): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'string' && /^(eligibility|alert|purpose|reason|text|title)$/.test(key))
      losses.add(`${path}/${key}`, child, {
        da: 'teksten har intet sprog; den står som dansk',
        en: 'the text has no language; it stands as Danish',
      });
    else withoutLanguage(child, `${path}/${key}`, losses);
  }
}

/** Writes a file of contacts as rows, and notes what has no column. */
export function contactsToCsv(
  data: Contacts,
  known: Record<string, unknown>,
  language: OwnLanguage,
  losses: Losses,
): string {
  const { contacts } = data;
  const reader = new Reader();
  const columns = columnsFor({
    phones: most(contacts, 'phones'),
    emails: most(contacts, 'emails'),
    websites: most(contacts, 'websites'),
  });
  const rows = contacts.map((contact) => columns.map((column) => cell(contact, column, language, reader)));
  const used = columns.map((_, i) => rows.some((row) => row[i]) || !columns[i]!.rare);
  const keep = <T>(list: T[]): T[] => list.filter((_, i) => used[i]);
  reader.take(data, 'contacts');
  reader.take(data, '$schema');
  // The words of the library's own audiences come back by themselves.
  const audiences = reader.take<Fields>(data, 'audiences') ?? {};
  for (const [id, words] of Object.entries(audiences))
    if (JSON.stringify(words) === JSON.stringify(known[id])) {
      reader.take(audiences, id);
      reader.all(words);
    }
  reader.rest(data, losses);
  withoutLanguage(contacts, '/contacts', losses);
  return writeRows([keep(columns.map((column) => column[language])), ...rows.map(keep)]);
}

/** An empty spreadsheet with one row that shows how. Its row is passed over when it is read again. */
export function template(language: OwnLanguage): string {
  const columns = columnsFor({ phones: 1, emails: 1, websites: 1 }).filter(({ rare }) => !rare);
  const da = language === 'da';
  const example: Record<string, string> = {
    id: da ? 'eksempel' : 'example',
    name: da ? 'Slet denne række' : 'Delete this row',
    status: da ? 'aktiv' : 'active',
    audiences: 'street | foreign',
    anonymous: da ? 'ja' : 'yes',
    languages: 'da | en',
    offers: da ? 'Råd (gratis) | Kursus (koster penge)' : 'Advice (free) | Course (paid)',
    'phones/0/number': '+4500000000',
    'phones/0/check/on': '2026-11-01',
    'phones/0/check/by': 'Fjordby Kommune',
    'phones/0/check/method': da ? 'ringet' : 'called',
    'phones/0/check/reviewBy': '2027-02-01',
    'hours/weekly': da
      ? 'man-tor 10:00-16:00 | fre 10:00-14:00 lige uger'
      : 'mon-thu 10:00-16:00 | fri 10:00-14:00 even weeks',
    'hours/exceptions': da ? '2026-12-24 lukket (Juleaften)' : '2026-12-24 closed (Christmas Eve)',
  };
  return writeRows([
    columns.map((one) => one[language]),
    columns.map(({ path, kind }) => (kind === 'offers-en' ? '' : (example[path] ?? ''))),
  ]);
}
