import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { consumers } from './packed.js';

const pages = join(consumers, 'pages');

/** A change to a page that must not compile, and a word of what is then said. */
interface Mistake {
  what: string;
  from: string;
  to: string;
  said: RegExp;
}
const attribute: Mistake = {
  what: 'an attribute that is misspelt',
  from: 'contact="own-place"',
  to: 'contct="own-place"',
  said: /contct/,
};
const detail = (name: string): Mistake => ({
  what: 'a detail that the event has not',
  from: `event.detail.${name}`,
  to: 'event.detail.words',
  said: /words/,
});
const tag: Mistake = {
  what: 'a tag that is misspelt',
  from: '<pejl-contact-card',
  to: '<pejl-contact-cart',
  said: /pejl-contact-cart/,
};
const property: Mistake = {
  what: 'a property that is misspelt',
  from: 'now={now}',
  to: 'nowe={now}',
  said: /nowe/,
};
const typeOf = (from: string, to: string): Mistake => ({
  what: 'a property of the wrong type',
  from,
  to,
  said: /'string' is not assignable/,
});
const value: Mistake = {
  what: 'a value that there is not',
  from: "groupBy = 'city'",
  to: "groupBy = 'town'",
  said: /"town"/,
};
const inJsx = [attribute, property, tag, detail('query'), typeOf('now={now}', 'now="today"')];
const typed: Record<string, { jsx: string; mistakes: Mistake[] }> = {
  'react.tsx': { jsx: 'react', mistakes: inJsx },
  'preact.tsx': { jsx: 'preact', mistakes: inJsx },
  'solid.tsx': {
    jsx: 'solid-js',
    mistakes: [attribute, detail('count'), typeOf('prop:now={soon}', 'prop:now="today"')],
  },
  'plain.ts': { jsx: 'react', mistakes: [detail('query'), value] },
};

/** A page's text, with a mistake in it. */
function textOf(name: string, mistake?: Mistake): string {
  const text = readFileSync(join(pages, name), 'utf8');
  if (!mistake) return text;
  assert.ok(text.includes(mistake.from), `${name} no longer says ${mistake.from}`);
  return text.replaceAll(mistake.from, mistake.to);
}

/** What TypeScript says of each file; `''` holds what it says of the library. All at once, since that takes its time. */
function check(files: Map<string, string>): Map<string, string> {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
    skipLibCheck: false,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    files.has(file)
      ? ts.createSourceFile(file, files.get(file)!, ts.ScriptTarget.ES2022, true)
      : getSourceFile(file, ...rest);
  const said = new Map<string, string>();
  for (const { file, messageText } of ts.getPreEmitDiagnostics(
    ts.createProgram([...files.keys()], options, host),
  )) {
    const name = file?.fileName ?? '';
    if (!files.has(name) && name && !name.includes('/pejlemaerker/')) continue;
    const key = files.has(name) ? name : '';
    said.set(key, `${said.get(key) ?? ''}${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}\n`);
  }
  return said;
}

describe('the types of tags, properties and events', () => {
  const addressOf = (name: string, what = ''): string =>
    join(pages, `${what.replaceAll(' ', '-')}${name}`).replaceAll('\\', '/');
  let said = new Map<string, string>();

  before(() => {
    const files = new Map<string, string>();
    for (const [name, { jsx, mistakes }] of Object.entries(typed))
      for (const mistake of [undefined, ...mistakes])
        files.set(addressOf(name, mistake?.what), `/** @jsxImportSource ${jsx} */\n${textOf(name, mistake)}`);
    said = check(files);
  });

  it('are sound in the library’s own declarations', () => assert.equal(said.get(''), undefined));

  for (const [name, { mistakes }] of Object.entries(typed)) {
    it(`let ${name} pass`, () => assert.equal(said.get(addressOf(name)), undefined));
    for (const { what, said: expected } of mistakes)
      it(`find ${what} in ${name}`, () => assert.match(said.get(addressOf(name, what)) ?? '', expected));
  }
});

/** Compilers of templates, each with the file that it reads and what it says of a mistake. */
const checkers = [
  {
    file: 'Vue.vue',
    bin: 'vue-tsc/bin/vue-tsc.js',
    args: (settings: string) => ['-p', settings],
    event: '$event',
  },
  {
    file: 'Svelte.svelte',
    bin: 'svelte-check/bin/svelte-check',
    args: (settings: string) => ['--tsconfig', settings, '--output', 'machine', '--workspace', consumers],
    event: 'event',
  },
];

describe('the types in templates', () => {
  const folder = mkdtempSync(join(consumers, 'mistakes-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const { file, bin, args, event } of checkers)
    it(`let ${file} pass, and find what is misspelt in it`, () => {
      const wrong = textOf(file, attribute)
        .replace(`${event}.detail.query`, `${event}.detail.words`)
        .replace('./content.js', '../pages/content.js');
      writeFileSync(join(folder, file), wrong);
      const settings = join(folder, `${file}.json`);
      const compilerOptions = {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        module: 'ESNext',
        moduleResolution: 'bundler',
        verbatimModuleSyntax: true,
        types: file.startsWith('Svelte') ? ['svelte'] : [],
        skipLibCheck: true,
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      };
      const include = [`../pages/${file}`, `../pages/content.ts`, `./${file}`];
      writeFileSync(
        settings,
        JSON.stringify({ compilerOptions, include, vueCompilerOptions: { strictTemplates: true } }),
      );
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [join(consumers, 'node_modules', bin), ...args(settings)],
        // TypeScript takes a FORCE_COLOR of 0 for a wish for colours.
        { cwd: consumers, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' } },
      );
      const errors = stdout.split('\n').filter((line) => /\berror\b/i.test(line) && !/COMPLETED/.test(line));
      assert.equal(errors.length, 2, stdout + stderr);
      for (const line of errors) assert.ok(line.includes(`${basename(folder)}/${file}`), line);
      assert.match(errors.join('\n'), /contct[^]*words/);
    });
});
