/** Siteimprove's Alfa, whose findings municipalities read in Siteimprove's reports: all of its rules, levels A to AAA. */
import { Audit } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';

/** The rules about colours, and about what is told by them; where only colours can change, the others are not asked again. */
const aboutColour = new Set(['sia-r62', 'sia-r65', 'sia-r66', 'sia-r69']);
const isAboutColour = ({ uri }) => aboutColour.has(uri.split('/').pop());
const bySubject = {
  all: [...rules],
  colour: [...rules].filter(isAboutColour),
  structure: [...rules].filter((rule) => !isAboutColour(rule)),
};

/** The page as Alfa sees it, which takes every page to be on a screen unless it is told. */
async function pageOf(handle, medium) {
  const onScreen = await Playwright.toPage(handle);
  if (medium === 'screen') return onScreen;
  const { device, request, response, constructor: Page } = onScreen;
  const other = device.constructor.from({ ...device.toJSON(), type: medium });
  return Page.of(request, response, await Playwright.toNode(handle, other), other);
}

/**
 * Checks a page.
 * @param page The page.
 * @param mode The mode that it is in.
 * @returns What failed, rule by rule.
 */
export async function alfa(page, mode) {
  const handle = await page.evaluateHandle(() => document);
  const seen = await pageOf(handle, mode.media?.media ?? 'screen');
  const outcomes = await Audit.of(seen, bySubject[mode.axe]).evaluate();
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
