import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Source } from '../../src/statistics-table/data.js';
import { periodInWords, sourceInWords } from '../../src/statistics-table/model/source.js';

const said = (source: Source, language: 'da' | 'en' = 'da') => {
  const { before = '', text, after = '' } = sourceInWords(source, language)!;
  return before + text + after;
};

describe('source line', () => {
  it('AT-29 says it as Statistics Denmark asks', () => {
    const source = { table: 'BEF1', publisher: 'Danmarks Statistik', title: 'Folketal' };
    assert.equal(said(source), 'Kilde: Danmarks Statistik – statistikbanken.dk/bef1');
    assert.equal(said(source, 'en'), 'Source: Statistics Denmark – statbank.dk/bef1');
    assert.equal(said({ table: 'bef1' }), 'Kilde: Danmarks Statistik – statistikbanken.dk/bef1');
  });

  it('AT-29 says when a figure was worked out from theirs', () => {
    const sentence = 'Egne beregninger baseret på tal fra Danmarks Statistik';
    assert.equal(said({ table: 'BEF1', ownCalculation: true }), sentence);
    assert.equal(said({ publisher: 'Danmarks Statistik', ownCalculation: true }), sentence);
    assert.equal(
      said({ publisher: 'Danmarks Statistik', ownCalculation: true }, 'en'),
      'Own calculations based on figures from Statistics Denmark',
    );
    assert.equal(
      said({ publisher: 'VIVE', ownCalculation: true }),
      'Egne beregninger baseret på tal fra VIVE',
    );
  });

  it('says title, publisher, section and date of anything else, as far as they are known', () => {
    const source = { title: 'Rapport', publisher: 'VIVE', section: 'Kapitel 2', date: '2009-03' };
    assert.equal(said(source), 'Kilde: Rapport, VIVE, Kapitel 2, marts 2009');
    assert.equal(said({ title: 'Rapport', date: '2009' }), 'Kilde: Rapport, 2009');
    assert.equal(said({ publisher: 'VIVE', date: '2009-03-01' }), 'Kilde: VIVE, 1. marts 2009');
    assert.equal(sourceInWords({}, 'da'), undefined);
    assert.equal(sourceInWords(undefined, 'da'), undefined);
  });

  it('links only to addresses that are safe', () => {
    const href = (url: string) => sourceInWords({ title: 'R', url }, 'da')!.href;
    assert.equal(href('https://example.org/'), 'https://example.org/');
    assert.equal(href('http://example.org/'), undefined);
    assert.equal(href('javascript:alert(1)'), undefined);
  });
});

describe('periods', () => {
  it('are said in words', () => {
    assert.equal(periodInWords('2008-07', 'da'), 'juli 2008');
    assert.equal(periodInWords('2008-07', 'en'), 'July 2008');
    assert.equal(periodInWords('2020', 'da'), '2020');
    assert.equal(periodInWords('2005/2009-03', 'da'), '2005 til marts 2009');
    assert.equal(periodInWords('2005-01/2009-03', 'en'), 'January 2005 to March 2009');
  });

  it('stay as written where they cannot be read', () => {
    for (const odd of ['2008-13', 'i fjor', '2026-02-30']) assert.equal(periodInWords(odd, 'da'), odd);
  });
});
