import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../data/rules.mjs';

/** For one rule: data it accepts, and data it refuses with the paths of its complaints. Each with a name. */
export interface RuleCases {
  good: Record<string, unknown>;
  bad: Record<string, { data: unknown; paths: string[] }>;
}

/** Data that is refused, and where. */
export const refused = (data: unknown, ...paths: string[]) => ({ data, paths });

/** One test for each case; a rule among `ids` without a good and a bad case fails. */
export function testRules(ids: string[], cases: Record<string, RuleCases>): void {
  it('has cases for every rule', () => {
    assert.deepEqual(Object.keys(cases).sort(), [...ids].sort());
    for (const [id, { good, bad }] of Object.entries(cases)) {
      assert.ok(Object.keys(good).length > 0 && Object.keys(bad).length > 0, id);
    }
  });

  for (const rule of rules.filter(({ id }) => ids.includes(id))) {
    describe(`rule ${rule.id}`, () => {
      for (const [name, data] of Object.entries(cases[rule.id]?.good ?? {})) {
        it(`accepts ${name}`, () => assert.deepEqual(rule.check(data), []));
      }
      for (const [name, { data, paths }] of Object.entries(cases[rule.id]?.bad ?? {})) {
        it(`refuses ${name}`, () => {
          const complaints = rule.check(data);
          assert.deepEqual(
            complaints.map(({ path }) => path),
            paths,
          );
          for (const { message } of complaints) {
            assert.match(message, /^\P{Ll}.*\.$/su);
            assert.doesNotMatch(message, /undefined|NaN|\[object/);
          }
        });
      }
    });
  }
}
