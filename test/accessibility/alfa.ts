/** Siteimprove's Alfa, whose findings municipalities read in Siteimprove's reports: all of its rules, levels A to AAA. */
import type { Page as BrowserPage } from '@playwright/test';
import { Audit, type Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import type { Finding } from './finding.js';
import type { Mode } from './modes.js';

const nameOf = ({ uri }: { uri: string }): string => uri.split('/').pop()!;
/** The rules about colours, and about what is told by them. */
const aboutColour = new Set(['sia-r62', 'sia-r65', 'sia-r66', 'sia-r69']);
const bySubject = {
  all: [...rules],
  colour: [...rules].filter((rule) => aboutColour.has(nameOf(rule))),
  structure: [...rules].filter((rule) => !aboutColour.has(nameOf(rule))),
};

/**
 * Checks a page.
 * @param mode The mode that it is in.
 * @returns What failed, rule by rule.
 */
export async function alfa(page: BrowserPage, mode: Mode): Promise<Finding[]> {
  const handle = await page.evaluateHandle(() => document);
  const onScreen = await Playwright.toPage(handle);
  const medium = mode.media?.media ?? 'screen';
  let seen = onScreen;
  // Alfa takes every page to be on a screen unless it is told.
  if (medium !== 'screen') {
    const { device, request, response } = onScreen;
    const Device = device.constructor as unknown as { from(json: unknown): typeof device };
    const Page = onScreen.constructor as unknown as { of(...parts: unknown[]): typeof onScreen };
    const other = Device.from({ ...device.toJSON(), type: medium });
    seen = Page.of(request, response, await Playwright.toNode(handle, other), other);
  }
  const outcomes = await Audit.of(seen as never, bySubject[mode.subject] as never[]).evaluate();
  await handle.dispose();
  return [...outcomes].flatMap((outcome) => {
    if (outcome.outcome !== 'failed') return [];
    const { rule, target, expectations } = outcome as unknown as Outcome.Failed<never, never>;
    const reasons = [...(expectations as Iterable<[string, unknown]>)].map(([, expectation]) =>
      JSON.stringify(expectation).slice(0, 300),
    );
    return [
      {
        rule: `Alfa ${nameOf(rule)}`,
        text: `${String(target).replace(/\s+/g, ' ').slice(0, 200)}\n${reasons.join('\n')}`,
      },
    ];
  });
}
