/** Values that a contact's view depends on besides the contact. */
import { copenhagenDay } from '../../shared/clock.js';
import type { Language } from '../../shared/language.js';
import { readText, type ReadText } from '../../shared/text.js';
import type { Check, Contact, Contacts } from '../data.js';
import type { OpeningHours } from '../opening.js';
import { vouchedFreshness, type Freshness, type ValueKind } from './freshness.js';
import { isGone, statusOf, type Status } from './status.js';

/** The moment, the reader's language, and what the page adds. */
export interface Circumstances {
  now: Date;
  language: Language;
  /** The day, YYYY-MM-DD, on which the site itself made sure of this contact. Counts only with `checkedBy`. */
  checkedOn?: string | undefined;
  /** Name of whoever made the check. Counts only with `checkedOn`. */
  checkedBy?: string | undefined;
  /** The opening-hours engine; without it hours are unknown and left out. */
  opening?: OpeningHours | undefined;
}

/** The same for the parts of one contact. */
export interface ContactContext extends Circumstances {
  /** Calendar day in Danish time, YYYY-MM-DD. */
  today: string;
  status: Status;
  /** Closed for good or renamed: nothing of it may be used. */
  gone: boolean;
  /** Judges a value of the contact by its check and by the site's own word. */
  judge: (check: Check | undefined, kind: ValueKind) => Freshness;
  /** Target groups in words, by their ids; those that the file does not name are left out. */
  audiences: (ids: string[] | undefined) => ReadText[];
}

/**
 * Gathers the values that the parts of a contact are judged by.
 * @param contact The contact.
 * @param data The contacts file that it stands in.
 * @param circumstances The moment, the language, and the site's own word for this contact.
 * @returns The circumstances, and what follows from them for this contact.
 */
export function contextOf(contact: Contact, data: Contacts, circumstances: Circumstances): ContactContext {
  const { now, language, checkedOn, checkedBy } = circumstances;
  const today = copenhagenDay(now);
  const vouching = { on: checkedOn, by: checkedBy };
  return {
    ...circumstances,
    today,
    status: statusOf(contact),
    gone: isGone(contact),
    judge: (check, kind) => vouchedFreshness(check, vouching, kind, today, language),
    audiences: (ids = []) => ids.flatMap((id) => readText(data.audiences?.[id], language) ?? []),
  };
}

/**
 * Takes the confirmation from values of a contact that is closed or renamed, whoever checked it.
 * @param freshness What the check is worth by itself.
 * @param context What the contact is judged by.
 * @returns The same; of a contact that is gone, never current, and without the sentence that would say so.
 */
export const unlessGone = (freshness: Freshness, { gone }: ContactContext): Freshness =>
  gone && freshness.current ? { ...freshness, current: false, sentence: '' } : freshness;
