import { expect, waitUntil } from '@open-wc/testing';
import type { DataError } from '../../src/validation/fault.js';
import { listenToConsole } from '../contact-card/card.js';
import { all } from './drawn.js';
import { counts } from './tables.js';

const said = listenToConsole();
const few = { id: 'few', label: 'Få', value: 3 };

/** What a site is told of its own figures. The table is drawn all the same. */
async function told(table: object): Promise<string[]> {
  const element = document.createElement('pejl-statistics-table');
  const errors: DataError[] = [];
  element.addEventListener('pejl-error', (event) =>
    errors.push(...(event as CustomEvent<{ errors: DataError[] }>).detail.errors),
  );
  Object.assign(element, { table: 'visits', data: { tables: [table] }, lang: 'da' });
  document.body.append(element);
  await waitUntil(() => element.matches(':state(ready)'));
  expect(all(element, 'tbody tr')).not.to.be.empty;
  element.remove();
  return errors.map(({ path, rule, message }) => `${path} ${rule} ${message}`);
}

describe('the figures of a site', () => {
  it('of a few people are told of, in the event and in the console', async () => {
    const message =
      '3 er så få, at det kan vise, hvem de er. Skriv null og "suppressed": true; eller "smallCounts": "known" på tabellen, hvis alle må vide det.';
    expect(await told({ ...counts, rows: [few], total: null })).to.deep.equal([
      `/tables/0/rows/0/value small-counts ${message}`,
    ]);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`/tables/0/rows/0/value (visits) ${message} [small-counts]`);
  });

  it('that are hidden, but follow from the total, are told of', async () => {
    const rows = [...counts.rows.slice(0, 2), { ...few, value: null, suppressed: true }];
    expect(await told({ ...counts, rows, total: 13_003 })).to.deep.equal([
      '/tables/0/total small-counts Det skjulte tal kan regnes ud af totalen og de andre rækker. Skriv null som total.',
    ]);
  });

  it('that do not add up, or say nothing to remember, are told of', async () => {
    expect(await told({ ...counts, takeaway: undefined, total: 1 })).to.deep.equal([
      '/tables/0/total totals-add-up Totalen er 1, men rækkerne giver 13987. Ret en række eller totalen.',
      '/tables/0 takeaways-written Tabellen har ingen "takeaway". Skriv den ene sætning, som læseren skal huske.',
    ]);
  });

  it('that are right are not', async () => {
    expect(await told(counts)).to.be.empty;
    expect(said).to.be.empty;
  });
});
