import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encodingFault, readJson, parseJson, type SyntaxFinding } from '../../src/validation/json.js';
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

  it('of another encoding is told of before what is wrong in it, at its first odd letter', () => {
    const bytes = new Uint8Array(Buffer.from('["Møn",]', 'latin1'));
    const { value, faults, text, encoding } = readJson(bytes);
    assert.deepEqual([value, text, encoding], [undefined, '["Møn",]', 'windows-1252']);
    const [told, comma] = faults;
    assert.deepEqual(told, {
      path: '',
      rule: 'encoding',
      severity: 'warning',
      found: 'Windows-1252',
      offset: 3,
    });
    assert.deepEqual([comma!.rule, comma!.offset, faults.length], ['syntax', 7, 2]);
  });

  it('with a byte-order mark is UTF-8 all the same', () => {
    const { text, encoding } = readJson(utf8(`\uFEFF${name}`));
    assert.deepEqual([text, encoding], [name, 'utf-8-bom']);
    assert.equal(encodingFault('utf-8-bom', 0).found, 'UTF-8 (BOM)');
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

describe('what is told of a text that is no JSON', () => {
  const told = (text: string) => parseJson(text).faults[0]!;
  const textAt = (text: string): string => (told(text).found as SyntaxFinding).text;

  it('is the text there, at most 20 characters of its line', () => {
    assert.equal(textAt('[1, x]'), 'x]');
    assert.equal(textAt('[1,\n x2345678901234567890123]'), 'x2345678901234567890');
    assert.equal(textAt('[x\n1]'), 'x');
    assert.equal(textAt('[x\r\n1]'), 'x');
    assert.equal(textAt('[1'), '');
  });

  it('is that it was cut off where its end is missing, and else that it is no JSON', () => {
    for (const [text, rule] of [
      ['', 'truncated'],
      [' \n', 'truncated'],
      ['["a"', 'truncated'],
      ['["a', 'truncated'],
      ['[\n"a', 'truncated'],
      ['["a\n"]', 'syntax'],
      ['["a\r"]', 'syntax'],
      ['[1,]', 'syntax'],
      ['[1] // one', 'comment'],
    ] as const)
      assert.deepEqual([told(text).rule, told(text).path], [rule, ''], text);
  });

  it('is that a script has changed how JSON is read, where nothing else is wrong', () => {
    const { parse } = JSON;
    JSON.parse = () => {
      throw new SyntaxError('changed');
    };
    try {
      const { value, faults } = parseJson(' {}');
      assert.equal(value, undefined);
      assert.deepEqual(faults, [
        { path: '', rule: 'syntax', found: { line: 1, column: 1, kind: 'changed', text: ' {}' }, offset: 0 },
      ]);
    } finally {
      JSON.parse = parse;
    }
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

  it('keeps apart what only a comment stands between', () => {
    const { value, faults } = parseJson('[1/**/2]', { comments: true });
    assert.equal(value, undefined);
    assert.deepEqual(
      faults.map(({ rule, offset }) => [rule, offset]),
      [
        ['comment', 2],
        ['syntax', 6],
      ],
    );
    assert.deepEqual(parseJson('/**/[1/**/,/* " */"//"]// x', { comments: true }).value, [1, '//']);
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
