import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { exceptions } from '../../scripts/accessibility/exceptions.mjs';
import { modes } from '../../scripts/accessibility/modes.mjs';
import { clauses } from '../../scripts/statement/clauses.mjs';
import { statement, statusOf } from '../../scripts/statement/statement.mjs';

/** WCAG 2.1, levels A and AA, as chapter 9 of EN 301 549 v3.2.1 counts them. */
const criteria =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4 4.1.1 4.1.2 4.1.3';
const all = (passed: boolean) =>
  [...new Set(clauses.flatMap(({ checks = [] }) => checks))].map((name) => ({ name, passed }));
const run = (checks: { name: string; passed: boolean }[]) =>
  statement({ date: '2031-03-04T12:00:00Z', version: '9.9.9', checks }, clauses, exceptions);

describe('the accessibility statement', () => {
  it('has every clause of chapter 9, in order', () => {
    assert.deepEqual(
      clauses.map(({ clause }) => clause),
      [...criteria.split(' ').map((number) => `9.${number}`), '9.6'],
    );
  });

  it('names tests that are there', () => {
    const tests = readdirSync('test', { recursive: true })
      .map((name) => `test/${String(name).replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.test.ts') && !name.includes('/node_modules/'));
    const named = clauses.flatMap(({ checks = [] }) => checks).filter((name) => name.includes(' › '));
    assert.ok(named.length > 3);
    for (const name of named) {
      const [file, title] = name.split(' › ');
      assert.ok(tests.includes(file!), name);
      assert.ok(readFileSync(file!, 'utf8').includes(title!), name);
    }
  });

  it('names modes that are there', () => {
    const known = new Set(modes.map(({ name }) => name));
    const named = clauses
      .flatMap(({ checks = [] }) => checks)
      .filter((name) => !name.includes(' › '))
      .flatMap((name) => name.match(/\((.*)\)$/)?.[1] ?? []);
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((name) => !known.has(name)),
      [],
    );
  });

  it('says met only where each named check ran and passed', () => {
    const clause = { clause: '9.0', title: '', checks: ['one', 'two'] };
    const status = (checks: [string, boolean][]) => statusOf(clause, new Map(checks));
    assert.equal(
      status([
        ['one', true],
        ['two', true],
      ]),
      'met',
    );
    assert.equal(
      status([
        ['one', true],
        ['two', false],
      ]),
      'failed',
    );
    assert.equal(status([['one', true]]), 'unknown');
    assert.equal(statusOf({ clause: '9.0', title: '' }, new Map()), 'person');
    assert.equal(
      statusOf(
        { ...clause, none: 'Ingen lyd.' },
        new Map([
          ['one', true],
          ['two', true],
        ]),
      ),
      'none',
    );
  });

  it('says the day of the run, the version and what failed', () => {
    const good = run(all(true));
    assert.match(good, /Prøvet den 4\. marts 2031 mod EN 301 549 v3\.2\.1/);
    assert.match(good, /version 9\.9\.9/);
    assert.match(good, /\| 9\.1\.4\.3 \| .* \| Opfyldt \|/);
    assert.match(good, /\| 9\.1\.3\.3 \| .* \| Skal vurderes af et menneske \|/);
    assert.match(good, /\| 9\.2\.4\.2 \| .* \| Afhænger af jeres side \|/);
    const bad = run(all(false));
    assert.doesNotMatch(bad, /\| Opfyldt \|/);
    assert.match(bad, /\| 9\.1\.4\.3 \| .* \| Ikke opfyldt \|/);
    assert.match(run([]), /\| 9\.1\.4\.3 \| .* \| Ikke prøvet \|/);
  });
});
