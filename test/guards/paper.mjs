/** What is printed, in WebKit too. */
const webkit = 'test/print/webkit.test.ts';
const whole = 'leaves nothing out of the whole page, and parts no contact, row, card or item: A4';

export const paper = [
  {
    row: 'WebKit’s paper: no columns, which part contacts',
    file: 'src/contact-directory/styles.ts',
    guard: '@supports not (-webkit-nbsp-mode: space)',
    instead: '@supports (display: block)',
    test: webkit,
    name: whole,
  },
  {
    row: 'WebKit’s paper: rows of a table stay whole',
    file: 'src/statistics-table/styles.ts',
    guard: '@supports (-webkit-nbsp-mode: space)',
    instead: '@supports not (display: block)',
    test: webkit,
    name: whole,
  },
  {
    row: 'WebKit’s paper: a card for the wallet has its size',
    file: 'src/contact-card/print-styles.ts',
    guard: 'zoom: 0.9375;',
    test: webkit,
    name: 'puts a contact on a card for the wallet, in its size, and nothing else',
  },
  {
    row: 'WebKit’s paper: a list parts no contact',
    file: 'src/contact-card/print-styles.ts',
    guard: '      columns: auto;\n',
    test: webkit,
    name: 'parts no contact of a list on A4',
  },
  {
    row: 'WebKit’s paper: a preparation has the columns that it was measured in',
    file: 'src/preparation/styles.ts',
    guard: '@supports (-webkit-nbsp-mode: space)',
    instead: '@supports not (display: block)',
    test: webkit,
    name: 'puts a talk’s preparation on one page, in the columns that it was measured in',
  },
];
