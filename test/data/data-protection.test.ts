/** The page for data-protection officers says what the code does. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/databeskyttelse.mdx');

describe('the page for data protection', () => {
  it('says what is kept and sent, and how that is tested', () => {
    for (const heading of ['Det sker ikke', 'Det henter de', 'Den ene undtagelse', 'Sådan er det prøvet'])
      assert.ok(page.includes(`\n## ${heading}\n`), heading);
    const [, folder, command] = /(test\/[a-z-]+\/)\S* og kører med \S*npm (\w+)/.exec(page)!;
    assert.ok(existsSync(new URL(folder + 'leaks.page.ts', root)), folder);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    assert.ok(Object.hasOwn(scripts, command!), command);
  });

  it('names the one key under which ticks are kept', () => {
    const [key] = /pejl:[a-z]+:/.exec(page)!;
    assert.ok(read('src/checklist/keeping.ts').includes(key + '${list}'), key);
  });
});
