import { writeFileSync } from 'node:fs';

/** Counts the browser tests, and writes the counts where the test command adds them up (`PEJL_COUNTS`). */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      const count = (suite) => {
        for (const test of suite?.tests ?? []) if (!test.skipped) counts[test.passed ? 'passed' : 'failed']++;
        for (const child of suite?.suites ?? []) count(child);
      };
      for (const session of sessions) {
        const before = counts.failed;
        count(session.testResults);
        // A file that could not be loaded, or broke outside its tests, has no failed test to count, yet is no success.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      if (process.env.PEJL_COUNTS) writeFileSync(process.env.PEJL_COUNTS, JSON.stringify(counts));
    },
  };
}
