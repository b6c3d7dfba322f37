/**
 * QualWeb, the engine of the Danish monitoring: its ACT rules, WCAG techniques and best practices. It is run as
 * `@qualweb/core` runs it, script by script, in a page of ours, because core starts a browser of its own for every page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const core = createRequire(require.resolve('@qualweb/core'));
const scripts = [
  ...['@qualweb/qw-page', '@qualweb/util', '@qualweb/locale'].map((name) => core.resolve(name)),
  ...['@qualweb/act-rules', '@qualweb/wcag-techniques', '@qualweb/best-practices'].map((name) =>
    require.resolve(name),
  ),
].map((path) => readFileSync(path, 'utf8'));

/** Runs in the page. */
function run(sourceHtml) {
  const runners = [window.ACTRulesRunner, window.WCAGTechniquesRunner, window.BestPracticesRunner];
  return runners.flatMap((Runner) => {
    const runner = new Runner({}, 'en').configure({}).test({ sourceHtml });
    return Object.values(runner.getReport().assertions).flatMap(({ code, name, results }) =>
      results
        .filter(({ verdict }) => verdict === 'failed')
        .map(({ description, elements }) => ({
          rule: `QualWeb ${code}`,
          text: `${name}: ${description}\n      ${(elements ?? []).map(({ htmlCode }) => String(htmlCode).slice(0, 200)).join('\n      ')}`,
        })),
    );
  });
}

/**
 * Checks a page without shadow roots, freshly loaded: QualWeb remembers what it has seen.
 * @returns What failed, rule by rule.
 */
export async function qualweb(page) {
  for (const script of scripts) await page.evaluate(script);
  return page.evaluate(run, await page.content());
}
