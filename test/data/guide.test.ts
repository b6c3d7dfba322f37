import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { commands } from '../../src/cli/commands.js';
import { lix, wordsOf } from '../helpers/lix.js';

const root = new URL('../../', import.meta.url);
const guide = readFileSync(new URL('stories/redaktion.mdx', root), 'utf8');
/** What is read aloud: no code, no import. A list item or a heading is a sentence. */
const prose = guide
  .replace(/^```[\s\S]*?^```$/gm, '')
  .replace(/^(import|<Meta).*$/gm, '')
  .replace(/`[^`]+`/g, 'x')
  .split(/\n/)
  .map((line) => line.replace(/^(#+|-|\d+\.)\s+/, '').trim())
  .filter(Boolean)
  .map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`));

describe('the editors’ guide', () => {
  it('is easy to read: LIX at most 40, as a whole and in each paragraph', () => {
    assert.ok(wordsOf(prose.join('\n')).length > 400);
    assert.ok(lix(prose.join('\n')) <= 40, `LIX ${lix(prose.join('\n')).toFixed(1)}`);
    const hard = prose.filter((line) => wordsOf(line).length >= 25 && lix(line) > 40);
    assert.deepEqual(hard, []);
  });

  it('shows every command that it should, and none that is not there', () => {
    const named = [...guide.matchAll(/npx pejlemaerker (\w+)/g)].map(([, name]) => name!);
    for (const name of ['validate', 'due', 'convert']) assert.ok(named.includes(name), name);
    for (const name of named) assert.ok(Object.hasOwn(commands, name), name);
  });

  it('is linked from the README', () => {
    const [, path] =
      /\]\((stories\/redaktion\.mdx)\)/.exec(readFileSync(new URL('README.md', root), 'utf8')) ?? [];
    assert.ok(path && existsSync(new URL(path, root)));
  });
});
