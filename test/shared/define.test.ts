import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { define } from '../../src/shared/define.js';
import { version } from '../../src/shared/version.js';

type Global = { customElements?: unknown };

describe('registering an element', () => {
  const registry = new Map<string, unknown>();
  const taken = registry as unknown as { define(tag: string, elementClass: unknown): void };
  taken.define = (tag, elementClass) => {
    if (registry.has(tag)) throw new Error(`${tag} is taken.`);
    registry.set(tag, elementClass);
  };
  const warn = mock.method(console, 'warn', () => {});
  const newClass = () => class {} as unknown as CustomElementConstructor;

  beforeEach(() => {
    registry.clear();
    warn.mock.resetCalls();
    (globalThis as Global).customElements = registry;
  });
  afterEach(() => delete (globalThis as Global).customElements);

  it('does nothing where there are no elements, as on a server', () => {
    delete (globalThis as Global).customElements;
    assert.doesNotThrow(() => define('pejl-a', newClass()));
  });

  it('AT-42: twice keeps the first, without a word', () => {
    const [first, second] = [newClass(), newClass()];
    define('pejl-a', first);
    define('pejl-a', first);
    define('pejl-a', second);
    assert.equal(registry.get('pejl-a'), first);
    assert.equal(warn.mock.callCount(), 0);
  });

  it('AT-42: of two versions keeps the first, and says so once', () => {
    const other = newClass();
    Object.defineProperty(other, 'pejlVersion', { value: '0.0.1' });
    const stranger = newClass();
    registry.set('pejl-a', other).set('pejl-b', stranger);
    define('pejl-a', newClass());
    define('pejl-b', newClass());
    assert.equal(registry.get('pejl-a'), other);
    assert.equal(registry.get('pejl-b'), stranger);
    assert.equal(warn.mock.callCount(), 1);
    const [message] = warn.mock.calls[0]!.arguments as string[];
    for (const part of [version, '0.0.1', '<pejl-a>']) assert.ok(message!.includes(part), part);
  });
});
