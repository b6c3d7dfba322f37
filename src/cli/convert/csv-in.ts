/** A spreadsheet of contacts, as Danish Excel or LibreOffice saves it, as a data file. */
import type { DataSet } from '../../shared/own-data/data-set.js';
import type { OwnLanguage } from '../../shared/language.js';
import type { InBothLanguages } from '../command.js';
import { freeId, idFrom, readDay, readRows, unguarded } from './cells.js';
import { columnsFor, type Column } from './columns.js';
import { readExceptions, readWeekly } from './hours-text.js';
import type { Losses } from './losses.js';

type Fields = Record<string, unknown>;
const clean = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
const listOf = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

const why = {
  column: { da: 'kolonnen kendes ikke', en: 'the column is not known' },
  hours: {
    da: 'kan ikke læses; skriv fx "man-tor 10:00-16:00 | fre 10:00-14:00"',
    en: 'cannot be read; write such as "mon-thu 10:00-16:00 | fri 10:00-14:00"',
  },
  plus: {
    da: 'læst som +45; regnearket har fjernet plusset',
    en: 'read as +45; the spreadsheet dropped the plus',
  },
  id: { da: 'id’et er lavet af navnet', en: 'the id is made from the name' },
  example: { da: 'skabelonens række', en: 'the template’s row' },
  offers: {
    da: 'har et andet antal dele end den danske; kun den danske er taget med',
    en: 'has another number of parts than the Danish; only the Danish was taken',
  },
  audience: {
    da: 'ny målgruppe; skriv dens ord i "audiences"',
    en: 'a new audience; write its words in "audiences"',
  },
} satisfies Record<string, InBothLanguages>;

/** Puts a value at a path, and makes what is missing on the way. */
function put(contact: Fields, path: string, value: unknown): void {
  const keys = path.split('/');
  const last = keys.pop()!;
  const holder = keys.reduce<Fields>((node, key, i) => {
    const next = keys[i + 1] ?? last;
    node[key] ??= /^\d+$/.test(next) ? [] : {};
    return node[key] as Fields;
  }, contact);
  holder[last] = value;
}

const costs: [RegExp, string][] = [
  [/\s*\((gratis|free)\)$/i, 'free'],
  [/\s*\((koster penge|costs money|paid)\)$/i, 'paid'],
];
function offersOf(
  danish: string,
  english: string,
  lost: (value: unknown, reason: InBothLanguages) => void,
): unknown[] | undefined {
  const [da, en] = [danish, english].map((text) => text.split('|').map((part) => part.trim()));
  const both = english.trim() && danish.trim();
  const alike = both && da!.length === en!.length;
  if (both && !alike) lost(english, why.offers);
  const first = danish.trim() ? da! : en!;
  return first.filter(Boolean).map((text, i) => {
    const [pattern, cost] = costs.find(([one]) => one.test(text)) ?? [];
    const bare = (words: string): string => costs.reduce((left, [one]) => left.replace(one, ''), words);
    const words =
      alike && en![i] ? { da: bare(text), en: bare(en![i]!) } : { [danish.trim() ? 'da' : 'en']: bare(text) };
    return { text: words, ...(pattern && { cost }) };
  });
}

function valueOf(
  { kind, words }: Column,
  text: string,
  lost: (value: unknown, reason: InBothLanguages) => void,
): unknown {
  switch (kind) {
    case 'list':
      return listOf(text);
    case 'word': {
      const found = Object.entries(words!).find(([raw, names]) => [raw, ...names].includes(clean(text)));
      return found?.[0] ?? text;
    }
    case 'day':
      return readDay(text);
    case 'phone':
      if (!/^45\d{8}$/.test(text)) return text;
      lost(text, why.plus);
      return `+${text}`;
    case 'weekly':
    case 'exceptions': {
      const read = kind === 'weekly' ? readWeekly(text) : readExceptions(text);
      if (!read) lost(text, why.hours);
      return read;
    }
    default:
      return text;
  }
}

/** Arrays without holes: "telefon 2" may be filled in where "telefon" is not. */
function withoutHoles(contact: Fields): Fields {
  for (const key of ['phones', 'emails', 'websites'])
    if (Array.isArray(contact[key])) contact[key] = (contact[key] as unknown[]).filter(Boolean);
  return contact;
}

/** Reads a spreadsheet. Columns may stand in any order and be in Danish or English; empty cells are unknown. */
export function csvToContacts(
  text: string,
  known: Record<string, unknown>,
  losses: Losses,
  language: OwnLanguage = 'da',
): DataSet {
  const [header = [], ...rows] = readRows(text);
  const all = columnsFor({ phones: 9, emails: 9, websites: 9 });
  const columns = header.map((name) => all.find(({ da, en }) => [da, en].map(clean).includes(clean(name))));
  for (const [i, name] of header.entries())
    if (!columns[i] && rows.some((row) => row[i]?.trim()))
      losses.add(`/${name.trim()}`, rows.find((row) => row[i]?.trim())![i], why.column);

  const audiences: Fields = {};
  const taken = new Set<string>();
  const contacts: Fields[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => !cell.trim())) continue;
    const place = language === 'da' ? `/række ${index + 2}` : `/row ${index + 2}`;
    const contact: Fields = {};
    const offers = { da: '', en: '' };
    for (const [i, cell] of row.entries()) {
      const column = columns[i];
      const value = unguarded(cell.trim());
      if (i >= header.length && value) losses.add(`${place}/${i + 1}.`, value, why.column);
      if (!column || !value) continue;
      const lost = (what: unknown, reason: InBothLanguages): void =>
        losses.add(`${place}/${column[language]}`, what, reason);
      if (column.kind === 'offers-da') offers.da = value;
      else if (column.kind === 'offers-en') offers.en = value;
      else {
        const read = valueOf(column, value, lost);
        if (read !== undefined) put(contact, column.path, read);
      }
    }
    if (contact.id === 'eksempel' || contact.id === 'example') {
      losses.add(place, contact.name, why.example);
      continue;
    }
    if (offers.da || offers.en)
      contact.offers = offersOf(offers.da, offers.en, (value, reason) =>
        losses.add(`${place}/${language === 'da' ? 'tilbud (engelsk)' : 'offers (English)'}`, value, reason),
      );
    if (contact.id === undefined && typeof contact.name === 'string') {
      contact.id = freeId(contact.name, taken);
      losses.add(`${place}/id`, contact.id, why.id);
    }
    for (const holder of [
      contact,
      ...['phones', 'emails', 'websites'].flatMap((key) => (contact[key] as Fields[]) ?? []),
    ])
      if (Array.isArray(holder?.audiences))
        holder.audiences = holder.audiences.map((name: string) => {
          const id = Object.hasOwn(known, name) ? name : idFrom(name);
          if (!known[id] && !audiences[id])
            losses.add(`${place}/${language === 'da' ? 'målgrupper' : 'audiences'}`, name, why.audience);
          audiences[id] ??= known[id] ?? { da: name };
          return id;
        });
    contacts.push({ id: contact.id, ...withoutHoles(contact) });
  }
  return { ...(Object.keys(audiences).length && { audiences }), contacts };
}
