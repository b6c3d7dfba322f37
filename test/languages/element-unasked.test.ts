import { expect, waitUntil } from '@open-wc/testing';
import { card, page, textOf } from '../contact-card/card.js';

/** What has been fetched for further languages, each with when. A file of its own: nothing else here may ask for them. */
const fetched = (): { path: string; startTime: number }[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime }))
    .filter(({ path }) => path.includes('/src/languages/'));

describe('languages that await review', () => {
  it('are not even fetched by a page in one of them that does not ask', async () => {
    for (const tag of ['es', 'ro', 'th', 'uk']) {
      const { element } = await card({}, page(tag));
      expect(textOf(element)).to.contain('confirmed 1 November 2026');
    }
    const asked = performance.now();
    const { element } = await card({ unreviewedLanguages: true }, page('th'));
    await waitUntil(() => /\p{Script=Thai}/u.test(textOf(element)));
    // A module is fetched once: had a card before fetched it, it would have been earlier.
    expect(fetched().length).to.be.above(0);
    expect(fetched().filter(({ startTime }) => startTime < asked)).to.deep.equal([]);
  });
});
