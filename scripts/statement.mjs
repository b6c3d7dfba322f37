/**
 * `npm run statement`: writes ACCESSIBILITY.da.md from the results of the last `npm test` (test-results.json). The build
 * puts it into dist/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exceptions } from './accessibility/exceptions.mjs';
import { clauses } from './statement/clauses.mjs';
import { statement } from './statement/statement.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
let results;
try {
  results = JSON.parse(readFileSync('test-results.json', 'utf8'));
} catch {
  console.error('There is no test-results.json: run npm test first, which writes it.');
  process.exit(1);
}
writeFileSync('ACCESSIBILITY.da.md', statement(results, clauses, exceptions));
console.log('Wrote ACCESSIBILITY.da.md.');
