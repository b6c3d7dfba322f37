import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEmergency, readPhone } from '../../src/contact/model/phone.js';

function reads(rows: [written: string, href: string, display: string][]): void {
  for (const [written, href, display] of rows)
    it(`${JSON.stringify(written)} is ${display}`, () =>
      assert.deepEqual(readPhone(written), { href, display }));
}

describe('AT-01: short numbers stay short', () => {
  reads([
    ['112', 'tel:112', '112'],
    ['114', 'tel:114', '114'],
    ['1813', 'tel:1813', '1813'],
    ['1888', 'tel:1888', '1888'],
    ['116111', 'tel:116111', '116 111'],
    ['116 006', 'tel:116006', '116 006'],
    ['1 1 2', 'tel:112', '112'],
  ]);
});

describe('Danish numbers', () => {
  reads([
    ['33330047', 'tel:+4533330047', '33 33 00 47'],
    ['33 11 22 34', 'tel:+4533112234', '33 11 22 34'],
    ['+4533330047', 'tel:+4533330047', '33 33 00 47'],
    ['+45 33 33 00 47', 'tel:+4533330047', '33 33 00 47'],
    ['0045 33330047', 'tel:+4533330047', '33 33 00 47'],
    ['(+45) 3333 0047', 'tel:+4533330047', '33 33 00 47'],
    ['33.33.00.47', 'tel:+4533330047', '33 33 00 47'],
    ['33-33-00-47', 'tel:+4533330047', '33 33 00 47'],
    ['33\u00A033\u00A000\u00A047', 'tel:+4533330047', '33 33 00 47'],
    ['  33330047\n', 'tel:+4533330047', '33 33 00 47'],
    ['+4500000000', 'tel:+4500000000', '00 00 00 00'],
  ]);
});

describe('numbers elsewhere', () => {
  reads([
    ['+299 321234', 'tel:+299321234', '+299 32 12 34'],
    ['00299 32 12 34', 'tel:+299321234', '+299 32 12 34'],
    ['+298 312345', 'tel:+298312345', '+298 31 23 45'],
    ['+298312345', 'tel:+298312345', '+298 31 23 45'],
    ['+46 8 123 456 78', 'tel:+46812345678', '+46 8 123 456 78'],
    ['+299 3212345', 'tel:+2993212345', '+299 3212345'],
    [' +46 8 123 456 78 ', 'tel:+46812345678', '+46 8 123 456 78'],
    ['0049 30 1234567', 'tel:+49301234567', '0049 30 1234567'],
  ]);
});

describe('what cannot be dialled', () => {
  const junk = [
    '',
    ' ',
    '-',
    '+',
    '00',
    '1',
    '12',
    '123456',
    '3333004',
    '+45 3333004',
    '+45 333300471',
    '+45112',
    '0045112',
    '4533330047',
    '333300471',
    'ring til os',
    'ring +299 32 12 34',
    'ring +46 8 123 456 78',
    '33330047x',
    'tel:33330047',
    '33330047;ext=5',
    '33330047,5',
    '33330047/48',
    '33330047?body=hej',
    '*100#',
    '+0033330047',
    '+12',
    '+1234567890123456',
    '33++330047',
    '33+330047',
    '３３３３００４７',
    '٣٣٣٣٠٠٤٧',
    'javascript:alert(1)',
    '<b>33330047</b>',
  ];
  for (const written of junk) it(JSON.stringify(written), () => assert.equal(readPhone(written), undefined));
});

describe('the emergency number', () => {
  it('is 112 however it is spaced, and nothing else', () => {
    assert.equal(isEmergency(readPhone('112')), true);
    assert.equal(isEmergency(readPhone('1 12')), true);
    for (const other of ['114', '1122', '+45 11 21 12 11', '+45112', ''])
      assert.equal(isEmergency(readPhone(other)), false, other);
    assert.equal(isEmergency(undefined), false);
  });
});
