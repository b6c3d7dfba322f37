import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exitTemplate, type ExitOptions } from '../../src/quick-exit/template.js';
import { drawnHtml, drawnWords } from '../helpers/drawn-words.js';

const drawn = (more: Partial<ExitOptions> = {}) =>
  exitTemplate({
    language: 'da',
    mark: undefined,
    href: 'https://example.dk/vejr',
    shortcut: false,
    ...more,
  });

describe('the exit drawn without an element', () => {
  it('is a link that tells the next page nothing, and says what it does not do', () => {
    assert.equal(drawnWords(drawn()), 'Forlad siden Sletter ikke historikken i browseren.');
    assert.match(
      drawnHtml(drawn()),
      /<a[^>]*\shref="https:\/\/example\.dk\/vejr"[^>]*\srel="nofollow noopener noreferrer"/,
    );
  });

  it('names the shortcut where the page offers it, and counts its presses', () => {
    assert.equal(
      drawnWords(drawn({ shortcut: true })),
      'Forlad siden Sletter ikke historikken i browseren. Tryk Shift tre gange for at forlade siden.',
    );
    assert.match(
      drawnWords(drawn({ shortcut: true, remaining: 2 })),
      /^Forlad siden ●○○ Tryk Shift 2 gange mere for at forlade siden\. /,
    );
    assert.match(
      drawnWords(drawn({ language: 'en', shortcut: true, remaining: 1 })),
      /^Leave this page ●●○ Press Shift 1 more time to leave this page\. /,
    );
  });

  it('says on the cover that the page around a frame is still open', () => {
    assert.match(
      drawnWords(drawn({ stuck: true })),
      / Denne del er skjult\. Resten af siden er stadig åben\. Luk fanen for at forlade den\.$/,
    );
  });

  it('says its language where the page speaks another, on the cover too', () => {
    const html = drawnHtml(drawn({ language: 'en', mark: 'en' }));
    assert.match(html, /^<div part="base" class="base" lang="en">/);
    assert.match(html, /<dialog[^>]*\slang="en"/);
  });
});
