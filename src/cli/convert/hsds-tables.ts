/** HSDS as flat tables that refer to each other by id, as one object a service. */
import type { Losses } from './losses.js';

type Fields = Record<string, unknown>;
const rows = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);
const used =
  'services organizations service_at_locations locations addresses phones schedules languages urls'.split(
    ' ',
  );

/** Puts rows where they belong: phones with their service, addresses with their place. Anything else stays as it is. */
export function nested(value: unknown, losses: Losses): unknown {
  // The published example calls its tables "services.csv" and so on.
  const tables = Object.fromEntries(
    Object.entries((value ?? {}) as Fields).map(([name, table]) => [
      name.replace(/\.csv$/, '').replace(/^service_at_location$/, '$&s'),
      table,
    ]),
  );
  if (Array.isArray(value) || !Array.isArray(tables.services) || !Array.isArray(tables.organizations))
    return value;
  const placed = new Set<Fields>(rows(tables.services));
  const place = (row: Fields): Fields => (placed.add(row), row);
  const of = (name: string, key: string, id: unknown): Fields[] =>
    rows(tables[name])
      .filter((row) => row[key] !== undefined && row[key] === id)
      .map(place);
  const first = (name: string, id: unknown): Fields | undefined =>
    rows(tables[name])
      .filter((row) => row.id === id)
      .map(place)[0];
  const parts = (key: string, id: unknown): Fields => ({
    phones: of('phones', key, id),
    schedules: of('schedules', key, id),
    languages: of('languages', key, id),
  });
  const services = rows(tables.services).map((service) => ({
    ...service,
    ...parts('service_id', service.id),
    organization: first('organizations', service.organization_id),
    additional_urls: of('urls', 'service_id', service.id),
    service_at_locations: of('service_at_locations', 'service_id', service.id).map((link) => {
      const location = first('locations', link.location_id);
      return {
        ...link,
        ...parts('service_at_location_id', link.id),
        location: location && {
          ...location,
          ...parts('location_id', location.id),
          addresses: of('addresses', 'location_id', location.id),
        },
      };
    }),
  }));
  for (const [name, table] of Object.entries(tables))
    for (const row of rows(table)) if (!used.includes(name) || !placed.has(row)) losses.add(`/${name}`, row);
  return services;
}
