import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { Checklist } from '../../src/checklist/element.js';
import { ContactCard } from '../../src/contact-card/element.js';
import { ConversationCards } from '../../src/conversation-cards/element.js';
import { define } from '../../src/shared/define.js';
import { StatisticsTable } from '../../src/statistics-table/element.js';
import { listenToConsole } from '../contact-card/card.js';

define('pejl-checklist', Checklist);
define('pejl-contact-card', ContactCard);
define('pejl-conversation-cards', ConversationCards);
define('pejl-statistics-table', StatisticsTable);

const said = listenToConsole();

/** All that an element tells its page about data of the site's own: reason, and paths. */
const toldOf = async (markup: string, data: unknown): Promise<[string, string[]][]> => {
  const around = await fixture<HTMLElement>('<div lang="da"></div>');
  around.innerHTML = markup;
  const element = around.firstElementChild as LitElement;
  const told: [string, string[]][] = [];
  element.addEventListener('pejl-error', (event) => {
    const { reason, errors } = (event as CustomEvent<{ reason: string; errors: { path: string }[] }>).detail;
    told.push([reason, errors.map(({ path }) => path)]);
  });
  Object.assign(element, { data });
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(element.matches(':state(failed)')).to.equal(true);
  return told;
};

describe('a record of the site’s own that cannot be shown', () => {
  for (const [name, markup, data, path] of [
    [
      'a deck without cards',
      '<pejl-conversation-cards deck="own"></pejl-conversation-cards>',
      { decks: [{ id: 'own', title: 'Vores kort', cards: [] }] },
      '/decks/0/cards',
    ],
    [
      'a deck that lacks its cards',
      '<pejl-conversation-cards deck="own"></pejl-conversation-cards>',
      { decks: [{ id: 'own', title: 'Vores kort' }] },
      '/decks/0/cards',
    ],
    [
      'a deck without cards beside the library’s',
      '<pejl-conversation-cards deck="own"></pejl-conversation-cards>',
      { extends: 'bundled', decks: [{ id: 'own', title: 'Vores kort', cards: [] }] },
      '/decks/0/cards',
    ],
    [
      'a list without items',
      '<pejl-checklist list="own"></pejl-checklist>',
      { lists: [{ id: 'own', title: 'Vores liste', items: [] }] },
      '/lists/0/items',
    ],
    [
      'a table without rows',
      '<pejl-statistics-table table="own"></pejl-statistics-table>',
      { tables: [{ id: 'own', kind: 'counts', title: 'Vores tal', rows: [] }] },
      '/tables/0/rows',
    ],
    [
      'a contact without a name',
      '<pejl-contact-card contact="own"></pejl-contact-card>',
      { contacts: [{ id: 'own' }] },
      '/contacts/0/name',
    ],
  ] as const)
    it(`is told once, as what it is: ${name}`, async () => {
      expect(await toldOf(markup, data)).to.deep.equal([['invalid', [path]]]);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(path).and.not.to.contain('Der er ingen post');
    });
});
