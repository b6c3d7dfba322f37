import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const files = readdirSync(new URL('../../src', import.meta.url), { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => /strings\.ts$/.test(name));

/** The same word in both languages, on purpose. */
const alike = new Set(['For', 'Chat', 'Sms', 'SMS', 'vCard']);

/** Keys with what kind of value they have; functions and texts alike. */
const keysOf = (table: object | string, path = ''): string[] =>
  Object.entries(typeof table === 'string' ? { word: table } : table)
    .flatMap(([name, value]) =>
      value && typeof value === 'object'
        ? keysOf(value as object, `${path}${name}.`)
        : `${path}${name}: ${typeof value}`,
    )
    .sort();
const textsOf = (table: object | string): string[] =>
  (typeof table === 'string' ? [table] : Object.values(table)).flatMap((value) =>
    typeof value === 'string' ? value : typeof value === 'object' ? textsOf(value) : [],
  );

/** Objects with a table for each language, also those of one word. */
type Table = Record<string, object | string>;
const tablesIn = (holder: object): Table[] =>
  Object.values(holder)
    .filter((one): one is object => !!one && typeof one === 'object')
    .flatMap((one): Table[] => ('da' in one && 'en' in one ? [one as unknown as Table] : tablesIn(one)));

describe('AT-49: every key in every language', () => {
  it('finds the tables of words', () => assert.ok(files.length >= 8, files.join()));

  for (const file of files) {
    it(`${file}`, async () => {
      const module = (await import(`../../src/${file}`)) as Record<string, unknown>;
      const tables = tablesIn(module);
      assert.ok(tables.length, 'no table');
      for (const table of tables) {
        for (const language of Object.keys(table).filter((key) => key.length === 2)) {
          assert.deepEqual(keysOf(table[language]!), keysOf(table.da!), language);
          if (language === 'da') continue;
          const same = textsOf(table[language]!).filter(
            (text) => /\p{L}{3}/u.test(text) && textsOf(table.da!).includes(text) && !alike.has(text.trim()),
          );
          assert.deepEqual(same, [], `${language} says the same as Danish`);
        }
      }
    });
  }
});
