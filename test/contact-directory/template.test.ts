import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directoryView, type DirectoryLayout } from '../../src/contact-directory/model/directory.js';
import { directoryOf } from '../../src/contact-directory/model/entries.js';
import {
  directoryTemplate,
  emergencyTemplate,
  type DirectoryActions,
} from '../../src/contact-directory/template.js';
import { written } from '../helpers/written.js';
import { fjordby, noFilter, now } from './contacts.js';

const nothing = (): void => {};
const actions: DirectoryActions = {
  ask: nothing,
  clear: nothing,
  more: nothing,
  unfold: nothing,
  prepare: nothing,
  controls: () => undefined,
  reveal: nothing,
  print: 'Udskriv',
  status: '',
};
/** A directory as HTML, drawn where there is no page. */
const drawn = (layout: Partial<DirectoryLayout> = {}): string => {
  const view = directoryView(directoryOf(fjordby), noFilter, undefined, {
    groupBy: '',
    limit: Infinity,
    unfolded: false,
    hideFilters: false,
    now,
    language: 'da',
    ...layout,
  });
  return written(directoryTemplate(view, { language: 'da', mark: undefined, level: 2 }, actions));
};
const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

describe('a directory drawn without an element', () => {
  it('has its search, its count, and the contacts a level below its heading', () => {
    const html = drawn();
    assert.match(html, /role="search"/);
    assert.match(html, /<p part="count">4 kontakter<\/p>/);
    assert.match(html, /<h2[^>]*>.*Kontakter.*<\/h2>/);
    assert.equal(html.match(/<h3[^>]*id="name-/g)!.length, 4);
  });

  it('leaves out search and filters where the page hides them', () =>
    assert.doesNotMatch(drawn({ hideFilters: true }), /role="search"/));

  it('gives nothing the same id twice, though a contact stands in several groups', () => {
    const ids = idsOf(drawn({ groupBy: 'audience', unfolded: true }));
    assert.equal(ids.filter((id) => id.startsWith('zebra')).length, 2);
    assert.equal(new Set(ids).size, ids.length);
  });
});

it('the line about 112 leads to it in both languages', () => {
  const line = (language: 'da' | 'en', mark?: string): string =>
    written(emergencyTemplate({ language, mark }));
  assert.match(line('da'), /Er du i fare\? <a[^>]* href="tel:112"[^>]*>Ring 112<\/a>/);
  assert.match(line('en', 'en'), /lang="en"[^]*Are you in danger\?[^]*Call 112/);
});
