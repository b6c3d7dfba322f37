import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controlsFor } from '../../src/contact/controls/controls.js';
import { cardViews } from '../../src/contact-card/model/card.js';
import { contactCardTemplate } from '../../src/contact-card/template.js';
import { contact, dataSet, fresh, now } from '../contact/contacts.js';
import { written } from '../helpers/written.js';

const data = dataSet([
  contact(fresh, { status: 'renamed', successor: 'new' }),
  contact(fresh, { id: 'new', name: 'Det nye sted' }),
]);
const nothing = (): void => {};
/** A card as HTML, drawn where there is no page. */
const drawn = (id: string, language: 'da' | 'en', mark?: string): string => {
  const shown = cardViews(data, id, { now, language });
  const template = contactCardTemplate(
    shown,
    { language, mark, level: 3 },
    {
      controls: ({ contact, view }) =>
        controlsFor(
          contact,
          view,
          { language, feedback: undefined, opened: undefined },
          { report: nothing, open: nothing },
        ),
      feedback: '',
      print: 'Udskriv',
    },
  );
  return written(template);
};

describe('a card drawn without an element', () => {
  it('has its contact and the one that took over, a level below', () => {
    const html = drawn('reden-aarhus', 'da');
    assert.match(html, /<h3[^>]*id="name-reden-aarhus"[^>]*>Reden Aarhus<\/h3>/);
    assert.match(html, /<h4[^>]*id="name-new"[^>]*>Det nye sted<\/h4>/);
    assert.equal(html.match(/<slot name="heading">/g)!.length, 1);
    assert.match(html, /<slot name="heading"><h3/);
  });

  it('has links and buttons only for what is current', () => {
    const [old, next] = drawn('reden-aarhus', 'da').split('id="new"');
    assert.doesNotMatch(old!, /<a |<button/);
    assert.match(next!, /href="tel:\+4500000001"/);
    assert.match(next!, /Kopiér<span[^>]*> nummer til Det nye sted/);
  });

  it('says its language where the page speaks another one', () => {
    assert.match(drawn('new', 'en', 'en'), /^\s*<div[^>]* lang="en"/);
    assert.doesNotMatch(drawn('new', 'en'), /^\s*<div[^>]* lang=/);
    assert.match(drawn('new', 'en'), /Copy<span[^>]*> number for Det nye sted/);
  });
});
