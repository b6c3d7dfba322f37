/** Faults in words for whoever keeps the data, in Danish and English: what was found, and what to write. */
import type { OwnLanguage } from '../shared/language.js';
import { stepsOf, type Fault, type FaultWords } from './fault.js';
import { formAt, listed, shown, types } from './forms.js';
import type { SyntaxFinding } from './json.js';
import { nearest } from './nearest.js';
import type { SyntaxKind } from './scan.js';

type WordsByLanguage = Record<OwnLanguage, FaultWords>;

const syntaxKinds: Record<SyntaxKind, WordsByLanguage> = {
  empty: {
    da: ['Filen er tom.', 'Hent den igen, eller skriv dens indhold.'],
    en: ['The file is empty.', 'Fetch it again, or write what belongs in it.'],
  },
  page: {
    da: ['Adressen svarer med en webside, ikke med en JSON-fil.', 'Ret adressen.'],
    en: ['The address answers with a web page, not with a JSON file.', 'Correct the address.'],
  },
  comment: {
    da: ['JSON kan ikke have kommentarer.', 'Slet den, eller skriv den som "editorNote".'],
    en: ['JSON cannot hold comments.', 'Delete it, or write it as an "editorNote".'],
  },
  'extra-comma': {
    da: ['Der er et komma for meget før dette tegn.', 'Slet det.'],
    en: ['There is one comma too many before this character.', 'Delete it.'],
  },
  'no-comma': {
    da: ['Der mangler et komma før dette sted.', 'Skriv det.'],
    en: ['A comma is missing before this place.', 'Write it.'],
  },
  'no-colon': {
    da: ['Der mangler et kolon før dette sted.', 'Skriv det.'],
    en: ['A colon is missing before this place.', 'Write it.'],
  },
  'no-quotes': {
    da: ['Navne og tekster står i anførselstegn.', 'Skriv dem: "…".'],
    en: ['Names and texts stand in quotation marks.', 'Write them: "…".'],
  },
  quotes: {
    da: ['Her står et andet tegn end ".', 'Brug lige anførselstegn: ".'],
    en: ['This is another sign than ".', 'Use straight quotation marks: ".'],
  },
  'open-text': {
    da: [
      'Teksten mangler sit sluttegn ("), eller den har et linjeskift eller en omvendt skråstreg.',
      'Skriv linjeskift som \\n og omvendt skråstreg som \\\\.',
    ],
    en: [
      'The text lacks its closing quotation mark, or holds a line break or a backslash.',
      'Write a line break as \\n and a backslash as \\\\.',
    ],
  },
  end: {
    da: [
      'Filen slutter for tidligt: der mangler } eller ].',
      'Hent filen igen, eller skriv det, der mangler.',
    ],
    en: ['The file ends too early: a } or ] is missing.', 'Fetch the file again, or write what is missing.'],
  },
  changed: {
    da: ['Siden har ændret JSON.parse.', 'Fjern det script, der gør det.'],
    en: ['The page has changed JSON.parse.', 'Remove the script that does so.'],
  },
  other: {
    da: ['Dette tegn kan ikke stå her.', 'Slet det, eller ret det.'],
    en: ['This cannot stand here.', 'Delete or correct it.'],
  },
};

const empty = {
  da: ['Her er tomt.', 'Skriv noget, eller slet linjen.'],
  en: ['This is empty.', 'Write something, or delete the line.'],
} as const;
const lastStep = ({ path }: Fault): string => stepsOf(path).at(-1) ?? '';

/** By rule: its words. Those of rules of meaning come with the fault, and `written` has the other keywords of a schema. */
const wordings: Record<string, (fault: Fault) => WordsByLanguage> = {
  minLength: () => empty,
  minItems: () => empty,
  minProperties: () => empty,
  uniqueItems: () => ({
    da: ['Det samme står her to gange.', 'Skriv det én gang.'],
    en: ['The same value is here twice.', 'Write it once.'],
  }),
  required: (fault) => ({
    da: [`"${lastStep(fault)}" mangler.`, 'Skriv det.'],
    en: [`"${lastStep(fault)}" is missing.`, 'Write it.'],
  }),
  'hidden-streets': (fault) => ({
    da: [`"${lastStep(fault)}" må ikke stå her, når adressen er hemmelig.`, 'Slet det.'],
    en: [`"${lastStep(fault)}" must not stand here when the address is secret.`, 'Delete it.'],
  }),
  additionalProperties(fault) {
    const name = lastStep(fault);
    const meant = nearest(name, fault.expected as string[]);
    return meant
      ? {
          da: [`"${name}" findes ikke.`, `Skriv "${meant}", hvis det var det, du mente.`],
          en: [`There is no "${name}".`, `Write "${meant}" if that is what you meant.`],
        }
      : {
          da: [`"${name}" hører ikke til her.`, 'Slet det, eller brug "editorNote" til noter.'],
          en: [`"${name}" does not belong here.`, 'Delete it, or use "editorNote" for notes.'],
        };
  },
  syntax: ({ found }) => syntaxKinds[(found as SyntaxFinding).kind],
  truncated: ({ found }) => syntaxKinds[(found as SyntaxFinding).kind],
  comment: () => syntaxKinds.comment,
  encoding: ({ found }) => ({
    da: [`Filen er gemt som ${String(found)}.`, 'Gem den som UTF-8 uden BOM.'],
    en: [`The file is saved as ${String(found)}.`, 'Save it as UTF-8 without BOM.'],
  }),
  'duplicate-key': ({ found }) => ({
    da: [
      `"${String(found)}" står her igen; kun den sidste tæller.`,
      'Behold den rigtige, og slet den anden.',
    ],
    en: [
      `"${String(found)}" is here again; only the last counts.`,
      'Keep the right one, and delete the other.',
    ],
  }),
  kind({ found, expected }) {
    const keys = (expected as string[]).map((key) => `"${key}"`).join(', ');
    return {
      da: [`Her står ${shown(found)}.`, `Skriv præcis en af ${keys}.`],
      en: [`This is ${shown(found)}.`, `Write exactly one of ${keys}.`],
    };
  },
  network: ({ found }) =>
    typeof found === 'number'
      ? {
          da: [
            `Filen kunne ikke hentes: adressen svarede ${found}.`,
            'Ret adressen i "src", eller læg filen der.',
          ],
          en: [
            `The file could not be fetched: the address answered ${found}.`,
            'Correct "src", or put the file there.',
          ],
        }
      : {
          da: [
            `Filen kunne ikke hentes (${String(found)}).`,
            'Se efter, om adressen er rigtig, og om den anden server tillader det (CORS).',
          ],
          en: [
            `The file could not be fetched (${String(found)}).`,
            'See whether the address is right, and whether the other server allows it (CORS).',
          ],
        },
  id({ found, expected }) {
    const why = expected ? ` (${String(expected)})` : '';
    return {
      da: [
        `Der er ingen post med id’et ${shown(found)}${why && `, eller den kunne ikke hentes${why}`}.`,
        'Ret id’et.',
      ],
      en: [
        `There is no record with the id ${shown(found)}${why && `, or it could not be fetched${why}`}.`,
        'Correct the id.',
      ],
    };
  },
  load: ({ found }) =>
    found
      ? {
          da: [
            `Bibliotekets egne data kunne ikke hentes (${String(found)}).`,
            'Se efter, om hele mappen er lagt op.',
          ],
          en: [
            `The library’s own data could not be fetched (${String(found)}).`,
            'See whether the whole folder was uploaded.',
          ],
        }
      : {
          da: ['Der står ikke, hvilken post der skal vises.', 'Skriv dens id.'],
          en: ['The record to show is not named.', 'Write its id.'],
        },
  drawing: ({ message }) => ({
    da: [`Det kunne ikke tegnes: ${message}`, ''],
    en: [`It could not be drawn: ${message}`, ''],
  }),
};

/** What to write instead of a value that a schema refused; `undefined` where that is not all there is to say. */
function written({ path, rule, expected }: Fault, language: OwnLanguage): string | undefined {
  const da = language === 'da';
  const form = formAt(path, language);
  switch (rule) {
    case 'type': {
      const what = (expected as string[]).map((type) => types[type]![language]);
      return listed(what, language) + (form ? ` (${form})` : '');
    }
    case 'anyOf':
      return da ? 'en tekst, eller { "da": "…", "en": "…" }' : 'a text, or { "da": "…", "en": "…" }';
    case 'enum':
      return listed((expected as unknown[]).map(shown), language);
    case 'const':
      return shown(expected);
    case 'pattern':
    case 'format':
      return form ?? (da ? `noget, der passer til ${String(expected)}` : `what fits ${String(expected)}`);
    case 'propertyNames':
      return formAt(path.startsWith('/audiences') ? '/id' : '/language', language);
    case 'exclusiveMinimum':
      return da ? `et tal over ${String(expected)}` : `a number above ${String(expected)}`;
    default:
      return undefined;
  }
}

/**
 * Puts a fault into words.
 * @param fault Any fault.
 * @param language Language of the words.
 * @returns What was found, and what to write; the second is empty where nothing can be written.
 */
export function faultWords(fault: Fault, language: OwnLanguage): FaultWords {
  const { rule, found, words } = fault;
  if (words) return words[language];
  const write = written(fault, language);
  if (write === undefined) return (wordings[rule] ?? wordings.drawing!)(fault)[language];
  return language === 'da'
    ? [`Her står ${shown(found)}.`, `Skriv ${write}.`]
    : [`This is ${shown(found)}.`, `Write ${write}.`];
}

/**
 * Puts a fault into one text.
 * @param fault Any fault.
 * @param language Language of the words.
 * @returns A sentence or two. Of a fault of the text they begin with its line and column, since it has no path.
 */
export function sentence(fault: Fault, language: OwnLanguage): string {
  const said = faultWords(fault, language).filter(Boolean).join(' ');
  if (!['syntax', 'truncated', 'comment'].includes(fault.rule)) return said;
  const { line, column, kind, text } = fault.found as SyntaxFinding;
  const place = language === 'da' ? `Linje ${line}, tegn ${column}` : `Line ${line}, column ${column}`;
  return `${place}${text && kind !== 'page' ? ` (${text})` : ''}: ${said}`;
}

/**
 * Writes a fault on one line, for the console and the build.
 * @param fault Any fault.
 * @param language Language of the words.
 * @returns Path, record, sentence and rule: `/contacts/11/name (reden-aarhus) This is empty. … [minLength]`.
 */
export const faultLine = (fault: Fault, language: OwnLanguage): string =>
  `${fault.path || '/'}${fault.id === undefined ? '' : ` (${fault.id})`} ${sentence(fault, language)} [${fault.rule}]`;
