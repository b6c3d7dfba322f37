import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSort } from '../../src/statistics-table/model/sort.js';
import { tableView } from '../../src/statistics-table/model/table.js';
import { tableTemplate, type TableOptions } from '../../src/statistics-table/template.js';
import { drawnHtml, drawnWords } from '../helpers/drawn-words.js';
import { counts, statistics } from './tables.js';

const drawn = (language: 'da' | 'en', more: Partial<TableOptions> = {}) => {
  const sort = readSort('-value');
  const shown = tableView(statistics, counts, sort, language, new Date('2026-11-02T12:00Z'));
  return tableTemplate(shown, { language, mark: undefined, level: 2, view: 'both', sort, ...more });
};

describe('a table drawn without an element', () => {
  it('has its heading, its figures, where they come from, and its buttons', () => {
    assert.equal(
      drawnWords(drawn('da')),
      'Besøg på værestedet Flest kom om vinteren. Tabel Besøg på værestedet Søjler Besøg på værestedet ' +
        'Alle gæster Periode: juli 2008. Tallene er mindstetal. Sortér med knapperne i tabellens overskrifter. ' +
        'Kategori Besøg Andel Årets vinter 12.000 85,8 % 85,8 % Forår 1.000 7,1 % 7,1 % ' +
        'Ærgerligt efterår Foreløbigt tal 987 7,1 % 7,1 % Sommer Lukket. – intet tal – intet tal ' +
        'I alt Mindst 13.987 100,0 % 100,0 % Kilde: Årsrapport , Værestedet, marts 2009 Opgjort 1. august 2008 ' +
        'Opdateres næste gang 1. februar 2027 Talt ved døren. Forbehold Nogle talte sig selv to gange. ' +
        'Hent CSV Besøg på værestedet CSV til maskiner Besøg på værestedet',
    );
  });

  it('is reached by keyboard where it scrolls, and only there', () => {
    assert.match(drawnHtml(drawn('da', { scrolls: true })), /role="group"\s+tabindex="0"/);
    assert.doesNotMatch(drawnHtml(drawn('da')), /tabindex/);
  });

  it('has bars unless they are hidden, and says which of its halves are shown', () => {
    const pressed = (html: string): string[] => html.match(/(?<=aria-pressed=")\w+/g) ?? [];
    const both = drawnHtml(drawn('da'));
    assert.deepEqual([pressed(both), both.includes('<rect')], [['true', 'true'], true]);
    const figures = drawnHtml(drawn('da', { view: 'table' }));
    assert.deepEqual([pressed(figures), figures.includes('<rect')], [['true', 'false'], false]);
  });

  it('says its language where the page speaks another, and has the heading that the page asks for', () => {
    const html = drawnHtml(drawn('en', { mark: 'en', level: 4 }));
    assert.match(html, /^<div part="base" class="base" lang="en">/);
    assert.match(html, /<h4 part="heading"/);
    assert.match(html, /<h5 part="heading" *>Limitations/);
  });
});
