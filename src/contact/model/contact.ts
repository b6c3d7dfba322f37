/** Everything a card says about a contact. */
import { languageName } from '../../shared/language-name.js';
import { readText, type ReadText } from '../../shared/text.js';
import { wordsIn } from '../../shared/words.js';
import type { Contact, Contacts } from '../data.js';
import { strings } from '../strings.js';
import { addressView, type AddressView } from './address.js';
import { channelViews, type ChannelView } from './channels.js';
import { contextOf, type Circumstances, type ContactContext } from './circumstances.js';
import { contactOf } from './contacts.js';
import { readableDate } from './freshness.js';
import { hoursView, type HoursView } from './opening-hours.js';
import type { Status } from './status.js';

/** Another contact, to name and to go to. */
export interface Successor {
  id: string;
  name: string;
}

/** A contact, ready to draw. Texts are empty where nothing is known. */
export interface ContactView {
  id: string;
  /** Id of the drawn contact: unique in a drawing, where the same contact may stand twice. The contact's own unless another is set. */
  anchor: string;
  name: string;
  status: Status;
  /** The service's status in words. "We do not know whether it exists" is said only where no value is current. */
  statusText: string;
  /** Closed for good or renamed: nothing here may be used. */
  gone: boolean;
  formerNames: string;
  organisation: string;
  alert: ReadText | undefined;
  successor: Successor | undefined;
  channels: ChannelView[];
  address: AddressView | undefined;
  hours: HoursView | undefined;
  offers: (ReadText & { cost: string })[];
  audiences: ReadText[];
  eligibility: ReadText | undefined;
  languages: string;
  anonymous: string;
  source: string;
  /** Minutes until something here changes; Infinity where nothing will before midnight in Copenhagen. */
  minutes: number;
}

/** The word for a value of the data; the empty one of `unknown` where there is no such value. */
const wordFor = (table: Record<string, string>, value: unknown): string =>
  Object.hasOwn(table, value as string) ? table[value as string]! : '';
const joined = (parts: unknown[]): string => parts.filter(Boolean).join(', ');

/** Source of the words about a contact: the contact's own source, or the file's with what the contact adds. */
function sourceOf(contact: Contact, data: Contacts, { language, today }: ContactContext): string {
  const { title, publisher, section, date } = contact.source?.title
    ? contact.source
    : { ...data.source, ...contact.source };
  const name = readText(title, language);
  return joined([
    name && `${wordsIn(strings, language).source}: ${name.text}`,
    publisher,
    readText(section, language)?.text,
    readableDate(date, today, language) ?? date,
  ]);
}

/**
 * Everything a card says about a contact, at a moment and in a language.
 * @param contact The contact.
 * @param data The contacts file that it stands in: target groups, source and successors are looked up there.
 * @param circumstances The moment, the language, and the site's own word for this contact.
 * @returns The view. Only a current value has an `href`.
 */
export function contactView(contact: Contact, data: Contacts, circumstances: Circumstances): ContactView {
  const context = contextOf(contact, data, circumstances);
  const { language, status, gone } = context;
  const words = wordsIn(strings, language);
  const { id, name, alert, eligibility, languages = [], offers = [], formerNames = [] } = contact;
  const successor =
    contact.successor && contact.successor !== id ? contactOf(data, contact.successor) : undefined;
  const channels = channelViews(contact, context);
  const hours = hoursView(contact.hours, context);
  // A current check of any value shows that the place exists.
  const isUnsure = channels.every(({ freshness }) => !freshness.current);
  return {
    id,
    anchor: id,
    name,
    status,
    statusText: isUnsure || status !== 'unknown' ? words.status[status] : '',
    gone,
    formerNames: joined(formerNames),
    organisation: joined([contact.organisation, wordFor(words.runBy, contact.runBy)]),
    alert: readText(alert, language),
    successor: successor && { id: successor.id, name: successor.name },
    channels,
    address: addressView(contact.address, context),
    hours,
    offers: offers.map(({ text, cost }) => ({
      ...readText(text, language)!,
      cost: wordFor(words.cost, cost),
    })),
    audiences: context.audiences(contact.audiences),
    eligibility: readText(eligibility, language),
    languages: joined(languages.map((tag) => languageName(language, tag))),
    anonymous: wordFor(words.anonymousValue, contact.anonymous),
    source: sourceOf(contact, data, context),
    minutes: Math.min(...[hours, ...channels.map((one) => one.hours)].map((one) => one?.minutes ?? Infinity)),
  };
}
