/** Ways through a data set that all rules share. Pure: no clock, no files. */

export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value) => (Array.isArray(value) ? value : []);
export const isBlank = (value) => typeof value !== 'string' || value.trim() === '';
const step = (key) => '/' + (/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key);

/** Every value in the data with its path, its key and the key of what holds it; outermost first. */
export function* nodes(value, path = '') {
  // A stack of its own: a generator that calls itself passes each value up through every layer.
  const stack = [{ value, path, key: '', parent: '' }];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    const { value: held, path: at, key } = node;
    if (typeof held !== 'object' || held === null) continue;
    const names = Object.keys(held);
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i];
      stack.push({ value: held[name], path: at + step(name), key: name, parent: key });
    }
  }
}

export const withPath = (list, path) => listOf(list).map((item, i) => [item, `${path}/${i}`]);
export const phonesIn = (data) =>
  withPath(data.contacts, '/contacts').flatMap(([contact, path]) =>
    withPath(contact.phones, `${path}/phones`).map(([phone, at]) => ({ id: contact.id, phone, path: at })),
  );
export const addressesIn = (data) =>
  withPath(data.contacts, '/contacts')
    .filter(([contact]) => contact.address)
    .map(([{ address }, path]) => [address, `${path}/address`]);
/** Objects under a name, wherever they stand. */
export function objectsCalled(data, name) {
  const found = [];
  for (const node of nodes(data)) if (node.key === name && isObject(node.value)) found.push(node);
  return found;
}
export const idsIn = (list) => listOf(list).map(({ id }) => id);

/** Days since 1970 of a day, or of the first day of a month; NaN for what is no date. */
export function dayNumber(text) {
  const day = String(text).length === 7 ? `${text}-01` : String(text);
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 30 February for a day in March.
  return new Date(time || 0).toISOString().startsWith(day) ? time / 86_400_000 : NaN;
}

/**
 * What is wrong at a path, in both languages: first what was found, then what to write.
 * @param {string} path JSON Pointer (RFC 6901)
 * @param {[found: string, write: string]} en
 * @param {[found: string, write: string]} da
 */
export const wrong = (path, en, da) => ({ path, en, da });
