/** Siteimprove's Alfa, whose findings municipalities read in Siteimprove's reports: all of its rules, levels A to AAA. */
import { Audit } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';

/**
 * Checks a page.
 * @param page The page.
 * @returns What failed, rule by rule.
 */
export async function alfa(page) {
  const handle = await page.evaluateHandle(() => document);
  const outcomes = await Audit.of(await Playwright.toPage(handle), rules).evaluate();
  await handle.dispose();
  return [...outcomes]
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ rule, target, expectations }) => {
      const reasons = [...expectations].map(([, expectation]) => JSON.stringify(expectation).slice(0, 300));
      return {
        rule: `Alfa ${rule.uri.split('/').pop()}`,
        text: `${String(target).replace(/\s+/g, ' ').slice(0, 200)}\n      ${reasons.join('\n      ')}`,
      };
    });
}
