import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { english, fileOf, samples, tags, textsIn } from './files.js';

/** Texts that are the same as in English on purpose: names of sizes, of programs and of pages, and words in common. */
const alike: Record<string, string[]> = {
  es: ['A4', 'A5', 'No', 'no', 'statbank.dk'],
  ro: ['A4', 'A5', 'Contact', 'contact.vcf', 'statbank.dk'],
  th: ['A4', 'A5', 'contact.vcf', 'list.json', 'statbank.dk'],
  uk: ['A4', 'A5', 'statbank.dk'],
};
/** The writing that most letters of a language are in: a text in another is no translation. */
const scripts: Record<string, RegExp> = {
  es: /\p{Script=Latin}/u,
  ro: /\p{Script=Latin}/u,
  th: /\p{Script=Thai}/u,
  uk: /\p{Script=Cyrillic}/u,
};
const digitsOf = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();
const words = textsIn(english);

it('finds the languages that readers of the handbook speak', () => {
  for (const tag of ['es', 'ro', 'th', 'uk']) assert.ok(tags.includes(tag), tag);
});

it('finds the words to translate', () => {
  assert.ok(words.size > 250, `${words.size}`);
  assert.ok(words.has('/contacts/People in prostitution'));
});

it('knows every table of words by the name that it has in the code', () => {
  const named = readdirSync(new URL('../../src', import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !/languages|generated/.test(name))
    .flatMap((name) => {
      const code = readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8');
      return [...code.matchAll(/inLanguages(?:<[^(]*>)?\(\s*'(\w+)'/g)].map(([, table]) => table!);
    });
  assert.deepEqual(
    named.sort(),
    Object.keys(english)
      .filter((name) => name !== 'contacts')
      .sort(),
  );
});

for (const tag of tags)
  describe(`the words in ${tag}`, async () => {
    const { reviewed, notice, ...tables } = await fileOf(tag);
    const own = textsIn(tables);
    const same = alike[tag] ?? [];
    const script = scripts[tag] ?? /\p{L}/u;

    it('say whether a native speaker has read them', () => {
      assert.ok(reviewed === false || /^\d{4}-\d{2}-\d{2}$/.test(reviewed), `${reviewed}`);
      assert.match(notice, script);
      assert.doesNotMatch(notice, /\d/);
    });

    it('are there for everything that is said in English, and for nothing else', () => {
      assert.deepEqual([...own.keys()].sort(), [...words.keys()].sort());
      // A word before a time of day is one that some languages do without.
      for (const [path, text] of words)
        if (!/contact(Hours|Week)\/(at|spans)$/.test(path)) assert.equal(!!own.get(path), !!text, path);
    });

    it('are not English', () => {
      const found = [...own]
        .filter(([path, text]) => !path.includes('(') && /\p{L}/u.test(text) && text === words.get(path))
        .map(([, text]) => text);
      assert.deepEqual([...new Set(found)].sort(), same);
    });

    it('are in the letters of the language', () => {
      const none = [...own].filter(
        ([path, text]) =>
          /\p{L}{2}/u.test(text) &&
          !path.includes('(') &&
          !same.includes(text) &&
          !/\.(vcf|json)$/.test(text) &&
          !script.test(text),
      );
      assert.deepEqual(none, []);
    });

    it('have the figures that the English words have', () => {
      for (const [path, text] of own)
        assert.deepEqual(digitsOf(text), digitsOf(words.get(path)!), `${path}: ${text}`);
    });

    it('say every value that is put into them', () => {
      for (const [path, text] of own) {
        if (!path.includes('(')) continue;
        const inEnglish = words.get(path)!;
        for (const value of samples.flat().map(String))
          if (/[A-Z]/.test(value) && inEnglish.includes(value))
            assert.ok(text.includes(value), `${path} says “${text}” without ${value}`);
      }
    });

    it('are text, in which nothing looks like HTML, and have no blanks too many', () => {
      for (const [path, text] of [...own, ['notice', notice] as const]) {
        assert.doesNotMatch(text, /[<>&{}]|\$\{|undefined|NaN/, path);
        assert.doesNotMatch(text, / {2}|\n/, path);
        // What other words follow, or precede, keeps its blank.
        const joins = /contact(Hours|Week)\/(today|tomorrow|at|spans|from|to)$|\/source$/.test(path);
        if (!joins) assert.equal(text, text.trim(), path);
      }
    });

    it('tell what is confirmed from what is not, at the first word', () => {
      const { checked, notConfirmedSince, neverConfirmed } = tables.contact;
      const first = (text: string): string => text.slice(0, 5);
      const good = first(checked('Qq', 'Zz'));
      for (const text of [notConfirmedSince('Qq'), neverConfirmed]) {
        assert.notEqual(first(text), good);
        assert.ok(!text.startsWith(good), text);
      }
      assert.notEqual(notConfirmedSince('Qq'), neverConfirmed);
      const { open, closed } = tables.contactHours;
      assert.notEqual(first(open), first(closed));
    });
  });
