import type { Statistics, Table } from '../../src/statistics-table/data.js';

/** A municipality's own figures, made up: one row has no figure yet, one is preliminary. */
export const ownStatistics: Statistics = {
  title: { da: 'Tal fra Fjordby', en: 'Figures from Fjordby' },
  tables: [
    {
      id: 'conversations',
      kind: 'counts',
      title: { da: 'Samtaler i rådgivningen', en: 'Conversations at the advice centre' },
      takeaway: {
        da: 'De fleste samtaler i 2025 foregik på telefon.',
        en: 'Most conversations in 2025 took place by phone.',
      },
      period: '2025',
      unit: { da: 'samtaler', en: 'conversations' },
      population: { da: 'Alle samtaler i Fjordby', en: 'All conversations in Fjordby' },
      qualifier: 'exact',
      rows: [
        { id: 'phone', label: { da: 'På telefon', en: 'By phone' }, value: 1250 },
        { id: 'visit', label: { da: 'I rådgivningen', en: 'At the centre' }, value: 318 },
        { id: 'street', label: { da: 'På gaden', en: 'On the street' }, value: 92, preliminary: true },
        { id: 'chat', label: { da: 'På chat', en: 'By chat' }, value: null },
      ],
      source: {
        title: { da: 'Rådgivningens egen optælling', en: 'The centre’s own count' },
        date: '2026-01-15',
      },
      asOf: '2026-01-15',
      nextUpdate: '2027-01-15',
    },
  ],
};

/** The same, where a few people came by a way of their own: how many is nobody's business. */
export const smallCounts: Statistics = {
  ...ownStatistics,
  tables: ownStatistics.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (row.id === 'chat' ? { ...row, suppressed: true } : row)) as Table['rows'],
  })),
};

/** What the schema does not allow, and a site may have all the same: a record with nothing in it. */
export const emptyStatistics: Statistics = {
  tables: [
    {
      id: 'nothing-yet',
      kind: 'counts',
      title: { da: 'Besøg i den nye café', en: 'Visits to the new café' },
      takeaway: {
        da: 'Caféen er lige åbnet, så der er ingen tal endnu.',
        en: 'The café has just opened, so there are no figures yet.',
      },
      period: '2026',
      unit: { da: 'besøg', en: 'visits' },
      rows: [] as never,
    },
  ],
};
