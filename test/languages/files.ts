/** Every further language, and the English words that it stands beside. */
import { readdirSync } from 'node:fs';
import type { LanguageFile } from '../../src/languages/language-file.js';
import * as checklist from '../../src/checklist/strings.js';
import * as checklistPrint from '../../src/checklist/print/strings.js';
import * as checklistTools from '../../src/checklist/tools/strings.js';
import * as contact from '../../src/contact/strings.js';
import * as contactControls from '../../src/contact/controls/strings.js';
import * as contactHours from '../../src/contact/hours/strings.js';
import * as contactPrint from '../../src/contact/print/strings.js';
import * as directory from '../../src/contact-directory/strings.js';
import * as cards from '../../src/conversation-cards/strings.js';
import * as cardsPrint from '../../src/conversation-cards/print/strings.js';
import * as cardsTools from '../../src/conversation-cards/tools/strings.js';
import * as exit from '../../src/quick-exit/strings.js';
import * as ownData from '../../src/shared/own-data/strings.js';
import * as shared from '../../src/shared/strings.js';
import * as table from '../../src/statistics-table/strings.js';
import * as tablePrint from '../../src/statistics-table/print/strings.js';
import * as talkSheet from '../../src/talk-sheet/strings.js';
import contacts from '../../data/contacts.json' with { type: 'json' };

const folder = new URL('../../src/languages/', import.meta.url);

/** Tags of all files of languages. */
export const tags = readdirSync(folder).flatMap((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? []);

export const fileOf = async (tag: string): Promise<LanguageFile> =>
  ((await import(new URL(`${tag}.ts`, folder).href)) as { default: LanguageFile }).default;

function textsOf(value: unknown): string[] {
  if (!value || typeof value !== 'object') return [];
  const { da, en } = value as Record<string, unknown>;
  return typeof da === 'string' && typeof en === 'string' ? [en] : Object.values(value).flatMap(textsOf);
}

/** The same in English; contacts by themselves, since their texts are their own names. */
export const english: Omit<LanguageFile, 'reviewed' | 'notice'> = {
  contacts: Object.fromEntries(textsOf(contacts).map((text) => [text, text])) as LanguageFile['contacts'],
  shared: shared.sharedStrings.en,
  retry: ownData.retryStrings.en,
  printButton: shared.printLabel.en,
  contact: contact.strings.en,
  contactWeek: contact.weekStrings.en,
  contactHours: contactHours.strings.en,
  contactControls: contactControls.strings.en,
  contactMore: contactControls.moreStrings.en,
  contactPrint: contactPrint.printStrings.en,
  directory: directory.strings.en,
  table: table.strings.en,
  tableCsv: table.csvColumns.en,
  tablePrint: tablePrint.printStrings.en,
  cards: cards.strings.en,
  cardsTools: cardsTools.toolWords.en,
  cardsPrint: cardsPrint.printStrings.en,
  checklist: checklist.strings.en,
  checklistTools: checklistTools.toolWords.en,
  checklistPrint: checklistPrint.printStrings.en,
  checklistAnswers: checklist.answerWords.en,
  checklistValidity: checklist.missingWords.en,
  preparation: talkSheet.preparationWords.en,
  exit: exit.strings.en,
};

/** What counts, and is told numbers alone. */
const counts =
  /directory\/(count|gone|shown)|preparation\/(found|room|more)|checklistValidity|cardsTools\/chosen|exit\/more/;

/** Every text by its path; a function gives what it says of some values, so that these can be looked for in it. */
export function textsIn(value: unknown, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  if (typeof value === 'string') found.set(path, value);
  else if (typeof value === 'function')
    samples
      .filter(([first]) => typeof first === 'number' || !counts.test(path))
      .forEach((sample) =>
        found.set(
          `${path}(${sample.join()})`,
          String((value as (...values: unknown[]) => string)(...sample)),
        ),
      );
  else
    for (const [name, child] of Object.entries((value ?? {}) as object))
      for (const [where, text] of textsIn(child, `${path}/${name}`)) found.set(where, text);
  return found;
}

/** Counts of every grammatical number, and words; both that no text has by itself. */
export const samples: unknown[][] = [
  [1, 73],
  [2, 73],
  [5, 73],
  [20, 73],
  [21, 73],
  ['Qq', 'Zz'],
];
