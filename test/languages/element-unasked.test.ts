import { aTimeout, expect } from '@open-wc/testing';
import { card, page, textOf } from '../contact-card/card.js';

/** What has been fetched for further languages. A file of its own: nothing else here may ask for them. */
const fetched = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.includes('/src/languages/'));

describe('languages that await review', () => {
  it('are not even fetched by a page in one of them that does not ask', async () => {
    for (const tag of ['es', 'ro', 'th', 'uk']) {
      const { element } = await card({}, page(tag));
      expect(textOf(element)).to.contain('confirmed 1 November 2026');
    }
    await aTimeout(300);
    expect(fetched()).to.deep.equal([]);
    // And what looks for it would find it.
    const { element } = await card({ unreviewedLanguages: true }, page('th'));
    await element.updateComplete;
    expect(fetched()).to.include('/src/languages/speak.ts');
  });
});
