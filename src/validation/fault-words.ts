/** What is wrong with a site's data, in words for whoever keeps it: what was found, and what to write. Pure. */
import { stepsOf, type Fault } from './fault.js';
import { localeOf } from '../shared/intl.js';
import type { SyntaxFault } from './json-text.js';
import type { OwnLanguage } from '../shared/language.js';

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
const listed = (values: unknown, language: OwnLanguage): string =>
  new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format((values as unknown[]).map(String));

const types: Record<string, Record<OwnLanguage, string>> = {
  string: { da: 'en tekst i anførselstegn', en: 'a text in quotation marks' },
  number: { da: 'et tal uden anførselstegn', en: 'a number without quotation marks' },
  boolean: { da: 'true eller false', en: 'true or false' },
  array: { da: 'en liste: [ … ]', en: 'a list: [ … ]' },
  object: { da: 'et objekt: { … }', en: 'an object: { … }' },
  null: { da: 'null', en: 'null' },
};

/** How a value is written, by the property that holds it; a pattern alone tells few people anything. */
const forms: Record<string, Record<OwnLanguage, string>> = {
  number: {
    da: 'et nummer på otte cifre, et med landekode (+45…) eller et kort nummer som 112',
    en: 'a number of eight digits, one with a country code (+45…), or a short one such as 112',
  },
  time: { da: 'et klokkeslæt som 09:00', en: 'a time such as 09:00' },
  day: { da: 'en dag som 2026-11-01', en: 'a day such as 2026-11-01' },
  date: {
    da: 'et år, en måned eller en dag: 2009, 2009-03 eller 2009-03-01',
    en: 'a year, a month or a day: 2009, 2009-03 or 2009-03-01',
  },
  on: {
    da: 'en dag som 2026-11-01, eller en måned som 2009-03',
    en: 'a day such as 2026-11-01, or a month such as 2009-03',
  },
  period: {
    da: 'et år, en måned eller et tidsrum: 2008, 2008-07 eller 2008/2010',
    en: 'a year, a month or a span: 2008, 2008-07 or 2008/2010',
  },
  url: { da: 'en adresse, der begynder med https://', en: 'an address that begins with https://' },
  id: {
    da: 'små bogstaver a-z og cifre med bindestreg imellem, som reden-aarhus',
    en: 'small letters a-z and digits joined by hyphens, such as reden-aarhus',
  },
  postalCode: { da: 'et postnummer som 8000', en: 'a postal code such as 8000' },
  language: { da: 'en sprogkode som da eller en', en: 'a language tag such as da or en' },
};
const formOf: Record<string, string> = {
  opens: 'time',
  closes: 'time',
  reviewBy: 'day',
  from: 'day',
  to: 'day',
  asOf: 'day',
  nextUpdate: 'day',
  source: 'url',
  successor: 'id',
  audiences: 'id',
  remove: 'id',
  sharedWith: 'id',
  languages: 'language',
};

/** The form that a property asks for; a date of an exception is a day, one of a source need not be. */
function formAt(path: string, language: OwnLanguage): string | undefined {
  const steps = stepsOf(path);
  const key = steps.filter((one) => !/^\d+$/.test(one)).at(-1) ?? '';
  const name = steps.includes('exceptions') && key === 'date' ? 'day' : (formOf[key] ?? key);
  return Object.hasOwn(forms, name) ? forms[name]![language] : undefined;
}

const kinds: Record<string, Record<OwnLanguage, string>> = {
  empty: { da: 'Filen er tom.', en: 'The file is empty.' },
  page: {
    da: 'Adressen svarer med en webside, ikke med en JSON-fil. Ret adressen.',
    en: 'The address answers with a web page, not with a JSON file. Correct the address.',
  },
  comment: {
    da: 'JSON kan ikke have kommentarer. Slet den, eller skriv den som "editorNote".',
    en: 'JSON cannot hold comments. Delete it, or write it as an "editorNote".',
  },
  'extra-comma': {
    da: 'Der er et komma for meget før dette tegn. Slet det.',
    en: 'There is one comma too many before this character. Delete it.',
  },
  'no-comma': { da: 'Der mangler et komma før dette sted.', en: 'A comma is missing before this place.' },
  quotes: { da: 'Brug lige anførselstegn: ".', en: 'Use straight quotation marks: ".' },
  'open-text': {
    da: 'Teksten mangler sit sluttegn ("), eller den har et linjeskift. Skriv linjeskift som \\n.',
    en: 'The text lacks its closing quotation mark, or holds a line break. Write a line break as \\n.',
  },
  end: {
    da: 'Filen slutter for tidligt: der mangler } eller ].',
    en: 'The file ends too early: a } or ] is missing.',
  },
  changed: { da: 'Siden har ændret JSON.parse.', en: 'The page has changed JSON.parse.' },
  other: { da: 'Dette tegn kan ikke stå her.', en: 'This cannot stand here.' },
};

/** The known name that is nearest to a misspelt one; undefined when none is near. */
function nearest(written: string, known: string[]): string | undefined {
  const distance = (one: string, other: string): number => {
    let row = [...other, ''].map((_, index) => index);
    [...one].forEach((letter, index) => {
      const next = [index + 1];
      [...other].forEach((sign, at) =>
        next.push(
          Math.min(
            row[at]! + +(letter.toLowerCase() !== sign.toLowerCase()),
            row[at + 1]! + 1,
            next[at]! + 1,
          ),
        ),
      );
      row = next;
    });
    return row.at(-1)!;
  };
  return known
    .map((name) => [distance(written, name), name] as const)
    .filter(([far, name]) => far <= Math.min(2, name.length - 2))
    .sort(([one], [other]) => one - other)[0]?.[1];
}

/** A fault as a sentence or two. */
export function faultWords(fault: Fault, language: OwnLanguage): string {
  const { path, rule, found, expected, message, words } = fault;
  if (words) return words[language];
  const da = language === 'da';
  const here = da ? `Her står ${shown(found)}.` : `This is ${shown(found)}.`;
  const write = (what: string): string => `${here} ${da ? 'Skriv' : 'Write'} ${what}.`;
  const last = stepsOf(path).at(-1) ?? '';
  switch (rule) {
    case 'type': {
      const form = formAt(path, language);
      const what = (expected as string[]).map((type) => types[type]![language]);
      return write(listed(what, language) + (form ? ` (${form})` : ''));
    }
    case 'anyOf':
      return write(da ? 'en tekst, eller { "da": "…", "en": "…" }' : 'a text, or { "da": "…", "en": "…" }');
    case 'enum':
      return write(listed((expected as unknown[]).map(shown), language));
    case 'const':
      return write(shown(expected));
    case 'pattern':
      return write(
        formAt(path, language) ??
          (da ? `noget, der passer til ${String(expected)}` : `what fits ${String(expected)}`),
      );
    case 'propertyNames':
      return write(formAt(`/${path.startsWith('/audiences') ? 'id' : 'language'}`, language)!);
    case 'exclusiveMinimum':
      return write(da ? `et tal over ${String(expected)}` : `a number above ${String(expected)}`);
    case 'uniqueItems':
      return da
        ? 'Det samme står her to gange. Skriv det én gang.'
        : 'The same value is here twice. Write it once.';
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return da
        ? 'Her er tomt. Skriv noget, eller slet linjen.'
        : 'This is empty. Write something, or delete the line.';
    case 'required':
      return da ? `"${last}" mangler. Skriv det.` : `"${last}" is missing. Write it.`;
    case 'additionalProperties': {
      const known = expected as string[];
      if (!known.length)
        return da
          ? `"${last}" må ikke stå her, når adressen er hemmelig. Slet det.`
          : `"${last}" must not stand here when the address is secret. Delete it.`;
      const meant = nearest(last, known);
      if (meant)
        return da
          ? `"${last}" findes ikke. Skriv "${meant}", hvis det var det, du mente.`
          : `There is no "${last}". Write "${meant}" if that is what you meant.`;
      return da
        ? `"${last}" hører ikke til her. Slet det, eller brug "editorNote" til noter.`
        : `"${last}" does not belong here. Delete it, or use "editorNote" for notes.`;
    }
    case 'duplicate-id':
      return da
        ? `Id’et ${shown(found)} er allerede brugt i nr. ${Number(expected) + 1} på listen. Giv denne et andet.`
        : `The id ${shown(found)} is taken by no. ${Number(expected) + 1} of the list. Give this one another.`;
    case 'encoding':
      return da
        ? `Filen er gemt som ${String(found)}. Gem den som UTF-8.`
        : `The file is saved as ${String(found)}. Save it as UTF-8.`;
    case 'syntax': {
      const { line, column, kind, found: text } = found as SyntaxFault;
      const where = da ? `Linje ${line}, tegn ${column}` : `Line ${line}, column ${column}`;
      return `${where}${text && kind !== 'page' ? ` (${text})` : ''}: ${kinds[kind]![language]}`;
    }
    case 'network':
      if (typeof found === 'number')
        return da
          ? `Filen kunne ikke hentes: adressen svarede ${found}. Ret adressen i "src", eller læg filen der.`
          : `The file could not be fetched: the address answered ${found}. Correct "src", or put the file there.`;
      return da
        ? `Filen kunne ikke hentes (${String(found)}). Se efter, om adressen er rigtig, og om den anden server tillader det (CORS).`
        : `The file could not be fetched (${String(found)}). See whether the address is right, and whether the other server allows it (CORS).`;
    case 'id': {
      const why = expected ? ` (${String(expected)})` : '';
      return da
        ? `Der er ingen post med id’et ${shown(found)}${why && `, eller den kunne ikke hentes${why}`}. Ret id’et.`
        : `There is no record with the id ${shown(found)}${why && `, or it could not be fetched${why}`}. Correct the id.`;
    }
    case 'load':
      if (!found)
        return da
          ? 'Der står ikke, hvilken post der skal vises. Skriv dens id.'
          : 'The record to show is not named. Write its id.';
      return da
        ? `Bibliotekets egne data kunne ikke hentes (${String(found)}). Se efter, om hele mappen er lagt op.`
        : `The library’s own data could not be fetched (${String(found)}). See whether the whole folder was uploaded.`;
    default:
      return da ? `Det kunne ikke tegnes: ${message}` : `It could not be drawn: ${message}`;
  }
}
