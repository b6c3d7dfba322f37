/** A contact for machines: schema.org as JSON-LD. Only what is current goes in. */
import type { Contact, Hours } from '../data.js';
import { currentPlace } from '../model/address.js';
import type { ContactView } from '../model/contact.js';
import type { HoursView } from '../model/opening-hours.js';

const days = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Opening hours. Schema.org knows no alternate weeks, so such spans stay out. */
function specification(hours: Hours | undefined, view: HoursView | undefined): object[] | undefined {
  if (!view?.freshness.current || !hours?.weekly || hours.weekly.some(({ weeks }) => weeks)) return undefined;
  return hours.weekly.map((span) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: span.days.map((day) => `https://schema.org/${days[day]}`),
    opens: span.opens,
    // 24:00 is no time of day there; the last minute is.
    closes: span.closes === '24:00' ? '23:59' : span.closes,
    ...(span.from && { validFrom: span.from }),
    ...(span.to && { validThrough: span.to }),
  }));
}

/**
 * A contact as schema.org.
 * @param contact The contact.
 * @param view What may be shown of it: whatever has no link there is not current, and stays out.
 * @returns The object to write as JSON-LD; undefined when nothing is current.
 */
export function structuredData(contact: Contact, view: ContactView): object | undefined {
  const phones = (contact.phones ?? []).flatMap((phone, index) => {
    // Phones come first among the channels.
    const { href, hours, purpose } = view.channels[index]!;
    if (!href) return [];
    // Hours of its own that cannot be read are unknown: those of the contact do not stand in.
    const known = phone.hours ? specification(phone.hours, hours) : specification(contact.hours, view.hours);
    const hoursAvailable = view.status === 'temporarily-closed' ? undefined : known;
    return {
      '@type': 'ContactPoint',
      telephone: href.replace(/^\w+:/, ''),
      ...(purpose && { description: purpose.text }),
      ...(contact.languages && { availableLanguage: contact.languages }),
      ...(hoursAvailable && { hoursAvailable }),
    };
  });
  const emails = view.channels.filter(({ kind, href }) => kind === 'email' && href);
  const site = view.channels.find(({ kind, href }) => kind === 'website' && href);
  const place = currentPlace(contact.address, view.address);
  if (!phones.length && !emails.length && !site && !place) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: contact.name,
    ...(contact.organisation && {
      parentOrganization: { '@type': 'Organization', name: contact.organisation },
    }),
    ...(site && { url: site.href }),
    ...(emails.length && { email: emails.map(({ display }) => display) }),
    ...(phones.length && { contactPoint: phones }),
    ...(place && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: place.street,
        postalCode: place.postalCode,
        addressLocality: place.city,
        addressCountry: 'DK',
      },
    }),
  };
}

/**
 * Keeps one script of data among an element's own children; none when there is nothing to say. It is left out where
 * the page's policy forbids it (Trusted Types): what machines read is worth no error.
 * @param element The element, whose `structuredData` it is.
 */
export function markUp(element: Element & { marksUp: boolean; structuredData: object | undefined }): void {
  const data = element.marksUp ? element.structuredData : undefined;
  // Known by a mark, which copies of the element keep: the author may have a script of the same type there.
  const found = [...element.children].find((child) => child.matches('script[data-by=pejlemaerker]'));
  if (!data) return found?.remove();
  const script = found ?? document.createElement('script');
  // `<` would end the script early.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  if (script.textContent === text) return;
  try {
    script.setAttribute('type', 'application/ld+json');
    script.setAttribute('data-by', 'pejlemaerker');
    script.textContent = text;
    if (!found) element.append(script);
  } catch {
    script.remove();
  }
}
