/** Spelling of what readers read: the Danish dictionary for Danish, the British one for English, and a reviewed list. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const reviewed = JSON.parse(
  readFileSync(new URL('../test/language/reviewed-words.json', import.meta.url), 'utf8'),
);
const binary = fileURLToPath(new URL('../node_modules/.bin/cspell', import.meta.url));
const danish = require.resolve('@cspell/dict-da-dk/cspell-ext.json');

/** The words that somebody has looked at and found right, with the reason for each group. */
export const reviewedWords = (language) => reviewed[language].flatMap(({ words }) => words);

const settings = {
  // Only Danish: a word that is English and nothing else must be found.
  da: { language: 'da', import: [danish], dictionaries: ['da-dk'] },
  en: { language: 'en-GB' },
};

/**
 * The words of a text that no dictionary and no reviewer knows, each once.
 * @param text The text.
 * @param language `da` or `en`.
 * @throws Error when the checker did not run: silence is no praise.
 */
export function unknownWords(text, language) {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-spelling-'));
  const config = join(folder, 'cspell.json');
  const words = reviewedWords(language);
  writeFileSync(
    config,
    JSON.stringify({ version: '0.2', ...settings[language], words, minWordLength: 3, caseSensitive: false }),
  );
  const options = [
    '--words-only',
    '--unique',
    '--no-progress',
    '--no-summary',
    '--locale',
    settings[language].language,
  ];
  if (language === 'da') options.push('--no-default-configuration');
  // A word that no language has, so that a checker that checks nothing is noticed.
  const canary = 'qzxvwq';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [binary, 'stdin', '--config', config, ...options],
    { input: `${text}\n${canary}\n`, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  rmSync(folder, { recursive: true });
  const found = stdout
    .split('\n')
    .map((word) => word.trim())
    .filter(Boolean);
  if (!found.includes(canary)) throw new Error(`The spelling could not be checked (${status}): ${stderr}`);
  return [...new Set(found)].filter((word) => word !== canary).sort();
}

/**
 * The commonest English words that are not Danish as well. The Danish dictionary knows many English words, as Danes do
 * ("button", "print"); hardly a sentence in English is without one of these.
 */
const common =
  'the and of to you your with this that these those is are was were be been it its they them their we our not no yes from by about which who when where what why how can could will would should must may more most other than then there here only also after before into out up down off call show hide close open save copy search print page card list number website address hours closed today tomorrow unknown confirmed since never back next previous help'.split(
    ' ',
  );
const alsoDanish = new Set([
  'to',
  'be',
  'it',
  'not',
  'by',
  'no',
  'here',
  'print',
  'up',
  'list',
  'of',
  'is',
  'was',
]);

/** The English words in a Danish text. */
export function englishWords(text) {
  const words = new Set(text.toLowerCase().match(/[\p{L}]+/gu));
  return common.filter((word) => words.has(word) && !alsoDanish.has(word));
}
