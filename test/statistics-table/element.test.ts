import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '../helpers/commands.js';
import { all, buttonOf, drawn, nameOf, one, text } from './drawn.js';
import { counts, statistics } from './tables.js';
import type { StatisticsTable } from '../../src/statistics-table/element.js';

const labels = (element: StatisticsTable) =>
  all(element, 'tbody .item > div > span').map((label) => text(label).split(' ')[0]);
const press = async (element: StatisticsTable, name: string, key = 'Enter') => {
  buttonOf(element, name).focus();
  await sendKeys({ press: key });
  await element.updateComplete;
};
describe('pejl-statistics-table', () => {
  it('is a real table: heading, takeaway, caption, header cells, total', async () => {
    const element = await drawn();
    const order = all(element, 'h2, .takeaway, table').map(({ localName }) => localName);
    expect(order).to.deep.equal(['h2', 'p', 'table']);
    expect(text(one(element, 'h2'))).to.equal('Besøg på værestedet');
    expect(text(one(element, '.takeaway'))).to.equal('Flest kom om vinteren.');
    expect(all(element, 'caption > div').map(text)).to.deep.equal([
      'Alle gæster',
      'Periode: juli 2008. Tallene er mindstetal.',
      'Sortér med knapperne i tabellens overskrifter.',
    ]);
    expect(all(element, 'thead th[scope="col"]').map(text)).to.deep.equal(['Kategori', 'Besøg', 'Andel']);
    expect(all(element, 'tbody tr > th[scope="row"]:first-child')).to.have.length(4);
    expect(all(element, 'tfoot tr > *').map(text)).to.deep.equal([
      'I alt',
      'Mindst 13.987 100,0\u00A0%',
      '100,0\u00A0%',
    ]);
    expect(one(element, 'tfoot th').getAttribute('scope')).to.equal('row');
  });

  it('is named by its title, which the caption does not repeat, also under an author’s heading', async () => {
    const element = await drawn();
    expect(nameOf(one(element, 'table'))).to.equal('Besøg på værestedet');
    expect(text(one(element, 'caption'))).not.to.contain('Besøg');
    element.innerHTML = '<h2 slot="heading">Egen overskrift</h2>';
    expect(nameOf(one(element, 'table'))).to.equal('Besøg på værestedet');
  });

  it('AT-21 says how to sort, and which column is sorted: one at most, never none', async () => {
    const element = await drawn();
    expect(all(element, '[aria-sort]')).to.have.length(0);
    for (const [sort, direction] of [
      ['value', 'ascending'],
      ['-value', 'descending'],
      ['label', 'ascending'],
    ]) {
      element.sort = sort!;
      await element.updateComplete;
      const sorted = all(element, '[aria-sort]');
      expect(sorted.map((header) => header.getAttribute('aria-sort'))).to.deep.equal([direction]);
      expect(sorted[0]!.querySelector('button')).to.exist;
    }
    expect(text(one(element, 'caption'))).to.contain('Sortér med knapperne');
  });

  it('AT-22 names header cells and their buttons by what is seen', async () => {
    const element = await drawn({ sort: '-value' });
    const names = (selector: string) => all(element, selector).map(nameOf);
    expect(names('th[scope="col"]')).to.deep.equal(['Kategori', 'Besøg', 'Andel']);
    expect(names('th button')).to.deep.equal(['Kategori', 'Besøg']);
    expect(names('th[scope="row"]')).to.deep.equal([
      'Årets vinter',
      'Forår',
      'Ærgerligt efterår Foreløbigt tal',
      'Sommer Lukket.',
      'I alt',
    ]);
    expect(all(element, 'th[aria-label], th [aria-label]')).to.have.length(0);
  });

  it('keeps the row header short where there are notes', async () => {
    const element = await drawn();
    expect(all(element, 'tbody th').map((header) => header.getAttribute('abbr'))).to.deep.equal([
      null,
      null,
      'Sommer',
      'Ærgerligt efterår',
    ]);
  });

  it('sorts by keyboard: ascending, descending, the source’s order; focus and words stay with the reader', async () => {
    const element = await drawn();
    const asked: unknown[] = [];
    element.addEventListener('pejl-sort', (event) => asked.push((event as CustomEvent).detail));
    const button = buttonOf(element, 'Besøg');
    const says = (words: string) => waitUntil(() => text(one(element, '[role="status"]')) === words, words);
    expect(text(one(element, '[role="status"]'))).to.equal('');
    await press(element, 'Besøg');
    expect(labels(element)).to.deep.equal(['Ærgerligt', 'Forår', 'Årets', 'Sommer']);
    await says('Sorteret efter Besøg, stigende');
    await press(element, 'Besøg', 'Space');
    expect(labels(element)).to.deep.equal(['Årets', 'Forår', 'Ærgerligt', 'Sommer']);
    await says('Sorteret efter Besøg, faldende');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await press(element, 'Besøg');
    expect(labels(element)).to.deep.equal(['Forår', 'Årets', 'Sommer', 'Ærgerligt']);
    await says('Kildens egen rækkefølge');
    expect(asked).to.deep.equal([
      { by: 'value', direction: 'ascending' },
      { by: 'value', direction: 'descending' },
      { by: 'source', direction: 'none' },
    ]);
  });

  it('AT-23 moves the row header with its row, and leaves the total last', async () => {
    const element = await drawn({ sort: '-value' });
    const rows = all(element, 'tr').slice(1);
    expect(rows.map((row) => text(row.querySelector('th span')).split(' ')[0])).to.deep.equal([
      'Årets',
      'Forår',
      'Ærgerligt',
      'Sommer',
      'I',
    ]);
    expect(text(rows[0]!.querySelector('td'))).to.equal('12.000 85,8\u00A0%');
    expect(rows[0]!.querySelector('rect')!.getAttribute('width')).to.equal('100%');
  });

  it('shows a missing figure as such: a dash, words, no bar', async () => {
    const row = all(await drawn(), 'tbody tr')[2]!;
    const cell = row.querySelector('td')!;
    expect(text(cell)).to.equal('–intet tal');
    expect(cell.querySelector('[aria-hidden]')!.textContent).to.equal('–');
    expect(row.querySelector('svg')).to.equal(null);
  });

  it('says source, dates, notes and reservations below', async () => {
    const element = await drawn();
    expect(all(element, '.notes p').map(text)).to.deep.equal([
      'Kilde: Årsrapport, Værestedet, marts 2009',
      'Opgjort 1. august 2008',
      'Opdateres næste gang 1. februar 2027',
      'Talt ved døren.',
    ]);
    expect(text(one(element, '.notes h3'))).to.equal('Forbehold');
    expect(all(element, '.notes li').map(text)).to.deep.equal(['Nogle talte sig selv to gange.']);
  });

  it('says that rows cannot be compared, with the period and source of each', async () => {
    const element = await drawn({ table: 'estimates' });
    expect(text(one(element, '.notice'))).to.contain('kan ikke sammenlignes');
    expect(all(element, '.bar, tfoot, [aria-pressed]')).to.have.length(0);
    expect(all(element, 'thead th').map(text)).to.deep.equal(['Kategori', 'Antal']);
    expect(all(element, 'td').map(text)).to.deep.equal(['Mindst 5.669', 'Omkring 3.200 samtaler']);
    const links = all<HTMLAnchorElement>(element, 'a');
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://example.org/paper', 'noopener noreferrer'],
    ]);
    expect(text(links[0]!.closest('th'))).to.equal('Første skønJuli 2008Kilde: Notat, 2008');
  });

  it('follows the page’s language', async () => {
    const element = await drawn({ sort: 'value' }, 'en');
    expect(text(one(element, 'h2'))).to.equal('Visits to the drop-in');
    expect(all(element, 'thead th').map(text)).to.deep.equal(['Category', 'Visits', 'Share']);
    expect(all(element, 'tbody td.wide').map(text)).to.deep.equal(['7.1%', '7.1%', '85.8%', '–no figure']);
    await press(element, 'Visits');
    await waitUntil(() => text(one(element, '[role="status"]')) === 'Sorted by Visits, descending');
    element.parentElement!.lang = 'da';
    await waitUntil(() => text(one(element, 'h2')) === 'Besøg på værestedet');
    element.parentElement!.lang = 'de';
    await waitUntil(() => one(element, '[part="base"]').getAttribute('lang') === 'en');
  });

  it('tells how many rows there are, and shows the author’s own content when there is no such table', async () => {
    const element = document.createElement('pejl-statistics-table');
    const data = { ...statistics, tables: [counts] };
    Object.assign(element, { table: 'nowhere', data, innerHTML: '<p>Se tallene hos os.</p>' });
    const page = await fixture(html`<div lang="da"></div>`);
    const failed = oneEvent(element, 'pejl-error');
    page.append(element);
    expect(((await failed) as CustomEvent).detail.reason).to.equal('not-found');
    await element.updateComplete;
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(one<HTMLSlotElement>(element, 'slot').assignedElements().map(text)).to.deep.equal([
      'Se tallene hos os.',
    ]);
    const ready = oneEvent(element, 'pejl-ready');
    element.table = 'visits';
    expect(((await ready) as CustomEvent).detail).to.deep.equal({ count: 4 });
    expect(all(element, 'tbody tr')).to.have.length(4);
  });
});
