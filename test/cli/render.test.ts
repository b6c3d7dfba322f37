import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { call } from './call.js';

const vouched = ['--contact', 'reden-aarhus', '--checked-on', '2026-11-01', '--checked-by', 'Fjordby'];
const render = async (...words: string[]): Promise<string> => {
  const { code, out, err } = await call(['render', ...words]);
  assert.deepEqual([code, err], [0, '']);
  return out;
};
const elements: string[][] = [
  ['contact-card', '--contact', 'reden-aarhus'],
  ['contact-card', ...vouched],
  ['contact-directory'],
  ['statistics-table'],
  ['conversation-cards'],
  ['checklist'],
  ['quick-exit'],
];

describe('render', () => {
  for (const words of elements)
    for (const light of [[], ['--light']])
      it(`${[...words.slice(0, 1), ...light].join(' ')}: no number can be dialled but 112, nothing is open now`, async () => {
        const html = await render(...words, ...light, '--lang', 'da');
        assert.doesNotMatch(html, /href="(?!tel:112")(tel|mailto|sms):/);
        if (words[0]!.startsWith('contact')) assert.doesNotMatch(html, /href="(?!tel:112")|[åÅ]ben nu/);
        assert.doesNotMatch(html, /lit-part|lit-node|<\?|="false" (?:selected|checked)|selected="false"/);
        assert.match(html, /lang="da"/);
      });

  it('writes plain content for old editors', async () => {
    const html = await render('contact-directory', '--light', '--lang', 'en');
    assert.doesNotMatch(
      html,
      /<(template|style|slot|button|form|input|svg|div class|span>)|class=|part=|style=/,
    );
    assert.match(html, /<a href="tel:112">/);
    // All of them, since nobody can press for more.
    assert.match(html, /Reden Aarhus/);
    assert.ok(html.split('<h3>').length > 30);
    assert.match(html, /This is how things stood on 2 November 2026\. They may have changed since\./);
  });

  it('sends the look of each element along, in the page and as a stylesheet', async () => {
    for (const words of elements) {
      assert.match(await render(...words, '--lang', 'da'), /<style>.*:host\s?{.*<\/style>/, words[0]);
      assert.match(await render(words[0]!, '--css'), /:host\s?{/, words[0]);
    }
  });

  it('keeps the headings of columns, which are buttons elsewhere', async () => {
    assert.match(await render('statistics-table', '--light', '--lang', 'da'), /<th scope="col">\s*Kategori/);
  });

  it('ticks no box and chooses no answer of a checklist', async () => {
    for (const answers of ['ticks', 'yes-no']) {
      const html = await render('checklist', '--answers', answers, '--lang', 'da');
      assert.match(html, answers === 'ticks' ? /type="checkbox"/ : /type="radio"/);
      assert.doesNotMatch(html, /\schecked[\s=>]/);
    }
  });

  it('lists what a checklist asks, without the boxes', async () => {
    const html = await render('checklist', '--light', '--lang', 'da');
    assert.equal(html.split('<li>').length - 1, 6);
    assert.match(html, /<ul>\s*<li>\s*<strong>Jeg har sat mig ind i de typiske problemer<\/strong>\s*<p>/);
    assert.doesNotMatch(html, /af 6\./);
    const other = await render('checklist', '--list', 'resource-profile', '--light', '--lang', 'en');
    assert.equal(other.split('<li>').length - 1, 13);
  });

  it('judges checks on the day it is told', async () => {
    const at = (now: string): Promise<string> =>
      render('contact-card', ...vouched, '--light', '--lang', 'da', '--now', now);
    assert.match(await at('2026-11-02'), /bekræftet 1\. november 2026 af Fjordby/);
    assert.match(await at('2028-01-01'), /ikke bekræftet siden 1\. november 2026/);
  });

  it('says in words what it cannot do', async () => {
    const asked = (...words: string[]): ReturnType<typeof call> => call(['render', ...words, '--lang', 'da']);
    assert.deepEqual(await asked('contact-cart'), {
      code: 2,
      out: '',
      err: 'pejlemaerker: render tager ét element: contact-card, contact-directory, statistics-table, conversation-cards, checklist, quick-exit.\n',
    });
    assert.match((await asked('contact-card', '--table', 'x')).err, /contact-card har ikke --table/);
    assert.match((await asked('checklist', '--now', 'i går')).err, /--now er en dag/);
    const missing = await asked('contact-card', '--contact', 'nobody');
    assert.deepEqual([missing.code, missing.out], [1, '']);
    assert.match(missing.err, /\/contacts\/nobody /);
    const nothing = await call(['render', 'checklist', '--src', '-', '--lang', 'da'], { stdin: 'null' });
    assert.deepEqual([nothing.code, nothing.out], [1, '']);
  });
});
