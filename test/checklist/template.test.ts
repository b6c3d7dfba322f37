import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from 'lit';
import type { Checklists, List } from '../../src/checklist/data.js';
import { checklistView, type ListProgress } from '../../src/checklist/model/checklist.js';
import { checklistTemplate, type ChecklistOptions } from '../../src/checklist/template.js';
import { drawnHtml, drawnWords } from '../helpers/drawn-words.js';

const list: List = {
  id: 'before',
  title: { da: 'Før samtalen', en: 'Before the conversation' },
  intro: { da: 'Sæt kryds.', en: 'Tick.' },
  items: [
    { id: 'calm', title: { da: 'Ro', en: 'Calm' }, text: { da: 'Find et rum.', en: 'Find a room.' } },
    { id: 'time', title: { da: 'Tid', en: 'Time' }, group: { da: 'Rammer', en: 'Setting' } },
  ],
  source: { title: { da: 'Håndbog', en: 'Handbook' }, date: '2009-03' },
};
const data: Checklists = { lists: [list] };
const drawn = (progress: Partial<ListProgress> = {}, more: Partial<ChecklistOptions> = {}) => {
  const language = progress.language ?? 'da';
  const view = checklistView(data, list, { language, answers: {}, keeping: 'nowhere', ...progress });
  return checklistTemplate(view, { language, mark: undefined, level: 2, kind: 'ticks', ...more });
};

describe('a checklist drawn without an element', () => {
  it('has its heading, how far the reader is, its buttons and its items', () => {
    assert.equal(
      drawnWords(drawn()),
      'Før samtalen Sæt kryds. 0 af 2. Intet er sendt eller gemt. Vis kun åbne ( Før samtalen ) ' +
        'Ryd ( Før samtalen ) Gem eller åbn ( Før samtalen ) Før samtalen Ro Find et rum. Rammer Tid ' +
        'Kilde: Håndbog , marts 2009',
    );
  });

  it('has a ticked box for what is answered yes', () => {
    const checked = (html: string): string[] => html.match(/(?<=\schecked=")\w+/g) ?? [];
    assert.deepEqual(checked(drawnHtml(drawn({ answers: { time: 'yes' } }))), ['false', 'true']);
    assert.deepEqual(checked(drawnHtml(drawn({ answers: { time: 'no' } }))), ['false', 'false']);
  });

  it('has three answers to each item where the page asks for them', () => {
    const words = drawnWords(drawn({ language: 'en' }, { kind: 'yes-no' }));
    assert.match(words, /Calm Find a room\. Yes No Not relevant Setting Time Yes No Not relevant Source:/);
  });

  it('says that nothing is open where open items alone are shown', () => {
    const answers = { calm: 'yes', time: 'no' } as const;
    const all = drawnWords(drawn({ answers }));
    const open = drawn({ answers, setAside: new Set(['calm', 'time']) }, { filtered: true });
    assert.equal(all.includes('Ingen åbne punkter.'), false);
    assert.equal(drawnWords(open).includes('Ingen åbne punkter.'), true);
    assert.match(drawnHtml(open), /class="open"[^>]*aria-pressed="true"/);
  });

  it('offers to undo what can be undone, and says when there is nothing to clear', () => {
    assert.match(drawnHtml(drawn()), /class="clear"[^>]*aria-disabled="true"/);
    const some = drawn({ answers: { calm: 'yes' } }, { undoable: true });
    assert.doesNotMatch(drawnHtml(some), /aria-disabled/);
    assert.match(drawnWords(some), /Ryd \( Før samtalen \) Fortryd \( Før samtalen \)/);
  });

  it('has what a file is saved and opened by before the items, and says that it is open', () => {
    const open = drawn({}, { tools: html`<p>Gem som fil</p>` });
    assert.match(drawnWords(open), /Gem eller åbn \( Før samtalen \) Gem som fil Før samtalen Ro/);
    assert.match(drawnHtml(open), /class="tools"[^>]*aria-expanded="true"/);
    assert.match(drawnHtml(drawn()), /class="tools"[^>]*aria-expanded="false"/);
  });
});
