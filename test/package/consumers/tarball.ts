import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { consumers, installed, tarball } from './packed.js';

const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  customElements: string;
  'web-types': string;
  /** What is null cannot be imported, though a pattern names it. */
  exports: Record<string, string | { default: string } | null>;
};

/** Every address that a site can import, wildcards written out. */
const addresses = Object.entries(manifest.exports).flatMap(([key, target]) => {
  if (!target) return [];
  const [folder, ending] = (typeof target === 'string' ? target : target.default).split('*');
  const name = key.replace(/^\./, 'pejlemaerker');
  if (ending === undefined) return [name];
  return readdirSync(join(installed, folder!))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .filter((file) => manifest.exports[key.replace('*', file)] !== null)
    .map((file) => name.replace('*', file));
});

/** Runs a module in a Node of its own that stands in the user's package. */
const inNode = (script: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '--eval', script], {
    cwd: consumers,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

describe('the tarball', () => {
  it('AT-43: is clean by publint’s rules', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('AT-43: is clean by “Are the types wrong?”, as a package of modules', () => {
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve('@arethetypeswrong/cli/package.json'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(folder, 'dist/index.js'),
        ...[tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color'],
        // It does not write wildcards out itself.
        '--include-entrypoints',
        ...addresses.filter((one) => one.endsWith('.js')).map((one) => one.replace('pejlemaerker/', '')),
      ],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /pejlemaerker\/contact-card\.js/);
  });

  it('needs Lit and nothing else', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    const { dependencies } = JSON.parse(
      readFileSync(join(consumers, 'package.json'), 'utf8'),
    ) as typeof manifest;
    assert.equal(dependencies.lit, manifest.dependencies.lit);
  });

  it('holds what is built, and nothing else but words for people', () => {
    assert.deepEqual(readdirSync(installed).sort(), [
      'ACCESSIBILITY.da.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'dist',
      'docs',
      'package.json',
    ]);
    // Where editors look for what the library offers.
    for (const key of ['customElements', 'web-types'] as const)
      assert.ok(existsSync(join(installed, manifest[key])), `${key}: ${manifest[key]}`);
  });

  it('AT-44: gives every address to a Node without a DOM, and leaves nothing behind', () => {
    assert.ok(addresses.length > 20);
    const answer = inNode(`
      const before = Object.getOwnPropertyNames(globalThis);
      console.warn = console.error = (...words) => { throw new Error(words.join(' ')); };
      for (const address of ${JSON.stringify(addresses)})
        await import(address, address.endsWith('.json') ? { with: { type: 'json' } } : undefined);
      const left = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      process.stdout.write(left.sort().join());`);
    // Lit's own: its marks, and what it stands in with for the browser's registry.
    const marks = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    assert.deepEqual(answer.split(','), ['customElements', ...marks, 'litServerRoot'].sort());
  });

  it('is rendered by React on a server as a tag with its attributes', () => {
    const html = inNode(`
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import 'pejlemaerker/contact-card.js';
      const props = { contact: 'own-place', 'heading-level': 3, data: { contacts: [] }, 'onpejl-ready': () => {} };
      process.stdout.write(renderToString(createElement('pejl-contact-card', props, 'Ring 112')));`);
    assert.equal(
      html,
      '<pejl-contact-card contact="own-place" heading-level="3">Ring 112</pejl-contact-card>',
    );
  });
});
