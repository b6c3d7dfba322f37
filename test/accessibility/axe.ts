/** axe-core: every rule it has, also those for AAA, best practice and experiments, in the page as it stands. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import { pageRules } from '../../.storybook/page-rules.mjs';
import { selectors } from './exceptions.js';
import type { Finding } from './finding.js';
import type { Subject } from './modes.js';

const everyRule = axeCore
  .getRules()
  .filter(({ tags }) => !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId);
/** What only colours change. */
const colour = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
/** What is asked of a story where it stands. Rules about a whole page are asked of a page with the story in it. */
const rulesAbout: Record<Subject | 'page', string[]> = {
  all: everyRule.filter((rule) => !pageRules.includes(rule)),
  colour,
  structure: everyRule.filter((rule) => ![...pageRules, ...colour].includes(rule)),
  page: [...pageRules, 'heading-order', 'landmark-unique', 'document-title', 'html-has-lang', 'skip-link'],
};

/** In the page: which selectors an element fits. `path` names it through shadow roots, the outermost first. */
function fitting({ path, selectors: all }: { path: string[]; selectors: string[] }): string[] {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null | undefined;
  for (const selector of path) {
    element = root?.querySelector(selector);
    root = element?.shadowRoot ?? null;
  }
  return all.filter((selector) => element?.matches(selector));
}

/**
 * Checks a page.
 * @param subject What to ask.
 * @returns What failed, rule by rule and element by element.
 */
export async function axe(page: Page, subject: Subject | 'page'): Promise<Finding[]> {
  const { violations } = await new AxeBuilder({ page, axeSource: axeCore.source })
    .options({
      runOnly: { type: 'rule', values: rulesAbout[subject] },
      resultTypes: ['violations'],
      // Everything of ours stands in the page already; there is nothing to fetch.
      preload: false,
    })
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => ({ id, help, node })));
  return Promise.all(
    found.map(async ({ id, help, node: { target, html, any, all, none } }) => {
      const path = target.flat() as string[];
      const messages = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return {
        rule: `axe ${id}`,
        text: `${help}\n${path.join(' » ')}\n${html.slice(0, 200)}\n${messages}`,
        fits: await page.evaluate(fitting, { path, selectors }),
      };
    }),
  );
}
