import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledRules, editorRules } from '../../src/validation/editors/all.js';
import { commonRules } from '../../src/validation/rules/all.js';
import type { JsonObject } from '../../src/validation/rules/rule.js';
import { titles } from '../../src/validation/titles.js';

/** Every rule of meaning. */
export const rules = [...commonRules, ...editorRules, ...bundledRules];

/** For one rule: data it accepts, and data it refuses with the paths of its complaints. Each with a name. */
export interface RuleCases {
  good: Record<string, unknown>;
  bad: Record<string, { data: unknown; paths: string[] }>;
  /** The bundled data that the files add to. */
  base?: unknown;
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
      it('is called something in both languages', () => {
        const { da, en } = titles[rule.id]!;
        assert.match(`${da}\n${en}`, /^\p{Lu}.+\n\p{Lu}.+$/u);
      });
      const { good = {}, bad = {}, base } = cases[rule.id] ?? {};
      for (const [name, data] of Object.entries(good)) {
        it(`accepts ${name}`, () =>
          assert.deepEqual([...rule.find(data as JsonObject, base as JsonObject | undefined)], []));
      }
      for (const [name, { data, paths }] of Object.entries(bad)) {
        it(`refuses ${name}`, () => {
          const complaints = [...rule.find(data as JsonObject, base as JsonObject | undefined)];
          assert.deepEqual(
            complaints.map(({ path }) => path),
            paths,
          );
          for (const { words } of complaints) {
            assert.deepEqual([words.da.length, words.en.length], [2, 2]);
            for (const text of [...words.da, ...words.en]) {
              assert.match(text, /^\P{Ll}.*\.$/su);
              assert.doesNotMatch(text, /undefined|NaN|\[object/);
            }
          }
        });
      }
    });
  }
}

/** What a rule says of data: a name, the paths of its complaints, and where it matters a part of each; more parts are of the first. */
export type Edge = [id: string, name: string, data: unknown, paths: string[], says?: string[]];

/** One test for each edge. `base` is the bundled data, where the file adds to it. */
export function edges(title: string, rows: Edge[], base?: unknown): void {
  describe(`edges of the rules for ${title}`, () => {
    for (const [id, name, data, paths, says = []] of rows)
      it(`${id}: ${name}`, () => {
        const one = rules.find((rule) => rule.id === id)!;
        const complaints = [...one.find(data as JsonObject, base as JsonObject | undefined)];
        assert.deepEqual(
          complaints.map(({ path }) => path),
          paths,
        );
        for (const [index, part] of says.entries()) {
          const { da, en } = (complaints[index] ?? complaints[0]!).words;
          const sentences = [...da, ...en].join(' ');
          assert.ok(sentences.includes(part), sentences);
        }
      });
  });
}
