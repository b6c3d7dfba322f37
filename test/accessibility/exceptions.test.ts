import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excuse, exceptions, selectors, unused } from '../../scripts/accessibility/exceptions.mjs';
import { modes } from '../../scripts/accessibility/modes.mjs';

const list = [
  { rule: 'axe one', widgets: ['checklist'], at: 'form', reason: '', inDanish: '' },
  { rule: 'axe one', stories: ['quick-exit--ready'], modes: ['print'], at: 'a', reason: '', inDanish: '' },
];
const accepted = (rule: string, fits: string[], story: string, mode = 'light'): string | undefined =>
  excuse({ rule, fits }, story, mode, list);

describe('exceptions from what the checkers say', () => {
  it('are for one rule, at one element, where they are named, and nowhere else', () => {
    assert.equal(accepted('axe one', ['form'], 'checklist--dark'), 'axe one in checklist');
    assert.equal(accepted('axe two', ['form'], 'checklist--dark'), undefined);
    assert.equal(accepted('axe one', ['a'], 'checklist--dark'), undefined);
    assert.equal(accepted('axe one', [], 'checklist--dark'), undefined);
    assert.equal(accepted('axe one', ['form'], 'contact-card--dark'), undefined);
    assert.equal(accepted('axe one', ['a'], 'quick-exit--ready', 'print'), 'axe one in quick-exit--ready');
    assert.equal(accepted('axe one', ['a'], 'quick-exit--ready'), undefined);
    assert.equal(accepted('axe one', ['a'], 'quick-exit--dark', 'print'), undefined);
  });

  it('are found out where one of the names needs none any more', () => {
    assert.deepEqual(unused(new Set(['axe one in checklist']), list), ['axe one in quick-exit--ready']);
    assert.deepEqual(unused(new Set(['axe one in checklist', 'axe one in quick-exit--ready']), list), []);
  });

  it('each name a rule, a place, an element and a reason in both languages', () => {
    const known = new Set(modes.map(({ name }) => name));
    for (const one of exceptions) {
      assert.ok((one.widgets ?? one.stories)?.length, one.rule);
      assert.match(one.rule, /^(?:(?:axe|QualWeb|Alfa) [\w-]+|announcements)$/);
      assert.ok(one.reason.length > 40 && one.inDanish.length > 40, one.rule);
      assert.ok(one.at ? selectors.includes(one.at) : one.rule === 'announcements', one.rule);
      assert.ok(one.modes?.every((mode) => known.has(mode)) ?? true, one.rule);
    }
  });
});
