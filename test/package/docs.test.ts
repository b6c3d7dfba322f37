import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = readdirSync(join(root, 'docs')).map((name) => `docs/${name}`);
/** Pages of the package, then those of the repository alone. */
const forUsers = ['README.md', 'CHANGELOG.md', ...pages];
const forContributors = ['CONTRIBUTING.md', 'CONVENTIONS.md'];

/** Links of a page that lead to a file beside it: the file's path from the root, and the heading. */
const linksOf = (page: string): { path: string; heading: string }[] =>
  [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(([, path, heading]) => ({
    path: path ? normalize(join(dirname(page), path)).replaceAll('\\', '/') : page,
    heading: heading ?? '',
  }));

/** The names by which a page's headings are linked to, as GitHub makes them. */
const headingsOf = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** What `npm pack` puts into the package. */
const packed = (
  JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as [{ files: { path: string }[] }]
)[0].files.map(({ path }) => path);

describe('links between the pages', () => {
  it('are followed here', () => assert.ok(linksOf('README.md').length > 10));

  for (const page of [...forUsers, ...forContributors])
    it(`of ${page} lead to files and headings that are there`, () => {
      for (const { path, heading } of linksOf(page)) {
        assert.ok(existsSync(join(root, path)), `${page}: ${path} is not there.`);
        if (heading) assert.ok(headingsOf(path).includes(heading), `${page}: ${path} has no #${heading}.`);
      }
    });

  it('work in the package, too', () => {
    for (const page of forUsers)
      for (const { path } of linksOf(page))
        assert.ok(packed.includes(path), `${page}: ${path} is not in the package.`);
  });

  it('lead from the README to every page, and back', () => {
    const fromReadme = linksOf('README.md').map(({ path }) => path);
    for (const page of pages) {
      assert.ok(fromReadme.includes(page), `README.md does not link to ${page}.`);
      // Pages that Storybook shows as well stand beside no README there.
      if (page.endsWith('.md'))
        assert.ok(
          linksOf(page).some(({ path }) => path === 'README.md'),
          `${page} leads nowhere.`,
        );
    }
  });
});

it('commands that the pages name are there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = pages
    .concat('README.md', forContributors)
    .flatMap((page) =>
      [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => ({ page, name: name! })),
    );
  assert.ok(named.length > 10);
  for (const { page, name } of named) assert.ok(Object.hasOwn(scripts, name), `${page}: npm run ${name}`);
});
