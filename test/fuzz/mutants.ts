/** Valid data with something wrong in it: the structure, or a payload in a field. Always the same for one seed. */
import fc from 'fast-check';
import { addresses, payloads } from './payloads.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Ways to every value below the top, as keys. */
function waysIn(value: Json, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || !value) return way.length ? [way] : [];
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => waysIn(item, [...way, index]))
    : Object.entries(value).flatMap(([key, item]) => waysIn(item, [...way, key]));
  return way.length ? [way, ...below] : below;
}

type Change = (holder: Record<string | number, Json>, key: string | number) => void;

/** Values that a field may hold by mistake or in bad faith. */
const odd = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    -0.5,
    '',
    ' ',
    [],
    {},
    [null],
    [[]],
    { da: 1 },
    'x'.repeat(3000),
  ),
  fc.constantFrom<Json>(
    { da: null, en: '' },
    { toString: 'x' },
    { length: 3 },
    'constructor',
    '__proto__',
    '2026-13-45',
  ),
  fc.constantFrom<Json>(...addresses),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

const change: fc.Arbitrary<Change> = fc.oneof(
  odd.map(
    (value): Change =>
      (holder, key) =>
        void (holder[key] = structuredClone(value)),
  ),
  fc.constantFrom(...payloads).map((text): Change => (holder, key) => {
    holder[key] =
      typeof holder[key] === 'object' && holder[key] && 'da' in holder[key] ? { da: text, en: text } : text;
  }),
  fc.constant<Change>((holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }),
  // Twice, in a list; under another name, in an object.
  fc.constant<Change>((holder, key) => {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[key] as Json));
    else holder[`${key}x`] = holder[key]!;
  }),
  fc.constant<Change>((holder, key) => void (holder[key] = [holder[key]!])),
  fc.constant<Change>((holder, key) => void (holder[key] = { da: holder[key]! })),
);

/** Up to four changes in one document. */
export const mutantsOf = (valid: Json): fc.Arbitrary<Json> => {
  const ways = waysIn(valid);
  return fc
    .array(fc.tuple(fc.nat({ max: ways.length - 1 }), change), { minLength: 1, maxLength: 4 })
    .map((changes) => {
      const mutant = structuredClone(valid);
      for (const [number, apply] of changes) {
        const way = ways[number]!;
        let holder: Json | undefined = mutant;
        for (const key of way.slice(0, -1))
          holder = (holder as Record<string | number, Json> | undefined | null)?.[key];
        // An earlier change may have taken the way away.
        if (typeof holder === 'object' && holder) apply(holder as Record<string, Json>, way.at(-1)!);
      }
      return mutant;
    });
};

/** The same document with one payload in every string that is not an id, again for each payload. */
export const filledWith = (valid: Json, text: string, key = ''): Json => {
  if (typeof valid === 'string') return key === 'id' || key === 'extends' ? valid : text;
  if (Array.isArray(valid)) return valid.map((item) => filledWith(item, text, key));
  if (typeof valid === 'object' && valid)
    return Object.fromEntries(
      Object.entries(valid).map(([name, item]) => [name, filledWith(item, text, name)]),
    );
  return valid;
};

/** The same document with the payload in one string at a time. */
export const withOne = (valid: Json, text: string): Json[] =>
  waysIn(valid).flatMap((way) => {
    const copy = structuredClone(valid);
    let holder = copy as Record<string | number, Json>;
    for (const key of way.slice(0, -1)) holder = holder[key] as Record<string | number, Json>;
    if (typeof holder[way.at(-1)!] !== 'string' || way.at(-1) === 'id') return [];
    holder[way.at(-1)!] = text;
    return [copy];
  });
