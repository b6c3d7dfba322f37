/** The size check fails where a page or a file is too big: run as it is, on a small library that stands for ours. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A comment of that many kilobytes when it is compressed: base64 needs 8 bits for 6, and brotli sees it. */
const kilobytes = (count: number): string => `// ${randomBytes(count * 1000).toString('base64')}\n`;
const tags = ['contact-card', 'contact-directory', 'statistics-table', 'conversation-cards', 'checklist'];
/** Fetches its parts when a page has a widget, and says that each widget is drawn. */
const loaderFor = (parts: string[]): string => `
  if (document.querySelector(':not(:defined)')) for (const part of ${JSON.stringify(parts)}) await import('./' + part);
  for (const tag of ${JSON.stringify(tags)})
    customElements.define('pejl-' + tag, class extends HTMLElement {
      connectedCallback() { this.attachInternals().states.add('ready'); }
    });`;

describe('the size check', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pejl-size-'));
    for (const name of ['size', 'browser', 'serve'])
      cpSync(join(root, `scripts/${name}.mjs`), join(folder, `scripts/${name}.mjs`));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Checks a library that has these files beside the least that there must be. */
  async function check(files: Record<string, string>): Promise<{ status: number | null; lines: string[] }> {
    const built = join(folder, 'dist');
    rmSync(built, { recursive: true, force: true });
    const all = {
      'pejlemaerker.js': loaderFor(Object.keys(files).filter((name) => name.startsWith('part'))),
      'pejlemaerker.bundle.js': 'all;',
      'drop-in/records/da/contacts/one.js': 'one;',
      ...files,
    };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(built, name)), { recursive: true });
      writeFileSync(join(built, name), text);
    }
    const child = spawn(process.execPath, [join(folder, 'scripts/size.mjs')]);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    const status = await new Promise<number | null>((done) => child.on('close', done));
    return { status, lines: said.trim().split('\n') };
  }
  /** What is said of each page and file: `OVER loader`. */
  const verdicts = (lines: string[]): string[] =>
    lines.flatMap((line) => /^((?:ok|OVER) +.*?):/.exec(line)?.[1]!.replace(/ +/, ' ') ?? []);
  const card = 'page with one contact card';
  const four = 'page with directory, table, cards and checklist';

  it('passes what is within every limit', async () => {
    const { status, lines } = await check({ 'part-1.js': kilobytes(10), 'part-2.js': '' });
    assert.deepEqual(verdicts(lines), ['ok loader', 'ok one-file bundle', `ok ${card}`, `ok ${four}`]);
    assert.match(lines[2]!, /: 10\.\d\d kB of 12 kB in 3 files$/);
    assert.equal(status, 0);
  });

  it('fails a page that fetches too much, whatever file it is in, and names its files', async () => {
    const { status, lines } = await check({ 'part-1.js': kilobytes(7), 'part-2.js': kilobytes(7) });
    assert.deepEqual(verdicts(lines), ['ok loader', 'ok one-file bundle', `OVER ${card}`, `ok ${four}`]);
    assert.match(lines.slice(3, 6).join(), /pejlemaerker\.js,.* 7\d{3} part-1\.js,.* 7\d{3} part-2\.js$/);
    assert.equal(status, 1);
  });

  it('fails a page of four widgets that fetches too much', async () => {
    const { status, lines } = await check({ 'part-1.js': kilobytes(27) });
    assert.deepEqual(verdicts(lines).slice(2), [`OVER ${card}`, `OVER ${four}`]);
    assert.equal(status, 1);
  });

  it('fails a page that asks too often, however little', async () => {
    const few = Object.fromEntries(['1', '2', '3'].map((part) => [`part-${part}.js`, '']));
    assert.equal((await check(few)).status, 0, 'the page, the script and three parts');
    const { status, lines } = await check({ ...few, 'part-4.js': '' });
    assert.deepEqual(verdicts(lines).slice(2), [`OVER ${card}`, `ok ${four}`]);
    assert.equal(status, 1);
  });

  for (const [name, file, size] of [
    ['loader', 'pejlemaerker.js', 2],
    ['one-file bundle', 'pejlemaerker.bundle.js', 100],
  ] as const)
    it(`fails the ${name} that is too big`, async () => {
      const { status, lines } = await check({ [file]: kilobytes(size) + loaderFor([]) });
      assert.ok(verdicts(lines).includes(`OVER ${name}`), lines.join('\n'));
      assert.equal(status, 1);
    });
});
