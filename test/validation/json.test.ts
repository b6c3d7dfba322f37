import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readJson, parseJson, type SyntaxFinding } from '../../src/validation/json.js';
import { scan } from '../../src/validation/scan.js';
import { sentence } from '../../src/validation/sentences.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(little ? bytes : bytes.swap16());
};
const name = '{"name":"Møn å"}';

describe('a file', () => {
  for (const [title, bytes, encoding] of [
    ['in UTF-8', utf8(name), undefined],
    ['in UTF-8 with a byte-order mark', utf8(`\uFEFF${name}`), undefined],
    ['in UTF-16', utf16(`\uFEFF${name}`, true), 'UTF-16'],
    ['in UTF-16, the other way round', utf16(`\uFEFF${name}`, false), 'UTF-16'],
    ['in UTF-16 without a mark', utf16(name, true), 'UTF-16'],
    ['in UTF-16 without a mark, the other way round', utf16(name, false), 'UTF-16'],
    ['in Latin-1', new Uint8Array(Buffer.from(name, 'latin1')), 'Windows-1252'],
  ] as const)
    it(`${title} is read with the right letters, and another encoding than UTF-8 is reported`, () => {
      const { value, faults } = readJson(bytes);
      assert.deepEqual(value, { name: 'Møn å' });
      assert.deepEqual(
        faults.map(({ rule, found }) => [rule, found]),
        encoding ? [['encoding', encoding]] : [],
      );
    });

  it('of 10 MB is read, also when its last sign is wrong', () => {
    const contacts = Array.from({ length: 60_000 }, (_, index) => ({
      id: `c-${index}`,
      name: 'x'.repeat(140),
    }));
    const text = JSON.stringify({ contacts });
    assert.ok(text.length > 10_000_000);
    assert.deepEqual(readJson(utf8(text)).faults, []);
    const [fault] = readJson(utf8(text.slice(0, -1))).faults;
    assert.equal((fault!.found as { kind: string }).kind, 'end');
  });
});

describe('a text that is no JSON', () => {
  const wrong: [name: string, text: string, line: number, column: number, kind: string][] = [
    ['nothing', '', 1, 1, 'empty'],
    ['blanks', ' \n\t', 2, 2, 'empty'],
    ['a page', '<!doctype html>', 1, 1, 'page'],
    ['cut off', '{\n  "contacts": [', 2, 16, 'end'],
    ['a comment', '{\n  // who\n  "contacts": []\n}', 2, 3, 'comment'],
    ['a comment over lines', '{"a": 1 /* x */}', 1, 9, 'comment'],
    ['a comma before the end of a list', '[1,\n]', 2, 1, 'extra-comma'],
    ['a comma before the end of an object', '{"a":1,}', 1, 8, 'extra-comma'],
    ['two commas', '[1,,2]', 1, 4, 'extra-comma'],
    ['no comma', '{"a": 1\n "b": 2}', 2, 2, 'no-comma'],
    ['curly quotes', '{“a”: 1}', 1, 2, 'quotes'],
    ['single quotes', "{'a': 1}", 1, 2, 'quotes'],
    ['a line break in a text', '{"a": "x\ny"}', 1, 7, 'open-text'],
    ['a text without an end', '["x]', 1, 2, 'open-text'],
    ['no quotes', '{a: 1}', 1, 2, 'no-quotes'],
    ['a leading zero', '[012]', 1, 3, 'no-comma'],
    ['a plus', '[+45]', 1, 2, 'other'],
    ['two values', '{} {}', 1, 4, 'no-comma'],
    ['a stray end', ']', 1, 1, 'other'],
    ['the wrong end', '[1}', 1, 3, 'other'],
    ['no colon', '{"a" 1}', 1, 6, 'no-colon'],
    ['Windows line ends', '{\r\n\r\n x}', 3, 2, 'no-quotes'],
  ];
  for (const [title, text, line, column, kind] of wrong)
    it(title, () => {
      assert.throws(() => JSON.parse(text));
      const [told] = readJson(utf8(text)).faults;
      const found = told!.found as SyntaxFinding;
      assert.deepEqual([found.line, found.column, found.kind], [line, column, kind]);
      assert.match(sentence(told!, 'da'), new RegExp(`^Linje ${line}, tegn ${column}.*\\.$`, 's'));
      assert.match(sentence(told!, 'en'), new RegExp(`^Line ${line}, column ${column}.*\\.$`, 's'));
    });

  it('is told from JSON as the engine does, whatever is cut out, doubled or put in', () => {
    const cut = fc.tuple(
      fc.jsonValue(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', ' ', ':', '1', '\\', '\n', 'e'),
    );
    fc.assert(
      fc.property(cut, ([value, place, sign]) => {
        const text = JSON.stringify(value, null, 1);
        const at = place % (text.length + 1);
        const spoilt = text.slice(0, at) + sign + text.slice(at + 1);
        let sound = true;
        try {
          JSON.parse(spoilt);
        } catch {
          sound = false;
        }
        assert.equal(scan(spoilt) === undefined, sound, spoilt);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not too deep to be looked through', () => {
    assert.equal(scan('['.repeat(200_000))!.kind, 'end');
    assert.equal(scan(`["${'x'.repeat(5_000_000)}"`)!.kind, 'end');
  });
});

describe('a text with comments', () => {
  const text = '{ // who\n "contacts": /* none */ [] }';
  it('is no JSON', () => {
    const { value, faults } = parseJson(text);
    assert.equal(value, undefined);
    assert.deepEqual(
      faults.map(({ rule, offset }) => [rule, offset]),
      [['comment', 2]],
    );
  });

  it('is read without them where that is asked for, and each is told of', () => {
    const { value, faults } = parseJson(text, { comments: true });
    assert.deepEqual(value, { contacts: [] });
    assert.deepEqual(
      faults.map(({ rule, offset }) => [rule, offset]),
      [
        ['comment', 2],
        ['comment', 22],
      ],
    );
  });

  it('is not read where something else is wrong, or one does not end', () => {
    for (const [wrong, rules] of [
      ['{ // who\n "contacts": [,] }', ['comment', 'syntax']],
      ['{ /* who', ['comment']],
    ] as const) {
      const { value, faults } = parseJson(wrong, { comments: true });
      assert.equal(value, undefined);
      assert.deepEqual(
        faults.map(({ rule }) => rule),
        rules,
      );
    }
  });
});
