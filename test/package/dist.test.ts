import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { elements } from '../../scripts/elements.js';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
type Target = string | { types: string; default: string } | null;
const { exports, main } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  main: string;
  exports: Record<string, Target>;
};
const isBuilt = (): void =>
  assert.ok(existsSync(new URL('index.js', dist)), 'dist/ is missing. Run “npm run build” first.');
const files = (): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(fileURLToPath(dist).length))
    .map((name) => name.replaceAll('\\', '/').replace(/^\//, ''))
    .sort();

describe('the exports of the package', () => {
  before(isBuilt);
  const targets = [
    main,
    ...Object.values(exports).flatMap((target) =>
      Object.values(typeof target === 'string' ? [target] : (target ?? [])),
    ),
  ];

  it('lead to files that are there', () => {
    for (const target of targets) {
      const [folder, ending] = target.split('*') as [string, string | undefined];
      if (ending === undefined) assert.ok(existsSync(new URL(target, root)), `${target} is not there.`);
      else if (folder === './dist/')
        for (const name of elements.map((one) => one.folder))
          assert.ok(existsSync(new URL(folder + name + ending, root)), `${target} is not there for ${name}.`);
      else {
        const names = readdirSync(new URL(folder, root)).filter((name) => name.endsWith(ending));
        assert.equal(names.length, 4, `${target} has ${names.length} files.`);
      }
    }
  });

  it('keep back what is no module to import: the command line, and the page for frames', () => {
    const programs = ['cli.js', 'embed.js', 'embed-parent.js'];
    const open = files().filter((name) => /^[^/]+\.js$/.test(name) && exports[`./${name}`] !== null);
    assert.deepEqual(
      programs.filter((name) => open.includes(name)),
      [],
    );
    for (const name of open) exportsOf(name);
  });

  it('give the classes, and nothing else', async () => {
    const classes = elements.map(({ className }) => className);
    assert.deepEqual(exportsOf('index.js'), classes.sort());
    for (const { folder, className } of elements) assert.deepEqual(exportsOf(`${folder}.js`), [className]);
  });
});

/** What a module exports, asked in a Node of its own that has no DOM. Its every word on the console is an error. */
function exportsOf(name: string): string[] {
  const script = `
    for (const name of ['document', 'window', 'HTMLElement', 'customElements'])
      if (name in globalThis) throw new Error('Node has a ' + name);
    const names = Object.keys(await import(${JSON.stringify(new URL(name, dist).href)}));
    process.stdout.write(names.sort().join());`;
  const { stdout, stderr } = run(script);
  assert.equal(stderr, '', name);
  return stdout.split(',').filter(Boolean);
}

function run(script: string): { stdout: string; stderr: string } {
  try {
    const stdout = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { stdout, stderr: '' };
  } catch (error) {
    return error as { stdout: string; stderr: string };
  }
}

describe('AT-44: every entry imports in Node without a DOM', () => {
  before(isBuilt);
  const entries = Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? target : (target?.default ?? [])))
    .filter((target) => /^[^*]+\.js$/.test(target));
  const elementEntries = elements.map(({ folder }) => `./dist/${folder}.js`);
  for (const entry of new Set([main, ...entries, ...elementEntries]))
    it(entry, () => void exportsOf(entry.replace('./dist/', '')));
});

describe('what is built', () => {
  before(isBuilt);

  it('AT-40: knows nothing of Node and of bundlers', () => {
    // The command line runs in Node alone.
    for (const name of files().filter((path) => path.endsWith('.js') && !/^cli[./]/.test(path))) {
      const text = readFileSync(new URL(name, dist), 'utf8');
      for (const pattern of [
        /(?<![\w.])process\.[a-z]/i,
        /(?<![\w.])require\(/,
        /(?<![\w.])global\.[a-z]/i,
        /\beval\(/,
        /\bnew Function\b/,
      ])
        assert.doesNotMatch(text, pattern, name);
    }
  });

  it('names no place on the machine that built it', () => {
    for (const name of files().filter((path) => /\.(js|json|ts)$/.test(path)))
      assert.ok(!readFileSync(new URL(name, dist), 'utf8').includes(fileURLToPath(root)), name);
  });

  it('leaves Lit to the page in the modules, so that no page has it twice', () => {
    for (const name of [...elements.map(({ folder }) => `${folder}.js`), 'index.js'])
      assert.doesNotMatch(readFileSync(new URL(name, dist), 'utf8'), /litElementVersions/, name);
    for (const name of files().filter((path) => path.startsWith('modules/')))
      assert.doesNotMatch(
        readFileSync(new URL(name, dist), 'utf8'),
        /litElementVersions|litHtmlVersions/,
        name,
      );
  });

  it('AT-47: has a hash for every file, and each is right', () => {
    const hashes = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8')) as Record<
      string,
      string
    >;
    const names = files().filter((name) => name !== 'integrity.json');
    assert.deepEqual(Object.keys(hashes).sort(), names);
    for (const name of ['embed.html', 'embed.css', 'embed.js', 'embed-parent.js'])
      assert.ok(names.includes(name), `${name} is missing.`);
    for (const name of names) {
      const hash = createHash('sha384')
        .update(readFileSync(new URL(name, dist)))
        .digest('base64');
      assert.equal(hashes[name], `sha384-${hash}`, name);
    }
  });
});
