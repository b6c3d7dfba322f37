import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { commands } from '../../src/cli/commands.js';
import { lix, wordsOf } from '../helpers/lix.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const guide = read('docs/redaktion.mdx');
/** What is read aloud: no code, no import. A list item or a heading is a sentence. */
const proseOf = (text: string): string[] =>
  text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^(import|<Meta).*$/gm, '')
    .replace(/`[^`]+`/g, 'x')
    .split(/\n/)
    .map((line) => line.replace(/^(#+|-|\d+\.)\s+/, '').trim())
    .filter(Boolean)
    .map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`));

describe('pages for editors and for data protection', () => {
  for (const [path, least] of [
    ['docs/redaktion.mdx', 400],
    ['docs/databeskyttelse.mdx', 250],
  ] as const)
    it(`${path} is easy to read: LIX at most 40, as a whole and in each paragraph`, () => {
      const prose = proseOf(read(path));
      assert.ok(wordsOf(prose.join('\n')).length > least);
      assert.ok(lix(prose.join('\n')) <= 40, `LIX ${lix(prose.join('\n')).toFixed(1)}`);
      const hard = prose.filter((line) => wordsOf(line).length >= 25 && lix(line) > 40);
      assert.deepEqual(hard, []);
    });

  it('shows every command that it should, and none that is not there', () => {
    const named = [...guide.matchAll(/npx pejlemaerker (\w+)/g)].map(([, name]) => name!);
    for (const name of ['validate', 'due', 'convert']) assert.ok(named.includes(name), name);
    for (const name of named) assert.ok(Object.hasOwn(commands, name), name);
  });

  it('are linked from the README', () => {
    for (const name of ['redaktion', 'databeskyttelse']) {
      const path = `docs/${name}.mdx`;
      assert.ok(read('README.md').includes(`](${path})`) && existsSync(new URL(path, root)), path);
    }
  });
});
