/** Open Referral HSDS 3.0 (JSON) as a file of contacts: one for each service. */
import type { DataSet } from '../../shared/own-data/data-set.js';
import type { InBothLanguages } from '../command.js';
import { UsageError } from '../command.js';
import { freeId } from './cells.js';
import { nested } from './hsds-tables.js';
import { hoursFrom } from './hsds-hours.js';
import type { Losses } from './losses.js';
import { Reader } from './losses.js';

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** HSDS says whether a service is in use; what is only "inactive" may come back. */
const statuses: Record<string, string> = {
  active: 'active',
  inactive: 'unknown',
  defunct: 'closed',
  'temporarily closed': 'temporarily-closed',
};
const why = {
  phone: { da: 'er intet nummer, der kan ringes til', en: 'is no number that can be dialled' },
  address: { da: 'kun en adresse, man kan besøge, er taget med', en: 'only an address to visit was taken' },
  place: { da: 'kun det første sted er taget med', en: 'only the first place was taken' },
  postal: { da: 'er ikke et dansk postnummer', en: 'is no Danish postal code' },
  status: { da: 'er læst som ukendt', en: 'was read as unknown' },
  web: { da: 'er ingen webadresse', en: 'is no web address' },
} satisfies Record<string, InBothLanguages>;

/** A service, and the organisation that it stands in where it does not name one. */
type Found = [service: Fields, organization: Fields | undefined];
/** Fields about the list itself, not about services. */
const aboutPages = 'total_items total_pages page_number size first_page last_page empty'.split(' ');

/** The services of whatever was exported: one, a list, a page of a list, an organisation, or flat tables. */
function servicesIn(value: unknown, reader: Reader): Found[] {
  if (Array.isArray(value)) return value.flatMap((one) => servicesIn(one, reader));
  if (!isObject(value)) return [];
  if (Array.isArray(value.contents)) {
    for (const key of aboutPages) reader.take(value, key);
    return servicesIn(reader.take(value, 'contents'), reader);
  }
  if (!Array.isArray(value.services)) return typeof value.name === 'string' ? [[value, undefined]] : [];
  return reader.list(value, 'services').map((service) => [service, value]);
}

/** Only a person can say whether something is right: an assured date is shown, and makes nothing a link. */
const checkFrom = (service: Fields, reader: Reader): Fields | undefined => {
  const on = reader.text(service, 'assured_date')?.slice(0, 10);
  const by = reader.text(service, 'assurer_email');
  return on || by ? { ...(on && { on }), ...(by && { by }), method: 'secondary' } : undefined;
};

function phonesFrom(lists: Fields[][], check: Fields | undefined, reader: Reader, losses: Losses): Fields[] {
  const found = new Map<string, Fields>();
  for (const phone of lists.flat()) {
    // The published example has quotation marks inside the number.
    const number = reader.text(phone, 'number')?.replaceAll('"', '').trim() ?? '';
    const compact = number.replace(/[().-]/g, '').replace(/\s+/g, ' ');
    const type = reader.text(phone, 'type') ?? 'voice';
    if (!/^(\+|00)?[\d ]{3,20}$/.test(compact) || !['voice', 'cell', 'text', 'sms'].includes(type)) {
      losses.add('/phones/number', `${number} (${type})`, why.phone);
      continue;
    }
    const purpose = reader.text(phone, 'description');
    if (found.has(compact)) continue;
    found.set(compact, {
      number: compact,
      ...((type === 'text' || type === 'sms') && { kind: 'sms' }),
      ...(purpose && { purpose }),
      ...(check && { check }),
    });
  }
  return [...found.values()];
}

function addressFrom(
  location: Fields | undefined,
  check: Fields | undefined,
  reader: Reader,
  losses: Losses,
): Fields | undefined {
  if (reader.text(location, 'location_type') === 'virtual') return undefined;
  const all = reader.list(location, 'addresses');
  const visited = all.find((one) => one.address_type !== 'postal');
  for (const other of all)
    if (other !== visited) losses.add('/addresses/address_1', other.address_1, why.address);
  if (!visited) return undefined;
  reader.take(visited, 'address_type');
  const postalCode = reader.text(visited, 'postal_code');
  const isDanish = /^(DK-?)?\d{3,4}$/i.test(postalCode ?? '');
  if (postalCode && !isDanish) losses.add('/addresses/postal_code', postalCode, why.postal);
  if (/^(DK|DNK)$/i.test(String(visited.country))) reader.take(visited, 'country');
  const fields = {
    street: reader.text(visited, 'address_1'),
    floor: reader.text(visited, 'address_2'),
    postalCode: isDanish ? postalCode!.replace(/^DK-?/i, '') : undefined,
    city: reader.text(visited, 'city'),
  };
  const address = Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
  return Object.keys(address).length ? { ...address, ...(check && { check }) } : undefined;
}

function websitesFrom(service: Fields, check: Fields | undefined, reader: Reader, losses: Losses): Fields[] {
  const own = reader.text(service, 'url');
  const more = reader.list(service, 'additional_urls').map((one) => ({
    url: reader.text(one, 'url'),
    purpose: reader.text(one, 'label'),
  }));
  return [{ url: own, purpose: undefined }, ...more].flatMap(({ url, purpose }) => {
    if (!url) return [];
    if (!/^https?:\/\//.test(url)) {
      losses.add('/url', url, why.web);
      return [];
    }
    return [{ url, ...(purpose && { purpose }), ...(check && { check }) }];
  });
}

function eligibilityFrom(service: Fields, reader: Reader): string | undefined {
  const ages = [reader.take<number>(service, 'minimum_age'), reader.take<number>(service, 'maximum_age')];
  const text = reader.text(service, 'eligibility_description');
  const range = ages.some((age) => typeof age === 'number') && `(${ages.map((age) => age ?? '').join('-')})`;
  return [text, range].filter(Boolean).join(' ') || undefined;
}

function contactFrom([service, within]: Found, taken: Set<string>, reader: Reader, losses: Losses): Fields {
  const check = checkFrom(service, reader);
  const organization = reader.take<Fields>(service, 'organization') ?? within;
  const [first, ...others] = reader.list(service, 'service_at_locations');
  for (const { location } of others)
    losses.add('/service_at_locations/name', (location as Fields | undefined)?.name, why.place);
  const location = reader.take<Fields>(first, 'location');
  const status = reader.text(service, 'status');
  if (status && statuses[status] !== status && status !== 'defunct' && status !== 'temporarily closed')
    losses.add('/status', status, why.status);
  const name = reader.text(service, 'name') ?? '';
  const schedules = [
    ...reader.list(service, 'schedules'),
    ...(reader.list(first, 'schedules') as Fields[]),
    ...reader.list(location, 'schedules'),
  ];
  // What is said of the service, of the service there, and of the place is often the same.
  const seen = new Set<string>();
  const distinct = schedules.filter((one) => {
    const key = JSON.stringify({ ...one, id: undefined });
    if (!seen.has(key)) return seen.add(key);
    reader.all(one);
    return false;
  });
  const hours = hoursFrom(distinct, reader, losses, '/schedules');
  const email = reader.text(service, 'email');
  const description = reader.text(service, 'description');
  const languages = reader.list(service, 'languages').flatMap((one) => reader.text(one, 'code') ?? []);
  const phones = phonesFrom(
    [reader.list(service, 'phones'), reader.list(first, 'phones'), reader.list(location, 'phones')],
    check,
    reader,
    losses,
  );
  const websites = websitesFrom(service, check, reader, losses);
  const fields: Fields = {
    id: freeId(name, taken),
    name,
    organisation: reader.text(organization, 'name'),
    status: status && (statuses[status] ?? 'unknown'),
    eligibility: eligibilityFrom(service, reader),
    languages: languages.length ? languages : undefined,
    offers: description && [{ text: description }],
    alert: reader.text(service, 'alert'),
    phones: phones.length ? phones : undefined,
    emails: email && [{ address: email, ...(check && { check }) }],
    websites: websites.length ? websites : undefined,
    address: addressFrom(location, check, reader, losses),
    hours: hours && { ...hours, ...(check && { check }) },
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * Reads an HSDS export.
 * @throws UsageError when it holds no service.
 */
export function hsdsToContacts(value: unknown, losses: Losses): DataSet {
  const reader = new Reader();
  const input = nested(value, losses);
  const services = servicesIn(input, reader);
  if (!services.length)
    throw new UsageError('Filen har ingen "services" fra HSDS.', 'The file has no HSDS services.');
  const taken = new Set<string>();
  const contacts = services.map((service) => contactFrom(service, taken, reader, losses));
  reader.rest(input, losses);
  return { contacts };
}
