/** Every value of a contact that a check is about, and what that check is worth today. Pure. */
import type { Check, Contact, Contacts, Hours } from '../../contact/data.js';
import { freshness, type Freshness, type ValueKind } from '../../contact/model/freshness.js';
import { isEmergency, readPhone } from '../../contact/model/phone.js';
import { isGone } from '../../contact/model/status.js';
import { addDays } from '../../shared/clock.js';
import type { OwnLanguage } from '../../shared/language.js';
import { readText } from '../../shared/text.js';

/** A value that has to be checked. */
export interface DueValue {
  id: string;
  name: string;
  kind: ValueKind;
  /** JSON Pointer in the file. */
  path: string;
  value: string;
  /** What it is for, in the reader's language, where the file says so. */
  purpose: string;
  /** Last day on which it counts, YYYY-MM-DD; undefined where it never did. */
  until: string | undefined;
  current: boolean;
  reason: Freshness['reason'];
  /** What the card says. */
  sentence: string;
  method: string | undefined;
  /** The contact's first number, to call about the rest. */
  phone: string | undefined;
}

const weekdays: Record<OwnLanguage, string[]> = {
  da: ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const tags = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A common week in short. */
const hoursInWords = ({ weekly = [] }: Hours, language: OwnLanguage): string =>
  weekly
    .map(({ days, opens, closes, weeks }) => {
      const names = days.map((day) => weekdays[language][tags.indexOf(day)] ?? day).join(', ');
      const which = {
        even: { da: ' (lige uger)', en: ' (even weeks)' },
        odd: { da: ' (ulige uger)', en: ' (odd weeks)' },
      };
      return `${names} ${opens}-${closes}${weeks ? which[weeks][language] : ''}`;
    })
    .join('; ');

/** All values of a contact, in the order of the file. 112 needs no check (contract §4). */
function valuesOf(
  contact: Contact,
  language: OwnLanguage,
): [ValueKind, string, string, Check | undefined, string][] {
  const { phones = [], emails = [], websites = [], address, hours } = contact;
  const found: [ValueKind, string, string, Check | undefined, string][] = [];
  const channel = (
    kind: ValueKind,
    path: string,
    value: string,
    one: { check?: Check | undefined; purpose?: unknown; hours?: Hours | undefined },
  ): void => {
    const purpose = readText(one.purpose as never, language)?.text ?? '';
    found.push([kind, path, value, one.check, purpose]);
    if (one.hours)
      found.push(['hours', `${path}/hours`, hoursInWords(one.hours, language), one.hours.check, value]);
  };
  for (const [i, phone] of phones.entries()) {
    const read = readPhone(phone.number);
    if (!isEmergency(read)) channel('phone', `/phones/${i}`, read?.display ?? phone.number, phone);
  }
  for (const [i, email] of emails.entries()) channel('email', `/emails/${i}`, email.address, email);
  for (const [i, site] of websites.entries()) channel('website', `/websites/${i}`, site.url, site);
  if (address) {
    const { street, floor, postalCode, city, visibility } = address;
    const lines = [
      [street, floor],
      [postalCode, city],
    ].map((parts) => parts.filter(Boolean).join(' '));
    const text = lines.filter(Boolean).join(', ');
    // Nothing of a hidden address is shown, so there is nothing to confirm.
    if (text && visibility !== 'hidden') found.push(['address', '/address', text, address.check, '']);
  }
  if (hours) found.push(['hours', '/hours', hoursInWords(hours, language), hours.check, '']);
  return found;
}

/**
 * Gives the values to check, ordered by date: first those that never counted, then those run out, then those that will.
 * @param data A contacts file.
 * @param today Calendar day in Danish time, YYYY-MM-DD.
 * @param within Days ahead to look.
 * @param language Language of the words.
 */
export function dueValues(data: Contacts, today: string, within: number, language: OwnLanguage): DueValue[] {
  const last = addDays(today, within);
  return (
    data.contacts
      .flatMap((contact, index) => {
        // A closed or renamed contact never has a link, whatever its check.
        if (isGone(contact)) return [];
        const phone =
          contact.phones?.[0] && (readPhone(contact.phones[0].number)?.display ?? contact.phones[0].number);
        return valuesOf(contact, language).map(([kind, path, value, check, purpose]): DueValue => {
          const { current, reason, sentence, until } = freshness(check, kind, today, language);
          return {
            id: contact.id,
            name: contact.name,
            kind,
            path: `/contacts/${index}${path}`,
            value,
            purpose,
            until: until ?? (reason === 'review-passed' ? check?.reviewBy : undefined),
            current,
            reason,
            sentence,
            method: check?.method,
            phone,
          };
        });
      })
      .filter(({ current, until }) => !current || until! <= last)
      // The order of the file holds among equals.
      .sort((one, other) =>
        (one.until ?? '') < (other.until ?? '') ? -1 : Number(one.until !== other.until),
      )
  );
}
