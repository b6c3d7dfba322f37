import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Prints failures in full and successes as a count, which it also hands to the test command (`PEJL_COUNTS`). */
export default async function* report(source) {
  const counts = { passed: 0, failed: 0, checks: [] };
  for await (const { type, data } of source) {
    // A suite or file is no test of its own, unless it failed without one.
    const isTest = data?.details?.type !== 'suite';
    if (/^test:(pass|fail)$/.test(type) && isTest && data.file && !data.skip)
      counts.checks.push({
        name: `${relative('.', data.file).split(sep).join('/')} › ${data.name}`,
        passed: type === 'test:pass',
      });
    if (type === 'test:pass' && isTest && !data.skip) counts.passed++;
    if (type === 'test:fail' && (isTest || data.details.error?.failureType !== 'subtestsFailed')) {
      counts.failed++;
      const { error } = data.details;
      yield `✗ ${data.name}\n  ${data.file ?? ''}:${data.line ?? ''}\n  ${error?.cause?.stack ?? error?.message}\n`;
    }
  }
  if (process.env.PEJL_COUNTS) writeFileSync(process.env.PEJL_COUNTS, JSON.stringify(counts));
  yield `${counts.passed} passed, ${counts.failed} failed\n`;
}
