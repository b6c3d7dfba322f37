/**
 * `npm run mutate`: changes the pure code in one place at a time and runs the tests that reach it; a change that no test
 * notices has "survived". `npm run mutate -- --mutate src/contact/model/freshness.ts` takes one file.
 *
 * Tables of sentences (`strings.ts`, and `sentences`, `titles` and `forms` of the validation) are left out: a test that noticed each changed word
 * would be a second copy of the table. Element tests need a browser and are not asked.
 */
export default {
  mutate: [
    'src/**/model/*.ts',
    'src/contact/hours/*.ts',
    'src/validation/**/*.ts',
    'src/shared/{clock,intl,language,language-name,text}.ts',
    'src/shared/own-data/{data-set,fetch-json}.ts',
    '!src/**/*strings*.ts',
    '!src/validation/{sentences,titles,forms}.ts',
  ],
  testRunner: 'tap',
  tap: {
    testFiles: [
      'test/{checklist,contact,contact-card,contact-directory,conversation-cards,quick-exit,shared,statistics-table,talk-sheet,validation}/!(element*|reload|exit|frame|kept-page|top-layer).test.ts',
    ],
    nodeArgs: ['--import', 'tsx', '--test-reporter=tap'],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignorePatterns: ['dist', 'storybook-static', 'test-results*'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
  tempDirName: '.stryker-tmp',
};
