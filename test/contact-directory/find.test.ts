import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contacts } from '../../src/contact/data.js';
import { directoryOf } from '../../src/contact-directory/model/entries.js';
import {
  find as findIn,
  readFilter,
  type Filter,
  type Found,
} from '../../src/contact-directory/model/find.js';
import { contact, contactsOf, fjordby, noFilter } from './contacts.js';

const find = (data: Contacts, filter: Filter): Found => findIn(directoryOf(data), filter, undefined);
const names = (found: Found, part: 'entries' | 'gone' = 'entries'): string[] =>
  found[part].map((entry) => entry.contact.name);

const towns = (data: Contacts): string[] => directoryOf(data).towns.map(({ value }) => value);
/** Counts by id of the target group or name of the town. */
const counts = (found: Found): Record<string, number> =>
  Object.fromEntries([...found.counts].map(([{ value }, count]) => [value, count]));

describe('order and choices', () => {
  it('AT-11: sorts as Danes do, whatever the language', () => {
    const data = contactsOf(
      ...['Aalborg', 'Øster', 'Zebra', 'Åbyhøj', 'Albertslund', 'Ærø', 'Aabenraa', 'Linje 10', 'Linje 9'].map(
        (name) => contact(name),
      ),
    );
    assert.deepEqual(names(find(data, noFilter)), [
      'Albertslund',
      'Linje 9',
      'Linje 10',
      'Zebra',
      'Ærø',
      'Øster',
      'Aabenraa',
      'Åbyhøj',
      'Aalborg',
    ]);
  });

  it('names a town once, without its districts and however it is spelt; hidden addresses do not count', () =>
    assert.deepEqual(towns(fjordby), ['Ærøskøbing', 'Aarhus']));

  it('keeps towns apart that differ by more than a district', () => {
    const cities = [
      'Nykøbing F',
      'Nykøbing M',
      'Odense M',
      'Odense SØ',
      'København NV',
      'København K',
      'Nykøbing Sj',
    ];
    const data = contactsOf(...cities.map((city, index) => contact(`${index}`, { address: { city } })));
    assert.deepEqual(towns(data), ['København', 'Nykøbing F', 'Nykøbing M', 'Nykøbing Sj', 'Odense']);
  });

  it('knows the target groups that somebody helps, also by one phone only', () => {
    const data = contactsOf(
      contact('Et', { phones: [{ number: '112', audiences: ['young'] }] }),
      contact('To', { audiences: ['nobody-knows'] }),
    );
    assert.deepEqual([...directoryOf(data).audiences.keys()], ['young', 'nobody-knows']);
    assert.deepEqual(names(find(data, { ...noFilter, audience: 'young' })), ['Et']);
  });
});

describe('filters', () => {
  it('leaves everything that is not closed or renamed, which are kept apart', () => {
    const found = find(fjordby, noFilter);
    assert.deepEqual(names(found), ['Skjulestedet', 'Zebra', 'Ærøhjælpen', 'Åens Hus']);
    assert.deepEqual(names(found, 'gone'), ['Byens Linje', 'Natcaféen']);
  });

  it('counts closed and renamed ones among the others when all are asked for', () => {
    const found = find(fjordby, { ...noFilter, show: 'all' });
    assert.deepEqual(names(found), [
      'Byens Linje',
      'Natcaféen',
      'Skjulestedet',
      'Zebra',
      'Ærøhjælpen',
      'Åens Hus',
    ]);
    assert.deepEqual(names(found, 'gone'), []);
  });

  it('filters by target group', () => {
    const found = find(fjordby, { ...noFilter, audience: 'young' });
    assert.deepEqual(names(found), ['Skjulestedet', 'Zebra', 'Åens Hus']);
    assert.deepEqual(names(found, 'gone'), ['Natcaféen']);
  });

  it('filters by town however it is written', () => {
    for (const city of ['Aarhus', 'Århus', 'aarhus c', 'ARHUS', ' Århus N '])
      assert.deepEqual(names(find(fjordby, { ...noFilter, city })), ['Zebra', 'Åens Hus'], city);
  });

  it('leaves nothing for a target group or a town that nobody has', () => {
    assert.deepEqual(names(find(fjordby, { ...noFilter, audience: 'unheard-of' })), []);
    assert.deepEqual(names(find(fjordby, { ...noFilter, city: 'Hemmelby' })), []);
  });

  it('counts what each choice would leave by the other filters', () => {
    const all = find(fjordby, noFilter);
    const some = find(fjordby, { ...noFilter, audience: 'professionals', city: 'Århus' });
    assert.deepEqual(counts(all), { professionals: 2, young: 3, Aarhus: 2, Ærøskøbing: 1 });
    assert.deepEqual(counts(some), { professionals: 1, young: 2, Aarhus: 1, Ærøskøbing: 1 });
  });

  it('filters among the hits of a search only', () => {
    const directory = directoryOf(fjordby);
    const entries = directory.entries.filter((entry) => entry.contact.name !== 'Zebra');
    const found = findIn(directory, { ...noFilter, city: 'Aarhus' }, { entries, near: true });
    assert.deepEqual(names(found), ['Åens Hus']);
    assert.equal(found.near, true);
    assert.equal(counts(found).Aarhus, 1);
  });

  it('gives the same to whoever asks again, whatever was asked in between', () => {
    const directory = directoryOf(fjordby);
    const all = findIn(directory, noFilter, undefined);
    const before = counts(all);
    findIn(directory, { ...noFilter, audience: 'professionals' }, undefined);
    assert.deepEqual(counts(all), before);
    assert.deepEqual(counts(findIn(directory, noFilter, undefined)), before);
  });

  it('reads what a page wrote: what was taken away asks for everything', () => {
    assert.deepEqual(readFilter({ query: null, audience: undefined, city: 8000, show: 'all' }), {
      query: '',
      audience: '',
      city: '8000',
      show: 'all',
    });
  });
});
