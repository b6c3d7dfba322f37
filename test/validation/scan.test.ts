import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scan } from '../../src/validation/scan.js';

describe('a scan', () => {
  const rows: [text: string, offset: number, kind: string][] = [
    ['[1\n\n ', 2, 'end'],
    ['{"a":', 5, 'end'],
    ['"', 0, 'open-text'],
    ['"a', 0, 'open-text'],
    ['["\\u12"]', 1, 'open-text'],
    ['["\\x"]', 1, 'open-text'],
    ['{"a', 1, 'open-text'],
    ['\n <html>', 2, 'page'],
    ['[<html>]', 1, 'other'],
    ['[/x]', 1, 'other'],
    ['[/', 1, 'other'],
    ['[# one\n]', 1, 'comment'],
    ['{a//b}', 1, 'no-quotes'],
    ['[a#b]', 1, 'no-quotes'],
    ['[a”]', 1, 'no-quotes'],
    ['[ø]', 1, 'no-quotes'],
    ['x', 0, 'other'],
    ['[1 "a"]', 3, 'no-comma'],
    ['[1 {}]', 3, 'no-comma'],
    ['[1 []]', 3, 'no-comma'],
    ['[1 -1]', 3, 'no-comma'],
    ['[1 a]', 3, 'no-comma'],
    ['[1; a]', 2, 'other'],
    ['[1 ”a”]', 3, 'quotes'],
    ['{"a" "b"}', 5, 'no-colon'],
    ['{"a" ”b”}', 5, 'no-colon'],
    ['{"a" }', 5, 'no-colon'],
    ['[1,+]', 3, 'other'],
    ['[+x]', 1, 'other'],
    ['[,1]', 1, 'other'],
    ['[1,\n  ]', 6, 'extra-comma'],
    ['{"a": 1,,', 8, 'extra-comma'],
    ['[1,2}', 4, 'other'],
    ['{"a":1]', 6, 'other'],
    ['{"a":}', 5, 'other'],
    ['{1:1}', 1, 'other'],
    ['{xa": 1}', 1, 'no-quotes'],
    ['[1]]', 3, 'other'],
    ['[.5]', 1, 'other'],
    ['[1.]', 2, 'other'],
    ['[1e]', 2, 'no-comma'],
    ['[tru]', 1, 'no-quotes'],
  ];
  for (const [text, offset, kind] of rows)
    it(`of ${JSON.stringify(text)} stops at ${offset}: ${kind}`, () => {
      assert.throws(() => JSON.parse(text));
      assert.deepEqual(scan(text), { offset, kind });
    });

  for (const value of [
    '0',
    '-0',
    '10',
    '1.25',
    '1e5',
    '1E+5',
    '1.5e-12',
    'true',
    'false',
    'null',
    '"\\u00e6"',
  ])
    it(`of ${value} comes to its end`, () => {
      assert.equal(scan(value), undefined);
      assert.equal(scan(`[${value} ]`), undefined);
    });

  it('tells of values, names and ends in the order of the text', () => {
    const told: unknown[][] = [];
    const fault = scan(' {"a\\n": [1, "x"], "b": {}} ', {
      value: (offset, sign) => told.push(['value', offset, sign]),
      key: (offset, written) => told.push(['key', offset, written]),
      close: () => told.push(['close']),
    });
    assert.equal(fault, undefined);
    assert.deepEqual(told, [
      ['value', 1, '{'],
      ['key', 2, '"a\\n"'],
      ['value', 9, '['],
      ['value', 10, '1'],
      ['value', 13, '"'],
      ['close'],
      ['key', 19, '"b"'],
      ['value', 24, '{'],
      ['close'],
      ['close'],
    ]);
  });

  it('tells where comments begin and end', () => {
    for (const [text, comments] of [
      ['// who\n1', ['// who']],
      ['// who\r1', ['// who']],
      ['//\n1', ['//']],
      ['1 // who', ['// who']],
      ['/**/1', ['/**/']],
      ['/* a\n * b */1/* c */', ['/* a\n * b */', '/* c */']],
      ['[/* a */ // b\n /* c */ 1]', ['/* a */', '// b', '/* c */']],
    ] as const) {
      const found: string[] = [];
      const fault = scan(text, { comment: (start, end) => found.push(text.slice(start, end)) });
      assert.deepEqual([fault, found], [undefined, comments], text);
    }
  });

  it('stops at a comment that nobody asked for, and at one without an end', () => {
    assert.deepEqual(scan('[ // who\n]'), { offset: 2, kind: 'comment' });
    assert.deepEqual(scan('[ /* who', { comment: assert.fail }), { offset: 2, kind: 'comment' });
  });
});
