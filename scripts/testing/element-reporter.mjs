import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

/**
 * Counts the browser tests, and writes the counts where the test command adds them up (`PEJL_COUNTS`). What an engine
 * left out is said as well: a test skipped in silence looks like a test passed.
 * @param engine Its name for people.
 */
export function countReporter(engine) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, checks: [] };
      const left = [];
      const count = (suite, path, file) => {
        for (const test of suite?.tests ?? []) {
          if (test.skipped) left.push([...path, test.name].join(' › '));
          else {
            counts[test.passed ? 'passed' : 'failed']++;
            counts.checks.push({ name: `${file} › ${test.name}`, passed: test.passed });
          }
        }
        for (const child of suite?.suites ?? []) count(child, [...path, child.name], file);
      };
      for (const session of sessions) {
        const before = counts.failed;
        count(session.testResults, [], relative('.', session.testFile).split(sep).join('/'));
        // A file that could not be loaded, or broke outside its tests, has no failed test to count, yet is no success.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      for (const name of left) console.log(`left out: ${name}`);
      if (left.length)
        console.log(
          `${left.length} left out: ${engine} lacks what they need: a command of its driver, or a way of scrolling.`,
        );
      console.log(`${engine}: ${counts.passed} passed, ${counts.failed} failed`);
      if (process.env.PEJL_COUNTS) writeFileSync(process.env.PEJL_COUNTS, JSON.stringify(counts));
    },
  };
}
