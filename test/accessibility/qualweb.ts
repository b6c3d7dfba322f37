/**
 * QualWeb, the engine of the Danish monitoring: its ACT rules, WCAG techniques and best practices. It is run as
 * `@qualweb/core` runs it, script by script, in a page of ours, because core starts a browser of its own for every page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { selectors } from './exceptions.js';
import type { Finding } from './finding.js';

const require = createRequire(import.meta.url);
const core = createRequire(require.resolve('@qualweb/core'));
const scripts = [
  ...['@qualweb/qw-page', '@qualweb/util', '@qualweb/locale'].map((name) => core.resolve(name)),
  ...['@qualweb/act-rules', '@qualweb/wcag-techniques', '@qualweb/best-practices'].map((name) =>
    require.resolve(name),
  ),
].map((path) => readFileSync(path, 'utf8'));

/** What QualWeb's scripts leave in the page. */
interface Runner {
  configure(options: object): Runner;
  test(page: { sourceHtml: string }): Runner;
  testSpecial(): void;
  getReport(): { assertions: Record<string, Assertion> };
}
interface Assertion {
  code: string;
  name: string;
  results: {
    verdict: string;
    description: string;
    elements?: { pointer?: string; htmlCode?: string }[];
  }[];
}
type RunnerClass = new (settings: object, language: string) => Runner;
declare global {
  interface Window {
    ACTRulesRunner: RunnerClass;
    WCAGTechniquesRunner: RunnerClass;
    BestPracticesRunner: RunnerClass;
  }
}

/** Runs in the page. */
function run({ sourceHtml, all }: { sourceHtml: string; all: string[] }): Finding[] {
  const at = (pointer: string): Element | null => {
    try {
      return document.querySelector(pointer);
    } catch {
      return null;
    }
  };
  const runners = [window.ACTRulesRunner, window.WCAGTechniquesRunner, window.BestPracticesRunner];
  return runners.flatMap((Runner) => {
    const runner = new Runner({}, 'en').configure({}).test({ sourceHtml });
    // Whether text that is made larger is cut off, which core asks in a window of 640 px.
    if (Runner === window.ACTRulesRunner) runner.testSpecial();
    return Object.values(runner.getReport().assertions).flatMap(({ code, name, results }) =>
      results
        .filter(({ verdict }) => verdict === 'failed')
        .flatMap(({ description, elements }) =>
          // What is wrong with no element is wrong all the same.
          (elements?.length ? elements : [{}]).map(({ pointer, htmlCode }) => ({
            rule: `QualWeb ${code}`,
            text: `${name}: ${description}\n${String(htmlCode).slice(0, 200)}`,
            fits: all.filter((selector) => pointer && at(pointer)?.matches(selector)),
          })),
        ),
    );
  });
}

/**
 * Checks a page without shadow roots, freshly loaded: QualWeb remembers what it has seen.
 * @returns What failed, rule by rule and element by element.
 */
export async function qualweb(page: Page): Promise<Finding[]> {
  for (const script of scripts) await page.evaluate(script);
  return page.evaluate(run, { sourceHtml: await page.content(), all: selectors });
}
