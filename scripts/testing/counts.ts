/** Adds up what the runners of tests report. */
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { unused } from '../../test/accessibility/exceptions.js';

/** A test, or one check of all stories such as `axe (dark)`: what the accessibility statement is made from. */
export interface CheckResult {
  name: string;
  passed: boolean;
}

export interface Counts {
  passed: number;
  failed: number;
  checks: CheckResult[];
}

/** A check by the name of another has passed when both have: stories, engines, time zones. */
export const merged = (checks: CheckResult[]): CheckResult[] => {
  const byName = new Map<string, boolean>();
  for (const { name, passed } of checks) byName.set(name, passed && (byName.get(name) ?? true));
  return [...byName].map(([name, passed]) => ({ name, passed }));
};

const specsOf = ({ specs, suites = [] }: JSONReportSuite): JSONReportSuite['specs'] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** The counts of Playwright's own report: a test counts once, the steps within it are checks by name. */
export function countsOf({ suites, errors }: JSONReport): Counts {
  const specs = suites.flatMap(specsOf);
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results));
  const failed = specs.filter(({ ok }) => !ok).length;
  return {
    passed: specs.length - failed,
    // What broke outside every test has no test to count.
    failed: failed + errors.length,
    checks: merged([
      ...specs.map(({ file, title, ok }) => ({ name: `${file} › ${title}`, passed: ok })),
      ...results.flatMap(({ steps = [] }) =>
        steps.map(({ title, error }) => ({ name: title, passed: !error })),
      ),
    ]),
  };
}

/** After an audit of every story: one more failure for each exception that nothing needed. */
export function withExceptions(report: JSONReport): Counts {
  const counts = countsOf(report);
  const annotations = report.suites
    .flatMap(specsOf)
    .flatMap(({ tests }) => tests.flatMap((test) => test.annotations));
  const used = annotations.flatMap(({ type, description = '' }) => (type === 'exception' ? description : []));
  const left = unused(new Set(used));
  for (const name of left) console.log(`✗ This exception is no longer needed: ${name}`);
  return { ...counts, failed: counts.failed + left.length };
}
