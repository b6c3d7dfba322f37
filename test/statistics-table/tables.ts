import type { Row, Statistics, Table } from '../../src/statistics-table/data.js';

/** A table of counts, with everything that may stand around it. */
export const counts: Table = {
  id: 'visits',
  kind: 'counts',
  title: { da: 'Besøg på værestedet', en: 'Visits to the drop-in' },
  takeaway: { da: 'Flest kom om vinteren.', en: 'Most came in winter.' },
  period: '2008-07',
  unit: { da: 'besøg', en: 'visits' },
  population: { da: 'Alle gæster', en: 'All guests' },
  qualifier: 'at-least',
  rows: [
    { id: 'spring', label: { da: 'Forår', en: 'Spring' }, value: 1000 },
    { id: 'winter', label: { da: 'Årets vinter', en: 'Winter' }, value: 12000 },
    {
      id: 'summer',
      label: { da: 'Sommer', en: 'Summer' },
      value: null,
      note: { da: 'Lukket.', en: 'Closed.' },
    },
    { id: 'autumn', label: { da: 'Ærgerligt efterår', en: 'Autumn' }, value: 987, preliminary: true },
  ],
  total: 13987,
  source: { title: { da: 'Årsrapport', en: 'Annual report' }, publisher: 'Værestedet', date: '2009-03' },
  asOf: '2008-08-01',
  nextUpdate: '2027-02-01',
  notes: [{ da: 'Talt ved døren.', en: 'Counted at the door.' }],
  defects: [{ da: 'Nogle talte sig selv to gange.', en: 'Some counted themselves twice.' }],
};

/** A table of proportions. */
export const proportions: Table = {
  id: 'answers',
  kind: 'proportions',
  title: { da: 'Svar', en: 'Answers' },
  unit: { da: 'gæster', en: 'guests' },
  rows: [
    { id: 'tea', label: { da: 'Te', en: 'Tea' }, value: 4, of: 5 },
    { id: 'milk', label: { da: 'Mælk', en: 'Milk' }, value: 2, of: 3, qualifier: 'more-than' },
    { id: 'none', label: { da: 'Intet', en: 'Nothing' }, value: null },
    { id: 'cake', label: { da: 'Kage', en: 'Cake' }, value: 1, to: 2, of: 100 },
    { id: 'juice', label: { da: 'Saft', en: 'Juice' }, value: 1.4, of: 100, qualifier: 'about' },
  ],
};

/** A table whose rows must not be held against each other. */
export const apart: Table = {
  id: 'estimates',
  kind: 'counts',
  title: { da: 'Skøn', en: 'Estimates' },
  comparable: false,
  total: 9000,
  supersededBy: ['answers', 'elsewhere'],
  rows: [
    {
      id: 'first',
      label: { da: 'Første skøn', en: 'First estimate' },
      value: 5669,
      qualifier: 'at-least',
      period: '2008-07',
      source: { title: { da: 'Notat', en: 'Paper' }, date: '2008', url: 'https://example.org/paper' },
    },
    {
      id: 'second',
      label: { da: 'Andet skøn', en: 'Second estimate' },
      value: 3200,
      qualifier: 'about',
      unit: { da: 'samtaler', en: 'conversations' },
      period: '2005/2009-03',
      source: { title: 'Blog', url: 'http://example.org/blog' },
    },
  ],
};

/** A data set of the three. */
export const statistics: Statistics = { tables: [counts, proportions, apart] };

/** A table of counts with other rows, of which only what matters is written. */
export const tableOf = (rows: Partial<Row>[], more: Partial<Table> = {}): Table => ({
  ...counts,
  ...more,
  rows: rows.map((row, index) => ({
    id: `r${index}`,
    label: `r${index}`,
    value: 1,
    ...row,
  })) as Table['rows'],
});
