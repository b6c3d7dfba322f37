/** Ways to get in touch with a contact, each judged by itself (contract §4). */
import { readText, type ReadText } from '../../shared/text.js';
import type { Contact } from '../data.js';
import type { ContactContext } from './circumstances.js';
import type { Freshness } from './freshness.js';
import { hoursView, type HoursView } from './opening-hours.js';
import { isEmergency, readPhone } from './phone.js';

/** One way to get in touch, or one thing to look up. */
export interface ChannelView {
  kind: 'phone' | 'sms' | 'email' | 'website' | 'chat';
  /** Reached by a number: `phone` or `sms`. */
  isPhone: boolean;
  display: string;
  /** Address of a link; undefined unless the value is current. */
  href: string | undefined;
  freshness: Freshness;
  purpose: ReadText | undefined;
  audiences: ReadText[];
  hours: HoursView | undefined;
}

/** A channel as the data has it, and how it reads. */
interface ReadChannel {
  kind: ChannelView['kind'];
  display: string;
  /** Undefined where the value cannot be read, and so cannot be used however well it was checked. */
  href: string | undefined;
  value: Pick<NonNullable<Contact['phones']>[number], 'purpose' | 'audiences' | 'hours' | 'check'>;
  /** Needs no check: the emergency number. */
  always?: boolean;
}

/**
 * Whether a text is an e-mail address that may stand in a `mailto:` link: nothing that adds recipients or headers.
 * @param text Text of the data.
 * @returns Whether it is.
 */
export const isEmailAddress = (text: string | undefined): text is string =>
  /^[^\s@?&]+@[^\s@?&]+$/.test(text ?? '');

/**
 * Whether readers can take a value along: it is current, and it is not 112, which everybody knows.
 * @param channel A channel of a contact.
 * @returns Whether they can.
 */
export const isTakeable = (channel: ChannelView): boolean => !!channel.href && !isEmergency(channel);

/** `https:` alone: `javascript:` is no address, `http:` tells the way who is on it, and a password is nobody's business. */
const isSafeAddress = (url: string): boolean => /^https:\/\/(?![^/?#]*@)\S+$/i.test(url);

function readChannels({ phones = [], emails = [], websites = [] }: Contact): ReadChannel[] {
  return [
    ...phones.map((value): ReadChannel => {
      const read = readPhone(value.number);
      const isSms = value.kind === 'sms';
      return {
        kind: isSms ? 'sms' : 'phone',
        display: read?.display ?? value.number,
        href: isSms ? read?.href.replace('tel', 'sms') : read?.href,
        value,
        always: isEmergency(read),
      };
    }),
    ...emails.map((value): ReadChannel => ({
      kind: 'email',
      display: value.address,
      href: isEmailAddress(value.address) ? `mailto:${value.address}` : undefined,
      value,
    })),
    ...websites.map((value): ReadChannel => ({
      kind: value.kind === 'chat' ? 'chat' : 'website',
      display: value.url.replace(/^https?:\/\/|\/$/gi, ''),
      href: isSafeAddress(value.url) ? value.url : undefined,
      value,
    })),
  ];
}

/**
 * The ways to get in touch with a contact, ready to draw.
 * @param contact The contact.
 * @param context What it is judged by.
 * @returns Phones, then e-mail addresses, then websites, each in the order of the data.
 */
export function channelViews(contact: Contact, context: ContactContext): ChannelView[] {
  const { gone, judge, language } = context;
  return readChannels(contact).map(({ kind, display, href, value, always }) => {
    const isPhone = kind === 'phone' || kind === 'sms';
    const freshness = judge(value.check, isPhone ? 'phone' : kind === 'chat' ? 'website' : kind);
    const current = !!href && !gone && (!!always || freshness.current);
    return {
      kind,
      isPhone,
      display,
      href: current ? href : undefined,
      freshness: {
        ...freshness,
        current,
        // 112 needs no words; nor is what cannot be used called confirmed.
        sentence: always || (freshness.current && !current) ? '' : freshness.sentence,
      },
      purpose: readText(value.purpose, language),
      audiences: context.audiences(value.audiences),
      hours: hoursView(value.hours, context),
    };
  });
}
