/** The table of guards speaks of what is there; whether each is missed when it goes, `npm run guards` finds out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { guards } from './guards.mjs';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The names that a test file may give its tests: its strings, where what is put in between may be anything. */
function namesIn(path: string): RegExp[] {
  const strings = [
    ...read(path).matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g),
  ];
  return strings
    .map(([, single, double, template]) =>
      template === undefined
        ? escaped((single ?? double)!.replace(/\\(.)/g, '$1'))
        : template
            .split(/\$\{[^}]*\}/)
            .map(escaped)
            .join('.+'),
    )
    .filter((pattern) => pattern.replace(/\.\+/g, '').length > 5)
    .map((pattern) => new RegExp(`^${pattern}$`));
}

describe('the table of guards', () => {
  it('names text that its file has once, and not already what replaces it', () => {
    for (const { file, guard, instead = '', row } of guards) {
      const times = read(file).split(guard).length - 1;
      assert.equal(times, 1, `${row}: ${file} has “${guard}” ${times} times`);
      assert.notEqual(guard, instead, row);
    }
  });

  it('names tests that there are', () => {
    for (const { test, name, row, written = test } of guards)
      assert.ok(
        namesIn(written).some((pattern) => pattern.test(name)),
        `${row}: ${test} has no test “${name}”`,
      );
  });

  it('has no row twice', () => {
    const seen = guards.map((guard) => JSON.stringify(guard));
    assert.equal(new Set(seen).size, seen.length);
    assert.ok(guards.length > 80);
  });
});
