/** A widget is a folder and a line: one that is added to a copy of the project is found everywhere, by public commands. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const left = new Set(['.git', 'node_modules', 'dist', 'storybook-static', '.playwright', '.stryker-tmp']);

const element = `import { html, LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../shared/locale-controller.js';
import { baseStyles } from '../shared/styles.js';
import { wordsIn } from '../shared/words.js';
import { strings } from './strings.js';

/**
 * A greeting.
 * @tag pejl-hello-note
 * @fires {CustomEvent<{ count: number }>} pejl-ready - It is drawn.
 */
export class HelloNote extends LitElement {
  static override styles = [baseStyles];
  static override properties = { loud: { type: Boolean } };
  /** Says it louder; off by default. */
  declare loud: boolean;
  #locale = new LocaleController(this);
  override render(): TemplateResult {
    return html\`<p part="base">\${wordsIn(strings, this.#locale.language).hello}\${this.loud ? '!' : ''}</p>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-hello-note': HelloNote;
  }
}
`;
const strings = `import { inLanguages } from '../shared/words.js';
export const strings = inLanguages('helloNote', { da: { hello: 'Hej' }, en: { hello: 'Hello' } });
`;
const prerendering = `import { html } from 'lit';
import type { Prerendering } from '../shared/prerendering.js';
import { wordsIn } from '../shared/words.js';
import { strings } from './strings.js';
export const prerendering: Prerendering = {
  draw: ({ attributes: { loud }, language }) =>
    html\`<p part="base">\${wordsIn(strings, language).hello}\${loud === undefined ? '' : '!'}</p>\`,
};
`;
const story = `import type { Meta, StoryObj } from '@storybook/web-components-vite';
const meta: Meta = { title: 'Hello note', component: 'pejl-hello-note', args: {} };
export default meta;
export const Ready: StoryObj = {};
`;
const line = `  'pejl-hello-note': { load: async () => (await import('./hello-note/element.js')).HelloNote },\n`;

describe('a widget that is a new folder and a line', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pejl-new-')));
  const at = (path: string): string => join(folder, path);
  const read = (path: string): string => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  // A test runner within a test runs nothing where it is told of the one around it.
  const env = { ...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: undefined };
  const run = (program: string, ...words: string[]) =>
    spawnSync(program, words, { cwd: folder, encoding: 'utf8', env });
  const done = (program: string, ...words: string[]): string => {
    const { status, stdout, stderr } = run(program, ...words);
    assert.equal(status, 0, `${program} ${words.join(' ')}\n${stdout}\n${stderr}`);
    return stdout;
  };

  before(() => {
    cpSync(root, folder, {
      recursive: true,
      filter: (source) => !left.has(relative(root, source).split(/[\\/]/)[0]!),
    });
    symlinkSync(realpathSync(join(root, 'node_modules')), at('node_modules'));
    write('src/hello-note/element.ts', element);
    write('src/hello-note/strings.ts', strings);
    write('src/hello-note/prerendering.ts', prerendering);
    write('stories/hello-note.stories.ts', story);
    write('src/widgets.ts', read('src/widgets.ts').replace(/^};$/m, `${line}};`));
    done('npm', 'run', 'build');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is drawn by the loader and by the bundle', async () => {
    const { address, stop } = await serve([['/dist/', at('dist')]]);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
    try {
      for (const file of ['pejlemaerker.js', 'pejlemaerker.bundle.js']) {
        const page = await browser.newPage();
        await page.route('**/page.html', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><html lang="da"><script type="module" src="/dist/${file}"></script><pejl-hello-note></pejl-hello-note>`,
          }),
        );
        await page.goto(`${address}/page.html`);
        await page.locator('pejl-hello-note p', { hasText: 'Hej' }).waitFor();
      }
      const frame = await browser.newPage();
      await frame.goto(`${address}/dist/embed.html?widget=hello-note`);
      await frame.locator('pejl-hello-note p', { hasText: 'Hej' }).waitFor();
    } finally {
      await browser.close();
      await stop();
    }
  });

  it('is an entry of the package, with types', () => {
    write('use.ts', "import { HelloNote } from 'pejlemaerker/hello-note.js';\nnew HelloNote().render();\n");
    done(
      'node',
      'node_modules/typescript/bin/tsc',
      ...'--ignoreConfig --noEmit --strict --skipLibCheck --target es2022 --module nodenext --types node use.ts'.split(
        ' ',
      ),
    );
    for (const entry of ['pejlemaerker', 'pejlemaerker/hello-note.js'])
      assert.match(
        done(
          'node',
          '--input-type=module',
          '--eval',
          `console.log(Object.keys(await import('${entry}')).join())`,
        ),
        /\bHelloNote\b/,
      );
  });

  it('is in the manifest and in the data of editors', () => {
    for (const name of ['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json', 'jsx.d.ts'])
      assert.match(read(`dist/${name}`), /\bpejl-hello-note\b/, name);
  });

  it('is rendered by the command line, which names it', () => {
    assert.match(
      done('node', 'dist/cli.js', 'render', 'hello-note', '--loud', '--lang', 'da'),
      /<p[^>]*>Hej!<\/p>/,
    );
    assert.match(done('node', 'dist/cli.js', 'render', '--help'), /\bhello-note\b/);
  });

  it('is asked for by the check of languages', () => {
    const { status, stdout } = run('node', '--import', 'tsx', '--test', 'test/languages/files.test.ts');
    assert.equal(status, 1);
    assert.match(stdout, /helloNote/);
  });

  it('is registered for stories', async () => {
    done('npm', 'run', 'build:storybook');
    assert.ok(existsSync(at('storybook-static/iframe.html')));
    const { address, stop } = await serve([['/', at('storybook-static')]]);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
    try {
      const page = await browser.newPage();
      await page.goto(`${address}/iframe.html?id=hello-note--ready&viewMode=story`);
      await page.locator('pejl-hello-note p', { hasText: 'Hej' }).waitFor();
    } finally {
      await browser.close();
      await stop();
    }
  });
});
