import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contacts } from '../../src/contact/data.js';
import type { Filter } from '../../src/contact-directory/model/find.js';
import {
  directoryView,
  type DirectoryView,
  type DirectoryLayout,
} from '../../src/contact-directory/model/directory.js';
import { directoryOf } from '../../src/contact-directory/model/entries.js';
import * as opening from '../../src/contact/hours/hours.js';
import { SearchIndex } from '../../src/contact-directory/search/search.js';
import { called, contact, contactsOf, fjordby, noFilter, now } from './contacts.js';

const layout: DirectoryLayout = {
  groupBy: '',
  limit: 20,
  unfolded: false,
  hideFilters: false,
  now,
  language: 'da',
};
const view = (
  data: Contacts,
  filter: Partial<Filter> = {},
  more: Partial<DirectoryLayout> = {},
): DirectoryView => {
  const asked = { ...noFilter, ...filter };
  const directory = directoryOf(data);
  const hits = new SearchIndex(directory).search(asked.query);
  return directoryView(directory, asked, hits, { ...layout, ...more });
};
const names = ({ groups }: DirectoryView): Record<string, string[]> =>
  Object.fromEntries(groups.map(({ title, cards }) => [title?.text ?? '-', cards.map(({ name }) => name)]));

describe('groups', () => {
  it('is one list without a title unless asked otherwise', () => {
    const list = { '-': ['Skjulestedet', 'Zebra', 'Ærøhjælpen', 'Åens Hus'] };
    for (const groupBy of ['', 'colour', 'toString'])
      assert.deepEqual(names(view(fjordby, {}, { groupBy })), list);
  });

  it('by target group, in the order of the file, leaves nobody out of a group that they belong to', () => {
    const grouped = view(fjordby, {}, { groupBy: 'audience' });
    assert.deepEqual(names(grouped), {
      Fagpersoner: ['Zebra', 'Ærøhjælpen'],
      'Børn og unge': ['Skjulestedet', 'Zebra', 'Åens Hus'],
    });
    const cards = grouped.groups.flatMap((group) => group.cards);
    assert.deepEqual(
      cards.map(({ id, anchor }) => [id, anchor]),
      [
        ['zebra', 'zebra'],
        ['aeroehjaelpen', 'aeroehjaelpen'],
        ['skjulestedet', 'skjulestedet'],
        ['zebra', 'zebra_2'],
        ['aaens-hus', 'aaens-hus'],
      ],
    );
    assert.equal(grouped.contacts.get('zebra_2'), grouped.contacts.get('zebra'));
    assert.deepEqual([grouped.count, grouped.shown, grouped.total], [4, 5, 5]);
  });

  it('shows only the target group that is filtered by', () =>
    assert.deepEqual(names(view(fjordby, { audience: 'professionals' }, { groupBy: 'audience' })), {
      Fagpersoner: ['Zebra', 'Ærøhjælpen'],
    }));

  it('by town in Danish order, and those without one last', () =>
    assert.deepEqual(Object.entries(names(view(fjordby, {}, { groupBy: 'city' }))), [
      ['Ærøskøbing', ['Ærøhjælpen']],
      ['Aarhus', ['Zebra', 'Åens Hus']],
      ['Øvrige', ['Skjulestedet']],
    ]));

  it('by organisation', () =>
    assert.deepEqual(Object.entries(names(view(fjordby, {}, { groupBy: 'organisation' }))), [
      ['Foreningen Læ', ['Ærøhjælpen', 'Åens Hus']],
      ['Øvrige', ['Skjulestedet', 'Zebra']],
    ]));

  it('puts a target group that nobody has named among the others', () => {
    const data = contactsOf(
      contact('Et', { audiences: ['unheard-of'] }),
      contact('To', { audiences: ['young'] }),
    );
    assert.deepEqual(Object.entries(names(view(data, {}, { groupBy: 'audience' }))), [
      ['Børn og unge', ['To']],
      ['Øvrige', ['Et']],
    ]);
  });

  it('draws no more than a page, across groups', () => {
    const page = view(fjordby, {}, { groupBy: 'audience', limit: 3 });
    assert.deepEqual(names(page), { Fagpersoner: ['Zebra', 'Ærøhjælpen'], 'Børn og unge': ['Skjulestedet'] });
    assert.deepEqual([page.shown, page.total, page.more], [3, 5, true]);
    assert.equal(view(fjordby, {}, { limit: 4 }).more, false);
  });
});

describe('closed and renamed contacts', () => {
  it('are told of under the list, and not drawn until asked for', () => {
    const { gone, count } = view(fjordby);
    assert.equal(count, 4);
    assert.deepEqual(gone, { title: '2 steder er lukket eller har skiftet navn', cards: [] });
    assert.equal(view(contactsOf(contact('Et'))).gone.title, '');
  });

  it('say what became of them and lead to the successor, and hold nothing that could be used', () => {
    const { cards } = view(fjordby, {}, { unfolded: true }).gone;
    assert.deepEqual(
      cards.map(({ name, status, gone, successor, channels, address }) => [
        name,
        status,
        gone,
        successor?.name,
        channels,
        address,
      ]),
      [
        ['Byens Linje', 'renamed', true, 'Zebra', [], undefined],
        ['Natcaféen', 'closed', true, undefined, [], undefined],
      ],
    );
  });

  it('are found by their name and by a former name, and then count among nothing else', () => {
    for (const query of ['byens', 'gadens']) {
      const { count, outcome, gone } = view(fjordby, { query });
      assert.equal(count, 0);
      assert.match(outcome, /^Ingen kontakter passer\./);
      assert.equal(gone.title, '1 sted er lukket eller har skiftet navn');
      assert.deepEqual(
        gone.cards.map(({ name }) => name),
        ['Byens Linje'],
      );
    }
  });

  it('are whole cards among the others when all are asked for, and still no links', () => {
    const all = view(fjordby, { show: 'all' });
    assert.equal(all.count, 6);
    const closed = all.groups[0]!.cards.find(({ name }) => name === 'Natcaféen')!;
    assert.deepEqual(
      closed.channels.map(({ display, href }) => [display, href]),
      [['00 00 00 03', undefined]],
    );
  });

  it('are drawn a page at a time as well', () => {
    const page = view(fjordby, {}, { unfolded: true, limit: 1 });
    assert.equal(page.gone.cards.length, 1);
    assert.equal(view(contactsOf(...fjordby.contacts.slice(4)), {}, { unfolded: true, limit: 1 }).more, true);
  });
});

describe('words', () => {
  it('counts, says that nothing matches, and says that a letter was forgiven', () => {
    assert.equal(view(fjordby).outcome, '4 kontakter');
    assert.equal(view(fjordby, { city: 'Ærøskøbing' }).outcome, '1 kontakt');
    assert.equal(
      view(fjordby, { query: 'zebre' }).outcome,
      '1 kontakt. Intet passer helt. Her er det, der ligner.',
    );
    const none = 'Ingen kontakter passer. Prøv med færre ord, eller ryd søgningen.';
    assert.equal(view(fjordby, { query: 'xyz' }).outcome, none);
    assert.equal(view(fjordby, { query: 'zebre', city: 'Ærøskøbing' }).outcome, none);
  });

  it('offers choices with counts, and says a choice that nothing answers to', () => {
    const { options } = view(fjordby, { city: 'aarhus c', audience: 'unheard-of' });
    assert.deepEqual(
      options.audience.map(({ value, text, count, chosen }) => [value, text, count, chosen]),
      [
        ['professionals', 'Fagpersoner', 1, false],
        ['young', 'Børn og unge', 2, false],
        ['unheard-of', 'unheard-of', 0, true],
      ],
    );
    assert.deepEqual(
      options.city.map(({ value, count, chosen }) => [value, count, chosen]),
      [
        ['Ærøskøbing', 0, false],
        ['Aarhus', 0, true],
      ],
    );
  });

  it('speaks English, and keeps Danish order', () => {
    const english = view(fjordby, {}, { language: 'en', groupBy: 'audience' });
    assert.deepEqual(names(english), {
      Professionals: ['Zebra', 'Ærøhjælpen'],
      'Children and young people': ['Skjulestedet', 'Zebra', 'Åens Hus'],
    });
    assert.equal(english.outcome, '4 contacts');
    assert.equal(english.title.text, 'Contacts');
    assert.equal(english.gone.title, '2 services have closed or changed their names');
  });

  it('explains "not confirmed" only where something drawn is not', () => {
    const checked = contact('Et', { phones: [{ number: '+4500000001', check: called }] });
    const stale = contact('To', { phones: [{ number: '+4500000002' }] });
    const staleHours = contact('Tre', {
      phones: [
        {
          number: '+4500000003',
          check: called,
          hours: { weekly: [{ days: ['mon'], opens: '09:00', closes: '16:00' }] },
        },
      ],
    });
    const hidden = contact('Fire', { address: { visibility: 'hidden' } });
    const emergency = contact('Fem', { phones: [{ number: '112' }] });
    assert.equal(view(contactsOf(checked, hidden, emergency)).doubtful, false);
    assert.equal(view(contactsOf(checked, stale)).doubtful, true);
    assert.equal(view(contactsOf(checked, staleHours), {}, { opening }).doubtful, true);
    assert.equal(view(contactsOf(checked, stale), {}, { limit: 1 }).doubtful, false);
  });
});
