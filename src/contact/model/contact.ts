import { copenhagenDay, wallTime } from '../../shared/clock.js';
import { languageName } from '../../shared/language-name.js';
import type { Language } from '../../shared/language.js';
import { readText, type ReadText } from '../../shared/text.js';
import type { Check, Contact, Contacts, Hours } from '../data.js';
import { contactOf } from './contact-of.js';
import { freshness, readableDate, vouchedCheck, type Freshness, type ValueKind } from './freshness.js';
import type { HoursRow } from '../hours/view.js';
import type { OpeningHours } from '../opening.js';
import { isEmergency, readPhone } from './phone.js';
import { strings } from '../strings.js';
import type { Strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** What a view depends on besides the contact. */
export interface Circumstances {
  now: Date;
  language: Language;
  /** The site's own word for this contact: the day and who checked. Neither counts alone. */
  checkedOn?: string | undefined;
  checkedBy?: string | undefined;
  /** The opening-hours engine; without it nothing is said to be open or closed. */
  opening?: OpeningHours | undefined;
}

/** Opening hours, ready to draw. */
export interface HoursView {
  rows: HoursRow[];
  /** "Åben nu, lukker kl. 16"; empty when it is not known. */
  now: string;
  /** Whether it is open by the same answer: what a filter for "open now" asks, so that it cannot disagree. */
  open: boolean;
  freshness: Freshness;
}

/** One way to get in touch, or one thing to look up. Only a current value has `href` and may be copied. */
export interface ChannelView {
  kind: 'phone' | 'sms' | 'email' | 'website' | 'chat';
  isPhone: boolean;
  display: string;
  href: string | undefined;
  freshness: Freshness;
  purpose: ReadText | undefined;
  audiences: ReadText[];
  hours: HoursView | undefined;
}

/** Where a contact is, as far as it may be shown. */
export interface AddressView {
  /** Empty when the address is kept secret. */
  lines: string[];
  /** A map, and the words of the link to it; only for a current address. */
  href?: string;
  map?: string;
  freshness: Freshness;
}

/** A contact, ready to draw. Texts are empty where nothing is known. */
export interface ContactView {
  id: string;
  name: string;
  status: keyof Strings['status'];
  /** Closed for good or renamed: nothing here may be used. */
  gone: boolean;
  formerNames: string;
  organisation: string;
  alert: ReadText | undefined;
  successor: { id: string; name: string } | undefined;
  channels: ChannelView[];
  address: AddressView | undefined;
  hours: HoursView | undefined;
  offers: (ReadText & { cost: string })[];
  audiences: ReadText[];
  eligibility: ReadText | undefined;
  languages: string;
  anonymous: string;
  source: string;
  /** Minutes until something here changes; left out where nothing will. */
  minutes?: number;
}

const statuses = new Set<unknown>(['active', 'temporarily-closed', 'closed', 'renamed']);

/** A word for a value of the data; the empty one of `unknown` where there is no such value. */
const wordFor = (table: Record<string, string>, value: unknown): string =>
  Object.hasOwn(table, value as string) ? table[value as string]! : '';
const joined = (parts: unknown[], separator = ', '): string => parts.filter(Boolean).join(separator);

/** Everything a card says about a contact, at a moment and in a language. */
export function contactView(contact: Contact, data: Contacts, circumstances: Circumstances): ContactView {
  const { now, language, checkedOn, checkedBy, opening } = circumstances;
  const words = wordsIn(strings, language);
  const today = copenhagenDay(now);
  const status = statuses.has(contact.status) ? contact.status! : 'unknown';
  const gone = status === 'closed' || status === 'renamed';
  let minutes = Infinity;

  const judge = (check: Check | undefined, kind: ValueKind): Freshness => {
    const own = freshness(check, kind, today, language);
    const vouched = vouchedCheck(checkedOn, checkedBy, kind);
    if (own.current || !vouched) return own;
    const site = freshness(vouched, kind, today, language);
    // A site's word that ran out is still later news than a check of long ago.
    return site.current || (site.reason === 'review-passed' && !((check?.on ?? '') >= vouched.on!))
      ? site
      : own;
  };
  /** What is closed or renamed is not called confirmed, whoever checked it. */
  const unlessGone = (fresh: Freshness): Freshness =>
    gone && fresh.current ? { ...fresh, current: false, sentence: '' } : fresh;
  const audiences = (ids: string[] = []): ReadText[] =>
    ids.flatMap((id) => readText(data.audiences?.[id], language) ?? []);
  const hoursOf = (hours: Hours | undefined): HoursView | undefined => {
    const rows = hours && opening?.weeklyView(hours, language);
    if (!rows) return undefined;
    const fresh = judge(hours!.check, 'hours');
    let sentence = '';
    let open = false;
    if (opening && fresh.current && !gone && status !== 'temporarily-closed') {
      minutes = Math.min(minutes, opening.minutesUntilChange(hours, now));
      const state = opening.openingState(hours, now);
      open = state.state === 'open';
      // A zone that does not exist gives an unknown state, and is then not asked for the time.
      if (state.state !== 'unknown')
        sentence = opening.sentenceFor(state, wallTime(now, hours!.timeZone), language);
    }
    // Hours that cannot be read are unknown, and unknown is not drawn as closed.
    return rows.length || sentence ? { rows, now: sentence, open, freshness: unlessGone(fresh) } : undefined;
  };
  const channel = (
    kind: ChannelView['kind'],
    display: string,
    href: string | undefined,
    value: Pick<NonNullable<Contact['phones']>[0], 'purpose' | 'audiences' | 'hours' | 'check'>,
    always?: boolean,
  ): ChannelView => {
    const isPhone = kind === 'phone' || kind === 'sms';
    const fresh = judge(value.check, isPhone ? 'phone' : kind === 'chat' ? 'website' : kind);
    // What cannot be read cannot be used either, however well it was checked.
    const current = !!href && !gone && (always || fresh.current);
    return {
      kind,
      isPhone,
      display,
      href: current ? href : undefined,
      freshness: { ...fresh, current, sentence: always || (fresh.current && !current) ? '' : fresh.sentence },
      purpose: readText(value.purpose, language),
      audiences: audiences(value.audiences),
      hours: hoursOf(value.hours),
    };
  };
  const address = (): AddressView | undefined => {
    if (!contact.address) return undefined;
    const { street, floor, postalCode, city, visibility = 'public', check } = contact.address;
    // An unreadable visibility hides the street: a shelter's address must never show by mistake.
    const open = visibility === 'public';
    const town = open || visibility === 'city-only' ? joined([postalCode, city], ' ') : '';
    const lines = [open && joined([street, floor]), town].filter((line) => !!line) as string[];
    const fresh = judge(check, 'address');
    const place = open && !gone && fresh.current && street && encodeURIComponent(`${street}, ${town}`);
    return {
      lines,
      ...(place && { href: `https://www.openstreetmap.org/search?query=${place}`, map: words.map }),
      freshness: unlessGone({ ...fresh, sentence: lines.length ? fresh.sentence : '' }),
    };
  };

  const channels = [
    ...(contact.phones ?? []).map((phone) => {
      const read = readPhone(phone.number);
      const sms = phone.kind === 'sms';
      const href = sms ? read?.href.replace('tel', 'sms') : read?.href;
      return channel(sms ? 'sms' : 'phone', read?.display ?? phone.number, href, phone, isEmergency(read));
    }),
    ...(contact.emails ?? []).map((email) =>
      channel(
        'email',
        email.address,
        /^[^\s@?&]+@[^\s@?&]+$/.test(email.address) ? `mailto:${email.address}` : '',
        email,
      ),
    ),
    ...(contact.websites ?? []).map((site) =>
      channel(
        site.kind === 'chat' ? 'chat' : 'website',
        site.url.replace(/^https?:\/\/|\/$/gi, ''),
        // Anything else is no address (`javascript:`), tells the way who is on it (`http:`), or holds a password.
        /^https:\/\/(?![^/?#]*@)\S+$/i.test(site.url) ? site.url : '',
        site,
      ),
    ),
  ];
  const { id, name, alert, eligibility, languages = [], offers = [], formerNames = [] } = contact;
  // A source of the contact's own is not the file's.
  const { title, publisher, section, date } = contact.source?.title
    ? contact.source
    : { ...data.source, ...contact.source };
  const origin = readText(title, language);
  const next = contact.successor && contact.successor !== id ? contactOf(data, contact.successor) : undefined;
  const hours = hoursOf(contact.hours);
  const place = address();

  return {
    id,
    name,
    status,
    gone,
    formerNames: joined(formerNames),
    organisation: joined([contact.organisation, wordFor(words.runBy, contact.runBy)]),
    alert: readText(alert, language),
    successor: next && { id: next.id, name: next.name },
    channels,
    address: place,
    hours,
    offers: offers.map(({ text, cost }) => ({
      ...readText(text, language)!,
      cost: wordFor(words.cost, cost),
    })),
    audiences: audiences(contact.audiences),
    eligibility: readText(eligibility, language),
    languages: joined(languages.map((tag) => languageName(language, tag))),
    anonymous: wordFor(words.anonymousValue, contact.anonymous),
    source: joined([
      origin && `${words.source}: ${origin.text}`,
      publisher,
      readText(section, language)?.text,
      readableDate(date, today, language) ?? date,
    ]),
    minutes,
  };
}
