import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode, type Decoded } from '../../src/validation/decode.js';

const latin1 = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const utf8 = (text: string): number[] => [...Buffer.from(text, 'utf8')];
const mark = [0xef, 0xbb, 0xbf];

const files: [name: string, bytes: number[], expected: Decoded][] = [
  ['nothing', [], { text: '', encoding: 'utf-8', offset: 0 }],
  ['UTF-8', utf8('Møn'), { text: 'Møn', encoding: 'utf-8', offset: 0 }],
  ['UTF-8 with a mark', [...mark, ...utf8('Møn')], { text: 'Møn', encoding: 'utf-8-bom', offset: 0 }],
  ['a mark alone', mark, { text: '', encoding: 'utf-8-bom', offset: 0 }],
  ['half a mark', [0xef, 0xbb], { text: 'ï»', encoding: 'windows-1252', offset: 0 }],
  ['Windows-1252', latin1('Ja, Møn'), { text: 'Ja, Møn', encoding: 'windows-1252', offset: 5 }],
  [
    'Windows-1252 after the mark of UTF-8',
    [...mark, ...latin1('Møn')],
    { text: 'Møn', encoding: 'windows-1252', offset: 1 },
  ],
  ['a mark of UTF-16 alone', [0xff, 0xfe], { text: '', encoding: 'utf-16le', offset: 0 }],
  ['UTF-16 with a mark', [0xff, 0xfe, 0xf8, 0], { text: 'ø', encoding: 'utf-16le', offset: 0 }],
  ['the other UTF-16 with a mark', [0xfe, 0xff, 0, 0xf8], { text: 'ø', encoding: 'utf-16be', offset: 0 }],
  ['two signs of UTF-16', [0x5b, 0, 0x5d, 0], { text: '[]', encoding: 'utf-16le', offset: 0 }],
  ['two signs of the other UTF-16', [0, 0x5b, 0, 0x5d], { text: '[]', encoding: 'utf-16be', offset: 0 }],
];
/** Plain UTF-8, although there are zeros in it. */
const zeros: number[][] = [
  [0x31, 0],
  [0, 0x31],
  [0x31, 0, 0x32],
  [0, 0x31, 0],
  [0, 0, 0, 0],
  [0x31, 0, 0, 0],
  [0, 0x31, 0, 0],
  [0, 0, 0, 0x31],
  [0, 0, 0x31, 0],
  [0x31, 0, 0x32, 0x33],
  [0x31, 0x32, 0x33, 0],
  [0, 0x31, 0x32, 0x33],
  [0x31, 0x32, 0, 0x33],
];

describe('bytes are read as text', () => {
  for (const [name, bytes, expected] of files)
    it(name, () => assert.deepEqual(decode(new Uint8Array(bytes)), expected));
  for (const bytes of zeros)
    it(`${bytes.map((byte) => (byte ? String.fromCharCode(byte) : '0x0')).join(' ')} is no UTF-16`, () => {
      const text = String.fromCharCode(...bytes);
      assert.deepEqual(decode(new Uint8Array(bytes)), { text, encoding: 'utf-8', offset: 0 });
    });
});
