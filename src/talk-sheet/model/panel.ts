/** The choices before a talk's sheet is printed: view functions. */
import type { Contact } from '../../contact/data.js';
import { openAddress } from '../../contact/model/address.js';
import { fold } from '../../contact/model/spelling.js';
import type { Language } from '../../shared/language.js';
import { readText, type ReadText } from '../../shared/text.js';
import type { TalkChecklist, TalkContact } from '../data.js';

/** The reader's choices for the sheet. */
export interface SheetChoices {
  /** Ids of contacts. */
  contacts: ReadonlySet<string>;
  checklist: boolean;
  /** Nothing that says what the sheet is about, beside the words of the cards themselves. */
  discreet: boolean;
  /** Words to search contacts by; '' for none. */
  query: string;
}

/** The choices, to be drawn. */
export interface PanelView {
  /** Title of the checklist; undefined where there is none. */
  checklist: ReadText | undefined;
  /** The contacts to choose from: the first that match, and all that are chosen. */
  contacts: { id: string; name: string; chosen: boolean }[];
  /** How many contacts match what is looked for. */
  found: number;
  /** Whether there are so many that they can be searched. */
  isLong: boolean;
  /** Whether there are no contacts at all. */
  isEmpty: boolean;
}

/** How many contacts are offered at once: a long list is no choice. */
export const few = 8;

/** Whether a contact holds every word that is looked for in its names or its town, however spelt. */
function matches(contact: Contact, query: string): boolean {
  const { name, organisation = '', formerNames = [] } = contact;
  const town = openAddress(contact)?.city ?? '';
  const text = fold([name, organisation, ...formerNames, town].join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/**
 * Works out the choices.
 * @param contacts Contacts that may go on the sheet.
 * @param checklist The checklist that may.
 * @param choices What has been chosen.
 * @param language The reader's language.
 * @returns The choices.
 */
export function panelView(
  contacts: readonly TalkContact[],
  checklist: TalkChecklist | undefined,
  choices: SheetChoices,
  language: Language,
): PanelView {
  const found = contacts.filter(({ contact }) => matches(contact, choices.query));
  const first = new Set(found.slice(0, few));
  return {
    checklist: checklist && readText(checklist.list.title, language),
    // What is chosen stays in sight, whatever is looked for.
    contacts: contacts.flatMap((one) => {
      const { id, name } = one.contact;
      const chosen = choices.contacts.has(id);
      return first.has(one) || chosen ? [{ id, name, chosen }] : [];
    }),
    found: found.length,
    isLong: contacts.length > few,
    isEmpty: !contacts.length,
  };
}
