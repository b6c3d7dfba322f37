/** axe-core: every rule it has, also those for AAA, best practice and experiments, in the page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pageRules } from '../../.storybook/page-rules.mjs';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a mode can change. Where nothing is said, every rule is asked. */
const subjects = {
  colour: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
  page: [...pageRules, 'heading-order', 'landmark-unique', 'document-title', 'html-has-lang', 'skip-link'],
};

/** Runs in the page. */
async function run({ only, left, selectors }) {
  const ids = window.axe
    .getRules()
    .filter(({ tags, ruleId }) => !tags.includes('deprecated') && !left.includes(ruleId))
    .map(({ ruleId }) => ruleId);
  const { violations } = await window.axe.run(document, {
    runOnly: { type: 'rule', values: only ?? ids },
    resultTypes: ['violations'],
    elementRef: true,
    // Everything of ours stands in the page already; there is nothing to fetch.
    preload: false,
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ element, target, html, any, all, none }) => ({
      rule: `axe ${id}`,
      text: `${help}\n      ${target.flat().join(' » ')}\n      ${html.slice(0, 200)}\n      ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
      fits: selectors.filter((selector) => element?.matches(selector)),
    })),
  );
}

export const axe = {
  install: (page) => page.evaluate(script),
  /**
   * The story where it stands. Rules about a whole page are asked of the host page below.
   * @param subject `all`, `colour` where only colours can change, `structure` where only they cannot.
   * @param selectors What exceptions name; each finding says which of them its element fits.
   */
  story: (page, subject, selectors) =>
    page.evaluate(run, {
      only: subjects[subject],
      left: subject === 'structure' ? [...pageRules, ...subjects.colour] : pageRules,
      selectors,
    }),
  /** The story on a whole page: what a story alone cannot answer. */
  wholePage: (page, selectors) => page.evaluate(run, { only: subjects.page, left: [], selectors }),
};
