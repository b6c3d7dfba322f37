/**
 * `npm run statement`: writes ACCESSIBILITY.da.md from what `npm run test:all` found (test-results.json). The build puts
 * it into dist/.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exceptions } from '../test/accessibility/exceptions.js';
import { clauses } from './statement/clauses.js';
import { statement, type TestResults } from './statement/statement.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync('test-results.json')) {
  console.error('There is no test-results.json: run npm run test:all first, which writes it.');
  process.exit(1);
}
const results = JSON.parse(readFileSync('test-results.json', 'utf8')) as TestResults;
writeFileSync('ACCESSIBILITY.da.md', statement(results, clauses, exceptions));
console.log('Wrote ACCESSIBILITY.da.md.');
